import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultSize } from "../../cms/tests/faults.ts";
import { leaks, openLeaks } from "../newsroom/leaks.ts";
import { serveNewsroom, writeNewsrooms, type Secret, type ServedNewsroom, type WrittenNewsroom } from "../newsroom/planted.ts";
import { everyQuestion, followLinks, provocations, putAll, question, startsOf, type Answer, type Asked, type Hear } from "../newsroom/stranger.ts";
import { WordSearch } from "../newsroom/word-search.ts";

/* Words that nobody outside may read stand everywhere in a newsroom. They are looked for in all that strangers can be answered. */

/** Of the thousands of questions with one argument each, one in so many is asked. */
const oneIn = faultSize({ short: 6, whole: 1 });

/** Milliseconds: a bound for what hangs, not a measure. */
const longest = faultSize({ short: 240_000, whole: 900_000 });

const adminHost = "desk-kq02.internal";
const machines = { PARASOL_CMS_URL: `http://${adminHost}:1337`, SMTP_URL: "smtp://mailer-kq03:password-kq04-long@mail-kq05.internal" };
const ofMachines: readonly Secret[] = [adminHost, "mailer-kq03", "password-kq04-long", "mail-kq05.internal"].map((word) => ({ word, where: "the addresses of the newsroom's machines" }));

let written: WrittenNewsroom;
let served: ServedNewsroom;
let removeNewsrooms: () => Promise<void>;
let secrets: readonly Secret[];

beforeAll(async () => {
  const { newsrooms, close } = await writeNewsrooms(["tihij"]);
  removeNewsrooms = close;
  [written] = newsrooms as [WrittenNewsroom];
  const { ids } = written.planted;
  secrets = [...written.secrets, ...ofMachines, ...[...ids.unlisted, ...ids.draft].map((word) => ({ word, where: "the id of a document that is not public" }))];
  served = await serveNewsroom(written, machines);
});
afterAll(async () => {
  await served?.close();
  await removeNewsrooms?.();
});

test("secrets are planted in every place that is not public", () => {
  const places = secrets.map(({ where }) => where).join("\n");
  for (const place of ["draft", "edited later", "withdrawn", "unlisted", "first name", "last name", "e-mail", "a contact, visibility_internal", "figures", "a venue, visibility_withheld", "consent", "name on an editor's disk", "EXIF", "a PDF's name", "the folder of the database", "the key adminJwtSecret", "machines"]) {
    expect(places).toContain(place);
  }
  expect(new Set(secrets.map(({ word }) => word)).size).toBeGreaterThan(600);
});

test("no answer holds a secret, whatever strangers ask, and what is public is found", async () => {
  const hidden = new Listener(secrets);
  // Of an order, the public sees what comes of it.
  const shown = new Listener(written.planted.planter.planted.filter(({ isPublic, where }) => isPublic && !where.endsWith(".order")));
  await askEverything(served, (asked, answer) => {
    hidden.hear(asked, answer);
    shown.hear(asked, answer);
  });
  expect(hidden.heard).toEqual([]);
  expect(hidden.answers).toBeGreaterThan(1_000);
  // Otherwise nobody would know that the right questions were asked.
  expect(shown.missing).toEqual([]);
  console.log(`Of ${secrets.length} secrets none in ${hidden.answers} answers: ${hidden.summary()}.`);
}, longest);

