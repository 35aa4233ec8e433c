/** What the gate looks at in bodies, blocks and pictures. */
import { readImage } from "../../uploads/renditions.js";
import { sourceLocaleOf } from "../entries/loaded-entries.js";
import { projectRichText } from "../project/rich-text.js";
import { pictureUid } from "../entries/shape.js";
import type { Inspect, Inspection, Refusal } from "./inspection.js";
import { partsOf, type Part } from "./parts.js";

/** Formatted text of which something could not be shown. */
export const unshownText: Inspect = ({ entry, messages, questions }) =>
  partsOf(entry).flatMap(({ path, fields, anatomy }) =>
    Object.entries(questions.attributesOf(anatomy.uid))
      .filter(([name, attribute]) => attribute.type === "blocks" && leavesOut(fields.value(name)))
      .map(([name]) => ({ path: [...path, name], message: messages.unshownText })),
  );

/** Pictures that could not be shown, or not be told to those who do not see them; figures without a picture. */
export const wrongPictures: Inspect = (inspection) =>
  partsOf(inspection.entry).flatMap((part) => {
    if (part.anatomy.uid === "body.figure") return missingPicture(inspection, part);
    return part.anatomy.uid === pictureUid ? wrongPicture(inspection, part) : [];
  });

/** A type that is nothing without its body. */
export const emptyBody: Inspect = ({ entry, messages }) => {
  const hasText = entry.fields
    .components("body")
    .some((block) => block.text("__component") === "body.text" && isText(block.value("content")));
  return hasText ? [] : [{ path: ["body"], message: messages.emptyBody }];
};

/** Whether formatted text says anything. */
export function isText(blocks: unknown): boolean {
  return projectRichText(blocks, () => undefined).length > 0;
}

function leavesOut(blocks: unknown): boolean {
  const omitted: string[] = [];
  projectRichText(blocks, (what) => omitted.push(what));
  return omitted.length > 0;
}

function missingPicture({ messages }: Inspection, { path, fields }: Part): readonly Refusal[] {
  const image = fields.component("picture")?.component("image") ?? null;
  return image === null ? [{ path: [...path, "picture", "image"], message: messages.missingImage }] : [];
}

function wrongPicture({ messages, entry }: Inspection, { path, fields }: Part): readonly Refusal[] {
  const file = fields.component("image");
  if (file === null) return [];
  if (!readImage(fields.value("image"))) return [{ path: [...path, "image"], message: messages.brokenImage }];
  const isSource = sourceLocaleOf(entry) === entry.locale;
  const alt = fields.text("alt") ?? (isSource ? file.text("alternativeText") : null);
  return alt === null ? [{ path: [...path, "alt"], message: messages.missingAlt }] : [];
}
