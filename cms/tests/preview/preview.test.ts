/** A preview is what would be published, for who holds its token, and nothing of it is anywhere else or stays. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { getNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readPreviewPath, type PreviewFacts } from "@parasol/shared";
import { lockLedger } from "#built/src/ledger/append.js";
import type { PublicationTypeName } from "#built/src/ledger/stored.js";
import { signToken, type Preview } from "#built/src/preview/token.js";
import { publishingCircumstances } from "#built/src/publishing/circumstances.js";
import { publicTypeNames, publicTypes } from "#built/src/publishing/public-types.js";
import { rebuildLedger } from "#built/src/publishing/rebuild.js";
import { sweepsDone } from "#built/src/publishing/sweep.js";
import { readSettings } from "#built/src/settings.js";
import { addAccount, logIn, type Editor } from "../editor.js";
import { openNewsroom, testDatabase, type Newsroom } from "../newsroom.js";
import { Stranger } from "../publishing/asking.js";
import { Planter, type Planting } from "../publishing/planting.js";
import { authoredPdf } from "../uploads/sample-files.js";
import {
  article,
  articleFields,
  contributor,
  edit,
  ledgerPosition,
  organisation,
  organisationFields,
  photoRecord,
  publish,
  publishArticle,
  question,
  topic,
  upload,
  uploadPicture,
  write,
} from "../writing.js";

const both = ["en", "ru"];
const inOrder = [
  "contributor", "topic", "population", "question", "place", "organisation", "priority-area", "resource", "event", "article", "page", "site",
] as const satisfies readonly PublicationTypeName[];

let newsroom: Newsroom;
let editor: Editor;
let russianEditor: Editor;
let planter: Planter;
let stranger: Stranger;
let base: Pick<Planting, "targets" | "files">;
/** Published in both languages, one of each type. */
const published: Partial<Record<PublicationTypeName, string>> = {};

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  editor = await logIn(newsroom);
  const russian = { firstname: "Russian", lastname: "Reader", preferedLanguage: "ru" };
  russianEditor = await logIn(newsroom, await addAccount(newsroom, russian));
  planter = new Planter(newsroom.strapi);
  const picture = await uploadPicture(newsroom.strapi);
  const report = await upload(newsroom.strapi, await authoredPdf());
  base = { targets: {}, files: { images: picture.id, files: report.id } };
  for (const type of inOrder) {
    const id = await planter.write(plantingOf(type, "published"));
    await publish(newsroom.strapi, publicTypes[type], id, both);
    published[type] = id;
    base = { ...base, targets: { ...base.targets, [publicTypes[type]]: [id] } };
  }
  stranger = await Stranger.at(newsroom.origin);
});
afterAll(() => newsroom.close());

