/** What all languages share is the same in every draft; what each says for itself stays its own; nothing is published by accident. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeReferences } from "#built/src/publishing/shared-facts/references.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import {
  article,
  articleFields,
  cardOf,
  contributor,
  edit,
  ledgerPosition,
  ledgerRows,
  organisation,
  organisationFields,
  publish,
  publishInBoth,
  site,
  topic,
  uploadPicture,
  write,
} from "../writing.js";

let newsroom: Newsroom;
let topics: string[];
let pictures: number[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi } = newsroom;
  topics = [];
  for (const name of ["Health", "Law", "Safety"]) {
    const id = await write(strapi, topic, { name });
    await publish(strapi, topic, id);
    topics.push(id);
  }
  // Only the first two have a Russian name yet.
  for (const [index, name] of ["Здоровье", "Право"].entries()) {
    const id = topics[index] ?? "";
    await edit(strapi, topic, id, { name }, "ru");
    await publish(strapi, topic, id, "ru");
  }
  pictures = [(await uploadPicture(strapi, "#101010")).id, (await uploadPicture(strapi, "#fafafa")).id];
});
afterAll(() => newsroom.close());

async function draft(documentId: string, locale: string) {
  const found = await newsroom.strapi.documents(article).findOne({
    documentId,
    locale,
    status: "draft",
    populate: { topics: true, byline: true, cover: { populate: { image: true } } } as never,
  });
  if (!found) throw new Error(`no draft in ${locale}`);
  return found as any;
}

const topicIds = async (documentId: string, locale: string) =>
  (await draft(documentId, locale)).topics.map((entry: { documentId: string }) => entry.documentId);

describe("shared facts", () => {
  it("reach a language that is added later", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Facts first", { kind: "kind_report", topics: topics.slice(0, 2) }));
    await edit(strapi, article, id, articleFields("Сначала факты"), "ru");
    expect((await draft(id, "ru")).kind).toBe("kind_report");
    expect(await topicIds(id, "ru")).toEqual(topics.slice(0, 2));
  });

  it("entered in either language are in the other, without touching its words", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Both ways", { cover: { image: pictures[0], alt: "A wall" } }));
    await edit(strapi, article, id, articleFields("В обе стороны"), "ru");
    const russian = await draft(id, "ru");
    expect(russian.cover?.image?.id).toBe(pictures[0]);
    expect(russian.cover?.alt ?? null).toBeNull();
    await edit(strapi, article, id, { cover: { image: pictures[1], alt: "Стена" }, datedOn: "2016-04-15" }, "ru");
    const english = await draft(id, "en");
    expect(english.cover).toMatchObject({ alt: "A wall" });
    expect(english.cover.image.id).toBe(pictures[1]);
    expect(english.datedOn).toBe("2016-04-15");
    expect(english.title).toBe("Both ways");
    expect((await draft(id, "ru")).cover.alt).toBe("Стена");
  });

  it("that a language cannot show yet are not lost by editing in it", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Hidden topic", { topics: [topics[2], topics[0]] }));
    await edit(strapi, article, id, articleFields("Скрытая тема"), "ru");
    expect(await topicIds(id, "ru")).toEqual([topics[0]]);
    await edit(strapi, article, id, { topics: [topics[1], topics[0]] }, "ru");
    expect(new Set(await topicIds(id, "en"))).toEqual(new Set(topics));
    await edit(strapi, article, id, { topics: [topics[1]] }, "ru");
    expect(new Set(await topicIds(id, "en"))).toEqual(new Set([topics[1], topics[2]]));
    await publish(strapi, article, id, "ru");
    const references = await strapi.db
      .connection("ledger_reference")
      .where({ document_id: id, locale: "ru", field: "topics" })
      .pluck("target_id");
    expect(new Set(references)).toEqual(new Set([topics[1], topics[2]]));
  });

  it("removed in one language are removed in the other, and the words beside them stay", async () => {
    const { strapi } = newsroom;
    const cover = { image: pictures[0], alt: "A door" };
    const documentId = await write(strapi, article, articleFields("Loses a cover", { cover }));
    await edit(strapi, article, documentId, articleFields("Теряет обложку"), "ru");
    await edit(strapi, article, documentId, { cover: { image: pictures[0], alt: "Дверь" } }, "ru");
    await edit(strapi, article, documentId, { cover: null }, "en");
    const russian = await draft(documentId, "ru");
    expect(russian.cover.image).toBeNull();
    expect(russian.cover.alt).toBe("Дверь");
  });

  it("are not brought back by discarding a draft in a language that could not show them", async () => {
    const { strapi } = newsroom;
    const russianOnly = await write(strapi, contributor, { name: "Имя только по-русски" }, "ru");
    await publish(strapi, contributor, russianOnly, "ru");
    const id = await publishInBoth(strapi, "Name removed", "Имя убрано", {}, { byline: [russianOnly] });
    await edit(strapi, article, id, { byline: [] }, "ru");
    await publish(strapi, article, id, "ru");
    await strapi.documents(article).discardDraft({ documentId: id, locale: "en" });
    await publish(strapi, article, id, ["en", "ru"]);
    const named = await strapi.db.connection("ledger_reference").where({ document_id: id, target_id: russianOnly });
    expect(named).toEqual([]);
  });

  it("of a clone are those of its form, not those of its original", async () => {
    const { strapi } = newsroom;
    const [alpha = "", beta = "", gamma = ""] = topics;
    const id = await write(strapi, article, articleFields("To be cloned", { topics: [alpha, beta] }));
    const clone = await strapi.documents(article).clone({
      documentId: id,
      locale: "en",
      data: { title: "Cloned", slug: "cloned", topics: [gamma, beta], references: { topics: [alpha] } } as never,
    });
    const documentId = clone?.documentId ?? expect.fail("nothing was cloned");
    await publish(strapi, article, documentId);
    const references = strapi.db.connection("ledger_reference").where({ document_id: documentId, field: "topics" });
    expect(await references.orderBy("ordinal").pluck("target_id")).toEqual([gamma, beta]);
  });

  it("are filled in, not erased, by a language that is added with less", async () => {
    const { strapi } = newsroom;
    const cover = { image: pictures[0], alt: "A wall", credit: "Ann" };
    const withImage = await write(strapi, article, articleFields("Same image", { cover }));
    await edit(strapi, article, withImage, articleFields("То же фото", { cover: { image: pictures[0], alt: "Стена" } }), "ru");
    expect((await draft(withImage, "en")).cover.credit).toBe("Ann");
    expect((await draft(withImage, "ru")).cover).toMatchObject({ credit: "Ann", alt: "Стена" });
    const altOnly = await write(strapi, article, articleFields("Alt first", { cover }));
    await edit(strapi, article, altOnly, articleFields("Сначала описание", { cover: { alt: "Стена" } }), "ru");
    expect((await draft(altOnly, "ru")).cover.image.id).toBe(pictures[0]);
  });

  it("in lists are added to, not replaced, by what stands in the form of a language that is begun", async () => {
    const { strapi } = newsroom;
    const contact = (value: string) => ({ kind: "contact_email", value, visibility: "visibility_public" });
    const contacts = ["one@example.org", "two@example.org", "three@example.org"].map(contact);
    const id = await write(strapi, organisation, organisationFields("Reachable", { contacts }));
    // One that is new, and one that was taken over from the other language's form.
    const typed = [{ ...contact("four@example.org"), id: 123_456 }, contact("two@example.org")];
    await edit(strapi, organisation, id, organisationFields("На связи", { contacts: typed }), "ru");
    for (const locale of ["en", "ru"]) {
      const found = await strapi.documents(organisation).findOne({ documentId: id, locale, populate: ["contacts"] } as never);
      const values = (found as unknown as { contacts: { value: string }[] }).contacts.map(({ value }) => value);
      expect(values, locale).toEqual(["one", "two", "three", "four"].map((name) => `${name}@example.org`));
    }
  });

  it("have the language a document is begun in as its source, unless the editor says otherwise", async () => {
    const { strapi } = newsroom;
    const russian = await write(strapi, article, articleFields("Сразу по-русски"), "ru");
    await publish(strapi, article, russian, "ru");
    expect(cardOf((await ledgerRows(strapi, russian)).ru).translation).toMatchObject({ sourceLocale: "ru", status: "ORIGINAL" });
    const chosen = await write(strapi, article, articleFields("Переведено", { sourceLanguage: "en" }), "ru");
    await publish(strapi, article, chosen, "ru");
    expect(cardOf((await ledgerRows(strapi, chosen)).ru).translation).toMatchObject({ sourceLocale: "en" });
  });

  it("of the site (its channels) are the same in both languages", async () => {
    const { strapi } = newsroom;
    const channels = [{ platform: "facebook", url: "https://example.org/fb" }];
    const id = await write(strapi, site, { name: "Newsroom", socialChannels: channels });
    await edit(strapi, site, id, { name: "Редакция" }, "ru");
    await edit(
      strapi,
      site,
      id,
      { socialChannels: [...channels, { platform: "youtube", url: "https://example.org/yt" }] },
      "ru",
    );
    await publish(strapi, site, id, ["en", "ru"]);
    const rows = await ledgerRows(strapi, id);
    expect(cardOf(rows.en).socialChannels).toHaveLength(2);
    expect(cardOf(rows.ru).socialChannels).toEqual(cardOf(rows.en).socialChannels);
  });

  it("are carried also when an edit only says again what is published", async () => {
    const { strapi } = newsroom;
    const id = await publishInBoth(strapi, "There and back", "Туда и обратно", { licence: "CC BY 4.0" });
    // Strapi compares an edit with the document's oldest row, which is now a published one.
    await strapi.documents(article).discardDraft({ documentId: id, locale: "*" });
    await edit(strapi, article, id, { licence: "CC0", kind: "kind_story" });
    expect(await draft(id, "ru")).toMatchObject({ licence: "CC0", kind: "kind_story" });
    await edit(strapi, article, id, { licence: "CC BY 4.0", kind: "kind_news" });
    expect(await draft(id, "ru")).toMatchObject({ licence: "CC BY 4.0", kind: "kind_news" });
  });

  it("are the same in what is public of every language, whichever is published", async () => {
    const { strapi } = newsroom;
    const id = await publishInBoth(strapi, "Both public", "Обе публичны", { licence: "CC BY 4.0" });
    await edit(strapi, article, id, { licence: "CC0", topics: topics.slice(0, 1) }, "ru");
    await publish(strapi, article, id, "en");
    const rows = await ledgerRows(strapi, id);
    expect([cardOf(rows.en).licence, cardOf(rows.ru).licence]).toEqual(["CC0", "CC0"]);
    expect([cardOf(rows.en).title, cardOf(rows.ru).title]).toEqual(["Both public", "Обе публичны"]);
  });

  it("change no publication until an editor publishes", async () => {
    const { strapi } = newsroom;
    const id = await publishInBoth(strapi, "Not by accident", "Не случайно", { topics: [topics[0]] });
    const position = await ledgerPosition(strapi);
    await edit(strapi, article, id, { kind: "kind_story", topics: [topics[1]], title: "Draft title" }, "ru");
    expect(await ledgerPosition(strapi)).toBe(position);
    const published = await strapi.documents(article).findOne({ documentId: id, locale: "en", status: "published" });
    expect(published).toMatchObject({ kind: "kind_news", title: "Not by accident" });
  });

  it("agree in every language after any sequence of edits, and no language's words are lost", async () => {
    const { strapi } = newsroom;
    const step = fc.record({
      locale: fc.constantFrom("en", "ru"),
      change: fc.oneof(
        fc.record({ title: fc.string({ minLength: 1, maxLength: 20 }).filter((title) => title.trim() !== "") }),
        fc.record({ kind: fc.constantFrom("kind_news", "kind_story", "kind_report") }),
        fc.record({ datedOn: fc.constantFrom("2016-04-15", "2020-02-29", null) }),
        fc.record({ topicIndexes: fc.uniqueArray(fc.constantFrom(0, 1), { maxLength: 2 }) }),
        fc.record({ picture: fc.constantFrom(0, 1), alt: fc.string({ minLength: 1, maxLength: 8 }).filter((alt) => alt.trim() !== "") }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        const id = await write(strapi, article, articleFields("Start"));
        await edit(strapi, article, id, articleFields("Начало"), "ru");
        const expected = {
          titles: { en: "Start", ru: "Начало" } as Record<string, string>,
          alts: {} as Record<string, string>,
          kind: "kind_news",
          datedOn: null as string | null,
          topics: [] as string[],
          picture: null as number | null,
        };
        for (const { locale, change } of steps) {
          const data: Record<string, unknown> = {};
          if ("title" in change) data.title = expected.titles[locale] = change.title;
          if ("kind" in change) data.kind = expected.kind = change.kind;
          if ("datedOn" in change) data.datedOn = expected.datedOn = change.datedOn;
          if ("topicIndexes" in change) data.topics = expected.topics = change.topicIndexes.map((index) => topics[index] ?? "");
          if ("picture" in change) {
            expected.picture = pictures[change.picture] ?? null;
            expected.alts[locale] = change.alt;
            data.cover = { image: expected.picture, alt: change.alt };
          }
          await edit(strapi, article, id, data, locale);
        }
        for (const locale of ["en", "ru"]) {
          const entry = await draft(id, locale);
          expect(entry.title.trim()).toBe(expected.titles[locale]?.trim());
          expect(entry.kind).toBe(expected.kind);
          expect(entry.datedOn ?? null).toBe(expected.datedOn);
          expect(entry.topics.map((found: { documentId: string }) => found.documentId)).toEqual(expected.topics);
          expect(entry.cover?.image?.id ?? null).toBe(expected.picture);
          expect((entry.cover?.alt ?? "").trim()).toBe((expected.alts[locale] ?? "").trim());
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("merging references", () => {
  it("keeps what the editor could not see, and nothing that she took away", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e")),
        fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e")),
        fc.subarray<string>(["a", "b", "c", "d", "e"]),
        (kept, now, visible) => {
          const before = kept.filter((id) => visible.includes(id));
          const merged = mergeReferences(kept, before, now);
          const hidden = kept.filter((id) => !before.includes(id));
          expect(new Set(merged)).toEqual(new Set([...now, ...hidden]));
          expect(merged.filter((id) => now.includes(id))).toEqual(now);
          if (now.join() === before.join()) expect(merged).toEqual(kept);
          expect(new Set(merged).size).toBe(merged.length);
        },
      ),
    );
  });
});
