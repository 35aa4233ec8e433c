import { outageNames } from "../../outages/outage";

/** Why a save or publish failed, as far as the admin can tell. */
export type FailureReason = "refused" | "stale" | "forbidden" | "gone" | "session" | "outage" | "full" | "server" | "network";

export interface Failure {
  readonly reason: FailureReason;
  /** Where somebody else saved first: who, when, and what the draft is now. */
  readonly stale: StaleSave | null;
  /** What Strapi's form is told. Always called a `ValidationError`, the only failure after which it keeps its text. */
  readonly answer: Answer;
}

/** As `cms/src/publishing/drafts/revision.ts` tells it. */
export interface StaleSave {
  /** Of the draft as it is saved now. */
  readonly revision: number;
  /** `null` when it is not known. */
  readonly savedBy: string | null;
  /** Saved by the same account, in another window. */
  readonly isOwn: boolean;
  /** ISO 8601. */
  readonly savedAt: string;
}

interface Answer {
  readonly name: "ValidationError";
  /** A sentence in the editor's language, or the end of a message id that Strapi looks up as `apiError.…`. */
  readonly message: string;
  readonly status?: number;
  readonly details: object;
}

/** Reads what Strapi's admin makes of a failed request: the server's error, or the browser's when there was no answer. */
export function explainFailure(error: unknown): Failure {
  const known = new Map<string, unknown>(typeof error === "object" && error !== null ? Object.entries(error) : []);
  const status = known.get("status");
  const message = known.get("message");
  const details = known.get("details");
  const stale = readStaleSave(details);
  const reason = stale === null ? reasonOf(status, known.get("name")) : "stale";
  const isServersSentence = (reason === "refused" || reason === "stale") && typeof message === "string";
  return {
    reason,
    stale,
    answer: {
      name: "ValidationError",
      message: isServersSentence ? message : `parasol.save.${reason}`,
      ...(typeof status === "number" && { status }),
      // Strapi reads any other key of `details` as a field with a list of messages.
      details: typeof details === "object" && details !== null && "errors" in details ? details : {},
    },
  };
}

function reasonOf(status: unknown, name: unknown): FailureReason {
  // `fetch` rejects with a TypeError when nothing answered.
  if (typeof status !== "number") return name === "TypeError" ? "network" : "server";
  if (status === 401) return "session";
  if (status === 403) return "forbidden";
  if (status === 404) return "gone";
  if (name === outageNames.database) return "outage";
  if (name === outageNames.room) return "full";
  return status < 500 ? "refused" : "server";
}

function readStaleSave(details: unknown): StaleSave | null {
  const known = new Map<string, unknown>(typeof details === "object" && details !== null ? Object.entries(details) : []);
  const revision = known.get("revision");
  const savedBy = known.get("savedBy");
  const savedAt = known.get("savedAt");
  if (known.get("name") !== "StaleRevision" || typeof revision !== "number" || typeof savedAt !== "string") return null;
  return { revision, savedBy: typeof savedBy === "string" ? savedBy : null, isOwn: known.get("isOwn") === true, savedAt };
}
