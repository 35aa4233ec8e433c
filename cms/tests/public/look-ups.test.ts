import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  article,
  contributor,
  event,
  openNewsstand,
  organisation,
  page,
  place,
  topic,
  type Newsstand,
} from "./newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
  await newsstand.publish(
    article("both", { slug: "umbrella" }),
    article("both", { locale: "ru", slug: "zontik" }),
    article("only-russian", { locale: "ru", slug: "tolko" }),
    article("gone", { slug: "gone" }),
    article("half-gone", { slug: "half-gone" }),
    article("half-gone", { locale: "ru", slug: "napolovinu" }),
    article("renamed", { slug: "old-name" }),
    article("renamed", { slug: "new-name" }),
    article("moved-out", { slug: "shared-name" }),
    article("moved-out", { slug: "another-name" }),
    article("moved-in", { slug: "shared-name" }),
    // The same slug in two languages, of two documents.
    article("russian-about", { locale: "ru", slug: "about" }),
    article("english-about", { slug: "about" }),
    article("came-back", { slug: "came-back" }),
    topic("health", "Health", { slug: "umbrella-topic" }),
  );
  await newsstand.withdraw("gone", "en", "DELETED");
  await newsstand.withdraw("half-gone", "ru");
  await newsstand.withdraw("came-back");
  await newsstand.publish(article("came-back", { slug: "came-back" }));
});

afterAll(() => newsstand.close());

/** What a look-up answers with, in a word or two: "id locale slug", "withdrawn locale" or "nothing". */
async function find(wanted: { id?: string; slug?: string; locale: string; fallback?: string }): Promise<string> {
  const { data, errors } = await newsstand.ask(
    `query ($id: ID, $slug: String, $locale: Locale!, $fallback: Fallback! = NONE) {
      article(id: $id, slug: $slug, locale: $locale, fallback: $fallback) {
        ... on Article { id locale slug }
        ... on Withdrawal { id locale reason cursor }
      }
    }`,
    wanted,
  );
  expect(errors).toBeUndefined();
  const found = data.article;
  if (found === null) return "nothing";
  return found.reason
    ? `withdrawn ${found.id} ${found.locale} ${found.reason}`
    : `${found.id} ${found.locale} ${found.slug}`;
}

describe("by slug, in that language alone", () => {
  test.each([
    ["umbrella", "en", "both en umbrella"],
    ["zontik", "ru", "both ru zontik"],
    ["zontik", "en", "nothing"],
    ["umbrella", "ru", "nothing"],
    ["never", "en", "nothing"],
    ["gone", "en", "withdrawn gone en DELETED"],
    ["gone", "ru", "nothing"],
    ["napolovinu", "ru", "withdrawn half-gone ru UNPUBLISHED"],
    ["old-name", "en", "renamed en new-name"],
    ["shared-name", "en", "moved-in en shared-name"],
    ["about", "ru", "russian-about ru about"],
    ["about", "en", "english-about en about"],
    ["came-back", "en", "came-back en came-back"],
    ["umbrella-topic", "en", "nothing"],
    ["", "en", "nothing"],
    ["UMBRELLA", "en", "nothing"],
    ["um\0brella", "en", "nothing"],
    ["зонтик", "ru", "nothing"],
  ])("%j in %s answers %s", async (slug, locale, answer) => {
    expect(await find({ slug, locale })).toBe(answer);
  });
});

describe("by slug, or the counterpart", () => {
  test.each([
    ["umbrella", "en", "both en umbrella"],
    ["zontik", "en", "both en umbrella"],
    ["umbrella", "ru", "both ru zontik"],
    ["tolko", "en", "only-russian ru tolko"],
    ["napolovinu", "ru", "half-gone en half-gone"],
    ["napolovinu", "en", "half-gone en half-gone"],
    ["gone", "ru", "withdrawn gone en DELETED"],
    ["old-name", "ru", "renamed en new-name"],
    ["about", "ru", "russian-about ru about"],
    ["about", "en", "english-about en about"],
    ["never", "ru", "nothing"],
  ])("%j for %s answers %s", async (slug, locale, answer) => {
    expect(await find({ slug, locale, fallback: "COUNTERPART" })).toBe(answer);
  });
});

describe("by id", () => {
  test.each([
    ["both", "ru", "NONE", "both ru zontik"],
    ["only-russian", "en", "NONE", "nothing"],
    ["only-russian", "en", "COUNTERPART", "only-russian ru tolko"],
    ["half-gone", "ru", "NONE", "withdrawn half-gone ru UNPUBLISHED"],
    ["half-gone", "ru", "COUNTERPART", "half-gone en half-gone"],
    ["gone", "en", "NONE", "withdrawn gone en DELETED"],
    ["gone", "ru", "NONE", "nothing"],
    ["gone", "ru", "COUNTERPART", "withdrawn gone en DELETED"],
    ["never", "en", "COUNTERPART", "nothing"],
    ["health", "en", "NONE", "nothing"],
    ["a\0b", "en", "NONE", "nothing"],
  ])("%j in %s with fallback %s answers %s", async (id, locale, fallback, answer) => {
    expect(await find({ id, locale, fallback })).toBe(answer);
  });
});

