/**
 * Finding one document by id or slug, and what to answer when it is not published in the language asked for.
 *
 * A slug that a document no longer has still leads to it, like its id: the addresses that documents ever had are kept
 * as keyed hashes. Only an address that nothing ever had is answered with `null`.
 */
import { fallbackOrder, type LocaleTag } from "@parasol/shared";
import { writeCursor } from "../ledger/cursor.js";
import { hashPath } from "../ledger/path-hash.js";
import { findBySlug, findDocument, findPathOwners } from "../ledger/read-documents.js";
import type { LedgerRow, PublishedRowOf, WithdrawnRow } from "../ledger/read-rows.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import { isOf, type WithdrawalAnswered } from "./contract-values.js";
import { inBestLanguage, type RequestContext } from "./context.js";
import { badUserInput } from "./refusals.js";

/** The arguments of every single look-up, as the contract has them. */
interface LookUp {
  readonly id?: string | null;
  readonly slug?: string | null;
  readonly locale: LocaleTag;
  readonly fallback: "NONE" | "COUNTERPART";
}

/**
 * Answers a look-up of `Query`: the publication, its withdrawal, or `null` when there never was one.
 * @throws {GraphQLError} unless exactly one of `id` and `slug` is given.
 */
export function lookUpOf<T extends PublicationTypeName>(type: T) {
  return async (
    _: unknown,
    wanted: LookUp,
    context: RequestContext,
  ): Promise<PublishedRowOf<T> | WithdrawalAnswered | null> => {
    const row = await findRow(type, wanted, context);
    if (!row) return null;
    if (row.state === "withdrawn") return toWithdrawal(row, (await context.head()).generation);
    return isOf(type)(row) ? row : null;
  };
}

export function toWithdrawal(row: WithdrawnRow, generation: string): WithdrawalAnswered {
  return { kind: "withdrawal", cursor: writeCursor({ generation, position: row.position }), row };
}

async function findRow(type: PublicationTypeName, wanted: LookUp, context: RequestContext): Promise<LedgerRow | null> {
  const { id, slug, locale, fallback } = wanted;
  if (typeof id === "string" && typeof slug !== "string") return findVersion(type, id, locale, fallback, context);
  if (typeof slug !== "string" || typeof id === "string") throw badUserInput("Give exactly one of `id` and `slug`.");

  const languages = fallback === "NONE" ? [locale] : fallbackOrder(locale);
  const current = await findBySlug(context.database, type, slug, languages, context.bodies);
  const exact = current.find((row) => row.locale === locale);
  if (exact) return exact;
  const owner = (await findOwner(type, slug, languages, context)) ?? inBestLanguage(current, locale)?.documentId;
  return owner === undefined ? null : findVersion(type, owner, locale, fallback, context);
}

/** The id of the document that has or last had this slug in the first of these languages in which any did. */
async function findOwner(
  type: PublicationTypeName,
  slug: string,
  languages: readonly LocaleTag[],
  { database, pathKey }: RequestContext,
): Promise<string | undefined> {
  const hashes = languages.map((language) => hashPath(pathKey, type, language, slug));
  const owners = await findPathOwners(database, hashes);
  for (const hash of hashes) {
    const owner = owners.find((candidate) => candidate.hash === hash);
    if (owner) return owner.documentId;
  }
  return undefined;
}

/** A document in the wanted language, or, if the caller asks for it, in the next language that has it. */
async function findVersion(
  type: PublicationTypeName,
  documentId: string,
  locale: LocaleTag,
  fallback: LookUp["fallback"],
  { database, bodies }: RequestContext,
): Promise<LedgerRow | null> {
  const versions = await findDocument(database, type, documentId, bodies);
  const own = versions.find((version) => version.locale === locale);
  if (fallback === "NONE" || own?.state === "published") return own ?? null;
  const published = versions.filter((version) => version.state === "published");
  return inBestLanguage(published, locale) ?? inBestLanguage(versions, locale) ?? null;
}
