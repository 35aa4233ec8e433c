/**
 * Whatever two editors do to an event in two languages, in whichever order: what all languages share is the same in both
 * drafts, and no text is lost that nobody took away.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planItems, type Item } from "#built/src/publishing/shared-facts/keyed-items.js";
import { logIn, type Editor } from "../editor.js";
import { openNewsroom, testDatabase, type Newsroom } from "../newsroom.js";
import { article, articleFields, edit, event, eventFields, publish, topic, write } from "../writing.js";

type Locale = "en" | "ru";
const locales = ["en", "ru"] as const;
const other = (locale: Locale): Locale => (locale === "en" ? "ru" : "en");
const stages = ["decision_decided", "decision_under_way", "decision_done", "decision_dropped"] as const;

let newsroom: Newsroom;
let editor: Editor;
/** The last of each has no Russian name yet. */
let topics: string[];
let evidence: string[];

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  editor = await logIn(newsroom);
  const { strapi } = newsroom;
  const inBoth = async (uid: string, english: Record<string, unknown>, russian: Record<string, unknown> | null) => {
    const id = await write(strapi, uid, english);
    if (russian) await edit(strapi, uid, id, russian, "ru");
    await publish(strapi, uid, id, russian ? ["en", "ru"] : "en");
    return id;
  };
  topics = [
    await inBoth(topic, { name: "Health" }, { name: "Здоровье" }),
    await inBoth(topic, { name: "Law" }, { name: "Право" }),
    await inBoth(topic, { name: "Safety" }, null),
  ];
  evidence = [
    await inBoth(article, articleFields("Proof"), articleFields("Доказательство")),
    await inBoth(article, articleFields("Further proof"), articleFields("Ещё одно")),
    await inBoth(article, articleFields("Proof in English"), null),
  ];
});
afterAll(() => newsroom.close());

const locale = fc.constantFrom<Locale>(...locales);
const place = fc.nat({ max: 20 });
const words = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "b", "c", " ", "д", "е", "ж") })
  .filter((text) => text.trim() !== "");
const some = fc.subarray([0, 1, 2]);
/** Through the admin's form, which sends everything back, or through the Document Service, which a script uses. */
const byForm = fc.boolean();

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("add" as const),
      locale,
      place,
      words,
      stage: fc.constantFrom(...stages),
      some,
      byForm,
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("write" as const), locale, place, words, byForm }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("write by key" as const), locale, place, words }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("share" as const),
      locale,
      place,
      stage: fc.constantFrom(...stages),
      some,
      byForm,
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("remove" as const), locale, place, byForm }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("move" as const), locale, place, byForm }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("untick" as const), locale, byForm }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("type again" as const), locale, words }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("repeat" as const), locale, place, words }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("publish" as const),
      locales: fc.constantFrom<Locale[]>(["en"], ["ru"], ["en", "ru"]),
      byForm,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("discard" as const), locale, byForm }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("copy" as const), byForm }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("delete" as const), locale }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("set" as const),
      locale,
      attendance: fc.option(fc.integer({ min: 1, max: 9 })),
      stage: fc.constantFrom("event_planned", "event_held"),
      byForm,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("relate" as const), locale, some, byForm }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** By key, the words that an editor left in an item. */
type Texts = Map<string, string>;

/** Does the steps to one event and remembers what its editors wrote. */
class Play {
  id = "";
  edits = 0;
  texts: Record<Locale, Texts> = { en: new Map(), ru: new Map() };
  published: Record<Locale, Texts> = { en: new Map(), ru: new Map() };

  async begin(): Promise<void> {
    this.id = await write(newsroom.strapi, event, eventFields(`Meeting ${Math.random()}`));
  }

  async rows(status: "draft" | "published" = "draft"): Promise<Map<Locale, any>> {
    const related = { select: ["id", "documentId"] };
    const found = await newsroom.strapi.db.query(event).findMany({
      where: { documentId: this.id, publishedAt: status === "draft" ? null : { $notNull: true } },
      populate: { decisions: { populate: { evidence: related } }, topics: related },
      orderBy: { locale: "asc" },
    });
    return new Map(found.map((row: any) => [row.locale, row]));
  }

  async items(of: Locale): Promise<any[]> {
    const row = (await this.rows()).get(of);
    return (row?.decisions ?? []).map(({ id, key, text, examples, stage, removedElsewhere }: any) => ({
      id,
      key,
      text,
      examples,
      stage,
      removedElsewhere,
    }));
  }

