/** A picture made anew: nothing of the file that was sent is in it, where and when it was taken least of all. */
export type TakenIn = { bytes: Buffer; width: number; height: number };

const sideMax = 1200;
const pixelsMax = 50_000_000;

/**
 * Draws what was sent again, turned the right way up, at most 1,200 pixels a side, as WebP. Null for anything that is not a
 * whole JPEG, PNG or WebP by its content, whatever it is called, or is larger than 50 megapixels.
 */
export async function takeInPicture(sent: Buffer): Promise<TakenIn | null> {
  if (!isPicture(sent)) return null;
  try {
    // loaded with the first picture: most hours see none, and it is eight megabytes
    const { default: sharp } = await import("sharp");
    const { data, info } = await sharp(sent, { limitInputPixels: pixelsMax, failOn: "error" })
      .rotate()
      .resize({ width: sideMax, height: sideMax, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** By the first bytes: what could be a document or a program is never handed to what draws pictures. */
function isPicture(sent: Buffer): boolean {
  const begins = sent.subarray(0, 12).toString("latin1");
  return (
    begins.startsWith("\xff\xd8\xff") ||
    begins.startsWith("\x89PNG\r\n\x1a\n") ||
    (begins.startsWith("RIFF") && begins.endsWith("WEBP"))
  );
}
