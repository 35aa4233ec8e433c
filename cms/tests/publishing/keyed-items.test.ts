/** Reports, priorities, decisions, answers, roles: one list for all languages, with words of its own in each. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logIn, type Editor } from "../editor.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import {
  article,
  articleFields,
  contributor,
  edit,
  event,
  eventFields,
  organisation,
  priorityArea,
  publish,
  publishArticle,
  write,
} from "../writing.js";

let newsroom: Newsroom;
let editor: Editor;
let areas: string[];
let evidence: string[];
let presenters: string[];

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  editor = await logIn(newsroom);
  const { strapi } = newsroom;
  areas = [];
  for (const [code, name, russian] of [
    ["health", "Health", "Здоровье"],
    ["law", "Law", "Право"],
    ["work", "Work", null],
  ]) {
    const id = await write(strapi, priorityArea, { code, name });
    // The last one has no Russian name yet.
    if (russian) await edit(strapi, priorityArea, id, { name: russian }, "ru");
    await publish(strapi, priorityArea, id, russian ? ["en", "ru"] : "en");
    areas.push(id);
  }
  evidence = [await publishArticle(strapi, "A clinic opened"), await publishArticle(strapi, "A law was dropped")];
  for (const [index, id] of evidence.entries())
    await edit(strapi, article, id, articleFields(`Свидетельство ${index}`), "ru");
  const presenter = await write(strapi, contributor, { name: "Anna" });
  await edit(strapi, contributor, presenter, { name: "Анна" }, "ru");
  presenters = [presenter];
});
afterAll(() => newsroom.close());

/** A language's row of an event, whole. */
async function entry(documentId: string, locale: string, status: "draft" | "published" = "draft", uid = event) {
  const related = { select: ["id", "documentId"] };
  const found = await newsroom.strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: status === "draft" ? null : { $notNull: true } },
    populate:
      uid === event
        ? {
            reports: { populate: { presenter: related, resource: related } },
            priorities: { populate: { area: related } },
            decisions: { populate: { evidence: related } },
          }
        : { staffRoles: true, answers: true, contacts: true, legalAdvisories: true },
  });
  if (!found) throw new Error(`no ${status} in ${locale}`);
  return found;
}

const decisions = async (documentId: string, locale: string, status: "draft" | "published" = "draft"): Promise<any[]> =>
  (await entry(documentId, locale, status)).decisions;
const texts = async (documentId: string, locale: string) =>
  (await decisions(documentId, locale)).map(({ text }) => text);
const keys = async (documentId: string, locale: string) => (await decisions(documentId, locale)).map(({ key }) => key);
const references = async (documentId: string, locale = "en") => (await entry(documentId, locale)).references;
const flags = async (documentId: string, locale: string) =>
  (await decisions(documentId, locale)).map(({ removedElsewhere }) => removedElsewhere);

/** An event with these decisions in both languages; the Russian texts are said by place. */
async function writeEvent(english: Record<string, unknown>[], russian: (string | null)[] = []): Promise<string> {
  const { strapi } = newsroom;
  const id = await write(strapi, event, eventFields(`Meeting ${Math.random()}`, { decisions: english }));
  await edit(strapi, event, id, eventFields(`Встреча ${Math.random()}`), "ru");
  const rows = await decisions(id, "ru");
  if (russian.length > 0) {
    await edit(
      strapi,
      event,
      id,
      { decisions: rows.map(({ id: row }, index) => ({ id: row, text: russian[index] })) },
      "ru",
    );
  }
  return id;
}

/** What the form of a language holds, as the admin would send it back. */
async function form(documentId: string, locale: string) {
  return (await decisions(documentId, locale)).map(({ id, key, text, examples, stage, removedElsewhere }) => ({
    id,
    key,
    text,
    examples,
    stage,
    removedElsewhere,
  }));
}

