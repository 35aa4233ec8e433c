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

interface Beginning {
  /** Where the ledger was, as `ListWithHead` has it. */
  readonly head: string;
  /** The publication before the page. */
  readonly after: ListPlace;
}

export interface FarPages {
  /** As `listPublications`. */
  readonly list: typeof listPublications;
}

/** Nearer ones are walked to as quickly as they are looked up. */
const far = 200;

/** `maxBytes` is roughly what the beginnings may take together. */
export function rememberFarPages({ maxBytes = 1_000_000 } = {}): FarPages {
  const beginnings = new LRUCache<string, Beginning>({ maxSize: maxBytes, sizeCalculation: (_, key) => 300 + 2 * key.length });

  async function listFar(database: LedgerDatabase, list: PublicationList, window: ListWindow, now: string): Promise<readonly PublishedRow[]> {
    const { offset, limit } = window;
    const known = beginnings.get(nameOf(list, offset));
    if (known) {
      const { head, rows } = await listWithHead(database, list, { ...window, offset: 0, after: known.after }, now);
      if (head === known.head) {
        remember(list, offset, head, rows, limit);
        return rows;
      }
    }
    const { head, rows } = await listWithHead(database, list, { ...window, offset: offset - 1, limit: limit + 1 }, now);
    const [before, ...page] = rows;
    if (!before || head === null) return [];
    beginnings.set(nameOf(list, offset), { head, after: placeOf(before) });
    remember(list, offset, head, page, limit);
    return page;
  }

  /** The last row only tells whether there is another page: it is the first of that one. */
  function remember(list: PublicationList, offset: number, head: string, rows: readonly PublishedRow[], limit: number): void {
    const last = rows.length === limit ? rows.at(-2) : undefined;
    if (last) beginnings.set(nameOf(list, offset + limit - 1), { head, after: placeOf(last) });
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

function placeOf({ sortKey, firstPosition }: PublishedRow): ListPlace {
  return { sortKey, firstPosition };
}
