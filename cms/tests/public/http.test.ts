import { once } from "node:events";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedgerDatabase } from "../../src/ledger/database.js";
import { publicApiMiddleware } from "../../src/public/koa-middleware.js";
import { createPublicApi } from "../../src/public/public-api.js";
import { startPublicServer } from "../../src/public/public-server.js";
import { article, openNewsstand, origin, pathKey, type Newsstand } from "./newsstand.js";

let newsstand: Newsstand;
let alone: Awaited<ReturnType<typeof startPublicServer>>;

beforeAll(async () => {
  newsstand = await openNewsstand();
  await newsstand.publish(article("a"));
  alone = await startPublicServer(newsstand.api.listen, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await alone.close();
  await newsstand.close();
});

const query = `{ articles(locale: "en") { nodes { title } } }`;
const get = (text: string, headers: Record<string, string> = {}, more = "") =>
  new Request(`${origin}/graphql?query=${encodeURIComponent(text)}${more}`, { headers });
const graphqlOnly = { accept: "application/graphql-response+json" };

test("answers GET and POST alike", async () => {
  const variables = `&operationName=A&variables=${encodeURIComponent(JSON.stringify({ l: "en" }))}`;
  const named = "query A($l: Locale!) { articles(locale: $l) { totalCount } } query B { __typename }";
  expect((await newsstand.send(get(named, {}, variables))).data).toEqual({ articles: { totalCount: 1 } });
  expect((await newsstand.ask(query)).data).toEqual((await newsstand.send(get(query))).data);
});

test("answers 304 while nothing changed, and the new text as soon as it did", async () => {
  const first = await newsstand.send(get(query));
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("no-cache");
  for (const held of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
    const again = await newsstand.send(get(query, { "if-none-match": held }));
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
  }
  expect((await newsstand.send(get(query, { "if-none-match": '"other"' }))).status).toBe(200);
  await newsstand.publish(article("a", { title: "New title" }));
  const changed = await newsstand.send(get(query, { "if-none-match": etag }));
  expect(changed.status).toBe(200);
  expect(changed.text).toContain("New title");
});

test("lets any page read, without credentials, and nothing else", async () => {
  const { headers } = await newsstand.send(get(query, { origin: "https://partner.example" }));
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-credentials")).toBeNull();
  const preflight = await newsstand.send(
    new Request(`${origin}/graphql`, { method: "OPTIONS", headers: { origin: "https://partner.example" } }),
  );
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, POST, OPTIONS");
  expect(preflight.headers.get("access-control-allow-headers")).toContain("content-type");
});

test.each([
  ["an answer", get(query)],
  ["a refusal", get("{ nothing }")],
  ["a malformed request", get("{", {}, "&variables={")],
  ["a visit", new Request(`${origin}/graphql`, { headers: { accept: "text/html" } })],
])("sends security headers of its own with %s, and no cookie", async (_, request) => {
  const { headers } = await newsstand.send(request);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("set-cookie")).toBeNull();
});

test.each([[{ accept: "*/*" }], [{}], [{ accept: "text/plain" }]])("tells who looks in with %j what to do, in plain text", async (sent) => {
  const { status, headers, text } = await newsstand.send(new Request(`${origin}/graphql`, { headers: sent }));
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(text).toContain("POST");
});

describe("GraphQL over HTTP", () => {
  test.each<[string, string, Record<string, string>, number, string]>([
    ["an answer to a plain client", query, {}, 200, "application/json; charset=utf-8"],
    ["an answer to a client that knows", query, graphqlOnly, 200, "application/graphql-response+json; charset=utf-8"],
    ["a syntax error, plain", "{", {}, 200, "application/json; charset=utf-8"],
    ["a syntax error", "{", graphqlOnly, 400, "application/graphql-response+json; charset=utf-8"],
    ["an unknown field", "{ nothing }", graphqlOnly, 400, "application/graphql-response+json; charset=utf-8"],
    [
      "a limit",
      `{ ${"a: __typename ".repeat(40)} }`,
      graphqlOnly,
      400,
      "application/graphql-response+json; charset=utf-8",
    ],
    [
      "a missing variable",
      "query ($l: Locale!) { site(locale: $l) { id } }",
      graphqlOnly,
      400,
      "application/graphql-response+json; charset=utf-8",
    ],
    ["an event stream asked for", query, { accept: "text/event-stream" }, 200, "application/json; charset=utf-8"],
  ])("%s", async (_, text, headers, status, type) => {
    const answer = await newsstand.send(get(text, headers));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, type]);
    if (answer.errors) expect(answer.errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
  });
});