describe("an item", () => {
  it("gets a key that nobody typed, and keeps it", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, event, eventFields("Keys", { decisions: [{ text: "One" }, { text: "Two" }] }));
    const given = await keys(id, "en");
    expect(new Set(given).size).toBe(2);
    expect(given.every((key) => /^[0-9a-f]{16}$/.test(key))).toBe(true);
    await edit(strapi, event, id, { decisions: (await form(id, "en")).map((item) => ({ ...item, key: "typed" })) });
    expect(await keys(id, "en")).toEqual(given);
  });

  it("that is added in one language appears in the other at the same place, with what is shared and without words", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "First" }, { text: "Last" }], ["Первое", "Последнее"]);
    const [first, last] = await form(id, "en");
    const added = { text: "Between", examples: "Like this", stage: "decision_done", evidence };
    await edit(strapi, event, id, { decisions: [first, added, last] });
    const russian = await decisions(id, "ru");
    expect(russian.map(({ text }) => text)).toEqual(["Первое", null, "Последнее"]);
    expect(russian[1]).toMatchObject({ stage: "decision_done", examples: null, removedElsewhere: false });
    expect(russian[1].evidence.map(({ documentId }: { documentId: string }) => documentId)).toEqual(evidence);
    expect(await keys(id, "ru")).toEqual(await keys(id, "en"));
  });

  it("is added from the admin's form as well, with the relations that were chosen in it", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "Written" }], ["Написано"]);
    const target = await strapi.db
      .query(article)
      .findOne({ where: { documentId: evidence[0], locale: "ru", publishedAt: null } });
    const connect = [{ id: target.id, documentId: evidence[0], locale: "ru", position: { end: true } }];
    const { data } = await editor.request("GET", `/content-manager/collection-types/${event}/${id}?locale=ru`);
    const added = { text: "Добавлено", evidence: { connect, disconnect: [] } };
    await editor.request("PUT", `/content-manager/collection-types/${event}/${id}?locale=ru`, {
      ...data,
      decisions: [...data.decisions.map(({ evidence: _seen, ...item }: any) => item), added],
    });
    expect(await texts(id, "en")).toEqual(["Written", null]);
    const [, key] = await keys(id, "en");
    expect(await references(id)).toEqual({ [`decisions.${key}.evidence`]: [evidence[0]] });
    expect((await decisions(id, "en"))[1].evidence).toMatchObject([{ documentId: evidence[0] }]);
  });

  it("has the same shared facts in every language, whichever they are changed in", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "To be done" }], ["Сделать"]);
    const [russian] = await form(id, "ru");
    await edit(
      strapi,
      event,
      id,
      { decisions: [{ ...russian, stage: "decision_under_way", evidence: [evidence[0]] }] },
      "ru",
    );
    expect(await decisions(id, "en")).toMatchObject([
      { text: "To be done", stage: "decision_under_way", evidence: [{ documentId: evidence[0] }] },
    ]);
    const [english] = await form(id, "en");
    await edit(strapi, event, id, { decisions: [{ ...english, stage: "decision_done", evidence: [] }] });
    expect(await decisions(id, "ru")).toMatchObject([{ text: "Сделать", stage: "decision_done", evidence: [] }]);
    expect(await references(id, "ru")).toEqual({});
  });

  it("keeps a reference that a language cannot show, until another choice is made there", async () => {
    const { strapi } = newsroom;
    const id = await write(
      strapi,
      event,
      eventFields("Areas", { priorities: [{ text: "Fair work", area: areas[2] }] }),
    );
    await edit(strapi, event, id, eventFields("Области"), "ru");
    const { priorities } = await entry(id, "ru");
    expect(priorities).toMatchObject([{ text: null, area: null }]);
    const path = `priorities.${priorities[0].key}.area`;
    const item = { id: priorities[0].id, text: "Достойный труд" };
    await edit(strapi, event, id, { priorities: [item] }, "ru");
    expect(await references(id)).toEqual({ [path]: [areas[2]] });
    await edit(strapi, event, id, { priorities: [{ ...item, area: areas[1] }] }, "ru");
    expect(await references(id)).toEqual({ [path]: [areas[1]] });
    expect((await entry(id, "en")).priorities).toMatchObject([{ text: "Fair work", area: { documentId: areas[1] } }]);
  });

  it("moves in every language when it is moved in one, and takes its words along", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A" }, { text: "B" }, { text: "C" }], ["А", "Б", "В"]);
    const [a, b, c] = await form(id, "ru");
    await edit(strapi, event, id, { decisions: [c, a, b] }, "ru");
    expect(await texts(id, "en")).toEqual(["C", "A", "B"]);
    expect(await texts(id, "ru")).toEqual(["В", "А", "Б"]);
  });

  it("is given a key of its own when a form has the same key twice", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "Original" }], ["Подлинник"]);
    const [original] = await form(id, "en");
    const { id: _row, ...copy } = original ?? expect.fail();
    await edit(strapi, event, id, { decisions: [{ ...copy, text: "Copy" }, original, { ...copy, text: "Copy two" }] });
    expect(await texts(id, "en")).toEqual(["Copy", "Original", "Copy two"]);
    expect(new Set(await keys(id, "en")).size).toBe(3);
    expect((await keys(id, "en"))[1]).toBe(original?.key);
    expect(await texts(id, "ru")).toEqual([null, "Подлинник", null]);
  });

  it("that is sent by its key alone is the one that has it, and keeps what was not sent", async () => {
    const { strapi } = newsroom;
    const id = await write(
      strapi,
      event,
      eventFields("By key", {
        decisions: [{ key: "k1", text: "One", stage: "decision_done", evidence: [evidence[0]] }],
      }),
    );
    await edit(strapi, event, id, eventFields("По ключу", { decisions: [{ key: "k1", text: "Раз" }] }), "ru");
    expect(await decisions(id, "ru")).toMatchObject([
      { text: "Раз", stage: "decision_done", evidence: [{ documentId: evidence[0] }] },
    ]);
    await edit(strapi, event, id, { decisions: [{ key: "k1", text: "Раз и навсегда" }] }, "ru");
    for (const [locale, text] of [
      ["en", "One"],
      ["ru", "Раз и навсегда"],
    ] as const) {
      expect(await decisions(id, locale)).toMatchObject([{ key: "k1", text, stage: "decision_done" }]);
    }
    expect(await references(id)).toEqual({ "decisions.k1.evidence": [evidence[0]] });
  });
});

