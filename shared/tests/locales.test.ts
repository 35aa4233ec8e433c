import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultLocale, fallbackOrder, getLocale, isLocaleTag, localeTags, locales } from "../src/index.js";

test("knows the newsroom's languages and no others", () => {
  for (const tag of localeTags) expect(isLocaleTag(tag)).toBe(true);
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.constantFrom("EN", "en-GB", "de", "", "__proto__")),
      (other) => localeTags.some((tag) => tag === other) === isLocaleTag(other),
    ),
  );
});

test("tries the wanted language first, then the default, then every other, each once", () => {
  for (const wanted of localeTags) {
    const order = fallbackOrder(wanted);
    expect(order[0]).toBe(wanted);
    if (wanted !== defaultLocale) expect(order[1]).toBe(defaultLocale);
    expect([...order].sort()).toEqual([...localeTags].sort());
  }
});

test("has everything an address or a feed needs, in each language", () => {
  for (const { tag, name, segments, feedTitles } of locales) {
    expect(getLocale(tag).name).toBe(name);
    expect(new Intl.Locale(tag).toString()).toBe(tag);
    for (const segment of Object.values(segments)) expect(segment).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(Object.values(segments)).size).toBe(Object.keys(segments).length);
    for (const title of Object.values(feedTitles)) expect(title.trim()).not.toBe("");
  }
});
