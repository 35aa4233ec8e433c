/** What the resolvers of one request share: the ledger, read in batches, and what the request may still take. */
import { fallbackOrder, type LocaleTag } from "@parasol/shared";
import type { LedgerDatabase } from "../ledger/database.js";
import type { FarPages } from "../ledger/far-pages.js";
import { type LedgerHead, readHead } from "../ledger/read-documents.js";
import type { BodiesWanted, PublishedRowOf } from "../ledger/read-rows.js";
import type { PublicationTypeName, References } from "../ledger/stored.js";
import type { Addresses } from "./addresses.js";
import { isOf } from "./contract-values.js";
import { limits } from "./limits.js";
import { createLoaders, type Loaders } from "./loaders.js";
import { limitExceeded } from "./refusals.js";

/** What does not change between requests. */
export interface Surroundings {
  readonly database: LedgerDatabase;
  readonly farPages: FarPages;
  readonly addresses: Addresses;
  /** Secret under which former addresses are kept. */
  readonly pathKey: string;
  readonly now: () => Date;
}

export interface RequestContext extends Surroundings, Pick<Loaders, "counterparts" | "lists" | "listLengths"> {
  /** The types whose bodies the request asks for. */
  readonly bodies: BodiesWanted;
  readonly head: () => Promise<LedgerHead>;
  /**
   * What a publication refers to in one field, in order: each target in the publication's language, or another that is wanted, or the next that has
   * it. Targets that are not published are left out; they come back when they are.
   */
  readonly targets: <From extends PublicationTypeName, To extends PublicationTypeName>(
    row: PublishedRowOf<From>,
    field: keyof References[From],
    type: To,
    locale?: LocaleTag,
  ) => Promise<readonly PublishedRowOf<To>[]>;
  /** The same for one document by its id; `null` where there is none that is published. */
  readonly target: <To extends PublicationTypeName>(
    documentId: string | null,
    locale: LocaleTag,
    type: To,
  ) => Promise<PublishedRowOf<To> | null>;
  /** Passes a text of the answer on, as long as the answer does not grow too large. */
  readonly hand: (text: string) => string;
  /** The same for a list of publications or of their items. */
  readonly count: <Part>(parts: readonly Part[]) => readonly Part[];
}

/** `tellOfMoment` is called when the answer comes to depend on the clock. */
export function createRequestContext(surroundings: Surroundings, bodies: BodiesWanted, tellOfMoment: () => void): RequestContext {
  const { database } = surroundings;
  const now = toMoment(surroundings.now());
  const { references, published, ...loaders } = createLoaders(surroundings, bodies, now, tellOfMoment);
  let head: Promise<LedgerHead> | undefined;
  let characters = 0;
  let parts = 0;

  const context: RequestContext = {
    ...surroundings,
    ...loaders,
    bodies,
    head: () => (head ??= readHead(database)),
    async targets(row, field, type, locale = row.locale) {
      const own = (await references.load(row)).filter((reference) => reference.field === field);
      const found = await Promise.all(own.map(({ target }) => context.target(target, locale, type)));
      return context.count(found.filter((each) => each !== null));
    },
    async target(documentId, locale, type) {
      if (documentId === null) return null;
      const versions = await published.load(documentId);
      return inBestLanguage(versions.filter(isOf(type)), locale) ?? null;
    },
    hand(text) {
      characters += text.length;
      if (characters > limits.answerCharacters) {
        throw limitExceeded(
          "answer size",
          limits.answerCharacters,
          `The texts of this answer have more than ${limits.answerCharacters} characters. Ask for fewer per page, or for one form of the body.`,
        );
      }
      return text;
    },
    count(added) {
      parts += added.length;
      if (parts > limits.answerParts) {
        throw limitExceeded(
          "answer size",
          limits.answerParts,
          `This answer has more than ${limits.answerParts} publications and items. Ask for fewer per page, or in several requests.`,
        );
      }
      return added;
    },
  };
  return context;
}

/** As the ledger keeps moments: RFC 3339, UTC, to the second. */
export function toMoment(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Of a document's versions, the one in the wanted language or in the next of its fallback order. */
export function inBestLanguage<Version extends { readonly locale: string }>(
  versions: readonly Version[],
  wanted: LocaleTag,
): Version | undefined {
  for (const locale of fallbackOrder(wanted)) {
    const found = versions.find((version) => version.locale === locale);
    if (found) return found;
  }
  return undefined;
}