  async save(of: Locale, data: Record<string, unknown>, byForm: boolean): Promise<void> {
    const draft = (await this.rows()).get(of);
    const begun = draft ? {} : { title: `Начато ${Math.random()}` };
    this.edits += 1;
    if (!byForm) return edit(newsroom.strapi, event, this.id, { ...begun, ...data }, of);
    const revision = draft?.revision;
    const path = `/content-manager/collection-types/${event}/${this.id}?locale=${of}`;
    await editor.request("PUT", path, { ...begun, ...(draft && { revision }), ...data });
  }

  /** Document ids as the admin's picker or a script names them; only those that exist in the language. */
  choose(from: string[], some: number[], of: Locale): { set: { documentId: string; locale: Locale }[] } {
    const visible = some.filter((index) => of === "en" || index < 2);
    return { set: visible.map((index) => ({ documentId: from[index] ?? "", locale: of })) };
  }

  async do(one: Step): Promise<void> {
    const shared = await this.shared();
    // What a language that is only just added leaves empty it takes from the other: that is no choice yet.
    if ((one.does === "set" || one.does === "relate") && !(await this.rows()).has(one.locale))
      await this.save(one.locale, {}, one.byForm);
    switch (one.does) {
      case "add": {
        const items = await this.items(one.locale);
        const at = one.place % (items.length + 1);
        const known = items.map(({ key }) => key);
        const item = { text: one.words, stage: one.stage, evidence: this.choose(evidence, one.some, one.locale) };
        await this.save(one.locale, { decisions: items.toSpliced(at, 0, item) }, one.byForm);
        const added = (await this.items(one.locale)).filter(
          ({ key, text }) => !known.includes(key) && text === one.words,
        );
        expect(added).toHaveLength(1);
        this.texts[one.locale].set(added[0].key, one.words);
        break;
      }
      case "write":
      case "write by key": {
        const items = await this.items(one.locale);
        const item = items[one.place % items.length];
        if (!item) return;
        const list = items.map((each) =>
          each.key !== item.key
            ? one.does === "write"
              ? each
              : { key: each.key }
            : one.does === "write"
              ? { ...each, text: one.words }
              : { key: each.key, text: one.words },
        );
        await this.save(one.locale, { decisions: list }, one.does === "write" && one.byForm);
        this.texts[one.locale].set(item.key, one.words);
        expect(await this.shared(), "words change nothing that is shared").toEqual(shared);
        break;
      }
      case "share": {
        const items = await this.items(one.locale);
        const item = items[one.place % items.length];
        if (!item) return;
        const chosen = this.choose(evidence, one.some, one.locale);
        const list = items.map((each) => (each === item ? { ...each, stage: one.stage, evidence: chosen } : each));
        await this.save(one.locale, { decisions: list }, one.byForm);
        const row = (await this.rows()).get(one.locale).decisions.find(({ key }: any) => key === item.key);
        expect(row.stage).toBe(one.stage);
        expect(idsOf(row.evidence)).toEqual(chosen.set.map(({ documentId }) => documentId));
        break;
      }
      case "remove": {
        const items = await this.items(one.locale);
        const item = items[one.place % items.length];
        if (!item) return;
        await this.save(one.locale, { decisions: items.filter((each) => each !== item) }, one.byForm);
        this.texts[one.locale].delete(item.key);
        break;
      }
      case "move": {
        const items = await this.items(one.locale);
        if (items.length < 2) return;
        const moved = items.toSpliced(0, 1).toSpliced(one.place % items.length, 0, items[0]);
        await this.save(one.locale, { decisions: moved }, one.byForm);
        expect((await this.items(one.locale)).map(({ key }) => key)).toEqual(moved.map(({ key }) => key));
        break;
      }
      case "untick": {
        const items = await this.items(one.locale);
        const flagged = items.filter(({ removedElsewhere }) => removedElsewhere).map(({ key }) => key);
        if (flagged.length === 0) return;
        await this.save(
          one.locale,
          { decisions: items.map((item) => ({ ...item, removedElsewhere: false })) },
          one.byForm,
        );
        const back = (await this.items(other(one.locale))).map(({ key }) => key);
        expect(back).toEqual(expect.arrayContaining(flagged));
        break;
      }
      case "type again": {
        const flagged = (await this.items(other(one.locale))).find(({ removedElsewhere }) => removedElsewhere);
        if (!flagged) return;
        const items = await this.items(one.locale);
        await this.save(one.locale, { decisions: [...items, { key: flagged.key, text: one.words }] }, false);
        this.texts[one.locale].set(flagged.key, one.words);
        break;
      }
      case "repeat": {
        const items = await this.items(one.locale);
        const item = items[one.place % items.length];
        if (!item) return;
        const { id: _row, ...repeated } = item;
        const known = items.map(({ key }) => key);
        await this.save(one.locale, { decisions: [...items, { ...repeated, text: one.words }] }, false);
        const added = (await this.items(one.locale)).filter(({ key }) => !known.includes(key));
        expect(added).toHaveLength(1);
        this.texts[one.locale].set(added[0].key, one.words);
        break;
      }
      case "publish": {
        const drafts = await this.rows();
        const present = one.locales.filter((each) => drafts.has(each));
        if (present.length === 0) return;
        this.edits += 1;
        const done = await publish(newsroom.strapi, event, this.id, present).then(
          () => true,
          () => false,
        );
        // Held back for a flag, or for an item without words: then nothing is public that was not before.
        for (const each of done ? present : []) this.published[each] = new Map(this.texts[each]);
        break;
      }
      case "discard": {
        if (!(await this.rows("published")).has(one.locale)) return;
        this.edits += 1;
        if (one.byForm) {
          await editor.request(
            "POST",
            `/content-manager/collection-types/${event}/${this.id}/actions/discard?locale=${one.locale}`,
            {},
          );
        } else {
          await newsroom.strapi.documents(event).discardDraft({ documentId: this.id, locale: one.locale });
        }
        this.texts[one.locale] = new Map(this.published[one.locale]);
        break;
      }
      case "copy": {
        this.edits += 1;
        const items = await this.items("en");
        const data = one.byForm && (await this.rows()).has("en") ? { slug: null, decisions: items } : { slug: null };
        const clone = await newsroom.strapi
          .documents(event)
          .clone({ documentId: this.id, locale: "*", data: data as never });
        this.id = clone?.documentId ?? expect.fail("nothing was cloned");
        this.published = { en: new Map(), ru: new Map() };
        break;
      }
      case "delete": {
        if ((await this.rows()).size < 2) return;
        this.edits += 1;
        await newsroom.strapi.documents(event).delete({ documentId: this.id, locale: one.locale });
        this.texts[one.locale].clear();
        this.published[one.locale].clear();
        break;
      }
      case "set": {
        await this.save(one.locale, { attendance: one.attendance, stage: one.stage }, one.byForm);
        for (const row of (await this.rows()).values()) {
          expect(row).toMatchObject({ attendance: one.attendance, stage: one.stage });
        }
        break;
      }
      case "relate": {
        const chosen = this.choose(topics, one.some, one.locale);
        await this.save(one.locale, { topics: chosen }, one.byForm);
        expect(idsOf((await this.rows()).get(one.locale).topics)).toEqual(
          chosen.set.map(({ documentId }) => documentId),
        );
        break;
      }
    }
    await this.check(one);
  }

