/**
 * The checks between "publish" and the ledger. They run on the rows that the publishing has just made, inside its
 * transaction: a refusal undoes all of it, whichever way the publishing was asked for.
 */
import { errors } from "@strapi/utils";
import { isLocaleTag, reservedPageSlugs, type LocaleTag } from "@parasol/shared";
import type { PublicationTypeName } from "../../ledger/stored.js";
import { readImage } from "../../uploads/renditions.js";
import { sourceLocaleOf, type LoadedEntry } from "../entries.js";
import type { Fields } from "../fields.js";
import { projectRichText } from "../project/rich-text.js";
import { slugPattern } from "../slug.js";
import { gateMessages, type GateMessages } from "./messages.js";

/** What the gate must ask of the newsroom. */
export interface GateQuestions {
  /** Whether another document of this type holds a slug in that language, in public. */
  readonly isSlugTaken: (type: PublicationTypeName, entry: LoadedEntry, slug: string) => Promise<boolean>;
  /** Names of the documents referred to in a field that were never published in any language. */
  readonly findUnpublished: (type: PublicationTypeName, entry: LoadedEntry, field: string) => Promise<readonly string[]>;
}

interface Refusal {
  readonly path: readonly string[];
  readonly message: string;
}

interface Inspection {
  readonly entry: LoadedEntry;
  readonly messages: GateMessages;
  readonly questions: GateQuestions;
  /** Calendar date, ISO 8601. */
  readonly today: string;
}

/** Strapi's ValidationError with one entry per field, as its admin marks them in the form. */
export async function passGate(
  type: PublicationTypeName,
  entry: LoadedEntry,
  editorLanguage: LocaleTag,
  questions: GateQuestions,
  today: string,
): Promise<void> {
  const messages = gateMessages[editorLanguage];
  const refusals = await inspections[type]({ entry, messages, questions, today });
  if (refusals.length === 0) return;
  const details = refusals.map(({ path, message }) => ({ path, message, name: "ValidationError" }));
  throw new errors.ValidationError(messages.refused(refusals.length), { errors: details });
}

const inspections: Record<PublicationTypeName, (inspection: Inspection) => Promise<readonly Refusal[]>> = {
  article: async (inspection) => [
    ...missingTexts(inspection, ["title", "summary"]),
    ...futureDate(inspection, "datedOn"),
    ...(await wrongSlug("article", inspection, [])),
    ...wrongPicture(inspection, inspection.entry.fields.component("cover"), ["cover"], "optional"),
    ...wrongBody(inspection),
    ...(await unpublishedReferences("article", inspection, ["topics", "byline", "translators"])),
  ],
  contributor: async (inspection) => missingTexts(inspection, ["name"]),
  page: async (inspection) => [
    ...missingTexts(inspection, ["title"]),
    ...(await wrongSlug(
      "page",
      inspection,
      isLocaleTag(inspection.entry.locale) ? reservedPageSlugs(inspection.entry.locale) : [],
    )),
    ...wrongBody(inspection),
    ...(await unpublishedReferences("page", inspection, ["translators"])),
  ],
  site: async (inspection) => [
    ...missingTexts(inspection, ["name"]),
    ...wrongAddresses(inspection, "socialChannels"),
    ...wrongAddresses(inspection, "mirrors"),
  ],
  topic: async (inspection) => [
    ...missingTexts(inspection, ["name"]),
    ...(await wrongSlug("topic", inspection, [])),
  ],
};

function missingTexts({ entry, messages }: Inspection, names: readonly string[]): Refusal[] {
  return names
    .filter((name) => entry.fields.text(name) === null)
    .map((name) => ({ path: [name], message: messages.missing }));
}

function futureDate({ entry, messages, today }: Inspection, name: string): Refusal[] {
  const date = entry.fields.date(name);
  return date !== null && date > today ? [{ path: [name], message: messages.futureDate }] : [];
}

async function wrongSlug(
  type: PublicationTypeName,
  { entry, messages, questions }: Inspection,
  reserved: readonly string[],
): Promise<Refusal[]> {
  const slug = entry.fields.text("slug");
  if (slug === null) return [{ path: ["slug"], message: messages.missing }];
  if (!slugPattern.test(slug)) return [{ path: ["slug"], message: messages.malformedSlug }];
  if (reserved.includes(slug)) return [{ path: ["slug"], message: messages.reservedSlug(slug) }];
  if (await questions.isSlugTaken(type, entry, slug)) return [{ path: ["slug"], message: messages.takenSlug(slug) }];
  return [];
}

function wrongPicture(
  { messages, entry }: Inspection,
  component: Fields | null,
  path: readonly string[],
  presence: "optional" | "required",
): Refusal[] {
  const file = component?.value("image");
  if (!component || file === null || file === undefined) {
    return presence === "optional" ? [] : [{ path: [...path, "image"], message: messages.missingImage }];
  }
  if (!readImage(file)) return [{ path: [...path, "image"], message: messages.brokenImage }];
  const isSource = sourceLocaleOf(entry) === entry.locale;
  const alt = component.text("alt") ?? (isSource ? component.component("image")?.text("alternativeText") : null);
  return alt === null || alt === undefined ? [{ path: [...path, "alt"], message: messages.missingAlt }] : [];
}

function wrongBody(inspection: Inspection): Refusal[] {
  const { entry, messages } = inspection;
  const blocks = entry.fields.components("body");
  const refusals = blocks.flatMap((block, index): Refusal[] => {
    const at = ["body", String(index)];
    switch (block.text("__component")) {
      case "body.text": {
        const omitted: string[] = [];
        projectRichText(block.value("content"), (what) => omitted.push(what));
        return omitted.length > 0 ? [{ path: [...at, "content"], message: messages.unshownText }] : [];
      }
      case "body.figure":
        return wrongPicture(inspection, block.component("picture"), [...at, "picture"], "required");
      case "body.quote":
        return block.text("text") === null ? [{ path: [...at, "text"], message: messages.missing }] : [];
      default:
        return [];
    }
  });
  const hasText = blocks.some(
    (block) =>
      block.text("__component") === "body.text" && projectRichText(block.value("content"), () => undefined).length > 0,
  );
  return hasText ? refusals : [{ path: ["body"], message: messages.emptyBody }, ...refusals];
}

async function unpublishedReferences(
  type: PublicationTypeName,
  { entry, messages, questions }: Inspection,
  fields: readonly string[],
): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const field of fields) {
    for (const name of await questions.findUnpublished(type, entry, field)) {
      refusals.push({ path: [field], message: messages.unpublishedReference(name) });
    }
  }
  return refusals;
}

function wrongAddresses({ entry, messages }: Inspection, field: string): Refusal[] {
  return entry.fields.components(field).flatMap((component, index): Refusal[] => {
    const url = component.text("url");
    const isWeb = url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return isWeb ? [] : [{ path: [field, String(index), "url"], message: messages.malformedAddress }];
  });
}
