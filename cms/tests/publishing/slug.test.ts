import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSlug, slugPattern } from "#built/src/publishing/slug.js";

describe("a slug", () => {
  it.each([
    ["Sex workers meet in Moscow", "sex-workers-meet-in-moscow"],
    ["Секс-работницы и секс-работники встретились в Москве", "seks-rabotnitsy-i-seks-rabotniki-vstretilis-v-moskve"],
    // ICAO Doc 9303, part 3, section 6, table B.
    ["Щёлково, Хабаровск, подъезд, Юлия", "shchelkovo-khabarovsk-podieezd-iuliia"],
    ["Їжаки й об’єднання: ґанок у Києві", "izhaki-i-obiednannia-ganok-u-kiievi"],
    ["Маці ў Мінску", "matsi-u-minsku"],
    ["Café «Зонт» — 2016", "cafe-zont-2016"],
    ["We’re here", "were-here"],
    ["!!!", ""],
  ])("of “%s” is “%s”", (title, slug) => {
    expect(makeSlug(title)).toBe(slug);
  });

  it("of any title is empty or well-formed, and at most 80 characters long", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.lorem({ maxCount: 60 })), (title) => {
        const slug = makeSlug(title);
        expect(slug === "" || slugPattern.test(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(makeSlug(slug)).toBe(slug);
      }),
    );
  });
});
