export type FileKind =
  | "text"
  | "zip"
  | "password"
  | "old-excel"
  | "web-page"
  | "pdf"
  | "picture"
  | "document"
  | "unknown";

const OPENINGS: [number[], FileKind][] = [
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "document"],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a file is by its bytes; its name and the browser's word for it are never believed. */
export function fileKind(bytes: Buffer): FileKind {
  if (opensWith(bytes, OLD_OFFICE)) return insideOldOffice(bytes);
  for (const [opening, kind] of OPENINGS) if (opensWith(bytes, opening)) return kind;
  // many systems "export to Excel" by writing a web page and calling it .xls
  const start = bytes.subarray(0, 1024).toString("latin1").toLowerCase();
  if (/<(!doctype html|html|table|\?xml|\?mso)/.test(start)) return "web-page";
  return looksLikeText(bytes) ? "text" : "unknown";
}

function opensWith(bytes: Buffer, opening: number[]): boolean {
  return opening.every((byte, place) => bytes[place] === byte);
}

function insideOldOffice(bytes: Buffer): FileKind {
  if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) return "password";
  return bytes.includes(Buffer.from("WordDocument", "utf16le")) ? "document" : "old-excel";
}

function looksLikeText(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096);
  if (opensWith(start, [0xff, 0xfe]) || opensWith(start, [0xfe, 0xff])) return true;
  const zeros = [0, 0];
  start.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  // UTF-16 without its mark: English text has every second byte zero
  return even + odd === 0 || Math.abs(even - odd) > start.length / 4;
}