describe("a preview", () => {
  it("is looked at here for every type", () => {
    expect([...inOrder].sort()).toEqual([...publicTypeNames].sort());
  });

  it.each(inOrder)("answers as the public API does when the draft is published: %s", async (type) => {
    const uid = publicTypes[type];
    const changed = published[type] ?? "";
    await planter.edit(plantingOf(type, "changed"), changed, "ru");
    const drafts = [{ id: changed, locale: "ru" }];
    // There is one site; and a contributor stands nowhere but in what names it.
    if (type !== "site" && type !== "contributor") drafts.push({ id: await planter.write(plantingOf(type, "new")), locale: "en" });
    for (const { id, locale } of drafts) {
      const token = await tokenFor(uid, id, locale);
      const questions = type === "contributor" ? questionsAbout("article", published.article ?? "", locale) : questionsAbout(type, id, locale);
      const before = await answers(questions, (asked) => askPreview(token, locale, asked));
      const public_ = await answers(questions, askPublic);
      await publish(newsroom.strapi, uid, id, locale);
      expect(before).not.toEqual(public_);
      // On PostgreSQL the word that something was published takes some milliseconds.
      await expect.poll(() => answers(questions, askPublic), { timeout: 5_000 }).toEqual(before);
    }
  });

  it("leaves no byte of it: not in the public API, the ledger, the public store or the drafts", async () => {
    const { strapi, folder } = newsroom;
    const picture = await uploadPicture(strapi, "#224466");
    const id = await write(strapi, article, articleFields("Planted Zubrovka", { cover: { image: picture.id, alt: "Zubrovka" } }));
    const changed = await publishArticle(strapi, "Once published");
    await edit(strapi, article, changed, articleFields("Zubrovka again"));
    await sweepsDone();
    const everything = async () => {
      const ledger = ["ledger_head", "ledger_publication", "ledger_reference", "ledger_path", "ledger_file", "ledger_history", "ledger_translation", "ledger_mark"];
      const rows = await Promise.all(ledger.map((table) => strapi.db.connection(table).select()));
      const drafts = await strapi.db.connection("articles").select();
      return JSON.stringify([await answers(questionsAbout("article", changed, "en"), askPublic), rows, drafts, (await readdir(path.join(folder, "media"))).sort()]);
    };
    const before = await everything();
    for (const documentId of [id, changed]) {
      const token = await tokenFor(article, documentId, "en");
      expect(JSON.stringify(await answers(questionsAbout("article", documentId, "en"), (asked) => askPreview(token, "en", asked)))).toContain("Zubrovka");
      expect((await factsOf(token, "en")).standing).toBe("draft");
    }
    expect(await everything()).toBe(before);
    const { differences } = await rebuildLedger(publishingCircumstances(strapi, readSettings(strapi)), "verify");
    expect(differences).toBe(0);
  });

  it("is made beside publishing without holding it up or losing anything", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Looked at"));
    const token = await tokenFor(article, id, "en");
    const before = await ledgerPosition(strapi);
    const asked = questionsAbout("article", id, "en")[0] ?? "";
    const looks = Array.from({ length: 12 }, () => askPreview(token, "en", asked));
    const publications = Array.from({ length: 6 }, (_, index) => publishArticle(strapi, `Beside ${index}`));
    const [seen] = await Promise.all([Promise.all(looks), Promise.all(publications)]);
    expect(seen.map(({ status }) => status)).toEqual(looks.map(() => 200));
    expect(await ledgerPosition(strapi)).toBe(before + 6);
  });

  it("shows its pictures, and no other file that is not public", async () => {
    const { strapi, folder } = newsroom;
    const [own, others] = [await uploadPicture(strapi, "#445566"), await uploadPicture(strapi, "#665544")];
    const cover = (image: { id: number }) => ({ cover: { image: image.id, alt: "A street" } });
    const id = await write(strapi, article, articleFields("Pictured", cover(own)));
    const other = await write(strapi, article, articleFields("Another", cover(others)));
    const token = await tokenFor(article, id, "en");
    const [name, foreign] = [await coverOf(token, id), await coverOf(await tokenFor(article, other, "en"), other)];
    expect(await readdir(path.join(folder, "media"))).not.toContain(name);
    const file = await ask(`/media/${name}`, token);
    expect(file.status).toBe(200);
    expect(file.headers.get("cache-control")).toBe("private, no-store");
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
    expect((await ask(`/media/${foreign}`, token)).status).toBe(404);
    expect((await ask(`/media/..%2Fsecrets.json`, token)).status).toBe(404);
    expect((await ask(`/media/${name}`)).status).toBe(403);

    await write(strapi, photoRecord, { image: own.id, consentWithdrawn: true });
    expect((await ask(`/media/${name}`, token)).status).toBe(404);
    expect(await readdir(path.join(folder, "media"))).not.toContain(name);
  });

  it("needs no rehearsal for the pictures of a page that was just shown, and another one wherever there might be something else to show", async () => {
    const { strapi } = newsroom;
    const { previewKey } = readSettings(strapi);
    const [first, second] = [await uploadPicture(strapi, "#113355"), await uploadPicture(strapi, "#553311")];
    const cover = (image: { id: number }) => articleFields("Shown at once", { cover: { image: image.id, alt: "A street" } });
    const id = await write(strapi, article, cover(first));
    const [token, others] = [await tokenFor(article, id, "en"), await tokenFor(article, id, "en", russianEditor)];
    expect(token).not.toBe(others);
    const name = await coverOf(token, id);
    const picture = (by = token, of = name) => ask(`/media/${of}`, by);

    await whilePublishing(async (isOver) => {
      expect((await picture()).status, "without the ledger").toBe(200);
      return [picture(others).then(({ status }) => [isOver(), status, "of another token"]), picture(token, "1".repeat(32) + ".webp").then(({ status }) => [isOver(), status, "of no such name"])];
    }, [[true, 200, "of another token"], [true, 404, "of no such name"]]);
    await whilePublishing(async () => {
      expect((await picture(others)).status).toBe(200);
      expect((await picture(token, "1".repeat(32) + ".webp")).status, "both languages are known").toBe(404);
      return [];
    }, []);

    await factsOf(token, "en");
    await strapi.db.transaction(async () => {
      await strapi.db.query(topic).create({ data: { name: "Written meanwhile" } });
      // Nobody else sees that yet. On SQLite, which has one connection, nobody else sees anything meanwhile.
      if (testDatabase() === "postgres") await factsOf(token, "en");
    });
    await whilePublishing(async (isOver) => [picture().then(({ status }) => [isOver(), status, "after something was written"])], [[true, 200, "after something was written"]]);

    await factsOf(token, "en");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    try {
      await whilePublishing(async (isOver) => [picture().then(({ status }) => [isOver(), status, "after a minute"])], [[true, 200, "after a minute"]]);
    } finally {
      vi.useRealTimers();
    }

    await factsOf(token, "en");
    for (let number = 0; number < 200; number += 1) {
      const preview: Preview = { type: "article", documentId: `nothing${number}`, status: "draft", locales: ["en"], language: "en" };
      expect((await factsOf(signToken(preview, previewKey, new Date()), "en")).standing).toBe("undrafted");
    }
    await whilePublishing(async (isOver) => [picture().then(({ status }) => [isOver(), status, "after many others"])], [[true, 200, "after many others"]]);

    await edit(strapi, article, id, cover(second));
    expect((await picture()).status, "a picture that the draft no longer has").toBe(404);
    const shown = await coverOf(token, id);
    expect((await picture(token, shown)).status).toBe(200);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 26 * 60_000 });
    try {
      expect((await picture(token, shown)).status, "of a token that has ended").toBe(403);
    } finally {
      vi.useRealTimers();
    }
  });

  it("says where it is in each language, until when it is good, and in which language its editor reads", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("We march in May"));
    const token = await tokenFor(article, id, "en", russianEditor);
    const facts = await factsOf(token, "en");
    expect(facts).toMatchObject({ standing: "draft", language: "ru", addresses: [{ locale: "en", path: "/en/news/we-march-in-may" }], refusals: [] });
    const minutes = (Date.parse(facts.until) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(15);
    expect(minutes).toBeLessThan(30);
    expect((await factsOf(token, "ru")).standing).toBe("undrafted");
    await edit(strapi, article, id, articleFields("Мы идём в мае"), "ru");
    expect((await factsOf(token, "ru")).addresses).toEqual([
      { locale: "en", path: "/en/news/we-march-in-may" },
      { locale: "ru", path: "/ru/novosti/my-idem-v-mae" },
    ]);
  });

  it("says in the editor's words what keeps a draft from being published, and shows it all the same where it can", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Almost", { cover: { image: (await uploadPicture(strapi)).id } }));
    const russian = await factsOf(await tokenFor(article, id, "en", russianEditor), "en");
    expect(russian).toMatchObject({ standing: "draft", refusals: [{ field: "Обложка", message: expect.stringMatching(/[а-я]/) }] });

    await publishArticle(strapi, "Taken", { slug: "taken" });
    const clash = await write(strapi, article, articleFields("The other one"));
    await strapi.db.query(article).update({ where: { documentId: clash, publishedAt: null }, data: { slug: "taken" } });
    const token = await tokenFor(article, clash, "en");
    expect((await factsOf(token, "en")).refusals).toEqual([{ field: "Address on the site", message: expect.stringContaining("“taken”") }]);
    const { json } = await askPreview(token, "en", `{ article(slug: "taken", locale: "en") { ... on Article { title } } articles(locale: "en") { nodes { slug url } } }`);
    expect(json.errors).toBeUndefined();
    expect(json.data.article).toEqual({ title: "The other one" });
    const seen = await askPublic(`{ article(slug: "taken", locale: "en") { ... on Article { title } } }`);
    expect(seen.json.data.article).toEqual({ title: "Taken" });
  });

  it("says of a draft without what a page needs that it cannot be shown, and why", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, { title: "Only a title" });
    const facts = await factsOf(await tokenFor(article, id, "en"), "en");
    expect(facts.standing).toBe("incomplete");
    expect(facts.refusals.map(({ field }) => field)).toEqual(expect.arrayContaining(["Summary", "Text"]));
  });

  it("says of a draft in which nobody chose yet who may know a contact that it is not ready", async () => {
    const { strapi } = newsroom;
    const contacts = [{ kind: "contact_email", value: "us@example.org", visibility: null }];
    const id = await write(strapi, organisation, organisationFields("New Circle", { contacts }));
    expect((await factsOf(await tokenFor(organisation, id, "en"), "en")).standing).toBe("incomplete");
  });

  it("says of what is for nobody outside that readers would see nothing, and shows nothing", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, organisation, organisationFields("Hidden Circle", { listing: "listing_internal" }));
    const token = await tokenFor(organisation, id, "en");
    expect((await factsOf(token, "en")).standing).toBe("hidden");
    for (const asked of questionsAbout("organisation", id, "en")) {
      expect((await askPreview(token, "en", asked)).text).not.toContain("Hidden Circle");
    }
  });

  it("names no other draft: whoever was given the link may not know of it", async () => {
    const { strapi } = newsroom;
    const secret = await write(strapi, organisation, organisationFields("Unnamed Circle", { listing: "listing_internal" }));
    const id = await write(strapi, article, articleFields("We met", { organisations: [secret] }));
    const token = await tokenFor(article, id, "en");
    const { refusals } = await factsOf(token, "en");
    expect(refusals).toEqual([{ field: "Organisations", message: expect.stringContaining("“…”") }]);
    expect(JSON.stringify(refusals)).not.toContain("Unnamed");
  });

  it("says of an event that has no day yet that it is not ready, not that it is for nobody", async () => {
    const id = await write(newsroom.strapi, "api::newsroom.event", { title: "Some day" });
    expect((await factsOf(await tokenFor("api::newsroom.event", id, "en"), "en")).standing).toBe("incomplete");
  });

  it("of more than can wait is made for some, and the others are told to come again", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Wanted by many"));
    const token = await tokenFor(article, id, "en");
    const { release, publishing } = await publishSlowly();
    const asked = Array.from({ length: 40 }, () => ask("?locale=en", token));
    const first = await Promise.race(asked);
    release();
    await publishing;
    expect([first.status, first.headers.get("retry-after")]).toEqual([503, "2"]);
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual([200, 503]);
    expect((await factsOf(token, "en")).standing).toBe("draft");
  });

  it("of what is published shows that, without the changes in the draft", async () => {
    const { strapi } = newsroom;
    const id = await publishArticle(strapi, "As it is");
    await edit(strapi, article, id, articleFields("As it will be"));
    const token = await tokenFor(article, id, "en", editor, "published");
    expect((await factsOf(token, "en")).standing).toBe("published");
    const { json } = await askPreview(token, "en", `{ article(id: "${id}", locale: "en") { ... on Article { title } } }`);
    expect(json.data.article).toEqual({ title: "As it is" });
  });
});