test.each<[string, RequestInit & { path?: string }, number]>([
  ["no query", {}, 400],
  ["an empty query", { path: "?query=" }, 400],
  ["malformed variables", { path: "?query={__typename}&variables={" }, 400],
  ["variables that are a list", { path: "?query={__typename}&variables=[]" }, 400],
  ["a malformed escape", { path: "?query=%E0%A4%A" }, 200],
  ["an unknown operation", { path: "?query={__typename}&operationName=A" }, 200],
  ["no JSON", { method: "POST", body: "{" }, 400],
  ["an empty body", { method: "POST", body: "" }, 400],
  ["JSON that is no object", { method: "POST", body: "null" }, 400],
  ["a query that is no text", { method: "POST", body: '{"query": 5}' }, 400],
  ["variables that are text", { method: "POST", body: '{"query": "{__typename}", "variables": "x"}' }, 400],
  [
    "an operation name that is no text",
    { method: "POST", body: '{"query": "{__typename}", "operationName": {}}' },
    400,
  ],
  [
    "a form",
    { method: "POST", body: "query={__typename}", headers: { "content-type": "application/x-www-form-urlencoded" } },
    415,
  ],
  ["plain text", { method: "POST", body: '{"query": "{__typename}"}', headers: { "content-type": "text/plain" } }, 415],
  ["another method", { method: "DELETE" }, 405],
  ["a HEAD", { method: "HEAD" }, 405],
])("refuses %s with a clear 4xx", async (_, { path = "", ...init }, status) => {
  const answer = await fetch(alone.url + path, { headers: { "content-type": "application/json" }, ...init });
  expect(answer.status).toBe(status);
  if (init.method === "HEAD") return;
  const { errors } = await answer.json();
  expect(errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
  expect(errors[0].message).not.toMatch(/undefined|TypeError| at /);
});

describe("alone, without Strapi", () => {
  test("answers its one address and nothing else", async () => {
    expect((await fetch(`${alone.url}?query={__typename}`)).status).toBe(200);
    for (const path of ["/", "/graphql/", "/graphql/x", "//graphql", "/health", "/GraphQL"]) {
      expect((await fetch(new URL(alone.url).origin + path)).status, path).toBe(404);
    }
  });

  test.each([
    ["a malformed host", "GET /graphql?query={__typename} HTTP/1.1\r\nHost: a b:99999999\r\n", 200],
    ["a host that is markup", "GET /graphql HTTP/1.1\r\nHost: <script>\r\nAccept: text/html\r\n", 200],
    ["no host", "GET /graphql?query={__typename} HTTP/1.0\r\n", 200],
    ["an absolute address", "GET http://evil.example/graphql?query={__typename} HTTP/1.1\r\nHost: x\r\n", 404],
    ["a star", "OPTIONS * HTTP/1.1\r\nHost: x\r\n", 404],
  ])("is not confused by %s", async (_, head, status) => {
    const answer = await raw(`${head}Connection: close\r\n\r\n`);
    expect(answer.split(" ")[1]).toBe(String(status));
    expect(answer).not.toMatch(/evil\.example|<script>|99999999|TypeError/);
  });

  test("takes a body that breaks off for the client's matter", async () => {
    const before = newsstand.faults.length;
    await raw(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"qu',
      100,
    );
    await raw(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n',
      100,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(newsstand.faults.length).toBe(before);
    expect((await fetch(`${alone.url}?query={__typename}`)).status).toBe(200);
  });

  test("says that a port is taken", async () => {
    const { port } = new URL(alone.url);
    await expect(startPublicServer(newsstand.api.listen, { host: "127.0.0.1", port: Number(port) })).rejects.toThrow(
      "EADDRINUSE",
    );
  });
});

test("mounted in Strapi's Koa, answers its address with its own headers and passes the rest on", async () => {
  const strapi = createRequire(createRequire(import.meta.url).resolve("@strapi/strapi"));
  const Koa = createRequire(strapi.resolve("@strapi/core"))("koa");
  const koa = new Koa();
  koa.use(publicApiMiddleware(newsstand.api));
  koa.use((context: any) => {
    context.set("x-next", "yes");
    context.body = "the rest";
  });
  const server = koa.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const base = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  try {
    const answer = await fetch(`${base}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect([answer.status, answer.headers.get("x-next")]).toEqual([200, null]);
    expect((await answer.json()).data.articles.nodes).toHaveLength(1);
    await newsstand.publish(article("a", { locale: "ru", title: "Красный зонт" }));
    const russian = await fetch(
      `${base}/graphql?query=${encodeURIComponent('{ articles(locale: "ru") { nodes { title } } }')}`,
    );
    expect((await russian.json()).data.articles.nodes).toEqual([{ title: "Красный зонт" }]);
    const rest = await fetch(`${base}/admin`);
    expect([await rest.text(), rest.headers.get("x-next")]).toEqual(["the rest", "yes"]);
  } finally {
    server.close();
  }
});

describe("when something is wrong on our side", () => {
  test("an unreachable database is a 503 without data, and heals by itself", async () => {
    const nowhere = openLedgerDatabase(
      process.env.TEST_DATABASE === "postgres"
        ? { url: "postgres://nobody:secret@127.0.0.1:1/none" }
        : { file: "/nonexistent/newsroom.sqlite" },
    );
    const faults: unknown[] = [];
    const api = createPublicApi({
      database: nowhere,
      siteOrigin: origin,
      pathKey,
      logFault: (fault) => faults.push(fault),
    });
    for (const text of [
      `{ article(id: "a", locale: "en") { __typename } }`,
      query,
      `{ __typename site(locale: "en") { name } }`,
    ]) {
      const response = await api.fetch(get(text));
      const answer = await response.json();
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("5");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(answer).not.toHaveProperty("data");
      expect(answer.errors[0].extensions).toEqual({ code: "UNAVAILABLE" });
      expect(JSON.stringify(answer)).not.toMatch(/secret|nonexistent|ECONN|sqlite|postgres/i);
    }
    // One outage is said once, however many ask meanwhile.
    expect(faults.length).toBe(1);
    await nowhere.close();
  });

  test("a ledger that is not ready yet is a 503, and is served as soon as it is", async () => {
    const stand = await openNewsstand();
    try {
      await stand.writer.schema.renameTable("ledger_publication", "elsewhere");
      expect((await stand.ask(query)).status).toBe(503);
      await stand.writer.schema.renameTable("elsewhere", "ledger_publication");
      expect((await stand.ask(query)).data).toEqual({ articles: { nodes: [] } });
    } finally {
      await stand.close();
    }
  });

  test("a fault is a 500 without data or internals, and is logged", async () => {
    const stand = await openNewsstand();
    try {
      await stand.publish(article("broken"), article("whole"));
      await stand.writer("ledger_publication").where({ document_id: "broken" }).update({ card: '{"secret internals' });
      const { status, text, errors } = await stand.ask(
        `{ whole: article(id: "whole", locale: "en") { __typename } article(id: "broken", locale: "en") { ... on Article { title } } }`,
      );
      expect(status).toBe(500);
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions).toEqual({ code: "INTERNAL" });
      expect(text).not.toMatch(/secret|JSON|SyntaxError|"data"/);
      expect(
        String(stand.faults.map((fault) => (fault as { originalError?: Error }).originalError ?? fault)),
      ).toContain("JSON");
    } finally {
      await stand.close();
    }
  });
});

test("reads while others write: SQLite in WAL mode, PostgreSQL anyway, and can itself write nothing", async () => {
  const database = openLedgerDatabase(newsstand.location);
  try {
    await newsstand.writer
      .transaction(async (trx) => {
        await trx("ledger_head").update({ position: 1_000_000 });
        const [head] = await database.select("SELECT position FROM ledger_head", []);
        expect(Number(head?.position)).toBeLessThan(1_000_000);
        await trx.rollback();
      })
      .catch((error: Error) => {
        if (!error.message.includes("rejected")) throw error;
      });
    await expect(database.select("UPDATE ledger_head SET position = 5 RETURNING position", [])).rejects.toThrow();
    const [head] = await newsstand.writer("ledger_head").select("position");
    expect(Number(head.position)).not.toBe(5);
  } finally {
    await database.close();
  }
});

/** Sends bytes as they are and answers with what comes back; `cut` breaks the connection off after so many milliseconds. */
async function raw(bytes: string, cut?: number): Promise<string> {
  const { hostname, port } = new URL(alone.url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk));
  socket.write(bytes);
  if (cut) setTimeout(() => socket.destroy(), cut);
  await once(socket, "close");
  return answer;
}
