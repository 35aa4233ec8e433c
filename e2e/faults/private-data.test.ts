import path from "node:path";
import fc from "fast-check";
import knex from "knex";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicTables } from "../../cms/src/ledger/reader-role.ts";
import { faultSeed as seed, faultSize } from "../../cms/tests/faults.ts";
import { Stranger } from "../../cms/tests/publishing/asking.ts";
import { writeAnyQuestion, type Tries } from "../../cms/tests/publishing/every-question.ts";
import { serveNewsroom, writeNewsrooms, type ServedNewsroom, type WrittenNewsroom } from "../newsroom/planted.ts";
import { followLinks, provocations, put, question, startsOf, triesOf, type Answer, type Asked } from "../newsroom/stranger.ts";

/* Two newsrooms whose public content is the same, and nothing else: strangers cannot tell one from the other. */

const requests = faultSize({ short: 500, whole: 10_000 });
const atOnce = 6;
/** Milliseconds: a bound for what hangs, not a measure. */
const longest = faultSize({ short: 240_000, whole: 1_800_000 });
/** Of a request: more than any can want. */
const choices = 400;

let written: readonly WrittenNewsroom[];
let removeNewsrooms: () => Promise<void>;
let served: readonly [ServedNewsroom, ServedNewsroom];

beforeAll(async () => {
  ({ newsrooms: written, close: removeNewsrooms } = await writeNewsrooms(["tihij", "gromkaja"]));
  const [one, other] = written;
  if (!one || !other) throw new Error("There are not two newsrooms.");
  served = [await serveNewsroom(one, machines("one")), await serveNewsroom(other, machines("other"))];
});
afterAll(async () => {
  await Promise.all((served ?? []).map((each) => each.close()));
  await removeNewsrooms?.();
});

test("private data that is written, changed and published beside what is public moves nothing in the tables that the public reads", async () => {
  const [one, other] = await Promise.all(written.map(readPublicTables));
  expect(one?.ledger_publication?.length).toBeGreaterThan(40);
  expect(other).toEqual(one);
  const [drafts, moreDrafts] = await Promise.all(written.map(countDrafts));
  expect(moreDrafts).toBeGreaterThan(drafts ?? 0);
});

test(`${requests} generated requests are answered the same, to the byte`, async () => {
  const asked = new Map<Asked["at"], number>();
  const statuses = new Map<number, number>();
  const differences: unknown[] = [];
  const left = (await generateRequests())[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = left.next(); next.done !== true && differences.length < 3; next = left.next()) {
        const [one, other] = await askBoth(next.value);
        asked.set(next.value.at, (asked.get(next.value.at) ?? 0) + 1);
        statuses.set(one.status, (statuses.get(one.status) ?? 0) + 1);
        if (!isSame(one, other)) differences.push({ asked: next.value, one: shown(one), other: shown(other) });
      }
    }),
  );
  expect({ seed, differences }).toEqual({ seed, differences: [] });
  console.log(`FAULT_SEED=${seed}: ${[...asked].map(([at, count]) => `${count} of the ${at}`).join(", ")}; ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(", ")}.`);
  expect([...asked.values()].reduce((sum, count) => sum + count, 0)).toBe(requests);
}, longest);

test("requests that make no sense are answered the same, and so is who asks whether somebody works there", async () => {
  for (const newsroom of written) {
    for (const asked of provocations(newsroom)) {
      const [one, other] = await askBoth(asked);
      expect({ asked, ...shown(other) }).toEqual({ asked, ...shown(one) });
    }
  }
});

/** Where the admin is, browsers are told before they show a preview; it is no secret between the two. */
function machines(name: string): Record<string, string> {
  return { PARASOL_CMS_URL: "http://desk.internal:1337", SMTP_URL: `smtp://${name}:password@mail-${name}.internal` };
}