describe("where a preview opens", () => {
  it("is the page of a type that has one", async () => {
    expect(await addressOf("place")).toMatch(/^\/en\/places\/zq/);
    expect(await addressOf("topic")).toMatch(/^\/en\/topics\/zq/);
    expect(await addressOf("event")).toMatch(/^\/en\/events\/zq/);
    expect(await addressOf("organisation")).toMatch(/^\/en\/organisations\/zq/);
    expect(await addressOf("page")).toMatch(/^\/en\/zq/);
  });

  it("is the page where a type without one is seen", async () => {
    const { strapi } = newsroom;
    expect(await addressOf("site")).toBe("/en");
    expect(await addressOf("resource")).toBe("/en/resources");
    expect(await addressOf("population")).toMatch(/^\/en\/organisations\?people=zq/);
    expect(await addressOf("priority-area")).toMatch(/^\/en\/organisations\?area=zq/);
    expect(await addressOf("contributor"), "the newest text that names it").toMatch(/^\/en\/(news|events)\/zq/);
    expect(await addressOf("question"), "a profile that answers it").toMatch(/^\/en\/organisations\/zq/);
    const nowhere = { contributor: await write(strapi, contributor, { name: "Nobody yet" }), question: await write(strapi, question, { prompt: "Why?", code: "why" }) };
    expect(await pathFor(contributor, nowhere.contributor)).toBe("/en/news");
    expect(await pathFor(question, nowhere.question)).toBe("/en/organisations");
  });

  it("is nowhere for what is no publication, for a language without a draft, and for who may not read it", async () => {
    const { strapi } = newsroom;
    const record = await write(strapi, photoRecord, { credit: "Somebody" });
    expect(await urlFor(photoRecord, record, "en")).toBeUndefined();
    const id = await write(strapi, article, articleFields("In English only"));
    expect(await urlFor(article, id, "ru")).toBeUndefined();
    const translator = await logIn(newsroom, await addTranslator());
    expect(await urlFor(article, id, "en", translator)).toBeUndefined();
    expect(await urlFor(topic, published.topic ?? "", "ru", translator)).toBeUndefined();
    await edit(strapi, article, id, articleFields("И по-русски"), "ru");
    const url = await urlFor(article, id, "ru", translator);
    const token = readPreviewPath(new URL(url ?? "").pathname)?.token ?? "";
    expect((await factsOf(token, "ru")).addresses.map(({ locale }) => locale)).toEqual(["ru"]);
    expect((await ask("?locale=en", token)).status).toBe(403);
  });
});