describe("an item that is removed in one language", () => {
  it("is flagged in the other, where its words, its references and its place stay", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent(
      [{ text: "A" }, { text: "B", evidence: [evidence[1]] }, { text: "C" }],
      ["А", "Б", "В"],
    );
    const [a, b, c] = await form(id, "en");
    await edit(strapi, event, id, { decisions: [a, c] });
    expect(await texts(id, "ru")).toEqual(["А", "Б", "В"]);
    expect(await flags(id, "ru")).toEqual([false, true, false]);
    expect(await references(id)).toEqual({ [`decisions.${b?.key}.evidence`]: [evidence[1]] });
    const [russianA, russianB, russianC] = await form(id, "ru");
    await edit(strapi, event, id, { decisions: [russianC, russianB, russianA] }, "ru");
    expect(await texts(id, "en")).toEqual(["C", "A"]);
    expect(await flags(id, "ru")).toEqual([false, true, false]);
  });

  it("holds the other language back from being published, with the item named", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "Kept" }, { text: "Gone" }], ["Осталось", "Ушло"]);
    await edit(strapi, event, id, { decisions: (await form(id, "en")).slice(0, 1) });
    await publish(strapi, event, id, "en");
    const refusal = await publish(strapi, event, id, "ru").then(
      () => null,
      (error) => error,
    );
    expect(refusal.details.errors).toMatchObject([{ path: ["decisions", "1", "removedElsewhere"] }]);
  });

  it("is gone from everywhere when it is removed in the other, too", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "Kept" }, { text: "Gone", evidence }], ["Осталось", "Ушло"]);
    await edit(strapi, event, id, { decisions: (await form(id, "en")).slice(0, 1) });
    await edit(strapi, event, id, { decisions: (await form(id, "ru")).slice(0, 1) }, "ru");
    expect(await texts(id, "en")).toEqual(["Kept"]);
    expect(await texts(id, "ru")).toEqual(["Осталось"]);
    expect(await flags(id, "ru")).toEqual([false]);
    expect(await references(id)).toEqual({});
  });

  it("goes from the other at once where nobody has written anything", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "Kept" }, { text: "A slip", stage: "decision_done" }], ["Осталось"]);
    expect(await texts(id, "ru")).toEqual(["Осталось", null]);
    await edit(strapi, event, id, { decisions: (await form(id, "en")).slice(0, 1) });
    expect(await texts(id, "ru")).toEqual(["Осталось"]);
  });

  it("comes back without words where it was removed, when the other unticks the flag", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent(
      [{ text: "A" }, { text: "B", evidence: [evidence[0]] }, { text: "C" }],
      ["А", "Б", "В"],
    );
    const [a, , c] = await form(id, "en");
    await edit(strapi, event, id, { decisions: [a, c] });
    const unticked = (await form(id, "ru")).map((item) => ({ ...item, removedElsewhere: false }));
    await edit(strapi, event, id, { decisions: unticked }, "ru");
    expect(await texts(id, "en")).toEqual(["A", null, "C"]);
    expect((await decisions(id, "en"))[1]).toMatchObject({ evidence: [{ documentId: evidence[0] }] });
    expect(await flags(id, "ru")).toEqual([false, false, false]);
  });

  it("comes back with the words that are published of it", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A" }, { text: "B", examples: "Such as" }], ["А", "Б"]);
    await publish(strapi, event, id, ["en", "ru"]);
    await edit(strapi, event, id, { decisions: (await form(id, "en")).slice(0, 1) });
    const unticked = (await form(id, "ru")).map((item) => ({ ...item, removedElsewhere: false }));
    await edit(strapi, event, id, { decisions: unticked }, "ru");
    expect(await decisions(id, "en")).toMatchObject([{ text: "A" }, { text: "B", examples: "Such as" }]);
  });

  it("comes back when the draft is discarded, and the flag goes", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A" }, { text: "B", evidence: [evidence[0]] }], ["А", "Б"]);
    await publish(strapi, event, id, ["en", "ru"]);
    await edit(strapi, event, id, { decisions: (await form(id, "en")).slice(0, 1) });
    expect(await flags(id, "ru")).toEqual([false, true]);
    await strapi.documents(event).discardDraft({ documentId: id, locale: "en" });
    expect(await texts(id, "en")).toEqual(["A", "B"]);
    expect(await texts(id, "ru")).toEqual(["А", "Б"]);
    expect(await flags(id, "ru")).toEqual([false, false]);
    const [, key] = await keys(id, "en");
    expect(await references(id)).toEqual({ [`decisions.${key}.evidence`]: [evidence[0]] });
  });

  it("keeps its references for as long as a language still shows it in public", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ key: "shown", text: "B", evidence: [evidence[0]] }], ["Б"]);
    await publish(strapi, event, id, ["en", "ru"]);
    await edit(strapi, event, id, { decisions: [] });
    await edit(strapi, event, id, { decisions: [] }, "ru");
    await publish(strapi, event, id, "en");
    const russian = await strapi.db
      .connection("ledger_reference")
      .where({ document_id: id, locale: "ru", target_id: evidence[0] });
    expect(russian).not.toEqual([]);
    await publish(strapi, event, id, "ru");
    expect(await strapi.db.connection("ledger_reference").where({ document_id: id, target_id: evidence[0] })).toEqual(
      [],
    );
  });

  it("is not believed to be so because somebody ticked the box", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A" }], ["А"]);
    const ticked = (await form(id, "ru")).map((item) => ({ ...item, removedElsewhere: true }));
    await edit(strapi, event, id, { decisions: ticked }, "ru");
    expect(await flags(id, "ru")).toEqual([false]);
    expect(await texts(id, "en")).toEqual(["A"]);
  });

  it("loses its flag when the language that removed it is deleted", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A" }], ["А"]);
    await edit(strapi, event, id, { decisions: [] });
    expect(await flags(id, "ru")).toEqual([true]);
    await strapi.documents(event).delete({ documentId: id, locale: "en" });
    expect(await flags(id, "ru")).toEqual([false]);
  });
});

