import { readdirSync, readFileSync } from "node:fs";
import { localeTags } from "@parasol/shared";
import { describe, expect, it } from "vitest";
import { typesetMessages } from "../../i18n/typeset-messages";

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

  it("are set like the texts: short words keep with their neighbours, and numbers with their words", () => {
    const messages = { group: { few: "{number} год | {number} года", sentence: 'В "Розе" - встреча в {place}' } };
    expect(typesetMessages(messages, "ru")).toEqual({
      group: { few: "{number}\u00A0год | {number}\u00A0года", sentence: "В\u00A0«Розе»\u00A0— встреча в\u00A0{place}" },
    });
    expect(typesetMessages({ intl: "en-GB", counted: "{number} year | {number} years" }, "en")).toEqual({
      intl: "en-GB",
      counted: "{number}\u00A0year | {number}\u00A0years",
    });
  });

  it.each(localeTags)("lose no letter, no form and no placeholder in %s when they are set", (locale) => {
    const plain = (text: string) => text.replace(/[^\p{L}\p{N}{}|]/gu, "");
    const messages = readMessages(locale);
    for (const [key, message] of Object.entries(typesetMessages(Object.fromEntries(messages), locale))) {
      expect(plain(String(message)), key).toBe(plain(messages.get(key) ?? ""));
      expect(String(message).split(" | "), key).toHaveLength((messages.get(key) ?? "").split(" | ").length);
    }
  });
});