describe("without a good token", () => {
  const word = "Zamoskvorechye";
  const addresses = ["", "?locale=en", "?locale=de", "/graphql?locale=en", "/media/0123456789abcdef0123456789abcdef.jpg", "/elsewhere"];

  it("every address says the same, and nothing of a draft", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields(word));
    const other = await write(strapi, article, articleFields("Another document"));
    const preview: Preview = { type: "article", documentId: id, status: "draft", locales: ["en", "ru"], language: "en" };
    const { previewKey } = readSettings(strapi);
    const good = signToken(preview, previewKey, new Date());
    expect((await ask("?locale=en", good)).status).toBe(200);
    const [content = "", signature = ""] = good.split(".");
    const [otherContent = ""] = signToken({ ...preview, documentId: other }, previewKey, new Date()).split(".");
    const bad = {
      none: undefined,
      empty: "",
      expired: signToken(preview, previewKey, new Date(Date.now() - 30 * 60_000)),
      "of another key": signToken(preview, "another key", new Date()),
      "with another document's content": `${otherContent}.${signature}`,
      "cut short": good.slice(0, -1),
      longer: `${good}.${signature}`,
      unsigned: content,
      "no token at all": "....",
    };
    for (const [name, token] of Object.entries(bad)) {
      for (const address of addresses) {
        for (const method of ["GET", "POST"]) {
          const answer = await ask(address, token, { method, ...(method === "POST" && { body: JSON.stringify({ query: `{ article(id: "${id}", locale: "en") { __typename } }` }) }) });
          const text = await answer.text();
          expect([answer.status, text], `${name}: ${method} ${address}`).toEqual([403, "This preview is over, or its address is not complete. Open it anew in the admin.\n"]);
        }
      }
    }
    const token = signToken({ ...preview, documentId: other }, previewKey, new Date());
    for (const asked of [...questionsAbout("article", id, "en"), `{ articles(locale: "en", first: 100) { nodes { title } } }`]) {
      expect((await askPreview(token, "en", asked)).text, "a good token of another document").not.toContain(word);
      expect((await askPublic(asked)).text).not.toContain(word);
    }
  });

  it("the public API takes no token for anything", async () => {
    const id = await write(newsroom.strapi, article, articleFields(word));
    const token = await tokenFor(article, id, "en");
    const answer = await fetch(`${newsroom.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `{ article(id: "${id}", locale: "en") { __typename } }` }),
    });
    expect(await answer.text()).toBe('{"data":{"article":null}}');
  });

  it("and with a good one, a question that is too long or makes no sense is refused as the public API refuses it", async () => {
    const id = await write(newsroom.strapi, article, articleFields("Asked about"));
    const token = await tokenFor(article, id, "en");
    expect((await ask("/graphql?locale=en", token, { method: "POST", body: "x".repeat(70_000) })).status).toBe(413);
    expect((await ask("/graphql?locale=en", token, { method: "POST", body: "nonsense" })).status).toBe(400);
    expect((await askPreview(token, "en", "{ nothing }")).json.errors).toHaveLength(1);
    expect((await ask("/graphql?locale=en", token)).status).toBe(404);
  });
});

function plantingOf(type: PublicationTypeName, how: string): Planting {
  const chosen = { listing: "listing_public", venueVisibility: "visibility_public", sourceLanguage: "en" };
  return { ...base, name: `${type} (${how})`, uid: publicTypes[type], isPublic: true, chosen };
}

/** Everything that can be asked of a document, and of the lists that hold its type. */
function questionsAbout(type: PublicationTypeName, id: string, locale: string): readonly string[] {
  const name = type.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const typeName = name.charAt(0).toUpperCase() + name.slice(1);
  return stranger.root.flatMap((field) => {
    const held = getNamedType(field.type);
    const isLookUp = field.name === name && stranger.lookUps.includes(name);
    if (!isLookUp && ![typeName, `${typeName}Connection`].includes(held.name)) return [];
    const given = [
      ...(field.args.some((argument) => argument.name === "locale") ? [`locale: "${locale}"`] : []),
      ...(isLookUp ? [`id: "${id}"`] : []),
      ...(field.args.some((argument) => argument.name === "first") ? ["first: 50"] : []),
    ];
    return stranger.selections(held, isLookUp || held.name.endsWith("Connection") ? 1 : 0).map((selection) => `{ ${field.name}(${given.join(", ")}) { ${selection} } }`);
  });
}

/** Somebody publishes, and takes until `release` over it: no preview can be made meanwhile. */
async function publishSlowly(): Promise<{ readonly release: () => void; readonly publishing: Promise<void> }> {
  let release = (): void => undefined;
  let isHeld = (): void => undefined;
  const holding = new Promise<void>((resolve) => (isHeld = resolve));
  const publishing = newsroom.strapi.db.transaction(async ({ trx }) => {
    await lockLedger(trx);
    isHeld();
    await new Promise<void>((resolve) => (release = resolve));
  });
  await holding;
  return { release: () => release(), publishing: publishing.then(() => undefined) };
}

/** Expects of what is asked meanwhile that it has these answers, also of what waits until it is over. */
async function whilePublishing(work: (isOver: () => boolean) => Promise<readonly Promise<unknown>[]>, answers_: readonly unknown[]): Promise<void> {
  const { release, publishing } = await publishSlowly();
  let isOver = false;
  try {
    const waiting = await work(() => isOver);
    isOver = true;
    release();
    expect(await Promise.all(waiting)).toEqual(answers_);
  } finally {
    release();
    await publishing;
  }
}

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly json: any;
}

async function answers(questions: readonly string[], ask_: (asked: string) => Promise<Answered>): Promise<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const asked of questions) given[asked] = (await ask_(asked)).text;
  return given;
}

function ask(address: string, token?: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${newsroom.origin}/preview${address}`, { ...init, headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }) } });
}

