/**
 * Keeps what all languages of a document share the same in every language's draft. Strapi does it for plain fields; this does
 * it for what it leaves out: relations (it ties each to entries of one language) and shared fields inside localised components
 * (a picture's image and credit beside its alt text).
 *
 * Relations are kept twice: as Strapi's own, which the editor sees and which can only point at entries that exist in that
 * language; and in the hidden field `references` as the list of document ids that all languages share. A topic that has no
 * Russian name yet is missing from the Russian form, not from the document: what an editor changes is taken as a change, and
 * what she could not see is left alone.
 */
import type { Core } from "@strapi/strapi";
import { Fields, isRecord } from "./fields.js";

type Uid = "api::newsroom.article" | "api::newsroom.page";

interface RelationField {
  readonly name: string;
  readonly target: "api::newsroom.topic" | "api::newsroom.contributor";
}

/** The types that have shared facts which Strapi does not keep. */
const keptFacts: Record<Uid, { readonly relations: readonly RelationField[]; readonly picture: "cover" | null }> = {
  "api::newsroom.article": {
    relations: [
      { name: "topics", target: "api::newsroom.topic" },
      { name: "byline", target: "api::newsroom.contributor" },
      { name: "translators", target: "api::newsroom.contributor" },
    ],
    picture: "cover",
  },
  "api::newsroom.page": {
    relations: [{ name: "translators", target: "api::newsroom.contributor" }],
    picture: null,
  },
};

export function hasKeptFacts(uid: string): uid is Uid {
  return Object.hasOwn(keptFacts, uid);
}

/** Names of the relations that all languages of a type share. */
export function relationFields(uid: string): readonly string[] {
  return hasKeptFacts(uid) ? keptFacts[uid].relations.map(({ name }) => name) : [];
}

/** A draft's shared facts, as an editor of that language sees them. */
interface SharedFacts {
  readonly relations: Readonly<Record<string, readonly string[]>>;
  readonly picture: { readonly fileId: number | null; readonly credit: string | null } | null;
}

/** How things stand before an edit. */
export interface FactsBefore {
  /** The document's references, those that the edited language cannot show among them. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
  /** What the edited language's draft shows; `null` when there is no such draft yet. */
  readonly shown: SharedFacts | null;
}

/** To be read before Strapi acts: discarding a draft, for one, brings back references that the document no longer has. */
export async function readFactsBefore(
  strapi: Core.Strapi,
  uid: Uid,
  documentId: string | null,
  locale: string,
): Promise<FactsBefore> {
  const drafts = documentId === null ? [] : await loadDrafts(strapi, uid, documentId);
  const edited = drafts.find(isIn(locale));
  const keeper = edited ?? drafts[0];
  return { kept: keeper ? referencesOf(keeper) : {}, shown: edited ? factsOf(uid, edited) : null };
}

/**
 * Carries what changed between `before` and the draft as it is now into `references` and into the drafts of the other
 * languages. Published rows are not touched: they change when an editor publishes.
 */
export async function carrySharedFacts(
  strapi: Core.Strapi,
  uid: Uid,
  documentId: string,
  locale: string,
  { kept, shown: before }: FactsBefore,
): Promise<void> {
  const drafts = await loadDrafts(strapi, uid, documentId);
  const edited = drafts.find(isIn(locale));
  if (!edited) return;
  const now = factsOf(uid, edited);
  // What a language that was just added leaves empty, it takes from its siblings.
  const sibling = before === null ? drafts.find((draft) => draft !== edited) : undefined;
  const picture = mergePictures(now.picture, sibling ? factsOf(uid, sibling).picture : null);
  const references = Object.fromEntries(
    keptFacts[uid].relations.map(({ name }) => [
      name,
      mergeReferences(kept[name] ?? [], before?.relations[name] ?? [], now.relations[name] ?? []),
    ]),
  );
  for (const draft of drafts) {
    const relations = await visibleTargets(strapi, uid, references, draft);
    await strapi.db.query(uid).update({ where: { id: draft.requiredInteger("id") }, data: { references, ...relations } });
    if (!isSamePicture(picture, before?.picture ?? null) || before === null) await carryPicture(strapi, uid, draft, picture);
  }
}

/** Gives a clone the references of its original, with what was changed in the act of cloning. */
export async function cloneReferences(strapi: Core.Strapi, uid: Uid, originalId: string, cloneId: string): Promise<void> {
  const originals = await loadDrafts(strapi, uid, originalId);
  const clones = await loadDrafts(strapi, uid, cloneId);
  let references = originals[0] ? referencesOf(originals[0]) : {};
  for (const clone of clones) {
    const original = originals.find(isIn(clone.requiredText("locale")));
    const before = original ? factsOf(uid, original).relations : {};
    const now = factsOf(uid, clone).relations;
    references = Object.fromEntries(
      keptFacts[uid].relations.map(({ name }) => [
        name,
        mergeReferences(references[name] ?? [], before[name] ?? [], now[name] ?? []),
      ]),
    );
  }
  for (const clone of clones) {
    const relations = await visibleTargets(strapi, uid, references, clone);
    await strapi.db.query(uid).update({ where: { id: clone.requiredInteger("id") }, data: { references, ...relations } });
  }
}

