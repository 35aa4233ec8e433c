/**
 * Cursors of lists of articles: the sort key of the article before, and which list it is. A cursor is good for that list alone,
 * because in another one its place would mean nothing.
 */
import { createHash } from "node:crypto";
import type { ArticleList, ListPlace } from "../ledger/read-articles.js";

const shape = /^articles\.([0-9a-f]{12})\.(\d{4}-\d{2}-\d{2})\.(0|[1-9][0-9]{0,14})$/;

export function writeListCursor(list: ArticleList, place: ListPlace): string {
  return encode(`articles.${listMark(list)}.${place.publishedAt}.${place.firstPosition}`);
}

/** The place a cursor names in this list, or `null` when it is no cursor of it. Only the exact text that was given out is one. */
export function readListCursor(list: ArticleList, cursor: string): ListPlace | null {
  const match = shape.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  const [whole, mark, publishedAt, firstPosition] = match ?? [];
  if (whole === undefined || publishedAt === undefined || firstPosition === undefined) return null;
  if (mark !== listMark(list) || encode(whole) !== cursor) return null;
  return { publishedAt, firstPosition: Number(firstPosition) };
}

function listMark(list: ArticleList): string {
  return createHash("sha256")
    .update(JSON.stringify([list.locale, list.topic]))
    .digest("hex")
    .slice(0, 12);
}

function encode(inside: string): string {
  return Buffer.from(inside, "latin1").toString("base64url");
}
