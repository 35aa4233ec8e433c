import { expect, test } from "vitest";
import { isPreviewFacts, isPreviewRefusals, type PreviewFacts } from "../src/index.js";

const facts: PreviewFacts = {
  until: "2026-05-04T12:00:00.000Z",
  language: "ru",
  standing: "draft",
  locales: ["en", "ru"],
  addresses: [{ locale: "en", path: "/en/news/a" }],
  refusals: [{ field: "Cover picture", message: "Say what can be seen." }],
};

test("what is said of a preview is known by its shape", () => {
  expect(isPreviewFacts(JSON.parse(JSON.stringify(facts)))).toBe(true);
  const wrong: readonly object[] = [
    { until: 1 },
    { language: "de" },
    { standing: "secret" },
    { locales: undefined },
    { locales: ["en", "de"] },
    { addresses: {} },
    { addresses: [{ locale: "en" }] },
    { addresses: [null] },
    { refusals: [{ field: "Cover picture" }] },
    { refusals: undefined },
  ];
  for (const change of wrong) expect(isPreviewFacts({ ...facts, ...change }), JSON.stringify(change)).toBe(false);
  for (const other of [null, undefined, "", [], 7]) expect([isPreviewFacts(other), isPreviewRefusals(other)]).toEqual([false, Array.isArray(other)]);
});
