import { readdirSync, readFileSync } from "node:fs";
import { localeTags } from "@parasol/shared";
import { describe, expect, it } from "vitest";

const folder = new URL("../../i18n/locales/", import.meta.url);

function readMessages(locale: string): Map<string, string> {
  const messages = new Map<string, string>();
  const collect = (value: unknown, path: string): void => {
    if (typeof value === "string") messages.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) collect(inner, path ? `${path}.${key}` : key);
  };
  collect(JSON.parse(readFileSync(new URL(`${locale}.json`, folder), "utf8")), "");
  return messages;
}

const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();

describe("the messages", () => {
  it("are there for every language of the newsroom and for no other", () => {
    expect(readdirSync(folder).sort()).toEqual(localeTags.map((tag) => `${tag}.json`).sort());
  });

  it.each(localeTags)("have the same keys in %s as in the first language", (locale) => {
    const [first = locale] = localeTags;
    expect([...readMessages(locale).keys()].sort()).toEqual([...readMessages(first).keys()].sort());
  });

  it.each(localeTags)("name the same placeholders in %s as in the first language", (locale) => {
    const first = readMessages(localeTags[0] ?? locale);
    for (const [key, message] of readMessages(locale)) {
      expect(placeholders(message), key).toEqual(placeholders(first.get(key) ?? ""));
    }
  });

  it.each(localeTags)("list as many forms of a counted word as %s has", (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const [key, message] of readMessages(locale)) {
      if (message.includes("|")) expect(message.split("|"), key).toHaveLength(pluralCategories.length);
    }
  });

  it.each(localeTags)("name a language in %s that Intl can write dates in", (locale) => {
    const intl = readMessages(locale).get("intl") ?? "";
    expect(new Intl.DateTimeFormat(intl).resolvedOptions().locale.startsWith(locale)).toBe(true);
  });

  it("address Russian readers with a lower-case «вы»", () => {
    expect([...readMessages("ru").values()].join(" ")).not.toMatch(/(?<![.!?:]\s|^)\bВ(ы|ас|ам|ами|аш\S*)(?!\p{L})/u);
  });
});
