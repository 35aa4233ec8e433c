/**
 * The public API over a ledger of its own, filled through `append.ts`: no Strapi. Which database follows from the vitest project
 * (`sqlite` or `postgres`).
 */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import knex, { type Knex } from "knex";
import pg from "pg";
import { inject } from "vitest";
import type { RichText } from "@parasol/shared";
import type { WithdrawalReason } from "@parasol/shared/contract";
import {
  lockLedger,
  recordPublication,
  recordWithdrawal,
  type Projected,
  type ProjectedAs,
} from "../../src/ledger/append.js";
import { openLedgerDatabase, type LedgerDatabase, type LedgerLocation } from "../../src/ledger/database.js";
import { migrateLedger } from "../../src/ledger/migrations.js";
import type { StoredPicture } from "../../src/ledger/stored.js";
import { createPublicApi, type PublicApi } from "../../src/public/public-api.js";

export const origin = "https://newsroom.example";
export const pathKey = "a key for tests";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: any;
  readonly errors: { message: string; path?: unknown; extensions: Record<string, any> }[] | undefined;
  /** How often the database was asked. */
  readonly statements: number;
}

export interface Newsstand {
  readonly location: LedgerLocation;
  readonly writer: Knex;
  readonly api: PublicApi;
  /** What the API logged as its own faults. */
  readonly faults: unknown[];
  publish(...publications: Projected[]): Promise<void>;
  withdraw(documentId: string, locale?: string, reason?: WithdrawalReason): Promise<void>;
  /** Asks by POST. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  send(request: Request): Promise<Answer>;
  today: Date;
  close(): Promise<void>;
}

export async function openNewsstand(): Promise<Newsstand> {
  const { writer, location, remove } = await openLedger();
  await migrateLedger(writer);
  const faults: unknown[] = [];
  const database = counting(openLedgerDatabase(location));
  const api = createPublicApi({ database, siteOrigin: origin, pathKey, logFault: (fault) => faults.push(fault) });

  async function write(act: (trx: Knex.Transaction) => Promise<unknown>): Promise<void> {
    await writer.transaction(async (trx) => {
      await lockLedger(trx);
      await act(trx);
    });
  }

  const newsstand: Newsstand = {
    location,
    writer,
    api,
    faults,
    today: new Date("2026-05-01T12:00:00Z"),
    publish: async (...publications) => {
      for (const publication of publications) {
        await write((trx) => recordPublication(trx, publication, { pathKey, now: () => newsstand.today }));
      }
    },
    withdraw: (documentId, locale = "en", reason = "UNPUBLISHED") =>
      write((trx) => recordWithdrawal(trx, { documentId, locale, reason }, { pathKey, now: () => newsstand.today })),
    ask: (query, variables) =>
      newsstand.send(
        new Request(`${origin}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query, variables }),
        }),
      ),
    send: async (request) => {
      const before = database.statements;
      const response = await api.fetch(request);
      const text = await response.text();
      const isJson = text !== "" && /json/.test(response.headers.get("content-type") ?? "");
      const parsed = isJson ? JSON.parse(text) : {};
      return {
        status: response.status,
        headers: response.headers,
        text,
        data: parsed.data,
        errors: parsed.errors,
        statements: database.statements - before,
      };
    },
    close: async () => {
      await database.close();
      await writer.destroy();
      await remove();
    },
  };
  return newsstand;
}

function counting(database: LedgerDatabase): LedgerDatabase & { statements: number } {
  const counted = {
    statements: 0,
    select: (...statement: Parameters<LedgerDatabase["select"]>) => {
      counted.statements += 1;
      return database.select(...statement);
    },
    close: () => database.close(),
  };
  return counted;
}

async function openLedger(): Promise<{ writer: Knex; location: LedgerLocation; remove: () => Promise<void> }> {
  if (process.env.TEST_DATABASE === "postgres") {
    const url = new URL(inject("postgresUrl"));
    const name = `newsstand_${randomBytes(6).toString("hex")}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    url.pathname = `/${name}`;
    const writer = knex({ client: "pg", connection: url.href, pool: { min: 0, max: 20 } });
    return {
      writer,
      location: { url: url.href },
      remove: async () => {
        await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
        await client.end();
      },
    };
  }
  const folder = await mkdtemp(path.join(tmpdir(), "parasol-newsstand-"));
  const file = path.join(folder, "newsroom.sqlite");
  const writer = knex({ client: "better-sqlite3", connection: { filename: file }, useNullAsDefault: true });
  await writer.raw("PRAGMA journal_mode = WAL");
  return { writer, location: { file }, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Asks, and tells how long the processor was busy with it, in milliseconds; unlike the clock, that does not wait for others. */
export async function measured(ask: () => Promise<Answer>): Promise<Answer & { readonly busy: number }> {
  const before = process.cpuUsage();
  const answer = await ask();
  const { user, system } = process.cpuUsage(before);
  return { ...answer, busy: (user + system) / 1_000 };
}

// Small builders that read aloud.

export function paragraph(text: string): RichText[number] {
  return { type: "paragraph", children: [{ type: "text", text }] };
}

export function article(
  documentId: string,
  more: Omit<Partial<ProjectedAs<"article">>, "card" | "references"> & {
    readonly title?: string;
    readonly card?: Partial<ProjectedAs<"article">["card"]>;
    readonly references?: Partial<ProjectedAs<"article">["references"]>;
  } = {},
): Projected {
  const { title = `Title of ${documentId}`, card, references, ...rest } = more;
  return {
    type: "article",
    documentId,
    locale: "en",
    slug: documentId,
    datedOn: "2026-04-01",
    rank: null,
    body: [{ kind: "text", content: [paragraph(`Text of ${documentId}.`)] }],
    files: [],
    ...rest,
    references: { topics: [], byline: [], translators: [], ...references },
    card: {
      kind: "NEWS",
      title,
      summary: `Summary of ${documentId}.`,
      cover: null,
      corrections: [],
      licence: null,
      translation: { sourceLocale: "en", status: "ORIGINAL", since: null, method: null },
      ...card,
    },
  };
}

export function topic(documentId: string, name: string, more: Partial<ProjectedAs<"topic">> = {}): Projected {
  return {
    type: "topic",
    documentId,
    locale: "en",
    slug: documentId,
    datedOn: null,
    rank: null,
    card: { name },
    body: null,
    references: {},
    files: [],
    ...more,
  };
}

export function contributor(
  documentId: string,
  name: string,
  more: Partial<ProjectedAs<"contributor">> = {},
): Projected {
  return {
    type: "contributor",
    documentId,
    locale: "en",
    slug: null,
    datedOn: null,
    rank: null,
    card: { name, kind: "NAMED" },
    body: null,
    references: {},
    files: [],
    ...more,
  };
}

export function page(documentId: string, title: string, more: Partial<ProjectedAs<"page">> = {}): Projected {
  return {
    type: "page",
    documentId,
    locale: "en",
    slug: documentId,
    datedOn: null,
    rank: null,
    card: { title, translation: { sourceLocale: "en", status: "ORIGINAL", since: null, method: null } },
    body: [{ kind: "text", content: [paragraph(`Text of ${documentId}.`)] }],
    references: { translators: [] },
    files: [],
    ...more,
  };
}

export function site(name: string, more: Partial<ProjectedAs<"site">> = {}): Projected {
  return {
    type: "site",
    documentId: "site",
    locale: "en",
    slug: null,
    datedOn: null,
    rank: null,
    card: {
      name,
      tagline: null,
      safetyNote: null,
      socialChannels: [],
      mirrors: [],
      demonstration: false,
    },
    body: null,
    references: {},
    files: [],
    ...more,
  };
}

export function picture(alt: string): StoredPicture {
  return {
    alt,
    caption: "A caption.",
    credit: "A credit.",
    licence: "CC-BY-4.0",
    width: 1600,
    height: 900,
    fallback: "aa11.jpg",
    renditions: [
      { name: "bb22.webp", mediaType: "image/webp", width: 800, height: 450, bytes: 20_000 },
      { name: "aa11.jpg", mediaType: "image/jpeg", width: 1600, height: 900, bytes: 90_000 },
    ],
  };
}
