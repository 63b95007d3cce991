import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";

export type ZipEntry = { name: string; bytes: Buffer };
export type Unzipped =
  | { ok: true; names: string[]; entries: ZipEntry[] }
  | { ok: false; why: "damaged" | "locked" | "swollen" };

const inflate = promisify(inflateRaw);
const ENTRIES_MAX = 1_000;

/**
 * Opens a zip held in memory, taking only the entries wanted and never more than `bytesMax` bytes of them in all,
 * whatever the zip claims about itself. Answers why when it cannot.
 */
export async function unzipWithin(
  zip: Buffer,
  bytesMax: number,
  wanted: (name: string) => boolean,
): Promise<Unzipped> {
  try {
    const listed = listEntries(zip);
    const chosen = listed.filter(({ name }) => wanted(name));
    if (chosen.some(({ locked }) => locked)) return { ok: false, why: "locked" };
    const entries: ZipEntry[] = [];
    let left = bytesMax;
    for (const entry of chosen) {
      const bytes = await open(zip, entry, left);
      left -= bytes.length;
      if (left <= 0) return { ok: false, why: "swollen" };
      entries.push({ name: entry.name, bytes });
    }
    return { ok: true, names: listed.map(({ name }) => name), entries };
  } catch (error) {
    const swollen = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return { ok: false, why: swollen ? "swollen" : "damaged" };
  }
}

type Listed = { name: string; locked: boolean; method: number; packed: number; at: number };

// the directory at the end of the file is the zip's own truth (PKWARE APPNOTE 4.3.12)
function listEntries(zip: Buffer): Listed[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error("no directory in the zip");
  const count = Math.min(zip.readUInt16LE(end + 10), ENTRIES_MAX);
  const listed: Listed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let place = 0; place < count; place += 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error("a broken directory in the zip");
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    listed.push({
      name: zip.toString("utf8", at + 46, at + 46 + (nameLength ?? 0)).replaceAll("\\", "/"),
      locked: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return listed;
}

async function open(zip: Buffer, entry: Listed, bytesMax: number): Promise<Buffer> {
  if (zip.readUInt32LE(entry.at) !== 0x04034b50) throw new Error("a broken entry in the zip");
  const from = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
  const packed = zip.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error("an unknown way of packing");
  return inflate(packed, { maxOutputLength: Math.max(1, bytesMax) });
}
