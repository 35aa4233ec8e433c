import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { facts, languages, plainly, readAt, subjects } from "../../cms/tests/seed/facts.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openDemonstration, type Demonstration } from "../newsroom/demonstration.ts";

/* The table of facts, row by row: what a partner is answered and what a reader sees, in both languages. */

type Subject = keyof typeof subjects;
type Language = (typeof languages)[number];

let newsroom: Demonstration;
let browser: Browser;
const answers = new Map<string, unknown>();
const pages = new Map<string, string>();

beforeAll(async () => {
  newsroom = await openDemonstration();
  browser = await launchChromium();
  const { context } = await openContext(browser, [newsroom.site], { javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of Object.keys(subjects).filter(isSubject)) {
    for (const language of languages) {
      answers.set(`${name} ${language}`, await ask(name, language));
      const response = await page.goto(newsroom.site + subjects[name].path[language]);
      expect({ path: subjects[name].path[language], status: response?.status() }).toMatchObject({ status: 200 });
      // What a closed <details> or a screen reader's text says is on the page too.
      pages.set(`${name} ${language}`, plainly((await page.locator("body").textContent()) ?? ""));
    }
  }
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

test("the table has facts about every subject", () => {
  expect([...new Set(facts.map(({ of }) => of))].toSorted()).toEqual(Object.keys(subjects).toSorted());
});

describe.each(languages)("in %s", (language) => {
  test.each(facts.map((fact) => ({ ...fact, name: `${fact.of}: ${fact.fact}` })))("$name", ({ of, at, is, says, page }) => {
    const found = readAt(answers.get(`${of} ${language}`), at);
    if (is !== undefined) expect(found).toEqual(is[language]);
    else expect(plainly(JSON.stringify(found ?? null))).toContain(plainly(says?.[language] ?? "neither `is` nor `says`"));
    // Where a sentence begins with a fact, its first letter is a capital.
    const shown = (pages.get(`${of} ${language}`) ?? "").toLocaleLowerCase(language);
    for (const words of page[language]) expect(shown).toContain(plainly(words).toLocaleLowerCase(language));
  });
});

function isSubject(name: string): name is Subject {
  return Object.hasOwn(subjects, name);
}

async function ask(name: Subject, language: Language): Promise<unknown> {
  const { query, slug } = subjects[name];
  const variables = { locale: language, ...(slug && { slug: slug[language] }) };
  const response = await fetch(newsroom.graphql, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: { data?: { document?: unknown }; errors?: unknown } = await response.json();
  expect({ name, language, errors }).toEqual({ name, language, errors: undefined });
  return data?.document;
}