describe("a language that is added", () => {
  it("has every item from the first moment, between what it brings itself", async () => {
    const { strapi } = newsroom;
    const id = await write(
      strapi,
      event,
      eventFields("One language", {
        decisions: [
          { key: "a", text: "A" },
          { key: "b", text: "B" },
        ],
      }),
    );
    await edit(
      strapi,
      event,
      id,
      eventFields("Второй язык", { decisions: [{ key: "b", text: "Б" }, { text: "Новое" }] }),
      "ru",
    );
    expect(await texts(id, "ru")).toEqual([null, "Б", "Новое"]);
    expect(await texts(id, "en")).toEqual(["A", "B", null]);
  });

  it("takes what is shared from the other drafts, not from what is published", async () => {
    const { strapi } = newsroom;
    const fields = { name: "Old", summary: "S", listing: "listing_public", website: "https://old.example" };
    const contacts = [{ kind: "contact_email", value: "old@example.org", visibility: "visibility_public" }];
    const id = await write(strapi, organisation, { ...fields, contacts, lastVerified: "2016-01-01" });
    await publish(strapi, organisation, id);
    const moved = [{ kind: "contact_email", value: "new@example.org", visibility: "visibility_withheld" }];
    await edit(strapi, organisation, id, { website: null, contacts: moved, lastVerified: "2020-01-01" });
    await edit(strapi, organisation, id, { name: "По-русски", summary: "С" }, "ru");
    for (const locale of ["en", "ru"]) {
      const draft = await entry(id, locale, "draft", organisation);
      expect(draft).toMatchObject({ website: null, lastVerified: "2020-01-01" });
      expect(draft.contacts).toMatchObject(moved);
    }
  });
});

