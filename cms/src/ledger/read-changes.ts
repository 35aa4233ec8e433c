/** Reading what changed after a position, in the order in which it changed. */
import type { LocaleTag } from "@parasol/shared";
import type { LedgerDatabase } from "./database.js";
import type { LedgerHead } from "./read-documents.js";
import { bodyColumn, columns, integer, text, toLedgerRow, type BodiesWanted, type LedgerRow } from "./read-rows.js";
import { padded, placeholders } from "./statement-lists.js";
import type { PublicationTypeName } from "./stored.js";

/** What to look for in the list of changes. */
interface ChangeWindow {
  /** Everything up to and including this position has been seen. */
  readonly after: number;
  readonly limit: number;
  /** Stop after the row that makes the stored texts read longer than this, in bytes; at least one row is read. */
  readonly bytes: number;
  readonly types: readonly PublicationTypeName[] | null;
  readonly locales: readonly LocaleTag[] | null;
  readonly bodies: BodiesWanted;
}

interface ChangeRows {
  readonly head: LedgerHead;
  readonly rows: readonly LedgerRow[];
  /** Position up to which the ledger has now been read, rows that the filters left out included. */
  readonly readUpTo: number;
  readonly hasMore: boolean;
}

/**
 * What changed after a position, in order. Head and rows come from one statement, so from one moment: a row that is not
 * here and is committed later has a higher position than `readUpTo`, because positions follow commit order.
 */
export async function listChanges(database: LedgerDatabase, window: ChangeWindow): Promise<ChangeRows> {
  const { types, locales } = window;
  const filters = [
    types === null ? "" : `AND type IN (${placeholders(types)})`,
    locales === null ? "" : `AND locale IN (${placeholders(locales)})`,
  ];
  const sizeOf = (column: string): string => `coalesce(octet_length(${column}), 0)`;
  const { bodies } = window;
  const size = bodies.size === 0 ? sizeOf("card") : `${sizeOf("card")} + ${sizeOf(bodyColumn(bodies))}`;
  const rows = await database.select(
    `SELECT h.generation, h.position AS head_position, ${columns(bodies)}, w.found
     FROM ledger_head h LEFT JOIN (
       SELECT position, sum(size) OVER (ORDER BY position) - size AS bytes_before, count(*) OVER () AS found
       FROM (
         SELECT position, ${size} AS size FROM ledger_publication
         WHERE position > ? ${filters.join(" ")} ORDER BY position LIMIT ?
       ) c
     ) w ON w.bytes_before <= ? LEFT JOIN ledger_publication p ON p.position = w.position
     WHERE h.id = 1 ORDER BY w.position`,
    [
      window.after,
      ...(types === null ? [] : padded(types)),
      ...(locales === null ? [] : padded(locales)),
      window.limit + 1,
      window.bytes,
    ],
  );
  const [first] = rows;
  if (!first) throw new Error("The ledger has no head row.");
  const head = { generation: text(first, "generation"), position: integer(first, "head_position") };
  const found = rows.filter((row) => row.position !== null);
  const served = found.slice(0, window.limit);
  const last = served.at(-1);
  const hasMore = last !== undefined && integer(last, "found") > served.length;
  return {
    head,
    rows: served.flatMap(toLedgerRow),
    readUpTo: hasMore ? integer(last, "position") : head.position,
    hasMore,
  };
}
