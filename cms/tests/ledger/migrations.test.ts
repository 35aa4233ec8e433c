import type { Knex } from "knex";
import { expect, test } from "vitest";
import { migrateLedger } from "../../src/ledger/migrations.js";
import { tellAllLanguages } from "../../src/ledger/tell-languages.js";
import { article, openNewsstand, topic, type Newsstand } from "../public/newsstand.js";

/** The ledger as the release before left it. */
async function migrateToFirst(writer: Knex): Promise<void> {
  await writer.schema.createTable("ledger_migration", (table) => {
    table.string("name", 80).primary();
    table.string("applied_at", 30).notNullable();
  });
  const later = ["0002-order", "0003-languages", "0004-walks"];
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

test("what an older release has written since, and a language that the newsroom no longer has, are told anew; what is told is not written", async () => {
  const stand = await openNewsstand();
  const { writer } = stand;
  const told = async () => [
    await writer("ledger_publication").orderBy(["document_id", "locale"]).select("document_id", "locale", "published_in"),
    await writer("ledger_reference").orderBy(["document_id", "locale"]).select("document_id", "locale", "published_in"),
  ];
  try {
    const about = { references: { topics: ["t"] } };
    await stand.publish(topic("t", "T"));
    for (const locale of ["en", "ru"]) await stand.publish({ ...article("both", about), locale });
    await stand.publish(article("alone", about), article("gone", about));
    await stand.withdraw("gone");
    const right = await told();
    expect(right.map((rows) => rows.map((row: any) => `${row.document_id} ${row.locale}: ${row.published_in}`))).toEqual([
      ["alone en: en", "both en: en ru", "both ru: en ru", "gone en: null", "t en: en"],
      ["alone en: en", "both en: en ru", "both ru: en ru"],
    ]);
    for (const table of ["ledger_publication", "ledger_reference"]) {
      // It knew of no such column: new rows lacked it, and rows that it changed kept what they had.
      await writer(table).where({ document_id: "both", locale: "en" }).update({ published_in: null });
      await writer(table).where({ document_id: "gone" }).update({ published_in: "en" });
      await writer(table).where({ document_id: "alone" }).update({ published_in: "en uk" });
    }
    await writer("ledger_reference").where({ document_id: "both", locale: "ru" }).update({ published_in: "ru" });
    await tellAllLanguages(writer);
    expect(await told()).toEqual(right);

    const statements: string[] = [];
    writer.on("query", ({ sql }: { sql: string }) => statements.push(sql));
    await tellAllLanguages(writer);
    expect(statements).toHaveLength(2);
    expect(await told()).toEqual(right);

    // Lists by what they are about are other ones then, and whoever keeps them must hear of it.
    const position = async () => Number((await writer("ledger_head").first("position"))?.position);
    const before = await position();
    await writer("ledger_reference").where({ document_id: "both", locale: "ru" }).update({ published_in: "ru" });
    await tellAllLanguages(writer);
    expect([await told(), await position()]).toEqual([right, before + 1]);
  } finally {
    await stand.close();
  }
});

test("a public node that meets a ledger which is not up to date yet says so, and answers as soon as it is", () =>
  withOldLedger(async (stand) => {
    const early = await stand.ask(question);
    expect([early.status, early.errors?.[0]?.extensions.code]).toEqual([503, "UNAVAILABLE"]);
    await migrateLedger(stand.writer);
    expect((await stand.ask(question)).status).toBe(200);
  }));
