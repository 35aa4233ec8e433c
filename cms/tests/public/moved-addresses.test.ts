import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fallbackOrder, localeTags, type LocaleTag } from "@parasol/shared";
import type { Projected } from "../../src/ledger/projected.js";
import { article, event, openNewsstand, organisation, page, place, topic, type Newsstand } from "./newsstand.js";

/* What becomes of addresses while texts are renamed, taken back, published anew and take each other's places. */

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});
afterAll(() => newsstand.close());

interface Address {
  readonly locale: LocaleTag;
  readonly slug: string;
}

const types: Readonly<Record<string, (id: string, address: Address) => Projected>> = {
  article,
  event,
  organisation,
  place,
  topic: (id, address) => topic(id, "Name", address),
  page: (id, address) => page(id, "Title", address),
};

const documents = ["a", "b", "c"];
const slugs = ["one", "two", "three", "four"];
const addresses: readonly Address[] = localeTags.flatMap((locale) => slugs.map((slug) => ({ locale, slug })));

/** Something an editor does: a document gets this address in a language, for the first time or anew, or is taken back in it. */
type Act = { readonly id: string; readonly locale: LocaleTag; readonly slug: string | null };

const act: fc.Arbitrary<Act> = fc.record({
  id: fc.constantFrom(...documents),
  locale: fc.constantFrom(...localeTags),
  slug: fc.option(fc.constantFrom(...slugs), { freq: 4 }),
});

/** What anybody would expect of addresses who knows nothing of the ledger: plain maps, no hashes. */
class Expected {
  /** By document and language: the slug it has, or `null` where it was taken back. */
  readonly #slugs = new Map<string, string | null>();
  /** By address: who has it, or had it last. */
  readonly #holders = new Map<string, string>();

  /** Whether the newsroom lets it happen: two published texts never have one address, and only what is published is taken back. */
  allows({ id, locale, slug }: Act): boolean {
    if (slug === null) return typeof this.slugOf(id, locale) === "string";
    return documents.every((other) => other === id || this.slugOf(other, locale) !== slug);
  }

  happens({ id, locale, slug }: Act): void {
    this.#slugs.set(`${id} ${locale}`, slug);
    if (slug !== null) this.#holders.set(`${locale} ${slug}`, id);
  }

  /** What an address leads to in one language alone. */
  inOneLanguage({ locale, slug }: Address): string {
    return this.#version(this.#holders.get(`${locale} ${slug}`), [locale]);
  }

  /** What an address leads to where the text may be answered in another language, and its address be taken from there. */
  inAnyLanguage({ locale, slug }: Address): string {
    const languages = fallbackOrder(locale);
    const holder = languages.map((tag) => this.#holders.get(`${tag} ${slug}`)).find((id) => id !== undefined);
    return this.#version(holder, languages);
  }

  slugOf(id: string, locale: LocaleTag): string | null | undefined {
    return this.#slugs.get(`${id} ${locale}`);
  }

  #version(id: string | undefined, languages: readonly LocaleTag[]): string {
    if (id === undefined) return "nothing";
    const published = languages.find((tag) => typeof this.slugOf(id, tag) === "string");
    if (published) return `${id} ${published} ${this.slugOf(id, published)}`;
    const withdrawn = languages.find((tag) => this.slugOf(id, tag) === null);
    return withdrawn ? `withdrawn ${id} ${withdrawn}` : "nothing";
  }
}

/** What each address leads to, in the words of `Expected`. All are asked in one request. */
async function ask(type: string, asked: readonly Address[], fallback: "NONE" | "COUNTERPART"): Promise<string[]> {
  const name = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
  const fields = asked.map(
    ({ locale, slug }, index) =>
      `at${index}: ${type}(slug: "${slug}", locale: "${locale}", fallback: ${fallback}) { ...Found }`,
  );
  const { data, errors } = await newsstand.ask(
    `{ ${fields.join("\n")} }
     fragment Found on ${name}Answer { __typename ... on ${name} { id locale slug url } ... on Withdrawal { id locale } }`,
  );
  expect(errors).toBeUndefined();
  return asked.map((_, index) => {
    const found = data[`at${index}`];
    if (found === null) return "nothing";
    if (found.__typename === "Withdrawal") return `withdrawn ${found.id} ${found.locale}`;
    expect(found.url).toContain(`/${found.locale}/`);
    expect(found.url.endsWith(`/${found.slug}`)).toBe(true);
    return `${found.id} ${found.locale} ${found.slug}`;
  });
}

describe.each(Object.entries(types))("%s", (type, build) => {
  test("whatever happens, every address leads at once to the text that has it or had it last, or to the word that it is gone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        await newsstand.clear();
        const expected = new Expected();
        for (const one of acts) {
          if (!expected.allows(one)) continue;
          expected.happens(one);
          if (one.slug === null) await newsstand.withdraw(one.id, one.locale);
          else await newsstand.publish(build(one.id, { locale: one.locale, slug: one.slug }));
        }
        expect(await ask(type, addresses, "NONE")).toEqual(addresses.map((address) => expected.inOneLanguage(address)));
        const found = await ask(type, addresses, "COUNTERPART");
        expect(found).toEqual(addresses.map((address) => expected.inAnyLanguage(address)));
        // Where an address leads, there is nothing that leads on: no chain and no circle.
        const ends = found.filter((each) => !/^(?:withdrawn|nothing)/.test(each));
        const next = ends.flatMap((end) => addresses.filter(({ locale, slug }) => end.endsWith(` ${locale} ${slug}`)));
        expect(next).toHaveLength(ends.length);
        if (next.length > 0) expect(await ask(type, next, "COUNTERPART")).toEqual(ends);
      }),
      { numRuns: 40 },
    );
  });

  test("a chain of names, back and forth, and one that another text takes over", async () => {
    await newsstand.clear();
    const rename = (id: string, slug: string) => newsstand.publish(build(id, { locale: "en", slug }));
    const english = addresses.filter(({ locale }) => locale === "en");
    const leads = async () => Object.fromEntries((await ask(type, english, "NONE")).map((to, index) => [slugs[index], to]));

    for (const slug of ["one", "two", "three"]) await rename("a", slug);
    expect(await leads()).toEqual({ one: "a en three", two: "a en three", three: "a en three", four: "nothing" });
    await rename("a", "one");
    expect(await leads()).toEqual({ one: "a en one", two: "a en one", three: "a en one", four: "nothing" });
    await rename("b", "two");
    expect(await leads()).toEqual({ one: "a en one", two: "b en two", three: "a en one", four: "nothing" });
    await newsstand.withdraw("a");
    expect(await leads()).toEqual({ one: "withdrawn a en", two: "b en two", three: "withdrawn a en", four: "nothing" });
    await rename("a", "four");
    expect(await leads()).toEqual({ one: "a en four", two: "b en two", three: "a en four", four: "a en four" });
  });
});

test("partners hear of a move as one change, with the new address under the same id", async () => {
  await newsstand.clear();
  await newsstand.publish(article("moving", { slug: "former" }), article("staying", { slug: "staying" }));
  const changes = `query ($after: Cursor) { changes(after: $after) { cursor changes { __typename ... on Upsert { publication { id locale slug url } } } } }`;
  const before = (await newsstand.ask(changes)).data.changes;
  await newsstand.publish(article("moving", { slug: "present" }));
  const after = (await newsstand.ask(changes, { after: before.cursor })).data.changes;
  expect(after.changes).toEqual([
    {
      __typename: "Upsert",
      publication: { id: "moving", locale: "en", slug: "present", url: "https://newsroom.example/en/news/present" },
    },
  ]);
});