async function askPreview(token: string, locale: string, asked: string): Promise<Answered> {
  const answer = await ask(`/graphql?locale=${locale}`, token, { method: "POST", body: JSON.stringify({ query: asked }) });
  const text = await answer.text();
  return { status: answer.status, text, json: JSON.parse(text) };
}

function askPublic(asked: string): Promise<Answered> {
  return stranger.ask(asked);
}

async function factsOf(token: string, locale: string): Promise<PreviewFacts> {
  const answer = await ask(`?locale=${locale}`, token);
  expect(answer.status).toBe(200);
  return (await answer.json()) as PreviewFacts;
}

/** The address that the admin's button opens; `undefined` where there is no button. */
async function urlFor(uid: string, id: string, locale: string, who = editor, status = "draft"): Promise<string | undefined> {
  const answer = await who.request("GET", `/content-manager/preview/url/${uid}?documentId=${id}&locale=${locale}&status=${status}`);
  return answer?.data.url;
}

async function tokenFor(uid: string, id: string, locale: string, who = editor, status = "draft"): Promise<string> {
  const url = new URL((await urlFor(uid, id, locale, who, status)) ?? "");
  expect([url.origin, url.search]).toEqual(["https://drafts.newsroom.example", expect.stringMatching(`^\\?language=${locale}&saved=[\\w-]{8}$`)]);
  return readPreviewPath(url.pathname)?.token ?? "";
}

