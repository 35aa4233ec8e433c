/** What keeps the newsroom from doing anything for anybody, and how it is told apart from a fault of ours: by the error of whoever noticed it. */

/** `database`: it cannot be reached, or does not answer. `room`: the disk takes nothing more. */
export type Outage = "database" | "room";

/** The name under which the answer carries it; the admin has its own words for each (`admin/saving/failure.ts`). */
export const outageNames = { database: "DatabaseUnavailable", room: "NoRoom" } as const;

/** RFC 9110 and RFC 4918, 11.5. */
export const outageStatuses = { database: 503, room: 507 } as const;

/** POSIX, SQLite (sqlite.org/rescode.html) and PostgreSQL (postgresql.org/docs/current/errcodes-appendix.html). */
const room = /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|53100)$/;

/**
 * SQLSTATEs of a connection (08), a refused login (28), no such database (3D), resources (53), an operator who stops it or a question (57), and
 * the system (58); SQLite's of a file that is locked or cannot be read or written.
 */
const database = /^(08|28|3D|53|57|58)...$|^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|NOTADB|CORRUPT|PROTOCOL|READONLY|NOMEM)/;

/** By its code; `null` where that tells of no outage. */
export function outageOf(error: unknown): Outage | null {
  const code = codeOf(error);
  if (room.test(code)) return "room";
  return database.test(code) ? "database" : null;
}

/** The same of an error with which a driver answered, where the system's codes are those of the line to the database. */
export function outageOfDatabase(error: unknown): Outage | null {
  const isOfLine = /^E(AI_)?[A-Z]+$/.test(codeOf(error)) || (error instanceof Error && brokenLine.test(error.message));
  return outageOf(error) ?? (isOfLine ? "database" : null);
}

/** PostgreSQL’s driver gives no code where the line breaks in the middle of a question; knex puts the question before the sentence. */
const brokenLine = /(^|- )(Connection terminated( unexpectedly)?|Client (was closed|has encountered a connection error) and is not queryable)$/;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
