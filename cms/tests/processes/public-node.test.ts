/** The public API alone, as processes of its own, beside a newsroom that somebody writes in. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { text as readText } from "node:stream/consumers";
import type { Core } from "@strapi/strapi";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicTables } from "../../src/ledger/reader-role.js";
import { findFreePort } from "../free-port.js";
import { closeStrapi, openPrepared, prepareNewsroom, testDatabase } from "../newsroom.js";
import { article, publishArticle } from "../writing.js";

const script = (name: string) => path.join(import.meta.dirname, "../../dist/src", name);
const reader = { name: "newsroom_reader", password: "not a secret? and 'long' enough" };

let prepared: Awaited<ReturnType<typeof prepareNewsroom>>;
let strapi: Core.Strapi;
let environment: Record<string, string | undefined>;
const nodes: ChildProcess[] = [];

beforeAll(async () => {
  prepared = await prepareNewsroom();
  ({ strapi } = await openPrepared(prepared.folder, prepared.databaseUrl, prepared.environment));
  environment = { ...process.env, ...prepared.environment, PARASOL_DATA: prepared.folder, DATABASE_URL: prepared.databaseUrl ?? "", HOST: "127.0.0.1" };
  if (prepared.databaseUrl) {
    const made = run("reader-role-command.js", { PARASOL_READER: reader.name, PARASOL_READER_PASSWORD: reader.password });
    expect(made.stderr).toBe("");
    const url = new URL(prepared.databaseUrl);
    url.username = reader.name;
    url.password = encodeURIComponent(reader.password);
    environment = { ...environment, DATABASE_URL: url.href };
  }
});
afterAll(async () => {
  for (const node of nodes) node.kill("SIGKILL");
  await closeStrapi(strapi);
  await rm(prepared.folder, { recursive: true, force: true });
});

function run(name: string, more: Record<string, string>) {
  return spawnSync(process.execPath, [script(name)], { env: { ...environment, ...more }, encoding: "utf8", timeout: 20_000 });
}

async function startNode(more: Record<string, string> = {}): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const node = spawn(process.execPath, [script("public-node.js")], { env: { ...environment, PUBLIC_NODE_PORT: String(await findFreePort()), ...more } });
  nodes.push(node);
  const url = await new Promise<string>((resolve, reject) => {
    node.stdout?.on("data", (chunk: Buffer) => resolve(/http:\S+/.exec(chunk.toString("utf8"))?.[0] ?? ""));
    node.once("exit", (code) => reject(new Error(`The node ended with ${code}.`)));
  });
  await expect.poll(async () => (await fetch(new URL("/health", url))).status).toBe(200);
  return { url, process: node };
}

const titles = async (url: string): Promise<string[]> => {
  const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: `{ articles(locale: "en") { nodes { title } } }` }) });
  return ((await answer.json()) as any).data.articles.nodes.map(({ title }: { title: string }) => title);
};

it("several at once each see what is published and what is taken back within a second", async () => {
  const both = await Promise.all([startNode(), startNode()]);
  const id = await publishArticle(strapi, "Seen everywhere");
  for (const { url } of both) await expect.poll(() => titles(url), { timeout: 1_000, interval: 10 }).toContain("Seen everywhere");
  await strapi.documents(article).unpublish({ documentId: id, locale: "en" });
  for (const { url } of both) await expect.poll(() => titles(url), { timeout: 1_000, interval: 10 }).not.toContain("Seen everywhere");
});

it("tells those who run it how it is, and nothing of anybody", async () => {
  const { url } = await startNode();
  await publishArticle(strapi, "Unmistakable");
  await titles(url);
  const answer = await fetch(new URL("/metrics", url));
  const text = await answer.text();
  expect(answer.headers.get("content-type")).toContain("version=0.0.4");
  expect(text).toMatch(/^parasol_public_requests_total\{status="200"\} [1-9]/m);
  expect(text).toMatch(/^parasol_ledger_up 1$/m);
  expect(text).not.toContain("Unmistakable");
  for (const line of text.trim().split("\n")) expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="\w+"\})? [\d.e+-]+)$/);
});

it("ends when it is told to, with what it was answering", async () => {
  const { url, process: node } = await startNode();
  const gone = once(node, "exit");
  const question = JSON.stringify({ query: `{ articles(locale: "en") { nodes { title } } }` });
  // Half asked when it is told to: each has sent its headers, and the node has read them.
  const asked = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const headers = { "content-type": "application/json", "content-length": question.length, expect: "100-continue" };
      const half = request(url, { method: "POST", headers });
      const answered = once(half, "response").then(async ([answer]) => [answer.statusCode, (JSON.parse(await readText(answer)) as any).data.articles.nodes instanceof Array]);
      half.flushHeaders();
      await once(half, "continue");
      half.write(question.slice(0, 10));
      return { half, answered };
    }),
  );
  node.kill("SIGTERM");
  await expect.poll(() => fetch(url).then(() => "answered", () => "refused"), { timeout: 3_000 }).toBe("refused");
  for (const { half } of asked) half.end(question.slice(10));
  expect(await Promise.all(asked.map(({ answered }) => answered))).toEqual(asked.map(() => [200, true]));
  expect(await gone).toEqual([0, null]);
});

it("ends when its port is taken, and says so", async () => {
  const { url } = await startNode();
  const { status, stderr } = run("public-node.js", { PUBLIC_NODE_PORT: new URL(url).port });
  expect([status, stderr]).toEqual([1, expect.stringContaining("EADDRINUSE")]);
});

describe("with a wrong setting it does not start, and names the setting", () => {
  it.each([
    [{ PUBLIC_NODE_PORT: "eighty" }, "PUBLIC_NODE_PORT=eighty"],
    [{ PARASOL_URL: "newsroom.example" }, "PARASOL_URL=newsroom.example"],
    [{ PARASOL_SECRETS: "/nowhere/secrets.json" }, "PARASOL_SECRETS"],
  ])("%j", (wrong, sentence) => {
    const { status, stderr } = run("public-node.js", wrong);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });

  it("a file of keys without the one it needs", async () => {
    const file = path.join(prepared.folder, "other-secrets.json");
    await writeFile(file, "{}");
    expect(run("public-node.js", { PARASOL_SECRETS: file }).stderr).toContain("has no “pathKey”");
  });

  it("a damaged file of keys, of which it says nothing that stands in it", async () => {
    const file = path.join(prepared.folder, "damaged-secrets.json");
    await writeFile(file, '{ "pathKey": "half-of-a-key');
    const { status, stderr } = run("public-node.js", { PARASOL_SECRETS: file });
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${file} is damaged`)]);
    expect(stderr).not.toContain("half-of");
  });
});

it("needs no key but the one", async () => {
  const file = path.join(prepared.folder, "path-key.json");
  await writeFile(file, JSON.stringify({ pathKey: "enough" }));
  const { url } = await startNode({ PARASOL_SECRETS: file });
  expect(await titles(url)).toBeInstanceOf(Array);
});

if (testDatabase() === "postgres") describe("its login on PostgreSQL", () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: environment.DATABASE_URL });
    await client.connect();
  });
  afterAll(() => client.end());

  it("reads the ledger's public tables, and no other table there is", async () => {
    const tables = await strapi.db.connection("information_schema.tables").where({ table_schema: "public" }).pluck("table_name");
    expect(tables.length).toBeGreaterThan(50);
    const readable: string[] = [];
    for (const table of tables) {
      await client.query(`SELECT 1 FROM "${table}" LIMIT 1`).then(
        () => readable.push(table),
        (error: { code?: string }) => expect(error.code).toBe("42501"), // insufficient_privilege
      );
    }
    expect(readable.toSorted()).toEqual([...publicTables].toSorted());
  });

  it.each([
    "UPDATE ledger_head SET position = 0",
    "DELETE FROM ledger_publication",
    "INSERT INTO ledger_path (path_hash, type, document_id, locale) VALUES ('a', 'b', 'c', 'd')",
    "CREATE TABLE mine (id integer)",
    "CREATE ROLE other",
  ])("may not, even in a transaction that may write: %s", async (statement) => {
    await client.query("BEGIN READ WRITE");
    const refused = await client.query(statement).then(
      () => "allowed",
      ({ code }: { code?: string }) => code,
    );
    await client.query("ROLLBACK");
    expect(refused).toBe("42501"); // insufficient_privilege
  });
});
