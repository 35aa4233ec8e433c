/**
 * Cursors of lists: what the publication before is sorted by, and which list it is. A cursor is good for that list alone,
 * because in another one its place would mean nothing.
 */
import { createHash } from "node:crypto";
import type { ListPlace, PublicationList } from "../ledger/publication-list.js";

const shape = /^list\.([0-9a-f]{12})\.([0-9a-zA-Z:-]*)\.(0|[1-9][0-9]{0,14})$/;

export function writeListCursor(list: PublicationList, place: ListPlace): string {
  return encode(`list.${listMark(list)}.${place.sortKey}.${place.firstPosition}`);
}

/** The place a cursor names in this list, or `null` when it is no cursor of it. Only the exact text that was given out is one. */
export function readListCursor(list: PublicationList, cursor: string): ListPlace | null {
  const match = shape.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  const [whole, mark, sortKey, firstPosition] = match ?? [];
  if (whole === undefined || sortKey === undefined || firstPosition === undefined) return null;
  if (mark !== listMark(list) || encode(whole) !== cursor) return null;
  return { sortKey, firstPosition: Number(firstPosition) };
}

function listMark({ type, locale, fallback, filters, when }: PublicationList): string {
  const narrowed = filters.map(({ by, field, value }) => [by, field, value]);
  return createHash("sha256")
    .update(JSON.stringify([type, locale, narrowed, when, ...(fallback === "NONE" ? [] : [fallback])]))
    .digest("hex")
    .slice(0, 12);
}

function encode(inside: string): string {
  return Buffer.from(inside, "latin1").toString("base64url");
}