/** What a stranger would try who knows the documents of both. */
async function generateRequests(): Promise<readonly Asked[]> {
  const [near] = served;
  const stranger = await Stranger.at(near.cms);
  const each = await Promise.all(written.map((newsroom) => triesOf(newsroom, stranger)));
  const tries: Tries = {
    ids: [...new Set(each.flatMap(({ ids }) => ids))],
    words: [...new Set(each.flatMap(({ words }) => words))],
    cursors: each[0]?.cursors ?? [],
    locales: ["en", "ru"],
  };
  const paths: string[] = [];
  const tags: string[] = [];
  for (const newsroom of written) {
    await followLinks(near, startsOf(newsroom), (asked, answer) => {
      paths.push(asked.path);
      if (answer.headers.etag !== undefined) tags.push(answer.headers.etag);
    });
  }
  const tapes = fc.sample(fc.array(fc.nat({ max: 0x3fffffff }), { minLength: choices, maxLength: choices, size: "max" }), { seed, numRuns: requests });
  return tapes.map((tape) => {
    let place = 0;
    const choose = (of: number): number => (tape[(place += 1) % tape.length] ?? 0) % of;
    const pick = <Thing>(things: readonly Thing[]): Thing => things[choose(things.length)] as Thing;
    const headers = {
      ...(choose(3) === 0 && { "accept-encoding": pick(["gzip", "br", "br, gzip", "identity", "*"]) }),
      ...(choose(10) === 0 && { "if-none-match": pick(tags) }),
      ...(choose(20) === 0 && { "accept-language": pick(["ru", "de", "xx;q=y"]) }),
    };
    if (choose(10) < 6) {
      const query = writeAnyQuestion(stranger, tries, choose);
      if (choose(3) > 0) return { ...question(query), headers: { ...question(query).headers, ...headers } };
      return { at: "cms", path: `/graphql?query=${encodeURIComponent(query)}`, headers };
    }
    const plain = pick(paths);
    const word = encodeURIComponent(pick([...tries.words, ...tries.ids]));
    const address = pick([plain, plain, plain, `${plain}/${word}`, `${plain.replace(/[^/]*$/, "")}${word}`, `${plain}?${pick(["place", "people", "area", "language", "kind", "network", "x"])}=${word}`, `${plain}/page/${choose(5)}`, plain.replace(/^\/(en|ru)/, (_, locale) => (locale === "en" ? "/ru" : "/en"))]);
    return { at: "site", path: address, headers, ...(choose(20) === 0 && { method: pick(["HEAD", "POST"]) }) };
  });
}

async function askBoth(asked: Asked): Promise<readonly [Answer, Answer]> {
  const [one, other] = served;
  return Promise.all([put(one, asked), put(other, asked)]);
}

/** Those that tell the time. */
const clocks = new Set(["date", "x-ratelimit-reset"]);

function headersOf({ headers }: Answer): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => (clocks.has(name) ? [] : [`${name}: ${[value].flat().join(", ")}`]));
}

function isSame(one: Answer, other: Answer): boolean {
  return one.status === other.status && one.statusText === other.statusText && one.bytes.equals(other.bytes) && headersOf(one).join("\n") === headersOf(other).join("\n");
}

function shown(answer: Answer) {
  const { status, statusText, text } = answer;
  return { status, statusText, headers: headersOf(answer), text };
}

async function readPublicTables({ folder }: WrittenNewsroom): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return withDatabase(folder, async (database) => {
    return Object.fromEntries(await Promise.all(publicTables.map(async (table) => [table, await database(table).select()] as const)));
  });
}

async function countDrafts({ folder }: WrittenNewsroom): Promise<number> {
  return withDatabase(folder, async (database) => (await database("events").whereNull("published_at").select("id")).length);
}

async function withDatabase<Outcome>(folder: string, read: (database: ReturnType<typeof knex>) => Promise<Outcome>): Promise<Outcome> {
  const database = knex({ client: "better-sqlite3", connection: { filename: path.join(folder, "newsroom.sqlite") }, useNullAsDefault: true });
  try {
    return await read(database);
  } finally {
    await database.destroy();
  }
}
