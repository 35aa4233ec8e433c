/** Following the ledger: what changed after a cursor, in the order in which it changed. */
import type { LocaleTag } from "@parasol/shared";
import type { PublicationType } from "@parasol/shared/contract";
import { readCursor, writeCursor } from "../ledger/cursor.js";
import { typesOfCodes } from "../ledger/publication-types.js";
import { listChanges } from "../ledger/read-changes.js";
import type { ChangesAnswered } from "./contract-values.js";
import type { RequestContext } from "./context.js";
import { limits } from "./limits.js";
import { checkPageSize } from "./lists.js";
import { toWithdrawal } from "./look-ups.js";
import { badUserInput, foreignCursor, invalidCursor } from "./refusals.js";

interface ChangeArguments {
  readonly after?: string | null;
  readonly first: number;
  readonly types?: readonly PublicationType[] | null;
  readonly locales?: readonly LocaleTag[] | null;
}

/** Stored bytes per answer. A body is answered in up to three forms, hence the factor: an answer is about 1 MB. */
const bytes = { withBodies: 350_000, withoutBodies: 1_000_000 };

/** @throws {GraphQLError} for arguments out of bounds, and for a cursor that is none or of a ledger that was replaced. */
export async function findChanges(wanted: ChangeArguments, context: RequestContext): Promise<ChangesAnswered> {
  checkPageSize(wanted.first, limits.changes);
  const types = wanted.types ?? null;
  const locales = wanted.locales ?? null;
  if (types?.length === 0) throw badUserInput("`types` is empty: leave it out for all types, or name at least one.");
  if (locales?.length === 0)
    throw badUserInput("`locales` is empty: leave it out for all languages, or name at least one.");
  const place = typeof wanted.after === "string" ? readCursor(wanted.after) : null;
  if (typeof wanted.after === "string" && !place) throw invalidCursor();

  const { head, rows, readUpTo, hasMore } = await listChanges(context.database, {
    after: place?.position ?? 0,
    limit: wanted.first,
    bytes: context.bodies.size > 0 ? bytes.withBodies : bytes.withoutBodies,
    types: types && typesOfCodes(types),
    locales: locales && [...new Set(locales)],
    bodies: context.bodies,
  });
  const { generation } = head;
  if (place && (place.generation !== generation || place.position > head.position)) throw foreignCursor();

  return {
    changes: context
      .count(rows)
      .map((row) =>
        row.state === "withdrawn"
          ? toWithdrawal(row, generation)
          : { kind: "upsert", cursor: writeCursor({ generation, position: row.position }), row },
      ),
    cursor: writeCursor({ generation, position: readUpTo }),
    hasMore,
  };
}
