/** Photos within PDFs are often whole camera files, place of the camera included; the pixels are left as they are. */
import { inflateSync } from "node:zlib";
import { PDFArray, PDFName, PDFNumber, PDFRawStream, type PDFObject } from "@cantoo/pdf-lib";
import { Refused } from "./refusals.js";

/** An inflated photo beyond this is no photo, in bytes. */
const mostInflated = 64 * 1024 * 1024;

/**
 * The same stream without what its image says beside its pixels; streams that hold no image file are returned as they are.
 * @throws Refused `unreadablePdf` when an image is wrapped in a way that does not let it be seen through.
 */
export function stripImageStream(stream: PDFRawStream): PDFRawStream {
  const filters = filtersOf(stream);
  const innermost = filters.at(-1);
  if (innermost !== "DCTDecode" && innermost !== "DCT" && innermost !== "JPXDecode") return stream;
  const image = unwrap(stream.getContents(), filters.slice(0, -1));
  const stripped = innermost === "JPXDecode" ? stripJpeg2000(image) : stripJpeg(image);
  if (filters.length > 1) {
    stream.dict.set(PDFName.of("Filter"), PDFName.of(innermost));
    stream.dict.delete(PDFName.of("DecodeParms"));
  }
  stream.dict.set(PDFName.of("Length"), PDFNumber.of(stripped.length));
  return PDFRawStream.of(stream.dict, stripped);
}

function filtersOf(stream: PDFRawStream): readonly string[] {
  const filter = stream.dict.lookup(PDFName.of("Filter"));
  const filters: readonly (PDFObject | undefined)[] =
    filter instanceof PDFArray ? filter.asArray().map((entry) => stream.dict.context.lookup(entry)) : [filter];
  return filters.flatMap((entry) => (entry instanceof PDFName ? [entry.decodeText()] : []));
}

function unwrap(bytes: Uint8Array, filters: readonly string[]): Uint8Array {
  return filters.reduce((wrapped, filter) => {
    if (filter !== "FlateDecode" && filter !== "Fl") throw new Refused("unreadablePdf");
    return inflateSync(wrapped, { maxOutputLength: mostInflated });
  }, bytes);
}

/**
 * Keeps the segments that a decoder needs (ITU T.81, B.1.1.3), and of the application segments Adobe's (APP14), which says how
 * the colours are meant. Comments and the others (EXIF, XMP, IPTC, previews) go, and so does what follows the image's end.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) throw new Refused("unreadablePdf");
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = marker === 0xda ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    if (marker !== 0xfe && (!isApplication || marker === 0xee)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** Where the next marker stands after a scan's data, in which `FF` is followed by `00` or a restart marker (`D0` to `D7`). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** Drops the boxes of a JPEG 2000 file that hold XML or data of programs (ISO 15444-1, annex I); a bare codestream has none. */
export function stripJpeg2000(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.toString("latin1", 4, 8) !== "jP  ") return bytes;
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 8 <= view.length; ) {
    const short = view.readUInt32BE(at);
    const length = short === 0 ? view.length - at : short === 1 ? Number(view.readBigUInt64BE(at + 8)) : short;
    if (length < 8) throw new Refused("unreadablePdf");
    if (!["xml ", "uuid", "uinf"].includes(view.toString("latin1", at + 4, at + 8))) kept.push(view.subarray(at, at + length));
    at += length;
  }
  return Buffer.concat(kept);
}