describe("a clone", () => {
  it("keeps the pairs, in one language or in both", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A", evidence: [evidence[0]] }, { text: "B" }], ["А", "Б"]);
    const both = await strapi.documents(event).clone({ documentId: id, locale: "*", data: {} as never });
    const clone = both?.documentId ?? expect.fail();
    expect(await keys(clone, "ru")).toEqual(await keys(id, "en"));
    expect(await texts(clone, "ru")).toEqual(["А", "Б"]);
    expect(await references(clone)).toEqual(await references(id));
    expect((await decisions(clone, "ru"))[0].evidence).toMatchObject([{ documentId: evidence[0] }]);
  });

  it("is what its form says, also when that has fewer items in another order", async () => {
    const id = await writeEvent([
      { text: "A", evidence: [evidence[0]] },
      { text: "B", stage: "decision_done" },
      { text: "C", evidence: [evidence[1]] },
    ]);
    const { data } = await editor.request("GET", `/content-manager/collection-types/${event}/${id}?locale=en`);
    const [a, , c] = data.decisions.map(({ evidence: _seen, ...item }: any) => ({
      ...item,
      evidence: { connect: [], disconnect: [] },
    }));
    const cloned = await editor.request("POST", `/content-manager/collection-types/${event}/clone/${id}?locale=en`, {
      title: "Cloned",
      slug: null,
      locale: "en",
      decisions: [c, { ...a, text: "A, again" }],
    });
    const clone = cloned.data.documentId;
    expect(await decisions(clone, "en")).toMatchObject([
      { text: "C", evidence: [{ documentId: evidence[1] }] },
      { text: "A, again", evidence: [{ documentId: evidence[0] }] },
    ]);
    expect(await texts(id, "en")).toEqual(["A", "B", "C"]);
  });

  it("in one language only has nothing that is missing elsewhere", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A" }], ["А"]);
    await edit(strapi, event, id, { decisions: [] });
    const clone = await strapi.documents(event).clone({ documentId: id, locale: "ru", data: {} as never });
    expect(await flags(clone?.documentId ?? "", "ru")).toEqual([false]);
  });
});

