/**
 * Makes of an uploaded picture what the newsroom keeps: the pixels, upright, in sRGB and nothing else. Whatever the file said
 * about who took it, where, when and with what, and whatever stood before, between or after its pixels, is left behind by
 * encoding them anew. Nothing here can be switched off.
 */
import sharp, { type Metadata, type Sharp } from "sharp";
import type { PictureType } from "./accepted-types.js";
import { maxPixels } from "./limits.js";
import { Refused } from "./refusals.js";

export interface CleanImage {
  readonly bytes: Buffer;
  readonly mediaType: "image/jpeg" | "image/png" | "image/webp";
  readonly width: number;
  readonly height: number;
}

export interface CleanPicture {
  /** What editors see, crop and make other pictures of. */
  readonly master: CleanImage;
  /** What the media library's lists show. */
  readonly thumbnail: CleanImage;
  /** What the public may see, by format and then narrow to wide. */
  readonly renditions: readonly CleanImage[];
}

/** Longest side of the master, in pixels; four times what the widest column of a page shows. */
const masterSide = 4096;

/** Widths of the renditions, in pixels: a small phone, a large phone or a small window, a desktop. Not AVIF: on two cores one of 1600 takes 12 s, a WebP half a second. */
const webpWidths = [480, 960, 1600];
/** For readers without WebP, and for the cards that other sites show (they ask for 1200). */
const jpegWidths = [640, 1200];

/**
 * Reads a file whose first bytes say that it is a `type`. Of an animation the first picture is kept. Transparent parts become
 * white, so that nothing erased in a drawing program stays readable under them.
 * @throws Refused `tooManyPixels` before any pixel is decoded; `unreadablePicture`.
 */
export async function cleanPicture(file: string, type: PictureType): Promise<CleanPicture> {
  await inspect(file, type);
  const upright = sharp(file, { limitInputPixels: maxPixels, failOn: "error", sequentialRead: false })
    .timeout({ seconds: 60 })
    .autoOrient()
    .flatten({ background: "#fff" })
    .resize({ width: masterSide, height: masterSide, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const encoded = type === "image/png" ? upright.png() : upright.jpeg({ quality: 90 });
  const master = await encode(encoded).catch(() => {
    throw new Refused("unreadablePicture");
  });
  const renditions: CleanImage[] = [];
  // One after the other: a newsroom's server has few cores, and readers are waiting for the others.
  for (const width of widthsWithin(master.width, webpWidths)) {
    renditions.push(await encode(sharp(master.bytes).resize({ width }).webp({ quality: 78, smartSubsample: true })));
  }
  for (const width of widthsWithin(master.width, jpegWidths)) {
    renditions.push(await encode(sharp(master.bytes).resize({ width }).jpeg({ quality: 80, mozjpeg: true })));
  }
  const thumbnail = await encode(
    sharp(master.bytes).resize({ width: 245, height: 156, fit: "inside", withoutEnlargement: true }).webp({ quality: 75 }),
  );
  return { master, thumbnail, renditions };
}

/**
 * The widths in which a picture is rendered: those narrower than itself, and itself up to the widest. One that is nearly as
 * wide as the next would cost space and show nothing new.
 */
export function widthsWithin(pictureWidth: number, widths: readonly number[]): readonly number[] {
  const widest = Math.min(pictureWidth, Math.max(...widths));
  return [...widths.filter((width) => width < widest * 0.85), widest];
}

async function inspect(file: string, type: PictureType): Promise<void> {
  // Reads the header only; the limit is held below, with a sentence of its own.
  const { format, compression, width, height } = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch((): Partial<Metadata> => ({}));
  const isWhatItSeems = type === "image/avif" ? format === "heif" && compression === "av1" : `image/${format}` === type;
  if (!isWhatItSeems || width === undefined || height === undefined) throw new Refused("unreadablePicture");
  if (width * height > maxPixels) throw new Refused("tooManyPixels");
}

/** Encodes, and makes sure that the result holds pixels alone, whatever the encoder's defaults may become. */
async function encode(image: Sharp): Promise<CleanImage> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const mediaType = `image/${info.format}`;
  if (mediaType !== "image/jpeg" && mediaType !== "image/png" && mediaType !== "image/webp") {
    throw new Error(`A picture was encoded as ${info.format}.`);
  }
  const said = await sharp(data).metadata();
  const leftovers = [said.exif, said.xmp, said.iptc, said.icc, said.tifftagPhotoshop, said.comments, said.orientation];
  if (leftovers.some((leftover) => leftover !== undefined)) throw new Error("An encoded picture still carries metadata.");
  return { bytes: data, mediaType, width: info.width, height: info.height };
}
