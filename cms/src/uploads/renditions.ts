/** What a row of Strapi's files table says of the files the public may have. */
import path from "node:path";
import { isContentName } from "../files/public-store.js";
import { isRecord } from "../fields.js";
import type { StoredRendition } from "../ledger/stored.js";
import { isPrivateName } from "./private-folder.js";

/** A file for the public store, and where it is among the uploads: a path relative to their folder. */
export type UploadedRendition = StoredRendition & { readonly uploadPath: string };

export interface UploadedImage {
  /** Of the widest rendition, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The public name of the widest JPEG. */
  readonly fallback: string;
  /** By format, and then narrow to wide. */
  readonly renditions: readonly UploadedRendition[];
}

export interface UploadedDocument {
  readonly name: string;
  readonly mediaType: "application/pdf";
  readonly bytes: number;
  readonly uploadPath: string;
}

/** `null` when the file is no picture, or one that did not come in through our uploads. */
export function readImage(file: unknown): UploadedImage | null {
  if (!isRecord(file) || !isRecord(file.formats)) return null;
  const renditions = Object.values(file.formats)
    .flatMap((format) => readRendition(format) ?? [])
    .sort((a, b) => byFormat(a, b) || a.width - b.width);
  const widest = renditions.reduce<UploadedRendition | undefined>((best, next) => (best && best.width >= next.width ? best : next), undefined);
  const fallback = renditions.findLast((rendition) => rendition.mediaType === "image/jpeg");
  if (!widest || !fallback) return null;
  return { width: widest.width, height: widest.height, fallback: fallback.name, renditions };
}

/** `null` when the file is no PDF, or one that did not come in through our uploads. */
export function readDocument(file: unknown): UploadedDocument | null {
  if (!isRecord(file) || file.mime !== "application/pdf" || !isRecord(file.provider_metadata)) return null;
  const { contentName, bytes } = file.provider_metadata;
  const uploadPath = `${String(file.hash)}${String(file.ext)}`;
  if (!isContentName(contentName) || typeof bytes !== "number" || !isPrivateName(uploadPath)) return null;
  return { name: contentName, mediaType: "application/pdf", bytes, uploadPath };
}

function readRendition(format: unknown): UploadedRendition | null {
  if (!isRecord(format)) return null;
  const { contentName, mime, width, height, sizeInBytes, hash, ext } = format;
  const uploadPath = `${String(hash)}${String(ext)}`;
  if (!isContentName(contentName) || !isPrivateName(uploadPath) || path.extname(contentName) !== ext) return null;
  if (mime !== "image/webp" && mime !== "image/jpeg") return null;
  if (typeof width !== "number" || typeof height !== "number" || typeof sizeInBytes !== "number") return null;
  return { name: contentName, mediaType: mime, width, height, bytes: sizeInBytes, uploadPath };
}

/** Best compressed first, because browsers take the first they can read. */
function byFormat(a: UploadedRendition, b: UploadedRendition): number {
  const order = ["image/webp", "image/jpeg"];
  return order.indexOf(a.mediaType) - order.indexOf(b.mediaType);
}
