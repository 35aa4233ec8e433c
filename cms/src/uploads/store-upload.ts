/** Takes files in: looks at them, cleans them, keeps what was made of them and writes the row that Strapi's media library shows. */
import { open, readFile, stat } from "node:fs/promises";
import { contentName } from "../files/public-store.js";
import { headLength, recogniseType } from "./accepted-types.js";
import { cleanPdfApart } from "./clean-pdf-apart.js";
import { cleanPicture, type CleanImage, type CleanPicture } from "./clean-picture.js";
import type { IncomingFile } from "./incoming.js";
import { maxBytes } from "./limits.js";
import { randomHash, type Extension, type PrivateFolder } from "./private-folder.js";
import { Refused } from "./refusals.js";
import { uploadsRoot } from "./signed-address.js";

/** What a file is and where it lies, in the words of Strapi's files table. */
export interface StoredUpload {
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  /** In kilobytes. */
  readonly size: number;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: Readonly<Record<string, StoredFormat>> | null;
  readonly provider_metadata: { readonly contentName: string; readonly bytes: number } | null;
}

/** One entry of a row's `formats`. */
export interface StoredFormat {
  readonly name: string;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly sizeInBytes: number;
  readonly url: string;
  /** Its name in the public store; absent from what is for editors alone. */
  readonly contentName?: string;
}

/** A cleaned file that is not stored yet. */
export type CleanUpload =
  | { readonly kind: "picture"; readonly picture: CleanPicture }
  | { readonly kind: "document"; readonly bytes: Buffer };

let lastTurn: Promise<unknown> = Promise.resolve();

/** The disk took less of a file than came in. */
class DiskFull extends Error {
  override readonly name = "DiskFull";
  readonly code = "ENOSPC";
}

/**
 * Cleans one uploaded file. Files take their turn, whoever uploads them: one photo at a time is what a small server can
 * decode beside answering readers.
 * @throws Refused, DiskFull
 */
export function cleanUpload(file: IncomingFile): Promise<CleanUpload> {
  const turn = lastTurn.catch(() => undefined).then(() => cleanNow(file));
  lastTurn = turn;
  return turn;
}

async function cleanNow({ filepath: file, received }: IncomingFile): Promise<CleanUpload> {
  const { size } = await stat(file);
  if (received !== null && size < received) throw new DiskFull();
  if (size > maxBytes) throw new Refused("tooLarge");
  const type = recogniseType(await readHead(file));
  if (type === null) throw new Refused("otherType");
  if (type === "application/pdf") return { kind: "document", bytes: await cleanPdfApart(await readFile(file)) };
  return { kind: "picture", picture: await cleanPicture(file, type) };
}

/** Writes what was made of an upload into the private folder, under names of its own each time. */
export async function storeUpload(upload: CleanUpload, folder: PrivateFolder): Promise<StoredUpload> {
  const written: string[] = [];
  const write = async (bytes: Buffer, extension: Extension) => {
    const hash = randomHash();
    const name = `${hash}.${extension}`;
    written.push(name);
    await folder.write(name, bytes);
    return { hash, ext: `.${extension}`, size: kilobytes(bytes), url: `${uploadsRoot}/${name}` };
  };
  try {
    return upload.kind === "picture" ? await storePicture(upload.picture, write) : await storeDocument(upload.bytes, write);
  } catch (error) {
    await Promise.all(written.map((name) => folder.remove(name)));
    throw error;
  }
}

/** Every file that a row of Strapi's table stands for. */
export function fileNames(row: Pick<StoredUpload, "hash" | "ext" | "formats">): readonly string[] {
  return [row, ...Object.values(row.formats ?? {})].map(({ hash, ext }) => `${hash}${ext}`);
}

type Write = (
  bytes: Buffer,
  extension: Extension,
) => Promise<Pick<StoredUpload, "hash" | "ext" | "size" | "url">>;

async function storePicture(
  { master, thumbnail, renditions }: CleanPicture,
  write: Write,
): Promise<StoredUpload> {
  const formats: Record<string, StoredFormat> = { thumbnail: await storeFormat("thumbnail", thumbnail, write) };
  for (const rendition of renditions) {
    const extension = extensionOf(rendition);
    const key = `${extension}${rendition.width}`;
    formats[key] = { ...(await storeFormat(key, rendition, write)), contentName: contentName(rendition.bytes, extension) };
  }
  const { mediaType: mime, width, height, bytes } = master;
  return { ...(await write(bytes, extensionOf(master))), mime, width, height, formats, provider_metadata: null };
}

async function storeFormat(name: string, image: CleanImage, write: Write): Promise<StoredFormat> {
  const { mediaType: mime, width, height, bytes } = image;
  return { name, ...(await write(bytes, extensionOf(image))), mime, width, height, sizeInBytes: bytes.length };
}

async function storeDocument(bytes: Buffer, write: Write): Promise<StoredUpload> {
  return {
    ...(await write(bytes, "pdf")),
    mime: "application/pdf",
    width: null,
    height: null,
    formats: null,
    provider_metadata: { contentName: contentName(bytes, "pdf"), bytes: bytes.length },
  };
}

function extensionOf({ mediaType }: CleanImage): "jpg" | "png" | "webp" {
  return ({ "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" } as const)[mediaType];
}

function kilobytes(bytes: Buffer): number {
  return Math.round(bytes.length / 10) / 100;
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
