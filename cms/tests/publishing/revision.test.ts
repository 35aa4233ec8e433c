/** Two editors on one text: nobody saves over what she has not seen. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAccount, logIn, type Editor, type Refusal } from "../editor.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { article, articleFields, edit, event, eventFields, publish, text, topic, write } from "../writing.js";

let newsroom: Newsroom;
let anna: Editor;
let vera: Editor;

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  anna = await logIn(newsroom, await addAccount(newsroom, { firstname: "Anna", lastname: "Petrova" }));
  vera = await logIn(
    newsroom,
    await addAccount(newsroom, { firstname: "Vera", lastname: "Li", preferedLanguage: "ru" }),
  );
});
afterAll(() => newsroom.close());

const at = (uid: string, id: string, locale: string, action = "") =>
  `/content-manager/collection-types/${uid}/${id}${action}?locale=${locale}`;

/** Opens a form: its fields, without the relations, which a form sends only when they were changed. */
async function open(
  editor: Editor,
  id: string,
  locale = "en",
  uid: string = article,
): Promise<Record<string, unknown>> {
  const { data } = await editor.request("GET", at(uid, id, locale));
  return Object.fromEntries(
    Object.entries<any>(data).filter(
      ([, value]) => value === null || typeof value !== "object" || Array.isArray(value),
    ),
  );
}

async function save(editor: Editor, id: string, form: Record<string, unknown>, locale = "en", uid: string = article) {
  return editor.request("PUT", at(uid, id, locale), form);
}

async function refused(attempt: Promise<unknown>): Promise<{ message: string; details: any; status: number }> {
  const refusal: Refusal = await attempt.then(
    () => Promise.reject(new Error("was saved")),
    (error) => error,
  );
  if (!refusal.body) throw refusal;
  const { error } = JSON.parse(refusal.body);
  return { message: error.message, details: error.details, status: error.status };
}

async function draft(id: string, locale = "en", uid: string = article): Promise<any> {
  return newsroom.strapi.db.query(uid as never).findOne({ where: { documentId: id, locale, publishedAt: null } });
}

describe("a draft", () => {
  it("counts its saves, and says its number in the answer", async () => {
    const { data } = await anna.request(
      "POST",
      `/content-manager/collection-types/${article}?locale=en`,
      articleFields("Counted"),
    );
    expect(data.revision).toBe(1);
    const saved = await save(anna, data.documentId, { ...(await open(anna, data.documentId)), title: "Counted on" });
    expect(saved.data.revision).toBe(2);
    expect(await draft(data.documentId)).toMatchObject({ revision: 2, title: "Counted on" });
  });

  it("is counted when another language changes it, and only then", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, event, eventFields("Counted", { decisions: [{ text: "One" }] }));
    await edit(strapi, event, id, eventFields("Посчитано"), "ru");
    const { revision } = await draft(id, "ru", event);
    await edit(strapi, event, id, { title: "Counted twice" });
    expect((await draft(id, "ru", event)).revision).toBe(revision);
    await edit(strapi, event, id, { stage: "event_held" });
    expect((await draft(id, "ru", event)).revision).toBe(revision + 1);
    await edit(strapi, event, id, { decisions: [] });
    expect((await draft(id, "ru", event)).revision).toBe(revision + 2);
  });

  it("goes on counting when it is discarded", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Discarded"));
    await publish(strapi, article, id);
    const form = await open(anna, id);
    await edit(strapi, article, id, { title: "For nothing" });
    await strapi.documents(article).discardDraft({ documentId: id, locale: "en" });
    expect((await draft(id)).revision).toBe(3);
    await refused(save(anna, id, form));
  });
});