async function pathFor(uid: string, id: string): Promise<string> {
  const { addresses } = await factsOf(await tokenFor(uid, id, "en"), "en");
  return addresses.find(({ locale }) => locale === "en")?.path ?? "";
}

function addressOf(type: PublicationTypeName): Promise<string> {
  return pathFor(publicTypes[type], published[type] ?? "");
}

async function coverOf(token: string, id: string): Promise<string> {
  const { json } = await askPreview(token, "en", `{ article(id: "${id}", locale: "en") { ... on Article { cover { url } } } }`);
  return new URL(json.data.article.cover.url).pathname.split("/").at(-1) ?? "";
}

/** Somebody who may read and write articles in Russian, and nothing else. */
async function addTranslator(): Promise<Newsroom["account"]> {
  const { strapi } = newsroom;
  const role = await strapi.service("admin::role").create({ name: "Translator", code: "translator", description: "Into Russian" });
  const action = "plugin::content-manager.explorer.read";
  await strapi.service("admin::role").assignPermissions(role.id, [{ action, subject: article, properties: { fields: ["title"], locales: ["ru"] } }]);
  const account = { email: "translator@newsroom.example", password: "Umbrella-2016-red" };
  await strapi.service("admin::user").create({ firstname: "A", lastname: "Translator", ...account, isActive: true, roles: [role.id] });
  return account;
}
