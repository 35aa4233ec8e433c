/** What a page that is being rendered shows: every answer of the public API is noted while it comes. */
import { AsyncLocalStorage } from "node:async_hooks";

export interface RenderRecord {
  readonly shows: Set<string>;
}

const renders = new AsyncLocalStorage<RenderRecord>();

export async function recordRender<Result>(render: () => Promise<Result>): Promise<{ readonly result: Result; readonly shows: readonly string[] }> {
  const record: RenderRecord = { shows: new Set() };
  const result = await renders.run(record, render);
  return { result, shows: [...record.shows] };
}

/** Notes the ids of everything in an answer that is a document: it has an id and a language. */
export function noteAnswer(data: unknown): void {
  const record = renders.getStore();
  if (record) walk(data, record.shows);
}

function walk(value: unknown, shows: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value) walk(element, shows);
    return;
  }
  if ("id" in value && typeof value.id === "string" && "locale" in value) shows.add(value.id);
  for (const part of Object.values(value)) walk(part, shows);
}
