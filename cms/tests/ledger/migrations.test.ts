import type { Knex } from "knex";
import { expect, test } from "vitest";
import { migrateLedger } from "../../src/ledger/migrations.js";
import { article, openNewsstand, topic, type Newsstand } from "../public/newsstand.js";

/** The ledger as the release before left it. */
async function migrateToFirst(writer: Knex): Promise<void> {
  await writer.schema.createTable("ledger_migration", (table) => {
    table.string("name", 80).primary();
    table.string("applied_at", 30).notNullable();
  });
  const later = ["0002-order", "0003-languages"];
  await writer("ledger_migration").insert(later.map((name) => ({ name, applied_at: "" })));
  await migrateLedger(writer);
  await writer("ledger_migration").whereIn("name", later).delete();
  const row = {
    locale: "en",
    state: "published",
    updated_at: "2026-04-02",
    content_hash: "0".repeat(64),
    reason: null,
  };
  for (const [number, publication] of [
    article("older", { references: { topics: ["t"] } }),
    article("newer"),
    topic("t", "T"),
  ].entries()) {
    const { type, documentId, slug, card, body } = publication;
    await writer("ledger_publication").insert({
      ...row,
      document_id: documentId,
      type,
      position: number + 1,
      slug,
      published_at: `2026-04-0${number + 1}`,
      first_position: number + 1,
      card: JSON.stringify(card),
      body: body && JSON.stringify(body),
    });
  }
  await writer("ledger_publication").insert({
    ...row,
    document_id: "gone",
    type: "article",
    position: 4,
    state: "withdrawn",
    reason: "DELETED",
  });
  await writer("ledger_reference").insert({
    document_id: "older",
    locale: "en",
    type: "article",
    field: "topics",
    ordinal: 0,
    target_id: "t",
    published_at: "2026-04-01",
    first_position: 1,
  });
  await writer("ledger_head").update({ position: 4 });
}

const question = `{ articles(locale: "en") { nodes { id updatedAt } } about: articles(locale: "en", topic: "t") { nodes { id } totalCount } changes { cursor changes { __typename } } }`;

async function withOldLedger(act: (stand: Newsstand) => Promise<void>): Promise<void> {
  const stand = await openNewsstand(migrateToFirst);
  try {
    await act(stand);
  } finally {
    await stand.close();
  }
}

test("a ledger of the release before is brought up to date, with its order, its cursors and its days", () =>
  withOldLedger(async (stand) => {
    await migrateLedger(stand.writer);
    const { data, errors } = await stand.ask(question);
    expect(errors).toBeUndefined();
    expect(data.articles.nodes).toEqual([
      { id: "newer", updatedAt: "2026-04-02" },
      { id: "older", updatedAt: "2026-04-02" },
    ]);
    expect(data.about).toEqual({ nodes: [{ id: "older" }], totalCount: 1 });
    expect(data.changes.changes).toHaveLength(4);
    // What is projected again as it was is no change, although the ledger now keeps more of it.
    const again = article("older", { datedOn: "2026-04-01", references: { topics: ["t"] } });
    expect(await stand.publish(again)).toBe(0);
    expect((await stand.ask(question)).data.changes.cursor).toBe(data.changes.cursor);
    await migrateLedger(stand.writer);
    expect((await stand.ask(question)).data).toEqual(data);
  }));

test("lists of such a ledger have what only another language has", () =>
  withOldLedger(async (stand) => {
    await migrateLedger(stand.writer);
    const { data, errors } = await stand.ask(
      `{ articles(locale: "ru", fallback: COUNTERPART) { nodes { id locale } totalCount } about: articles(locale: "ru", fallback: COUNTERPART, topic: "t") { nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.articles).toEqual({
      nodes: [
        { id: "newer", locale: "en" },
        { id: "older", locale: "en" },
      ],
      totalCount: 2,
    });
    expect(data.about.nodes).toEqual([{ id: "older" }]);
  }));

test("a public node that meets a ledger which is not up to date yet says so, and answers as soon as it is", () =>
  withOldLedger(async (stand) => {
    const early = await stand.ask(question);
    expect([early.status, early.errors?.[0]?.extensions.code]).toEqual([503, "UNAVAILABLE"]);
    await migrateLedger(stand.writer);
    expect((await stand.ask(question)).status).toBe(200);
  }));