describe("a save", () => {
  it("that was begun before another one is refused: by whom, when, and with nothing changed", async () => {
    const id = await write(newsroom.strapi, article, articleFields("First"));
    const [hers, mine] = [await open(anna, id), await open(vera, id)];
    await save(anna, id, { ...hers, title: "Anna's" });
    const { message, details, status } = await refused(save(vera, id, { ...mine, title: "Vera's" }));
    expect(status).toBe(400);
    expect(details).toEqual({
      name: "StaleRevision",
      documentId: id,
      locale: "en",
      revision: 2,
      savedBy: "Anna Petrova",
      isOwn: false,
      savedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
    });
    expect(Math.abs(Date.now() - Date.parse(details.savedAt))).toBeLessThan(60_000);
    expect(message).toContain("Не сохранено");
    expect(message).toContain("Anna Petrova");
    expect(await draft(id)).toMatchObject({ title: "Anna's", revision: 2 });
    await save(vera, id, { ...mine, title: "Vera's", revision: details.revision });
    expect(await draft(id)).toMatchObject({ title: "Vera's", revision: 3 });
  });

  it("is refused in the editor's language, and says when it was she herself in another window", async () => {
    const id = await write(newsroom.strapi, article, articleFields("Two windows"));
    const form = await open(anna, id);
    await save(anna, id, form);
    const { message, details } = await refused(save(anna, id, form));
    expect(details).toMatchObject({ isOwn: true, savedBy: "Anna Petrova" });
    expect(message).toMatch(/^Not saved: you yourself saved this text in another window on .+ UTC/);
  });

  it("is refused when what all languages share was changed in another one, and names who changed it", async () => {
    const id = await write(newsroom.strapi, article, articleFields("Shared"));
    await edit(newsroom.strapi, article, id, articleFields("Общее"), "ru");
    const russian = await open(vera, id, "ru");
    await save(vera, id, { ...russian, title: "Общее дело" }, "ru");
    const stale = await open(vera, id, "ru");
    await save(anna, id, { ...(await open(anna, id)), kind: "kind_report" });
    const { details } = await refused(save(vera, id, { ...stale, title: "Напрасно" }, "ru"));
    expect(details).toMatchObject({ locale: "ru", savedBy: "Anna Petrova" });
    expect(await draft(id, "ru")).toMatchObject({ title: "Общее дело", kind: "kind_report" });
  });

  it("in one language does not stand in the way of one in another that shares nothing with it", async () => {
    const id = await write(newsroom.strapi, article, articleFields("Side by side"));
    await edit(newsroom.strapi, article, id, articleFields("Бок о бок"), "ru");
    const [english, russian] = [await open(anna, id), await open(vera, id, "ru")];
    await save(anna, id, { ...english, title: "Side by side, by Anna" });
    await save(vera, id, { ...russian, title: "Бок о бок, Вера" }, "ru");
    expect(await draft(id)).toMatchObject({ title: "Side by side, by Anna" });
    expect(await draft(id, "ru")).toMatchObject({ title: "Бок о бок, Вера" });
  });

  it("of a language that somebody else has begun meanwhile is refused", async () => {
    const id = await write(newsroom.strapi, topic, { name: "Begun" });
    const empty = { name: "Начато Верой", revision: null };
    await save(anna, id, { name: "Начато Анной", revision: null }, "ru", topic);
    const { details } = await refused(save(vera, id, empty, "ru", topic));
    expect(details).toMatchObject({ locale: "ru", revision: 1, savedBy: "Anna Petrova" });
    expect(await draft(id, "ru", topic)).toMatchObject({ name: "Начато Анной" });
  });

  it("of a language that is begun is refused when what all share was changed since its form was opened", async () => {
    const id = await write(newsroom.strapi, article, articleFields("Begun late"));
    const form = async () => {
      const { meta } = await vera.request("GET", at(article, id, "ru"));
      const { kind, sharedRevision } = meta.availableLocales[0];
      return { title: "Начато поздно", summary: "Кратко.", kind, sharedRevision };
    };
    const opened = await form();
    await save(anna, id, { ...(await open(anna, id)), title: "Words are no one else's business" });
    expect(await form()).toEqual(opened);
    await save(anna, id, { ...(await open(anna, id)), kind: "kind_report" });
    const { details } = await refused(save(vera, id, opened, "ru"));
    expect(details).toMatchObject({ name: "StaleRevision", locale: "ru", revision: 0, savedBy: null, isOwn: false });
    expect(await draft(id, "ru")).toBeNull();
    expect(await draft(id)).toMatchObject({ kind: "kind_report" });

    await save(vera, id, { ...(await form()), title: "Начато заново" }, "ru");
    expect(await draft(id, "ru")).toMatchObject({ title: "Начато заново", kind: "kind_report" });
    const both = [await draft(id), await draft(id, "ru")].map(({ sharedRevision }) => sharedRevision);
    expect(both).toEqual([1, 1]);
  });

  it("of a form that was open meanwhile keeps what was typed into rows that are gone by now", async () => {
    const { strapi } = newsroom;
    const id = await write(
      strapi,
      event,
      eventFields("Rows", { body: [text("One"), text("Two")], decisions: [{ text: "Decided" }] }),
    );
    await edit(strapi, event, id, eventFields("Строки"), "ru");
    const mine = await open(vera, id, "en", event);
    await edit(strapi, event, id, { body: [text("Instead")], decisions: [] });
    const { details } = await refused(save(vera, id, mine, "en", event));
    await save(vera, id, { ...mine, revision: details.revision }, "en", event);
    const { data } = await vera.request("GET", at(event, id, "en"));
    expect(data.body).toMatchObject([text("One"), text("Two")]);
    expect(data.decisions).toMatchObject([{ text: "Decided" }]);
  });

  it("of a draft from before drafts were counted is counted from then on", async () => {
    const id = await write(newsroom.strapi, article, articleFields("From before"));
    await newsroom.strapi.db.connection("articles").where({ document_id: id }).update({ revision: null, shared_revision: null });
    const [mine, hers] = [await open(anna, id), await open(vera, id)];
    expect(mine).toMatchObject({ revision: null, sharedRevision: null });
    await save(anna, id, { ...mine, title: "Counted from now on" });
    expect(await draft(id)).toMatchObject({ title: "Counted from now on", revision: 1 });
    expect((await refused(save(vera, id, hers))).details).toMatchObject({ revision: 1, savedBy: "Anna Petrova" });
    const russian = { title: "Из прежних времён", sharedRevision: null };
    await save(vera, id, russian, "ru");
    expect(await draft(id, "ru")).toMatchObject({ title: "Из прежних времён", sharedRevision: 0 });
  });

  it("by a script, without a number, is not checked", async () => {
    const id = await write(newsroom.strapi, topic, { name: "Scripts" });
    await edit(newsroom.strapi, topic, id, { name: "Scripts, again" });
    expect(await draft(id, "en", topic)).toMatchObject({ name: "Scripts, again", revision: 2 });
    const sent = { name: "The same twice" };
    await edit(newsroom.strapi, topic, id, sent);
    await edit(newsroom.strapi, topic, id, sent);
    expect(sent).toEqual({ name: "The same twice" });
  });

  it("of many at once succeeds for one", async () => {
    const id = await write(newsroom.strapi, article, articleFields("At once"));
    const form = await open(anna, id);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => save(index % 2 ? anna : vera, id, { ...form, title: `Number ${index}` })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await draft(id)).revision).toBe(2);
  });
});

describe("publishing", () => {
  it("what somebody else has changed meanwhile is refused, and nothing becomes public", async () => {
    const id = await write(newsroom.strapi, article, articleFields("Not yet"));
    const form = await open(vera, id);
    await save(anna, id, { ...(await open(anna, id)), title: "Not like this" });
    const { details } = await refused(vera.request("POST", at(article, id, "en", "/actions/publish"), form));
    expect(details).toMatchObject({ name: "StaleRevision", savedBy: "Anna Petrova" });
    expect(await newsroom.strapi.db.connection("ledger_publication").where({ document_id: id })).toEqual([]);
  });

  it("from a form that is up to date publishes it", async () => {
    const id = await write(newsroom.strapi, article, articleFields("Up to date"));
    const form = await open(anna, id);
    await anna.request("POST", at(article, id, "en", "/actions/publish"), { ...form, title: "Up to date indeed" });
    const [row] = await newsroom.strapi.db.connection("ledger_publication").where({ document_id: id });
    expect(JSON.parse(row.card).title).toBe("Up to date indeed");
  });
});
