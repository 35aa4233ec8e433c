/** What is an outage of the database or the disk, and what is not, over the real thing: a file that may not grow, a server that is stopped. */
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { addAccount, logIn, type Editor, type Refusal } from "../editor.js";
import { openPrepared, prepareNewsroom, testDatabase, type Newsroom } from "../newsroom.js";
import { startPostgres, type PostgresServer } from "../postgres-server.js";
import { article, articleFields, text, topic, write } from "../writing.js";

const before = process.listeners("unhandledRejection");
/** One of its own, to be stopped; `null` on SQLite. */
let server: PostgresServer | null = null;
let newsroom: Newsroom;
let anna: Editor;
let vera: Editor;
/** What this newsroom does with a rejection that nobody heard. */
let hear: (reason: unknown) => unknown;

beforeAll(async () => {
  if (testDatabase() === "postgres") server = await startPostgres();
  const { folder, environment } = await prepareNewsroom("sqlite");
  newsroom = await openPrepared(folder, server?.url ?? null, { ...environment, DATABASE_URL: server?.url ?? "" }, { listen: true });
  anna = await logIn(newsroom, await addAccount(newsroom, { firstname: "Anna", lastname: "Petrova" }));
  vera = await logIn(newsroom, await addAccount(newsroom, { firstname: "Vera", lastname: "Li", preferedLanguage: "ru" }));
  const [added] = process.listeners("unhandledRejection").filter((listener) => !before.includes(listener));
  hear = (reason) => added?.(reason, Promise.resolve());
});
afterAll(async () => {
  await newsroom.close();
  await server?.stop();
});

const database = () => newsroom.strapi.db.connection;

let end: (() => Promise<unknown>) | null = null;

/** SQLite's file may not grow; PostgreSQL is stopped. */
async function beginOutage(): Promise<void> {
  if (server !== null) {
    end = server.resume;
    return server.halt("fast");
  }
  const [{ page_count: pages }] = await database().raw("PRAGMA page_count");
  const [{ max_page_count: most }] = await database().raw("PRAGMA max_page_count");
  end = async () => database().raw(`PRAGMA max_page_count = ${most}`);
  await database().raw(`PRAGMA max_page_count = ${pages}`);
}

async function endOutage(): Promise<void> {
  await end?.();
  end = null;
}
afterEach(endOutage);

const expected = () =>
  testDatabase() === "sqlite"
    ? { status: 507, name: "NoRoom", en: "The server’s disk is full.", ru: "На сервере закончилось место." }
    : { status: 503, name: "DatabaseUnavailable", en: "The newsroom’s database does not answer.", ru: "База данных редакции не отвечает." };

async function refused(attempt: Promise<unknown>): Promise<{ status: number; name: string; message: string }> {
  const refusal: Refusal = await attempt.then(
    () => Promise.reject(new Error("was done")),
    (error) => error,
  );
  if (!refusal.body) throw refusal;
  return JSON.parse(refusal.body).error;
}

const longArticle = () => articleFields(`Long ${randomUUID()}`, { body: [text("At length. ".repeat(50_000))] });
const articles = `/content-manager/collection-types/${article}?locale=en`;
const save = (editor: Editor) => editor.request("POST", articles, longArticle());

describe("in an outage", () => {
  it("an editor is told so in her language, and what she does afterwards is done", async () => {
    await beginOutage();
    const { status, name, en, ru } = expected();
    expect(await refused(save(anna))).toMatchObject({ status, name, message: expect.stringContaining(en) });
    // Who she is may be unknown now; her browser says what she reads.
    const headers = { authorization: `Bearer ${vera.token}`, "content-type": "application/json", "accept-language": "ru-RU,ru;q=0.9" };
    const answer = await fetch(newsroom.origin + articles, { method: "POST", headers, body: JSON.stringify(longArticle()) });
    expect(await answer.json()).toMatchObject({ data: null, error: { status, name, message: expect.stringContaining(ru) } });
    expect({ status: answer.status, retryAfter: answer.headers.get("retry-after") }).toEqual({ status, retryAfter: status === 503 ? "2" : null });
    await endOutage();
    expect((await save(anna)).data.documentId).toEqual(expect.any(String));
  });

  it("whether a session goes on is found out when it is over", async () => {
    await beginOutage();
    const renewal = fetch(`${newsroom.origin}/admin/access-token`, { method: "POST", headers: { "content-type": "application/json", cookie: "strapi_admin_refresh=none" }, body: "{}" });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await endOutage();
    expect((await renewal).status).toBe(401);
  });

  it("whoever does not meet it is refused for a reason of her own", async () => {
    await beginOutage();
    const [met, own] = await Promise.all([refused(save(anna)), refused(vera.request("GET", `/content-manager/collection-types/${article}/none?locale=en`))]);
    expect(met.status).toBe(expected().status);
    // A full disk can be read; a database that is stopped cannot.
    expect(own.status).toBe(testDatabase() === "sqlite" ? 404 : 503);
  });
});

