/**
 * The ledger's own tables and how they grow. Additive only: a migration adds tables, columns or indexes and never takes
 * one away, so that a public node of the last release can read a ledger that was already migrated. An index alone may give way to
 * one that begins as it does.
 * One set of statements for SQLite and PostgreSQL, by knex's schema builder.
 *
 * Strapi leaves these tables alone: it drops only tables that its own stored schema once tracked
 * (@strapi/database, schema/diff; the test "Strapi's schema sync leaves the ledger's tables alone" watches this seam).
 */
import type { Knex } from "knex";
import { makeGeneration } from "./generation.js";
import { tellAllLanguages } from "./tell-languages.js";

interface Migration {
  readonly name: string;
  readonly up: (db: Knex) => Promise<void>;
}

const migrations: readonly Migration[] = [
  {
    name: "0001-ledger",
    up: async (db) => {
      // One row. Locked before every write, so that positions follow commit order.
      await db.schema.createTable("ledger_head", (table) => {
        table.integer("id").primary();
        table.bigInteger("position").notNullable();
        table.string("generation", 32).notNullable();
      });
      await db("ledger_head").insert({ id: 1, position: 0, generation: makeGeneration() });

      await db.schema.createTable("ledger_publication", (table) => {
        table.string("document_id", 64).notNullable();
        table.string("locale", 35).notNullable();
        table.string("type", 40).notNullable();
        table.bigInteger("position").notNullable().unique();
        table.string("state", 12).notNullable(); // "published" or "withdrawn"
        table.string("slug", 255);
        table.string("published_at", 10); // calendar date, ISO 8601
        table.string("updated_at", 10).notNullable(); // calendar date; of a withdrawal: the day it was taken back
        table.bigInteger("first_position"); // breaks ties of published_at: when it first appeared
        table.integer("rank"); // the editors' order, for types that have one
        table.string("content_hash", 64); // no longer written
        table.text("card"); // JSON: all public fields but the body
        table.text("body"); // JSON: the body's blocks; apart, because reading bodies dominates a list
        table.string("reason", 24); // of a withdrawal
        table.primary(["document_id", "locale"]);
        table.unique(["type", "locale", "slug"]);
        table.index(["type", "locale", "state", "published_at", "first_position"], "ledger_publication_newest");
      });

      // What a publication refers to. Carries the sort key of the publication that refers, so that "articles on this topic,
      // newest first" is one walk along one index.
      await db.schema.createTable("ledger_reference", (table) => {
        table.string("document_id", 64).notNullable();
        table.string("locale", 35).notNullable();
        table.string("type", 40).notNullable();
        table.string("field", 40).notNullable();
        table.integer("ordinal").notNullable();
        table.string("target_id", 64).notNullable();
        table.string("published_at", 10).notNullable();
        table.bigInteger("first_position").notNullable();
        table.primary(["document_id", "locale", "field", "ordinal"]);
        table.index(["target_id", "field", "type", "locale", "published_at", "first_position"], "ledger_reference_target");
      });

      // Every address a publication ever had, as a keyed hash: enough to answer 410, too little to read what was there.
      await db.schema.createTable("ledger_path", (table) => {
        table.string("path_hash", 64).primary();
        table.string("type", 40).notNullable();
        table.string("document_id", 64).notNullable();
        table.string("locale", 35).notNullable();
      });

      // Internal from here on: no public role reads these.
      await db.schema.createTable("ledger_file", (table) => {
        table.string("document_id", 64).notNullable();
        table.string("locale", 35).notNullable();
        table.integer("file_id").notNullable();
        table.string("name", 120).notNullable(); // in the public store; empty while the picture may not be shown
        table.primary(["document_id", "locale", "file_id", "name"]);
        table.index(["name"], "ledger_file_name");
        table.index(["file_id"], "ledger_file_file");
      });
      await db.schema.createTable("ledger_history", (table) => {
        table.increments("id");
        table.string("document_id", 64).notNullable();
        table.string("locale", 35).notNullable();
        table.string("type", 40).notNullable();
        table.bigInteger("position").notNullable();
        table.string("state", 12).notNullable();
        table.string("slug", 255);
        table.string("published_at", 10);
        table.string("recorded_at", 30).notNullable(); // RFC 3339, UTC
        table.text("card");
        table.text("body");
        table.string("reason", 24);
        table.index(["document_id", "locale"], "ledger_history_document");
      });
      await db.schema.createTable("ledger_translation", (table) => {
        table.string("document_id", 64).notNullable();
        table.string("locale", 35).notNullable();
        table.string("text_hash", 64).notNullable(); // of the localised fields as published
        table.string("basis_hash", 64); // the source's text_hash that this text was made from
        table.string("entry_published_at", 30).notNullable(); // tells one act of publishing from the next
        table.string("outdated_since", 10);
        table.primary(["document_id", "locale"]);
      });
      await db.schema.createTable("ledger_mark", (table) => {
        table.increments("id");
        table.integer("file_id").notNullable(); // an upload that is being changed
      });
    },
  },
  {
    name: "0002-order",
    up: async (db) => {
      // Lists are sorted by a key of their type: the day of publishing, an event's start, an organisation's name.
      await db.schema.alterTable("ledger_publication", (table) => {
        table.string("sort_key", 480); // ASCII; of a withdrawal: null
        table.string("ends_at", 20); // RFC 3339, UTC, to the second: when an event is over
        table.index(["type", "locale", "state", "sort_key", "first_position"], "ledger_publication_sorted");
        table.index(["type", "locale", "state", "ends_at"], "ledger_publication_ending");
      });
      // A row also says by which word a publication is found (`Facets`): then `target_id` is that word. The index holds all
      // that a walk along it needs.
      await db.schema.alterTable("ledger_reference", (table) => {
        table.string("sort_key", 480);
        table.string("ends_at", 20);
        table.index(
          ["target_id", "field", "type", "locale", "sort_key", "first_position", "document_id", "ends_at"],
          "ledger_reference_sorted",
        );
        table.index(["document_id", "locale", "field", "target_id"], "ledger_reference_found");
      });
      await db("ledger_publication")
        .whereNotNull("published_at")
        .update({ sort_key: db.ref("published_at") });
      await db("ledger_reference").update({ sort_key: db.ref("published_at") });
    },
  },
  {
    name: "0003-languages",
    up: async (db) => {
      // In which languages a document is published (`joinLanguages`): lists with what a language lacks walk along these.
      await db.schema.alterTable("ledger_publication", (table) => {
        table.string("published_in", 255); // of a withdrawal: null
        table.index(
          ["type", "locale", "published_in", "sort_key", "first_position"],
          "ledger_publication_languages",
        );
      });
      await db.schema.alterTable("ledger_reference", (table) => {
        table.string("published_in", 255);
        table.index(
          ["target_id", "field", "type", "locale", "published_in", "sort_key", "first_position", "document_id", "ends_at"],
          "ledger_reference_languages",
        );
      });
      await tellAllLanguages(db);
    },
  },
  {
    name: "0004-walks",
    up: async (db) => {
      // With all that a walk to a far page needs, so that it passes by the rows themselves, which are wide.
      const carried = ["sort_key", "first_position", "document_id", "ends_at"];
      await db.schema.alterTable("ledger_publication", (table) => {
        table.index(["type", "locale", "state", ...carried], "ledger_publication_walk");
        table.index(["type", "locale", "published_in", ...carried], "ledger_publication_walk_languages");
        table.dropIndex([], "ledger_publication_sorted");
        table.dropIndex([], "ledger_publication_languages");
      });
    },
  },
];

/** Brings the ledger's tables up to date. Idempotent; each migration is one transaction. */
export async function migrateLedger(db: Knex): Promise<void> {
  if (!(await db.schema.hasTable("ledger_migration"))) {
    await db.schema.createTable("ledger_migration", (table) => {
      table.string("name", 80).primary();
      table.string("applied_at", 30).notNullable();
    });
  }
  const applied = new Set<string>(await db("ledger_migration").pluck("name"));
  for (const migration of migrations) {
    if (applied.has(migration.name)) continue;
    await db.transaction(async (trx) => {
      await migration.up(trx);
      await trx("ledger_migration").insert({ name: migration.name, applied_at: new Date().toISOString() });
    });
  }
}
