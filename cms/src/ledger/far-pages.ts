/**
 * Far pages of long lists. Counting to page 1,000 walks past all that comes before it. Who was there once knows after which
 * publication the page begins, and after which the next one does; as long as the ledger has not moved since, so much is read and
 * no more. Whether it has is told by the statement that reads, of the same moment.
 */
import { LRUCache } from "lru-cache";
import type { LedgerDatabase } from "./database.js";
import type { ListPlace, PublicationList } from "./publication-list.js";
import { listPublications, listWithHead, type ListWindow } from "./read-lists.js";
import type { PublishedRow } from "./read-rows.js";

export interface FarPages {
  /** As `listPublications`. */
  readonly list: typeof listPublications;
}

/** Nearer ones are walked to as quickly as they are looked up. */
const far = 200;

/** `maxBytes` is roughly what the beginnings may take together. */
export function rememberFarPages({ maxBytes = 1_000_000 } = {}): FarPages {
  /** After which publication a page begins. */
  const beginnings = new LRUCache<string, ListPlace>({ maxSize: maxBytes, sizeCalculation: ({ sortKey }, key) => 300 + 2 * (sortKey.length + key.length) });
  /** Where the ledger was then. */
  let rememberedAt: string | null = null;

  async function listFar(database: LedgerDatabase, list: PublicationList, window: ListWindow, now: string): Promise<readonly PublishedRow[]> {
    const { offset, limit } = window;
    const after = beginnings.get(nameOf(list, offset));
    const knownAt = rememberedAt;
    if (after) {
      const { head, rows } = await listWithHead(database, list, { ...window, offset: 0, after }, now);
      if (head !== null && head === knownAt) {
        rememberNext(list, offset, head, rows, limit);
        return rows;
      }
    }
    const { head, rows } = await listWithHead(database, list, { ...window, offset: offset - 1, limit: limit + 1 }, now);
    const [before, ...page] = rows;
    if (!before || head === null) return [];
    remember(list, offset, head, before);
    rememberNext(list, offset, head, page, limit);
    return page;
  }

  function remember(list: PublicationList, offset: number, head: string, { sortKey, firstPosition }: PublishedRow): void {
    // Also where a database was brought back, and comes to the same position another way.
    if (head !== rememberedAt) beginnings.clear();
    rememberedAt = head;
    beginnings.set(nameOf(list, offset), { sortKey, firstPosition });
  }

  /** The last row only tells whether there is another page: it is the first of that one. */
  function rememberNext(list: PublicationList, offset: number, head: string, rows: readonly PublishedRow[], limit: number): void {
    const last = rows.length === limit ? rows.at(-2) : undefined;
    if (last) remember(list, offset + limit - 1, head, last);
  }

  return {
    async list(database, lists, window, now) {
      const [list, ...others] = lists;
      // What is over and what is to come changes without any word from the ledger.
      const isFar = window.after === null && window.offset >= far && list?.when === null && others.length === 0;
      return isFar ? [await listFar(database, list, window, now)] : listPublications(database, lists, window, now);
    },
  };
}

function nameOf({ type, locale, fallback, filters }: PublicationList, offset: number): string {
  return JSON.stringify([type, locale, fallback, filters, offset]);
}
