/** Which files are taken in. The first bytes decide: a name or a declared type is only a claim. */

export type PictureType = "image/jpeg" | "image/png" | "image/webp" | "image/avif";
export type AcceptedType = PictureType | "application/pdf";

/** How many of a file's first bytes `recogniseType` wants to see. */
export const headLength = 64;

/**
 * What a file is by its first bytes, or `null` when that is nothing we take in. The signature must stand at the very beginning:
 * files that are a PDF from some later byte on are also something else.
 *
 * Signatures: JPEG (ITU T.81, B.1.1.3), PNG (W3C PNG, 5.2), WebP (RFC 9649), AVIF (AV1 image file format, brands in `ftyp`), PDF (ISO 32000, 7.5.2).
 */
export function recogniseType(head: Buffer): AcceptedType | null {
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "image/jpeg";
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return "image/png";
  if (ascii(head, 0, 4) === "RIFF" && ascii(head, 8, 12) === "WEBP") return "image/webp";
  if (ascii(head, 0, 5) === "%PDF-") return "application/pdf";
  return isAvif(head) ? "image/avif" : null;
}

/** HEIC shares AVIF's container; its own brands name HEVC, which we do not take in. */
function isAvif(head: Buffer): boolean {
  if (ascii(head, 4, 8) !== "ftyp") return false;
  const end = Math.min(head.readUInt32BE(0), head.length);
  const compatible: string[] = [];
  for (let at = 16; at + 4 <= end; at += 4) compatible.push(ascii(head, at, at + 4));
  const major = ascii(head, 8, 12);
  return major === "avif" || major === "avis" || (major === "mif1" && compatible.includes("avif"));
}

function ascii(bytes: Buffer, from: number, to: number): string {
  return bytes.toString("latin1", from, to);
}
