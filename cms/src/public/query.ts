/** What can be asked for: one document, a list, everything of a kind, or what changed. */
import { fallbackOrder, readLanguageTag, type LocaleTag } from "@parasol/shared";
import type { Fallback } from "@parasol/shared/contract";
import { listInOrder } from "../ledger/read-documents.js";
import type { PublishedRowOf } from "../ledger/read-rows.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import { isOf } from "./contract-values.js";
import { findChanges } from "./changes.js";
import { inBestLanguage, type RequestContext } from "./context.js";
import type { QueryResolvers } from "./generated/resolvers.js";
import { listOf } from "./lists.js";
import { lookUpOf } from "./look-ups.js";
import { badUserInput } from "./refusals.js";

export const query: Required<QueryResolvers> = {
  article: lookUpOf("article"),
  articles: listOf("article"),
  changes: (_, wanted, context) => findChanges(wanted, context),
  event: lookUpOf("event"),
  events: listOf("event"),
  organisation: lookUpOf("organisation"),
  organisations: (_, wanted, context) =>
    listOf("organisation")(
      _,
      { ...wanted, workingLanguage: typeof wanted.workingLanguage === "string" ? toLanguageTag(wanted.workingLanguage) : null },
      context,
    ),
  page: lookUpOf("page"),
  pages: allOf("page"),
  place: lookUpOf("place"),
  places: allOf("place"),
  populations: allOf("population"),
  priorityAreas: allOf("priority-area"),
  questions: allOf("question"),
  resources: listOf("resource"),
  site: async (_, { locale }, { database, bodies }) => {
    const sites = await listInOrder(database, "site", fallbackOrder(locale), bodies);
    const site = inBestLanguage(sites.filter(isOf("site")), locale);
    return site ? { ...site, asked: locale } : null;
  },
  topic: lookUpOf("topic"),
  topics: allOf("topic"),
};

/** Answers a list of `Query` that has every publication of its type in one language, and perhaps what stands in for those it lacks. */
function allOf<T extends PublicationTypeName>(type: T) {
  return async (
    _: unknown,
    { locale, fallback }: { readonly locale: LocaleTag; readonly fallback: Fallback },
    { database, bodies, count }: RequestContext,
  ): Promise<readonly PublishedRowOf<T>[]> => {
    const languages = fallback === "NONE" ? [locale] : fallbackOrder(locale);
    const rows = (await listInOrder(database, type, languages, bodies)).filter(isOf(type));
    const worstFirst = languages.toReversed().flatMap((language) => rows.filter((row) => row.locale === language));
    const best = new Map(worstFirst.map((row) => [row.documentId, row]));
    return count(rows.filter((row) => best.get(row.documentId) === row));
  };
}

/**
 * A language tag in its canonical form (RFC 5646, 4.5), as the ledger keeps it.
 * @throws {GraphQLError} for what is no tag.
 */
function toLanguageTag(given: string): string {
  const tag = readLanguageTag(given);
  if (tag !== null) return tag;
  throw badUserInput(
    `\`workingLanguage\` is no BCP 47 language tag: "${given.slice(0, 40)}". Examples: en, ru, zh-Hans.`,
  );
}
