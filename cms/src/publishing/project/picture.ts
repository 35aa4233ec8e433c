/** What may be public of a picture: the words of the place that shows it, and the renditions, credit and licence of its file. */
import type { StoredPicture } from "../../ledger/stored.js";
import { readImage } from "../../uploads/renditions.js";
import { Fields, isRecord } from "../../fields.js";
import type { ShownFile } from "./projection.js";
import type { PhotoRecord } from "../entries/loaded-entries.js";
import type { Surroundings } from "./surroundings.js";

export interface ProjectedPicture {
  readonly picture: StoredPicture;
  readonly files: readonly ShownFile[];
}

/**
 * `null` when there is no picture to show: none was chosen, its file is gone or holds no image, or the consent of those who
 * can be seen was withdrawn or has ended.
 */
export function projectPicture(component: Fields | null, surroundings: Surroundings): ProjectedPicture | null {
  const file = component?.value("image");
  if (!component || !isRecord(file)) return null;
  const fileId = new Fields(file, `${component.name}, image`).requiredInteger("id");
  const image = readImage(file);
  const record = surroundings.photoRecords.get(fileId);
  if (!image || !mayBeShown(record, surroundings.today)) return null;
  return {
    files: image.renditions.map(({ name, uploadPath }) => ({ fileId, name, uploadPath })),
    picture: {
      alt: component.text("alt") ?? fileAlt(file, surroundings) ?? "",
      caption: component.text("caption"),
      credit: component.text("credit") ?? record?.credit ?? null,
      licence: record?.licence ?? null,
      width: image.width,
      height: image.height,
      fallback: image.fallback,
      renditions: image.renditions.map(({ name, mediaType, width, height, bytes }) => ({
        name,
        mediaType,
        width,
        height,
        bytes,
      })),
    },
  };
}

/** What a translator would translate of a picture, whether or not it may be shown now. */
export function pictureWords(component: Fields | null): readonly (string | null)[] {
  return component ? [component.text("alt"), component.text("caption")] : [];
}

/** The public store's files of pictures, with the upload they come from. */
export function filesOf(pictures: readonly (ProjectedPicture | null)[]): readonly ShownFile[] {
  return pictures.flatMap((shown) => shown?.files ?? []);
}

/** Consent holds until it is withdrawn, and through the last day that it names. */
export function mayBeShown(record: PhotoRecord | undefined, today: string): boolean {
  if (!record) return true;
  return !record.consentWithdrawn && (record.consentUntil === null || today <= record.consentUntil);
}

/**
 * The alt text typed at the file itself has one language only: it counts where the text is in the language it was written
 * in first, and never in a translation.
 */
function fileAlt(file: Record<string, unknown>, surroundings: Surroundings): string | null {
  if (surroundings.translation.status !== "ORIGINAL") return null;
  return new Fields(file, "file").text("alternativeText");
}
