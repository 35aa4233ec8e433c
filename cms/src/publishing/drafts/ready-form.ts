/** What a form or a script sends, made fit to be saved: revision, slug, keys of items, and what a new language leaves out. */
import type { Core, Modules } from "@strapi/strapi";
import { isRecord } from "../../fields.js";
import { editorLanguage } from "../../editor-at-work.js";
import { withoutForeignIds } from "./foreign-ids.js";
import { readItems } from "../shared-facts/keyed-items.js";
import { takeOver, type TakenOver } from "../shared-facts/plain-facts.js";
import type { PublicUid } from "../public-types.js";
import { checkRevision, revisionOf, sharedRevisionOf } from "./revision.js";
import { shapeOf, type KeyedField } from "../entries/shape.js";
import { isIn, type ShownEntry } from "../entries/shown-entries.js";
import { findFreeSlug, makeSlug, slugSource } from "../slug.js";
import { completeItems } from "./written-items.js";

export interface ReadyForm {
  /** Shared facts that a language was added without, and takes from its siblings. */
  readonly taken: TakenOver;
  /** Keyed items of a clone's form, by field: kept back, because Strapi would pair them with its original's by place. */
  readonly items: Readonly<Record<string, unknown>>;
}

const prepared: ReadonlySet<string> = new Set(["create", "update", "clone"]);

/** Makes what a form or a script sent fit to be saved, in place of what it sent: that stays as it was, to be sent again. */
export async function readyForm(
  strapi: Core.Strapi,
  uid: PublicUid,
  context: Modules.Documents.Middleware.Context,
  documentId: string | null,
  locale: string,
  before: readonly ShownEntry[],
): Promise<ReadyForm> {
  const shape = shapeOf(strapi, uid);
  const { keyed } = shape;
  const { action } = context;
  const data: unknown = "data" in context.params ? context.params.data : undefined;
  if (!isRecord(data) || !prepared.has(action)) return { taken: {}, items: {} };
  const draft = action === "update" ? before.find(isIn(locale)) : undefined;
  const { references: _ours, ...sent }: Record<string, unknown> = data;
  const written = draft ? withoutForeignIds(sent, shape.anatomy, draft.fields) : sent;
  Reflect.set(context, "params", { ...context.params, data: written });
  if (action === "update" && documentId !== null) {
    await checkRevision(strapi, uid, documentId, before, locale, written, editorLanguage(strapi));
  }
  written.revision = (draft ? revisionOf(draft) : 0) + 1;
  written.sharedRevision = action === "clone" ? 0 : sharedRevisionOf(before);
  if (action === "clone") return { taken: {}, items: keepItemsBack(written, keyed) };
  const siblings = before.filter((entry) => entry !== draft);
  const taken = action === "update" && !draft ? takeOver(shape, written, siblings) : {};
  for (const field of keyed) {
    const elsewhere = siblings.flatMap((sibling) => readItems(sibling.fields, field));
    const own = draft ? readItems(draft.fields, field) : [];
    if (Object.hasOwn(written, field.field)) {
      written[field.field] = completeItems(written[field.field], field, own, elsewhere);
    }
  }
  await completeDraft(strapi, uid, written, documentId, locale, draft);
  return { taken, items: {} };
}

function keepItemsBack(written: Record<string, unknown>, keyed: readonly KeyedField[]): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  for (const { field } of keyed) {
    if (Array.isArray(written[field])) items[field] = written[field];
    Reflect.deleteProperty(written, field);
  }
  return items;
}

/** Gives a draft without a slug the slug of its title, and a new document the language it is begun in as its source. */
async function completeDraft(
  strapi: Core.Strapi,
  uid: PublicUid,
  written: Record<string, unknown>,
  documentId: string | null,
  locale: string,
  draft: ShownEntry | undefined,
): Promise<void> {
  if (documentId === null && Object.hasOwn(strapi.contentType(uid).attributes, "sourceLanguage")) {
    written.sourceLanguage ??= locale;
  }
  const source = slugSource(strapi, uid);
  if (source === null) return;
  const slug = Object.hasOwn(written, "slug") ? written.slug : draft?.fields.text("slug");
  if (typeof slug === "string" && slug.trim() !== "") return;
  const title = typeof written[source] === "string" ? written[source] : draft?.fields.text(source);
  const made = typeof title === "string" ? makeSlug(title) : "";
  if (made !== "") written.slug = await findFreeSlug(strapi, uid, made, locale, documentId);
}
