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
import { lockLedger, recordPublication, recordWithdrawal } from "../../src/ledger/append.js";
import type { Projected, ProjectedAs } from "../../src/ledger/projected.js";
import { openLedgerDatabase, type LedgerDatabase, type LedgerLocation } from "../../src/ledger/database.js";
import { migrateLedger } from "../../src/ledger/migrations.js";
import type { PublicationTypeName, StoredPicture } from "../../src/ledger/stored.js";
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
  /** How many rows were written. */
  publish(...publications: Projected[]): Promise<number>;
  withdraw(documentId: string, locale?: string, reason?: WithdrawalReason): Promise<void>;
  /** Forgets everything that was ever published. */
  clear(): Promise<void>;
  /** Asks by POST. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  send(request: Request): Promise<Answer>;
  today: Date;
  close(): Promise<void>;
}

export async function openNewsstand(migrate: (writer: Knex) => Promise<void> = migrateLedger): Promise<Newsstand> {
  const { writer, location, remove } = await openLedger();
  await migrate(writer);
  const faults: unknown[] = [];
  const database = counting(openLedgerDatabase(location));
  const api = createPublicApi({
    database,
    siteOrigin: origin,
    pathKey,
    now: () => newsstand.today,
    logFault: (fault) => faults.push(fault),
  });

  function write<Outcome>(act: (trx: Knex.Transaction) => Promise<Outcome>): Promise<Outcome> {
    return writer.transaction(async (trx) => {
      await lockLedger(trx);
      return act(trx);
    });
  }

  const newsstand: Newsstand = {
    location,
    writer,
    api,
    faults,
    today: new Date("2026-05-01T12:00:00Z"),
    publish: async (...publications) => {
      let written = 0;
      for (const publication of publications) {
        const isNew = await write((trx) =>
          recordPublication(trx, publication, { pathKey, now: () => newsstand.today }),
        );
        if (isNew) written += 1;
      }
      return written;
    },
    withdraw: async (documentId, locale = "en", reason = "UNPUBLISHED") => {
      await write((trx) =>
        recordWithdrawal(trx, { documentId, locale, reason }, { pathKey, now: () => newsstand.today }),
      );
    },
    clear: async () => {
      for (const table of ["ledger_publication", "ledger_reference", "ledger_path", "ledger_history"])
        await writer(table).delete();
    },
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

/**
 * Milliseconds of the processor that no single answer may take. It tells the runaway (seconds, and doubling with every level)
 * from the ordinary (a few milliseconds), on any machine and with cold code; how fast it is, is measured elsewhere.
 */
export const soon = 1_500;

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

/** What a test says of a publication; the rest follows. */
type More<T extends PublicationTypeName> = Omit<Partial<ProjectedAs<T>>, "card" | "references" | "facets"> & {
  readonly [Part in "card" | "references" | "facets"]?: Partial<ProjectedAs<T>[Part]>;
};

type Usual<T extends PublicationTypeName> = Pick<ProjectedAs<T>, "card" | "body" | "references" | "facets"> &
  Partial<Pick<ProjectedAs<T>, "slug" | "datedOn" | "sortKey" | "endsAt">>;

function publication<T extends PublicationTypeName>(
  type: T,
  documentId: string,
  usual: Usual<T>,
  more: More<T>,
): ProjectedAs<T> {
  const plain = { locale: "en", slug: null, datedOn: null, rank: null, sortKey: null, endsAt: null, files: [] };
  return {
    ...plain,
    ...usual,
    ...more,
    type,
    documentId,
    card: { ...usual.card, ...more.card },
    references: { ...usual.references, ...more.references },
    facets: { ...usual.facets, ...more.facets },
  } as ProjectedAs<T>;
}

const original = { sourceLocale: "en", status: "ORIGINAL", since: null, method: null } as const;

export function text(words: string): ProjectedAs<"page">["body"] {
  return [{ kind: "text", content: [paragraph(words)] }];
}

export function article(documentId: string, { title, ...more }: More<"article"> & { readonly title?: string } = {}) {
  return publication(
    "article",
    documentId,
    {
      slug: documentId,
      datedOn: "2026-04-01",
      card: {
        kind: "NEWS",
        title: title ?? `Title of ${documentId}`,
        summary: `Summary of ${documentId}.`,
        cover: null,
        corrections: [],
        licence: null,
        translation: original,
      },
      body: text(`Text of ${documentId}.`),
      references: { topics: [], byline: [], translators: [], event: [], organisations: [], places: [] },
      facets: {},
    },
    more,
  );
}

