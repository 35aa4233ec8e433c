import { describe, expect, it, vi } from "vitest";
import { createAsk } from "../../server/cms/ask";
import { TopicsPageDocument } from "../../server/cms/generated/documents";

const answered = { data: { topics: [], pages: [], site: null } };
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
const graphqlError = (code: string) => json({ errors: [{ message: "No.", extensions: { code } }], data: null });

function askWith(...answers: (() => Response | Promise<Response>)[]) {
  const fetcher = vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? json({}));
  const failures: string[] = [];
  const ask = createAsk({
    apiUrl: "http://api.example/graphql",
    origin: "https://newsroom.example",
    reportUnknown: () => undefined,
    reportFailure: ({ failure }) => failures.push(failure.kind),
    fetch: fetcher,
  });
  return { ask: () => ask(TopicsPageDocument, { locale: "en" }), fetcher, failures };
}

describe("asking the public API", () => {
  it("gives the data of an answer", async () => {
    const { ask } = askWith(() => json(answered));
    expect(await ask()).toEqual({ kind: "answered", data: answered.data });
  });

  it("asks for no compression: who answers is near", async () => {
    const { ask, fetcher } = askWith(() => json(answered));
    await ask();
    const [call] = fetcher.mock.calls.map((each: unknown[]) => new Headers((each[1] as RequestInit).headers));
    expect(call?.get("accept-encoding")).toBe("identity");
  });

  it("asks again after a failure of the network, once", async () => {
    const { ask, fetcher } = askWith(() => Promise.reject(new TypeError("fetch failed")), () => json(answered));
    expect(await ask()).toMatchObject({ kind: "answered" });
    expect(fetcher).toHaveBeenCalledTimes(2);
  });

  it("says that the newsroom cannot be reached when the second try fails as well", async () => {
    const { ask, fetcher, failures } = askWith(() => Promise.reject(new TypeError("fetch failed")));
    expect(await ask()).toEqual({ kind: "unreachable" });
    expect(fetcher).toHaveBeenCalledTimes(2);
    expect(failures).toEqual(["unreachable"]);
  });

  it("gives every try a time limit of its own", async () => {
    const { ask, fetcher } = askWith(() => Promise.reject(new TypeError("fetch failed")));
    await ask();
    const signals = fetcher.mock.calls.map((call: unknown[]) => (call[1] as RequestInit).signal);
    expect(signals.every((signal) => signal instanceof AbortSignal)).toBe(true);
    expect(signals[0]).not.toBe(signals[1]);
  });

  it.each([500, 502, 503, 429])("never takes HTTP %d for missing content", async (status) => {
    const { ask } = askWith(() => new Response("<h1>Sorry</h1>", { status }));
    expect(await ask()).toEqual({ kind: "unreachable" });
  });

  it("tells a node that lags behind from one that fails", async () => {
    const refusal = (code: string, status = 503) => askWith(() => json({ errors: [{ message: "No.", extensions: { code } }] }, status)).ask();
    expect(await refusal("BEHIND")).toEqual({ kind: "unreachable", isBehind: true });
    expect(await refusal("UNAVAILABLE")).toEqual({ kind: "unreachable" });
    expect(await refusal("BEHIND", 500)).toEqual({ kind: "unreachable" });
  });

  it("never takes an internal error for missing content, and does not repeat the question", async () => {
    const { ask, fetcher } = askWith(() => graphqlError("INTERNAL"));
    expect(await ask()).toEqual({ kind: "unreachable" });
    expect(fetcher).toHaveBeenCalledTimes(1);
  });

  it.each(["BAD_USER_INPUT", "INVALID_CURSOR", "FOREIGN_CURSOR"])("takes %s for a question that makes no sense", async (code) => {
    expect(await askWith(() => graphqlError(code)).ask()).toEqual({ kind: "badRequest", code });
  });

  it.each([{}, { data: null }, [], "text"])("never takes an answer without data for empty content: %j", async (body) => {
    expect(await askWith(() => json(body)).ask()).toEqual({ kind: "unreachable" });
  });

  it("never shows part of an answer that came with an error", async () => {
    const { ask } = askWith(() => json({ ...answered, errors: [{ message: "No.", extensions: { code: "INTERNAL" } }] }));
    expect(await ask()).toEqual({ kind: "unreachable" });
  });

  it("keeps no answer: what was withdrawn is gone at the next question", async () => {
    const { ask } = askWith(() => json({ data: { ...answered.data, topics: [{ __typename: "Topic", id: "1", locale: "en", slug: "a", name: "A" }] } }), () => json(answered));
    await ask();
    expect(await ask()).toEqual({ kind: "answered", data: answered.data });
  });
});