/** Gives a language's row that was published just now the references of its draft; rows in `known` are older. */
export async function handReferencesOn(
  strapi: Core.Strapi,
  uid: Uid,
  documentId: string,
  locale: string,
  known: readonly number[],
): Promise<void> {
  const published: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: { $notNull: true }, id: { $notIn: known } }, select: ["id"] });
  const draft = published ? (await loadDrafts(strapi, uid, documentId)).find(isIn(locale)) : undefined;
  if (!draft) return;
  const id = new Fields(published, "published entry").requiredInteger("id");
  await strapi.db.query(uid).update({ where: { id }, data: { references: referencesOf(draft) } });
}

/**
 * The document's references after an edit: what the editor now sees, in her order, and between it what was kept and she could
 * not see before, each after the one that it followed.
 */
export function mergeReferences(
  kept: readonly string[],
  before: readonly string[],
  now: readonly string[],
): readonly string[] {
  const merged = [...new Set(now)];
  for (const [index, id] of kept.entries()) {
    if (before.includes(id) || merged.includes(id)) continue;
    const follows = kept.slice(0, index).findLast((earlier) => merged.includes(earlier));
    merged.splice(follows === undefined ? 0 : merged.indexOf(follows) + 1, 0, id);
  }
  return merged;
}

async function loadDrafts(strapi: Core.Strapi, uid: Uid, documentId: string): Promise<Fields[]> {
  const { relations, picture } = keptFacts[uid];
  const populate: Record<string, unknown> = Object.fromEntries(
    relations.map(({ name }) => [name, { select: ["documentId"] }]),
  );
  if (picture) populate[picture] = { populate: { image: { select: ["id"] } } };
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: null }, populate, orderBy: { locale: "asc" } });
  return rows.map((row) => new Fields(row, `draft ${documentId}`));
}

function factsOf(uid: Uid, draft: Fields): SharedFacts {
  const { relations, picture } = keptFacts[uid];
  const shown = picture ? draft.component(picture) : null;
  return {
    relations: Object.fromEntries(
      relations.map(({ name }) => [name, draft.components(name).map((target) => target.requiredText("documentId"))]),
    ),
    picture: shown && {
      fileId: shown.component("image")?.requiredInteger("id") ?? null,
      credit: shown.text("credit"),
    },
  };
}

function referencesOf(draft: Fields): Readonly<Record<string, readonly string[]>> {
  const references = draft.value("references");
  if (!isRecord(references)) return {};
  return Object.fromEntries(
    Object.entries(references).map(([field, ids]) => [
      field,
      Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : [],
    ]),
  );
}

/** Row ids of the references that exist in a draft's language: the part of them that Strapi's relation can hold. */
async function visibleTargets(
  strapi: Core.Strapi,
  uid: Uid,
  references: Readonly<Record<string, readonly string[]>>,
  draft: Fields,
): Promise<Record<string, { set: { id: number }[] }>> {
  const locale = draft.requiredText("locale");
  const targets: Record<string, { set: { id: number }[] }> = {};
  for (const { name, target } of keptFacts[uid].relations) {
    const wanted = references[name] ?? [];
    const rows: unknown[] = await strapi.db
      .query(target)
      .findMany({ where: { documentId: { $in: wanted }, locale, publishedAt: null }, select: ["id", "documentId"] });
    const ids = new Map(rows.filter(isRecord).map((row) => [String(row.documentId), Number(row.id)]));
    targets[name] = { set: wanted.flatMap((id) => ids.get(id) ?? []).map((id) => ({ id })) };
  }
  return targets;
}

function mergePictures(one: SharedFacts["picture"], other: SharedFacts["picture"]): SharedFacts["picture"] {
  if (!one || !other) return one ?? other;
  return { fileId: one.fileId ?? other.fileId, credit: one.credit ?? other.credit };
}

/** Whether two say the same; a picture without image and credit says nothing. */
function isSamePicture(one: SharedFacts["picture"], other: SharedFacts["picture"]): boolean {
  return (one?.fileId ?? null) === (other?.fileId ?? null) && (one?.credit ?? null) === (other?.credit ?? null);
}

/** A picture's image and credit follow an edit; alt text and caption stay, whatever happens to the image. */
async function carryPicture(
  strapi: Core.Strapi,
  uid: Uid,
  draft: Fields,
  picture: SharedFacts["picture"],
): Promise<void> {
  const field = keptFacts[uid].picture;
  if (!field) return;
  const { fileId, credit } = picture ?? { fileId: null, credit: null };
  const shown = draft.component(field);
  if (isSamePicture({ fileId, credit }, factsOf(uid, draft).picture)) return;
  const words = { image: fileId, credit };
  if (shown) {
    await strapi.db.query("newsroom.picture").update({ where: { id: shown.requiredInteger("id") }, data: words });
    return;
  }
  const created: unknown = await strapi.db.query("newsroom.picture").create({ data: words });
  const id = new Fields(created, "picture").requiredInteger("id");
  await strapi.db.query(uid).update({
    where: { id: draft.requiredInteger("id") },
    data: { [field]: { id, __pivot: { field, component_type: "newsroom.picture" } } },
  });
}

function isIn(locale: string): (draft: Fields) => boolean {
  return (draft) => draft.text("locale") === locale;
}