test.each([
  ["article", "Article", article],
  ["event", "Event", event],
  ["organisation", "Organisation", organisation],
  ["page", "Page", (id: string, more: object) => page(id, "Title", more)],
  ["place", "Place", place],
  ["topic", "Topic", (id: string, more: object) => topic(id, "Name", more)],
])("%s: by slug, by id, by a former slug, in another language, taken back", async (field, name, build) => {
  const stand = await openNewsstand();
  const ask = async (wanted: string) => {
    const { data, errors } = await stand.ask(
      `{ found: ${field}(${wanted}) { __typename ... on ${name} { id locale slug } ... on Withdrawal { id type locale } } }`,
    );
    expect(errors).toBeUndefined();
    return data.found;
  };
  try {
    await stand.publish(
      build("x", { slug: "former" }),
      build("x", { slug: "present" }),
      build("y", { slug: "russkiy", locale: "ru" }),
      build("z", { slug: "gone" }),
    );
    await stand.withdraw("z");
    const present = { __typename: name, id: "x", locale: "en", slug: "present" };
    for (const wanted of ['slug: "present"', 'slug: "former"', 'id: "x"'])
      expect(await ask(`${wanted}, locale: "en"`)).toEqual(present);
    expect(await ask('slug: "russkiy", locale: "en"')).toBeNull();
    expect(await ask('slug: "russkiy", locale: "en", fallback: COUNTERPART')).toMatchObject({ id: "y", locale: "ru" });
    const gone = { __typename: "Withdrawal", id: "z", type: name.toUpperCase(), locale: "en" };
    expect(await ask('slug: "gone", locale: "en"')).toEqual(gone);
    expect(await ask('id: "z", locale: "en"')).toEqual(gone);
    expect(await ask('slug: "never", locale: "en"')).toBeNull();
  } finally {
    await stand.close();
  }
});

test("an id of one type is none of another", async () => {
  const { data } = await newsstand.ask(
    `{ event(id: "both", locale: "en") { __typename } organisation(id: "health", locale: "en") { __typename } place(slug: "umbrella", locale: "en") { __typename } }`,
  );
  expect(data).toEqual({ event: null, organisation: null, place: null });
});

test.each([
  ["neither", 'article(locale: "en") { __typename }'],
  ["both", 'article(locale: "en", id: "both", slug: "umbrella") { __typename }'],
  ["nulls", 'topic(locale: "en", id: null, slug: null) { __typename }'],
  ["neither, of an event", 'event(locale: "en") { __typename }'],
  ["both, of an organisation", 'organisation(locale: "en", id: "a", slug: "b") { __typename }'],
  ["neither, of a place", 'place(locale: "en") { __typename }'],
  ["neither, of a page", 'page(locale: "en") { __typename }'],
])("refuses %s of id and slug", async (_, field) => {
  const { errors } = await newsstand.ask(`{ ${field} }`);
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(errors?.[0]?.message).toContain("exactly one of `id` and `slug`");
});

test("refuses a language that the newsroom does not publish in, and lists those it does", async () => {
  const literal = await newsstand.ask(`{ site(locale: "de") { name } }`);
  const variable = await newsstand.ask("query ($locale: Locale!) { site(locale: $locale) { name } }", { locale: 5 });
  for (const { errors } of [literal, variable]) {
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toContain("en, ru");
  }
});

test("serves the site in the next language of the fallback order, and nothing while it has no settings", async () => {
  const stand = await openNewsstand();
  try {
    expect((await stand.ask(`{ site(locale: "ru") { name } }`)).data).toEqual({ site: null });
    const { site } = await import("./newsstand.js");
    await stand.publish(site("Newsroom"));
    expect((await stand.ask(`{ site(locale: "ru") { locale name } }`)).data).toEqual({
      site: { locale: "en", name: "Newsroom" },
    });
  } finally {
    await stand.close();
  }
});

test("shows a reference in the next language that has it, drops what is not published, and shows it again when it is", async () => {
  await newsstand.publish(
    contributor("rose", "Роза", { locale: "ru" }),
    contributor("lily", "Lily"),
    article("by-two", { references: { byline: ["lily", "rose", "nobody"], topics: ["health"] } }),
  );
  const byline = async () =>
    (
      await newsstand.ask(
        `{ article(id: "by-two", locale: "en") { ... on Article { byline { name locale } topics { name } } } }`,
      )
    ).data.article;
  expect(await byline()).toEqual({
    byline: [
      { name: "Lily", locale: "en" },
      { name: "Роза", locale: "ru" },
    ],
    topics: [{ name: "Health" }],
  });
  await newsstand.withdraw("lily");
  expect((await byline()).byline).toEqual([{ name: "Роза", locale: "ru" }]);
  await newsstand.publish(contributor("lily", "Lily"));
  expect((await byline()).byline).toHaveLength(2);
});