describe("publishing", () => {
  it("in one language carries the shared facts of items to what is public in the other, and no words", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A", stage: "decision_decided" }], ["А"]);
    await publish(strapi, event, id, ["en", "ru"]);
    const [item] = await form(id, "en");
    await edit(strapi, event, id, {
      decisions: [{ ...item, text: "A, done", stage: "decision_done" }, { text: "New" }],
    });
    expect(await decisions(id, "ru", "published")).toMatchObject([{ text: "А", stage: "decision_decided" }]);
    await publish(strapi, event, id, "en");
    const russian = await decisions(id, "ru", "published");
    expect(russian).toMatchObject([{ text: "А", stage: "decision_done" }]);
    expect(russian).toHaveLength(1);
  });

  it("in one language does not make the other's changes look published", async () => {
    const { strapi } = newsroom;
    const id = await writeEvent([{ text: "A" }], ["А"]);
    await publish(strapi, event, id, ["en", "ru"]);
    await edit(strapi, event, id, { theme: "О работе" }, "ru");
    await edit(strapi, event, id, { stage: "event_held" });
    await publish(strapi, event, id, "en");
    const status = async () =>
      (await editor.request("GET", `/content-manager/collection-types/${event}/${id}?locale=ru`)).data.status;
    expect(await status()).toBe("modified");
    await publish(strapi, event, id, "ru");
    expect(await status()).toBe("published");
    await edit(strapi, event, id, { stage: "event_planned" });
    await publish(strapi, event, id, "en");
    expect(await status()).toBe("published");
  });

  it("by creating with a status publishes items with their keys", async () => {
    const { strapi } = newsroom;
    const created = await strapi.documents(event).create({
      data: eventFields("At once", { priorities: [{ text: "Health", area: areas[0] }] }) as never,
      status: "published",
    });
    const { priorities } = await entry(created.documentId, "en", "published");
    expect(priorities[0].key).toBe((await entry(created.documentId, "en")).priorities[0].key);
    const target = await strapi.db
      .connection("ledger_reference")
      .where({ document_id: created.documentId })
      .pluck("target_id");
    expect(target).toContain(areas[0]);
  });
});

describe("other types", () => {
  it("of keyed items, such as an organisation's roles, behave alike", async () => {
    const { strapi } = newsroom;
    const roles = [{ title: "Lawyer", paid: true, visibility: "visibility_withheld" }];
    const id = await write(strapi, organisation, {
      name: "Rose",
      summary: "S",
      listing: "listing_internal",
      staffRoles: roles,
    });
    await edit(strapi, organisation, id, { name: "Роза", summary: "С" }, "ru");
    const { staffRoles } = await entry(id, "ru", "draft", organisation);
    expect(staffRoles).toMatchObject([{ title: null, paid: true, visibility: "visibility_withheld" }]);
    const { id: row } = staffRoles[0];
    await edit(
      strapi,
      organisation,
      id,
      { staffRoles: [{ id: row, title: "Юрист", visibility: "visibility_public" }] },
      "ru",
    );
    expect((await entry(id, "en", "draft", organisation)).staffRoles).toMatchObject([
      { title: "Lawyer", paid: true, visibility: "visibility_public" },
    ]);
  });

  it("tell an answer from an empty one by its text, however deep it stands", async () => {
    const { strapi } = newsroom;
    const blocks = (text: string) => [
      { type: "list", format: "unordered", children: [{ type: "list-item", children: [{ type: "text", text }] }] },
    ];
    const answers = [
      { key: "a", body: blocks("One") },
      { key: "b", body: blocks("Two") },
    ];
    const id = await write(strapi, organisation, {
      name: "Answers",
      summary: "S",
      listing: "listing_internal",
      answers,
    });
    const russian = [
      { key: "a", body: blocks("Раз") },
      { key: "b", body: blocks(" ") },
    ];
    await edit(strapi, organisation, id, { name: "Ответы", summary: "С", answers: russian }, "ru");
    await edit(strapi, organisation, id, { answers: [] });
    const left = (await entry(id, "ru", "draft", organisation)).answers;
    expect(left).toMatchObject([{ key: "a", body: blocks("Раз"), removedElsewhere: true }]);
    expect(left).toHaveLength(1);
  });

  it("takes presenters, too, by their names in each language", async () => {
    const { strapi } = newsroom;
    const id = await write(
      strapi,
      event,
      eventFields("Talks", { reports: [{ title: "On law", presenter: presenters[0] }] }),
    );
    await edit(strapi, event, id, eventFields("Доклады"), "ru");
    const anna = await strapi.db
      .query(contributor)
      .findOne({ where: { documentId: presenters[0], locale: "ru", publishedAt: null } });
    const { reports } = await entry(id, "ru");
    expect(reports[0].presenter.id).toBe(anna.id);
  });
});