/** `start` and `end` are days (ISO 8601), in a zone without offset. */
export function event(
  documentId: string,
  { start, end, ...more }: More<"event"> & { readonly start?: string; readonly end?: string } = {},
) {
  const startDate = start ?? "2026-06-01";
  const endDate = end ?? startDate;
  const midnightAfter = new Date(Date.parse(`${endDate}T00:00:00Z`) + 86_400_000);
  return publication(
    "event",
    documentId,
    {
      slug: documentId,
      sortKey: `${startDate}T00:00:00Z`,
      endsAt: `${midnightAfter.toISOString().slice(0, 19)}Z`,
      card: {
        title: `Title of ${documentId}`,
        status: "PLANNED",
        period: { precision: "DAY", startDate, startTime: null, endDate, endTime: null, timeZone: "UTC" },
        venue: null,
        venueWithheld: false,
        theme: null,
        aims: null,
        attendance: null,
        outcomeSummary: null,
        horizonYears: null,
        translation: original,
      },
      body: { text: text(`Text of ${documentId}.`), reports: [], priorities: [], decisions: [] },
      references: {
        place: [],
        hosts: [],
        participantPlaces: [],
        previousEvent: [],
        topics: [],
        translators: [],
        presenters: [],
        reportResources: [],
        areas: [],
        evidence: [],
      },
      facets: {},
    },
    more,
  );
}

export function organisation(
  documentId: string,
  { name, ...more }: More<"organisation"> & { readonly name?: string } = {},
) {
  const called = name ?? `Name of ${documentId}`;
  return publication(
    "organisation",
    documentId,
    {
      slug: documentId,
      sortKey: Buffer.from(called.toLowerCase()).toString("hex"),
      card: {
        name: called,
        kind: "GROUP",
        summary: `Summary of ${documentId}.`,
        website: null,
        lastVerified: null,
        workingLanguages: [],
        socialChannels: [],
        figures: [],
        staffRoles: [],
        contacts: [],
        legalAdvisories: [],
        translation: original,
      },
      body: { answers: [] },
      references: {
        placesServed: [],
        populations: [],
        memberships: [],
        priorityAreas: [],
        questions: [],
        translators: [],
      },
      facets: { kind: ["GROUP"], workingLanguages: [] },
    },
    more,
  );
}

export function resource(documentId: string, more: More<"resource"> = {}) {
  return publication(
    "resource",
    documentId,
    {
      datedOn: "2026-04-01",
      card: {
        title: `Title of ${documentId}`,
        summary: `Summary of ${documentId}.`,
        kind: "REPORT",
        link: null,
        file: null,
        translation: original,
      },
      body: null,
      references: { event: [], organisations: [], topics: [], translators: [] },
      facets: { kind: ["REPORT"] },
    },
    more,
  );
}

export function page(documentId: string, title: string, more: More<"page"> = {}) {
  const card = { title, translation: original };
  return publication(
    "page",
    documentId,
    { slug: documentId, card, body: text(`Text of ${documentId}.`), references: { translators: [] }, facets: {} },
    more,
  );
}

const nameAlone = { body: null, references: {}, facets: {} } as const;

export function topic(documentId: string, name: string, more: More<"topic"> = {}) {
  return publication("topic", documentId, { slug: documentId, card: { name }, ...nameAlone }, more);
}

export function contributor(documentId: string, name: string, more: More<"contributor"> = {}) {
  return publication("contributor", documentId, { card: { name, kind: "NAMED" }, ...nameAlone }, more);
}

/** `within` is the document id of the place that it lies in. */
export function place(
  documentId: string,
  { within, name, ...more }: More<"place"> & { readonly within?: string; readonly name?: string } = {},
) {
  return publication(
    "place",
    documentId,
    {
      slug: documentId,
      card: { name: name ?? `Name of ${documentId}`, kind: "CITY", code: null },
      body: null,
      references: { parent: within === undefined ? [] : [within] },
      facets: {},
    },
    more,
  );
}

export function population(documentId: string, name: string, more: More<"population"> = {}) {
  return publication("population", documentId, { card: { name, code: documentId }, ...nameAlone }, more);
}

export function priorityArea(documentId: string, name: string, more: More<"priority-area"> = {}) {
  const card = { name, description: null, code: documentId };
  return publication("priority-area", documentId, { card, body: null, references: { network: [] }, facets: {} }, more);
}

export function question(documentId: string, prompt: string, more: More<"question"> = {}) {
  return publication("question", documentId, { card: { prompt, code: documentId, kind: "TEXT" }, ...nameAlone }, more);
}

export function site(name: string, more: More<"site"> = {}) {
  const card = { name, tagline: null, safetyNote: null, socialChannels: [], mirrors: [], demonstration: false };
  return publication("site", "site", { card, ...nameAlone, references: { frontPage: [] } }, more);
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