  /** All that is shared, as the document has it; without references of items that it has no longer. */
  async shared(): Promise<unknown> {
    const drafts = [...(await this.rows()).values()];
    const held = drafts.flatMap((row) => row.decisions.map(({ key }: any) => key));
    return drafts.map(({ attendance, stage, references, decisions }) => ({
      attendance,
      stage,
      references: Object.entries(references ?? {}).filter(
        ([path]) => !path.startsWith("decisions.") || held.includes(path.split(".")[1]),
      ),
      items: decisions.map(({ key, stage: own, removedElsewhere }: any) => ({ key, stage: own, removedElsewhere })),
    }))[0];
  }

  async check(one: Step): Promise<void> {
    const drafts = await this.rows();
    const held = new Map([...drafts].map(([of, row]) => [of, row.decisions.map(({ key }: any) => key) as string[]]));
    const [first, second] = [...drafts.values()];
    if (first && second) {
      const facts = ({ attendance, stage, startsOn, references }: any) => ({ attendance, stage, startsOn, references });
      expect(facts(first), `shared facts after "${one.does}"`).toEqual(facts(second));
      const common = (row: any, sibling: any) =>
        row.decisions
          .filter(({ key }: any) => sibling.decisions.some((item: any) => item.key === key))
          .map(({ key, stage }: any) => ({ key, stage }));
      expect(common(first, second), `shared facts and order of items after "${one.does}"`).toEqual(
        common(second, first),
      );
    }
    for (const [of, row] of drafts) {
      const keys = held.get(of) ?? [];
      expect(new Set(keys).size).toBe(keys.length);
      expect(idsOf(row.topics), "topics shown").toEqual(visible(row.references?.topics, of, topics));
      for (const item of row.decisions) {
        const isEverywhere = [...held.values()].every((list) => list.includes(item.key));
        expect(item.removedElsewhere, `flag after "${one.does}"`).toBe(!isEverywhere);
        const references = row.references?.[`decisions.${item.key}.evidence`];
        expect(idsOf(item.evidence), "evidence shown").toEqual(visible(references, of, evidence));
        const text: string = item.text ?? "";
        const written = this.texts[of].get(item.key);
        if (written === undefined) expect(["", this.published[of].get(item.key) ?? ""]).toContain(text);
        if (text !== "") this.texts[of].set(item.key, written ?? text);
      }
      const shown = new Map<string, string>(row.decisions.map(({ key, text }: any) => [key, text ?? ""]));
      for (const [key, text] of this.texts[of])
        expect(shown.get(key), `the ${of} text of ${key} after "${one.does}"`).toBe(text);
      // Publishing and deleting leave behind what the next save clears away.
      if (one.does === "publish" || one.does === "delete") continue;
      const published = [...(await this.rows("published")).values()].map((each) =>
        each.decisions.map(({ key }: any) => key),
      );
      const paths = Object.keys(row.references ?? {}).filter((path) => path.startsWith("decisions."));
      for (const path of paths) expect([...held.values(), ...published].flat(), path).toContain(path.split(".")[1]);
    }
  }
}