describe("without an outage", () => {
  it("a fault of ours is one", async () => {
    const faults = [new Error("A fault of ours."), Object.assign(new Error("No such file."), { code: "ENOENT" }), Object.assign(new Error("UNIQUE"), { code: "SQLITE_CONSTRAINT" })];
    for (const fault of faults) {
      const unsubscribe = newsroom.strapi.db.lifecycles.subscribe({ models: [article], beforeCreate: () => Promise.reject(fault) } as never) as unknown as () => void;
      const refusal = await refused(save(anna)).finally(unsubscribe);
      expect(refusal).toMatchObject({ status: 500, name: "InternalServerError" });
    }
  });

  it("a question that the database refuses is a fault of ours", async () => {
    const unsubscribe = newsroom.strapi.db.lifecycles.subscribe({ models: [article], beforeCreate: () => newsroom.strapi.db.transaction(({ trx }) => trx("connection_terminated").select()) } as never) as unknown as () => void;
    const refusal = await refused(save(anna)).finally(unsubscribe);
    expect(refusal).toMatchObject({ status: 500, name: "InternalServerError" });
  });

  it("an unknown token is refused as one", async () => {
    const answer = await fetch(`${newsroom.origin}/admin/users/me`, { headers: { authorization: "Bearer none" } });
    expect(answer.status).toBe(401);
  });
});

describe("a check whose question fails", () => {
  it("refuses the save, which does not wait for ever", async () => {
    const findOne = newsroom.strapi.db.query(topic).findOne;
    const fault = new Error("A fault of ours.");
    newsroom.strapi.db.query(topic).findOne = async ({ where, ...more }: any) => (where?.slug === undefined ? findOne({ where, ...more }) : Promise.reject(fault));
    const id = await write(newsroom.strapi, topic, { name: "Checked", slug: "checked" });
    const publish = anna.request("POST", `/content-manager/collection-types/${topic}/${id}/actions/publish?locale=en`, {});
    expect(await refused(publish)).toMatchObject({ status: 500 });
    newsroom.strapi.db.query(topic).findOne = findOne;
  });
});

describe("a rejection that nobody heard", () => {
  it("ends the process when it is a fault of ours", async () => {
    const refusal = await database()("nowhere").select().catch((error: unknown) => error);
    for (const fault of [new Error("A fault of ours."), Object.assign(new Error("Refused."), { code: "ECONNREFUSED" }), refusal, "thrown"]) expect(() => hear(fault)).toThrow();
  });

  it("does not end it when it comes of an outage", async () => {
    await beginOutage();
    const outage = await database().raw(`CREATE TABLE parasol_room AS SELECT ${testDatabase() === "sqlite" ? "zeroblob(1000000)" : "1"} AS room`).then(
      () => Promise.reject(new Error("was done")),
      (error: unknown) => error,
    );
    expect(() => hear(outage)).not.toThrow();
    expect(() => hear(new Error("A fault of ours."))).toThrow();
  });
});

describe("a transaction whose commit the database refuses", () => {
  /** A reference that is looked at only then. */
  async function failToCommit(): Promise<void> {
    await newsroom.strapi.db.transaction(async ({ trx }) => {
      await trx.raw("INSERT INTO parasol_child (parent) VALUES (7)");
    });
  }

  it("is rejected, and one that is accepted is done", async () => {
    await database().raw("CREATE TABLE parasol_parent (id INTEGER PRIMARY KEY)");
    await database().raw("CREATE TABLE parasol_child (parent INTEGER REFERENCES parasol_parent (id) DEFERRABLE INITIALLY DEFERRED)");
    await expect(failToCommit()).rejects.toThrow(/foreign key/i);
    // SQLite leaves what it could not commit open for another try.
    if (testDatabase() === "sqlite") await database().raw("ROLLBACK");
    expect(await database()("parasol_child").select()).toEqual([]);
    await database().raw("INSERT INTO parasol_parent (id) VALUES (7)");
    await failToCommit();
    expect(await database()("parasol_child").select()).toEqual([{ parent: 7 }]);
  });
});
