/** What a page that is being rendered shows: every answer of the public API is noted while it comes. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Failure } from "../cms/answer";

interface RenderRecord {
  readonly shows: Set<string>;
  readonly framed: Set<string>;
  hasFailures: boolean;
  /** Whether every failure was of a node that lags behind. */
  isOnlyBehind: boolean;
}

interface Recorded<Result> {
  readonly result: Result;
  /** The ids of all documents that it shows or names, and of some of their parts. */
  readonly shows: readonly string[];
  /** Of those that the frame alone names. */
  readonly framed: readonly string[];
  /** Whether the public API answered everything that was asked. What is rendered without an answer stands in for a page, and is none to keep. */
  readonly isWhole: boolean;
  /** Whether nothing but answers of nodes that lag behind was missing. */
  readonly isBehind: boolean;
}

/** The field of an answer from which the frame's links are made (`Frame` in `fragments.graphql`). */
const frameLinks = "pages";

const renders = new AsyncLocalStorage<RenderRecord>();

export async function recordRender<Result>(render: () => Promise<Result>): Promise<Recorded<Result>> {
  const record: RenderRecord = { shows: new Set(), framed: new Set(), hasFailures: false, isOnlyBehind: true };
  const result = await renders.run(record, render);
  return { result, shows: [...record.shows], framed: [...record.framed.difference(record.shows)], isWhole: !record.hasFailures, isBehind: record.hasFailures && record.isOnlyBehind };
}

/** Notes every id in an answer; `undefined`: there was no answer, for the reason that is given. */
export function noteAnswer(data: unknown, failure?: Failure): void {
  const record = renders.getStore();
  if (!record) return;
  if (data === undefined) {
    record.hasFailures = true;
    record.isOnlyBehind &&= failure?.kind === "unreachable" && failure.isBehind === true;
  } else for (const [field, value] of Object.entries(data ?? {})) walk(value, field === frameLinks ? record.framed : record.shows);
}

function walk(value: unknown, shows: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value) walk(element, shows);
    return;
  }
  if ("id" in value && typeof value.id === "string") shows.add(value.id);
  for (const part of Object.values(value)) walk(part, shows);
}
