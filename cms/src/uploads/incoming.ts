/** What Strapi hands over when a file comes in, checked. */
import { isRecord } from "../fields.js";

/** A file as Strapi's parser of requests leaves it on disk. */
export interface IncomingFile {
  readonly filepath: string;
  /** What it was called on the editor's disk. */
  readonly originalFilename: string;
  /** How many bytes came in; `null` when it came from no request. The parser does not always say when the disk took fewer. */
  readonly received: number | null;
}

/** What the editor says of it; `undefined` leaves as it is what was said before. */
export interface IncomingWords {
  readonly name: string | undefined;
  readonly alternativeText: string | null | undefined;
  readonly caption: string | null | undefined;
  readonly focalPoint: unknown;
  readonly folder: unknown;
}

export function incomingFile(candidate: unknown): IncomingFile {
  const { filepath, originalFilename, size } = record(candidate);
  if (typeof filepath !== "string") throw new Error("An uploaded file has no place on disk.");
  return {
    filepath,
    originalFilename: typeof originalFilename === "string" ? originalFilename : "",
    received: typeof size === "number" ? size : null,
  };
}

export function incomingWords(candidate: unknown): IncomingWords {
  const { name, alternativeText, caption, focalPoint, folder } = record(candidate);
  return {
    name: typeof name === "string" && name.trim() !== "" ? name.trim() : undefined,
    alternativeText: text(alternativeText),
    caption: text(caption),
    focalPoint,
    folder,
  };
}

/**
 * The name somebody typed. The admin sends the name that the file had on the editor's disk unless one was typed; such names
 * tell of people and places ("anna at the shelter.jpg"), and are not kept.
 */
export function typedName({ name }: IncomingWords, { originalFilename }: IncomingFile): string | undefined {
  return name === undefined || name.normalize() === originalFilename.normalize() ? undefined : name.normalize();
}

export function record(candidate: unknown): Record<string, unknown> {
  return isRecord(candidate) ? candidate : {};
}

export function list(candidate: unknown): readonly unknown[] {
  return Array.isArray(candidate) ? candidate : [candidate];
}

function text(candidate: unknown): string | null | undefined {
  return typeof candidate === "string" || candidate === null ? candidate : undefined;
}
