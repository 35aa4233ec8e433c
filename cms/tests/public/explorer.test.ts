import { gunzipSync } from "node:zlib";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleQueries } from "../../src/public/explorer/example-queries.js";
import { startPublicServer } from "../../src/public/public-server.js";
import { article, event, openNewsstand, organisation, origin, type Newsstand } from "./newsstand.js";

/* What a browser finds at the API's address. That it runs there, and asks nobody else, is seen in Chromium (e2e/tests/explorer.test.ts). */

let newsstand: Newsstand;
let alone: Awaited<ReturnType<typeof startPublicServer>>;

beforeAll(async () => {
  newsstand = await openNewsstand();
  await newsstand.publish(
    article("a"),
    article("a", { locale: "ru", slug: "pervaya" }),
    event("held", { start: "2026-04-01" }),
    organisation("group", {
      card: { workingLanguages: ["ru"] },
      facets: { workingLanguages: ["ru"] },
    }),
  );
  alone = await startPublicServer(newsstand.api.listen, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await alone.close();
  await newsstand.close();
});

const visit = (path: string, headers: Record<string, string> = {}) => newsstand.send(new Request(origin + path, { headers }));
const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

async function filesOfThePage(): Promise<string[]> {
  const { text } = await visit("/graphql", browser);
  return [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path);
}

describe("the page", () => {
  test("is in English, has a title, and says what to do where no script runs", async () => {
    const { status, headers, text } = await visit("/graphql", browser);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(text).toMatch(/<html lang="en">[^]*<title>Parasol[^<]+<\/title>[^]*<noscript>[^]*POST[^]*<\/noscript>/);
  });

  test("names its own files alone, and allows itself what it needs of its own address alone", async () => {
    const files = await filesOfThePage();
    expect(files.map((path) => path.split(".").at(-1)).sort()).toEqual(["css", "js", "svg"]);
    for (const path of files) expect(path).toMatch(/^\/graphql\/explorer\/[a-z-]+\.[0-9a-f]{12}\.(?:css|js|svg)$/);
    const policy = (await visit("/graphql", browser)).headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*|blob:/);
  });

  test("is no answer to a query, nor to a program: those have the strict policy", async () => {
    for (const [path, headers] of [["/graphql?query={__typename}", browser], ["/graphql", { accept: "application/json" }], ["/graphql", {}]] as const) {
      const answer = await visit(path, headers);
      expect(answer.headers.get("content-type")).not.toContain("text/html");
      expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    }
  });

  test("is there when the API runs alone, without Strapi", async () => {
    const page = await (await fetch(alone.url, { headers: browser })).text();
    const script = /<script src="([^"]+)"/.exec(page)?.[1] ?? "";
    const answer = await fetch(new URL(script, alone.url));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("YogaGraphiQL.renderYogaGraphiQL(");
    expect((await fetch(new URL("/graphql/explorer/nothing.js", alone.url))).status).toBe(404);
    expect((await fetch(new URL(script, alone.url), { method: "POST" })).status).toBeGreaterThanOrEqual(400);
  });
});

describe("its files", () => {
  test("are kept by browsers, since their names follow from what is in them, and travel compressed", async () => {
    for (const path of await filesOfThePage()) {
      const plain = await newsstand.api.fetch(new Request(origin + path));
      const zipped = await newsstand.api.fetch(new Request(origin + path, { headers: { "accept-encoding": "br, gzip" } }));
      expect([plain.status, zipped.status]).toEqual([200, 200]);
      expect(plain.headers.get("cache-control")).toContain("immutable");
      expect([plain.headers.get("content-encoding"), zipped.headers.get("content-encoding")]).toEqual([null, "gzip"]);
      expect(gunzipSync(await zipped.bytes()).equals(await plain.bytes())).toBe(true);
      expect(plain.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test("load nothing from elsewhere: no fonts, no styles", async () => {
    const style = (await filesOfThePage()).find((path) => path.endsWith(".css")) ?? "";
    const { text } = await visit(style);
    expect(text.length).toBeGreaterThan(10_000);
    expect(text.match(/url\((?!["']?data:)[^)]*\)|@import/g)).toBeNull();
  });
});

describe("what it asks", () => {
  test.each(exampleQueries.map((example) => [/query (\w+)/.exec(example.query)?.[1] ?? "", example] as const))(
    "the example %s finds something",
    async (_, { query, variables }) => {
      const { status, data, errors } = await newsstand.ask(query, { ...variables });
      expect([status, errors]).toEqual([200, undefined]);
      for (const found of Object.values<any>(data)) expect((found.nodes ?? found.changes).length).toBeGreaterThan(0);
    },
  );

  test("the examples have names of their own, which are the titles of their tabs", () => {
    const names = exampleQueries.map(({ query }) => /query (\w+)/.exec(query)?.[1]);
    expect(new Set(names).size).toBe(exampleQueries.length);
    expect(names).not.toContain(undefined);
  });

  test("the whole schema with its descriptions, as GraphiQL asks for it", async () => {
    const { data, errors } = await newsstand.ask(
      getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true }),
    );
    expect(errors).toBeUndefined();
    const fields = data.__schema.types.find(({ name }: any) => name === "Query").fields;
    expect(fields.every(({ description }: any) => description.length > 10)).toBe(true);
  });
});
