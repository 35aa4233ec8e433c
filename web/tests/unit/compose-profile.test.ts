import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeProfile } from "../../server/cms/compose-profile";
import { holdsStill } from "../../server/cms/read-organisation";

const question = (id: string, kind: "TEXT" | "CONTACTS" | "POPULATIONS" | "FIGURES" | "AREAS") => ({ id, locale: "en" as const, prompt: `${id}?`, kind });
const questionnaire = [question("contact", "CONTACTS"), question("people", "POPULATIONS"), question("involved", "FIGURES"), question("areas", "AREAS"), question("trouble", "TEXT")];
const words = { blocks: [{ __typename: "QuoteBlock" as const, text: "…", attribution: null }] };
const answer = (id: string, body = words) => ({ id: `answer-${id}`, question: questionnaire.find((asked) => asked.id === id) ?? question(id, "TEXT"), body });
const silent = { answers: [], contacts: [], populations: [], figures: [], staffRoles: [], priorityAreas: [] };
const contact = { kind: "EMAIL" as const, value: null, withheld: true };
const people = { id: "p", locale: "en" as const, code: "women", name: "women" };
const role = { id: "r", title: "Secretary", paid: true, withheld: false };
const order = (sections: ReturnType<typeof composeProfile>) => sections.map(({ question: asked, facts, body }) => [asked?.id, facts, Boolean(body)]);

describe("a profile", () => {
  it("is empty where nothing is answered", () => {
    expect(composeProfile(silent, questionnaire)).toEqual([]);
  });

  it("puts facts under the question that asks for them, beside the organisation's own words", () => {
    const organisation = { ...silent, answers: [answer("people"), answer("trouble")], contacts: [contact], populations: [people], staffRoles: [role] };
    expect(order(composeProfile(organisation, questionnaire))).toEqual([
      ["contact", "contacts", false], ["people", "populations", true], ["involved", "figures", false], ["trouble", undefined, true],
    ]);
  });

  it("keeps the organisation's own order of answers", () => {
    const organisation = { ...silent, answers: [answer("trouble"), answer("people")], contacts: [contact] };
    expect(order(composeProfile(organisation, questionnaire)).map(([id]) => id)).toEqual(["contact", "trouble", "people"]);
  });

  it("leaves out a question that was answered with nothing", () => {
    expect(composeProfile({ ...silent, answers: [answer("trouble", { blocks: [] })] }, questionnaire)).toEqual([]);
  });

  it("shows facts that no question asks for at the end, and facts that two ask for once", () => {
    const twice = [question("one", "CONTACTS"), question("two", "CONTACTS")];
    expect(order(composeProfile({ ...silent, contacts: [contact], populations: [people] }, twice))).toEqual([["one", "contacts", false], [undefined, "populations", false]]);
  });

  it("shows every answer with words once and all facts once, whatever was answered in which order", () => {
    fc.assert(fc.property(fc.shuffledSubarray(questionnaire), fc.shuffledSubarray(questionnaire), fc.boolean(), fc.boolean(), (asked, answered, hasContacts, hasPeople) => {
      const organisation = { ...silent, answers: answered.map(({ id }) => answer(id)), contacts: hasContacts ? [contact] : [], populations: hasPeople ? [people] : [] };
      const sections = composeProfile(organisation, asked);
      expect(sections.filter(({ body }) => body).map(({ question: shown }) => shown?.id)).toEqual(answered.map(({ id }) => id));
      expect(sections.flatMap(({ facts }) => facts ?? []).sort()).toEqual([...(hasContacts ? ["contacts"] : []), ...(hasPeople ? ["populations"] : [])]);
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    }));
  });
});

describe("a legal advisory", () => {
  it.each([
    [null, "2030-01-01T00:00:00Z", true],
    ["2026-11-21", "2026-11-21T23:59:00Z", true],
    // Somewhere it is still the day.
    ["2026-11-21", "2026-11-22T11:59:00Z", true],
    ["2026-11-21", "2026-11-22T12:00:00Z", false],
  ])("until %s holds at %s: %s", (until, now, expected) => {
    expect(holdsStill({ until }, new Date(now))).toBe(expected);
  });
});