test("every leak of those that were let in on purpose is found by the same questions", async () => {
  const listener = new Listener([...secrets, ...leaks.map(({ word, name }) => ({ word, where: name }))]);
  const [site, cms] = [await openLeaks(served.site), await openLeaks(served.cms)];
  try {
    await askEverything({ ...served, site: site.origin, cms: cms.origin }, listener.hear);
  } finally {
    await Promise.all([site.close(), cms.close()]);
  }
  const found = new Set(listener.heard.map(({ where }) => where));
  expect(leaks.length).toBeGreaterThanOrEqual(20);
  expect(leaks.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
  // The answers themselves are what they were.
  expect([...found].toSorted()).toEqual(leaks.map(({ name }) => name).toSorted());
}, longest);

test("an answer that cannot be given tells no secret either", async () => {
  const listener = new Listener(secrets);
  const questions = (await everyQuestion(written, served)).filter((_, index) => index % 40 === 0);
  const file = path.join(written.folder, "newsroom.sqlite");
  for (const name of [file, `${file}-wal`, `${file}-shm`]) await rename(name, `${name}.gone`).catch(() => undefined);
  await writeFile(file, "This is no database. ".repeat(1_000));
  await putAll(served, questions, listener.hear);
  await putAll(served, provocations(written), listener.hear);
  await served.stopCms();
  await followLinks(served, startsOf(written).map((start) => `${start}?unkept`), listener.hear);
  expect(listener.heard).toEqual([]);
  expect(listener.summary()).toMatch(/[1-9]\d* × 5\d\d/);
});

async function askEverything(from: ServedNewsroom, hear: Hear): Promise<void> {
  const questions = await everyQuestion(written, served);
  await followLinks(from, startsOf(written), hear);
  await putAll(from, questions.filter((_, index) => index < 800 || index % oneIn === 0), hear);
  await hearChanges(from, hear);
  await putAll(from, provocations(written), hear);
}

/** Every page of the change feed, in small steps. */
async function hearChanges(from: ServedNewsroom, hear: Hear): Promise<void> {
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const asked: Asked = question(`{ changes(first: 7${after === null ? "" : `, after: ${JSON.stringify(after)}`}) { cursor hasMore changes { __typename ... on Withdrawal { id type locale reason withdrawnAt } ... on Upsert { publication { id locale slug url publishedAt updatedAt } } } } }`);
    await putAll(from, [asked], (_, answer) => {
      hear(asked, answer);
      ({ cursor: after, hasMore } = JSON.parse(answer.text).data.changes);
    });
  }
}

function unpacked({ bytes, headers }: Answer): Buffer {
  switch (headers["content-encoding"]) {
    case "gzip":
      return gunzipSync(bytes);
    case "br":
      return brotliDecompressSync(bytes);
    default:
      return bytes;
  }
}

/** Looks into every answer, with its status and headers, for words that were not in the question. */
class Listener {
  readonly heard: { readonly where: string; readonly word: string; readonly asked: string; readonly status: number }[] = [];
  answers = 0;
  readonly #search: WordSearch;
  readonly #places: ReadonlyMap<string, string>;
  readonly #statuses = new Map<number, number>();
  readonly #words = new Set<string>();

  constructor(secrets: readonly Secret[]) {
    this.#search = new WordSearch(secrets.map(({ word }) => word));
    this.#places = new Map(secrets.map(({ word, where }) => [word, where]));
  }

  readonly hear = (asked: Asked, answer: Answer): void => {
    this.answers += 1;
    this.#statuses.set(answer.status, (this.#statuses.get(answer.status) ?? 0) + 1);
    const head = `${answer.statusText}\n${Object.entries(answer.headers).map(([name, value]) => `${name}: ${[value].flat().join(", ")}`).join("\n")}`;
    const found = new Set([...this.#search.in(head), ...this.#search.in(unpacked(answer))]);
    if (found.size === 0) return;
    const said = this.#search.in(JSON.stringify(asked));
    for (const word of found) {
      this.#words.add(word);
      // The admin alone may frame previews, and browsers must be told where it is; in production those are at a site of their own.
      const isFrame = word === adminHost && asked.at === "site" && asked.path.startsWith("/preview/") && !this.#search.in(unpacked(answer)).has(word);
      if (!said.has(word) && !isFrame) this.heard.push({ where: this.#places.get(word) ?? "", word, asked: `${asked.at} ${asked.path} ${asked.body ?? ""}`, status: answer.status });
    }
  };

  /** What was in no answer. */
  get missing(): readonly string[] {
    return [...this.#places].filter(([word]) => !this.#words.has(word)).map(([word, where]) => `${where} (${word})`);
  }

  summary(): string {
    return [...this.#statuses].toSorted(([one], [other]) => one - other).map(([status, count]) => `${count} × ${status}`).join(", ");
  }
}