function idsOf(related: { documentId: string }[]): string[] {
  return related.map(({ documentId }) => documentId);
}

/** What of the references exists in a language: its editor sees that, in this order. */
function visible(references: string[] | undefined, of: Locale, all: string[]): string[] {
  return (references ?? []).filter((id) => of === "en" || all.indexOf(id) < 2);
}

describe("an event that is edited in two languages", () => {
  it("has one set of shared facts and loses no text, in 1,000 random edits", { timeout: 1_800_000 }, async () => {
    let edits = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 50, maxLength: 50 }), async (steps) => {
        if (edits >= 1000) return;
        const play = new Play();
        await play.begin();
        for (const one of steps) await play.do(one);
        edits += play.edits;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(edits, `edits on ${testDatabase()}`).toBeGreaterThanOrEqual(1000);
  });
});

describe("a plan for items, in any number of languages", () => {
  const item = (key: string, isFlagged: boolean, text: string, id: number): Item => ({
    id,
    key,
    hasKey: true,
    isFlagged,
    shared: { stage: "s" },
    words: { text },
    shown: {},
  });
  let rows = 0;
  const list = fc
    .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.boolean(), fc.constantFrom("", "words")), {
      selector: ([key]) => key,
    })
    .map((items) => items.map(([key, isFlagged, text]) => item(key, isFlagged, text, (rows += 1))));
  const language = (name: string) => fc.record({ locale: fc.constant(name), draft: list, published: list });

  it("keeps every row that has words, in one order, and flags exactly what is missing somewhere", () => {
    fc.assert(
      fc.property(
        fc.option(list),
        language("en"),
        fc.subarray(["ru", "uk", "ky"]),
        fc.array(list, { minLength: 6, maxLength: 6 }),
        (before, edited, names, lists) => {
          const siblings = names.map((name, index) => ({
            locale: name,
            draft: lists[index] ?? [],
            published: lists[index + 3] ?? [],
          }));
          const plan = planItems(before, edited, siblings);
          const all = [edited, ...siblings];
          const planned = (name: string) => plan.get(name) ?? [];
          const keys = (name: string) => planned(name).map(({ key }) => key);
          for (const { locale: name, draft } of all) {
            expect(new Set(keys(name)).size).toBe(keys(name).length);
            for (const { key, isFlagged } of planned(name)) {
              expect(isFlagged).toBe(!all.every((each) => keys(each.locale).includes(key)));
            }
            const kept = planned(name).map(({ id }) => id);
            for (const row of draft) if (row.words.text !== "") expect(kept).toContain(row.id);
          }
          // Nothing that the edited language now has goes, and its order holds.
          const order = edited.draft.map(({ key }) => key);
          expect(keys("en").filter((key) => order.includes(key))).toEqual(order);
          for (const one of all) {
            for (const another of all) {
              const [here, there] = [keys(one.locale), keys(another.locale)];
              expect(here.filter((key) => there.includes(key))).toEqual(there.filter((key) => here.includes(key)));
            }
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
