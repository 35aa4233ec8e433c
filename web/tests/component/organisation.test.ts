import { describe, expect, it } from "vitest";
import LegalAdvisories from "~/components/organisation/LegalAdvisories.vue";
import ProfileContacts from "~/components/organisation/ProfileContacts.vue";
import ProfileFigures from "~/components/organisation/ProfileFigures.vue";
import PlaceTree from "~/components/place/PlaceTree.vue";
import { show } from "./show";

const tidy = (html: string) => html.replace(/\s+/g, " ").replace(/> </g, "><");
const figure = (kind: string, part: number | null, whole: number | null, more = {}) => ({ kind, part, whole, qualifier: "EXACTLY", withheld: false, asOf: null, ...more });
const figures = async (locale: "en" | "ru", all: object[], staffRoles: object[] = []) => tidy(await show(ProfileFigures, locale, { organisation: { figures: all, staffRoles } }));

describe("the numbers of a profile", () => {
  it("are drawn as bars that nobody has to see", async () => {
    const html = await figures("en", [figure("DECISION_MAKERS", 4, 5)]);
    expect(html).toContain('<svg class="bar" viewBox="0 0 5 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">');
    expect(html).toContain('<path class="bar-part" d="M0 0h4v1H0z">');
    expect(html).not.toContain("style=");
  });

  it.each([["no whole", figure("SPOKESPEOPLE", 4, null)], ["a part greater than the whole", figure("MEMBERS", 5, 4)], ["a withheld number", figure("MEMBERS", null, null, { withheld: true })]])(
    "have no bar for %s", async (_, given) => {
      expect(await figures("en", [given])).not.toContain("svg");
    });

  it("say once as of when they are true, or that nobody said", async () => {
    const dated = { asOf: "2016-04-11" };
    expect(await figures("en", [figure("MEMBERS", 1, 2, dated), figure("PAID_STAFF", 1, 2, dated)])).toMatch(/^(?!.*As of.*As of).*As of 11 April 2016\./);
    expect(await figures("ru", [figure("MEMBERS", 1, 2, dated)])).toContain("По состоянию на 11 апреля 2016 года.");
    expect(await figures("en", [figure("MEMBERS", 1, 2)])).toContain("The date of these figures is not given.");
    expect(await figures("ru", [figure("MEMBERS", 1, 2)])).toContain("К какому времени относятся эти цифры, не указано.");
  });

  it("say of each as of when, where that differs", async () => {
    const html = await figures("en", [figure("MEMBERS", 1, 2, { asOf: "2016-04-11" }), figure("PAID_STAFF", 1, 2)]);
    expect(html).toMatch(/members.*As of 11 April 2016\..*paid staff.*The date of these figures is not given\./);
  });

  it("say of withheld ones that they are, without a date, and nothing of kinds that nobody knows", async () => {
    expect(await figures("en", [figure("MEMBERS", null, null, { withheld: true })])).toMatch(/^<ul class="figures"><li>Members: withheld for safety\. ?<\/li><\/ul> ?$/);
    expect(await figures("ru", [figure("MEMBERS", null, null, { withheld: true })])).toContain("Члены организации: не раскрывается ради безопасности.");
    expect(await figures("en", [figure("DRONES", 4, 5)])).not.toMatch(/DRONES|<li/);
  });

  it("name the roles that may be named", async () => {
    const html = await figures("en", [], [{ id: "1", title: "Secretary", paid: true, withheld: false }, { id: "2", title: null, paid: null, withheld: true }]);
    expect(html).toMatch(/Secretary<span[^>]*>paid<\/span>/);
    expect(html).toContain("A role: withheld for safety");
  });
});

it("leads to contacts that may be known, and says of the others that they are withheld", async () => {
  const html = tidy(await show(ProfileContacts, "ru", { contacts: [
    { kind: "EMAIL", value: "write@example.org", withheld: false }, { kind: "PHONE", value: null, withheld: true }, { kind: "PIGEON", value: "grey", withheld: false },
  ] }));
  expect(html).toMatch(/Электронная почта: ?<a href="mailto:write@example.org">write@example.org<\/a>/);
  expect(html).toMatch(/Телефон: ?не раскрывается ради безопасности/);
  expect(html).toMatch(/Другое: ?grey/);
});

it("names the country that a legal advisory is about, and says since when and where", async () => {
  const advisory = { id: "a", country: "RU", since: "2024-03-01", until: null, source: "https://example.org/register", note: "Links may bring a fine." };
  expect(tidy(await show(LegalAdvisories, "en", { advisories: [advisory] }))).toMatch(/Russia.*Links may bring a fine\..*Since 1 March 2024\..*href="https:\/\/example\.org\/register" rel="noopener noreferrer"/);
  expect(tidy(await show(LegalAdvisories, "ru", { advisories: [{ ...advisory, until: "2030-01-01", source: null }] }))).toMatch(/Россия.*Действует с 1 марта 2024 года по 1 января 2030 года\./);
});

it("shows places within places, and ends where they lie in a circle", async () => {
  const place = (id: string, parent: string | null) => ({ id, locale: "en", slug: id, name: id, parent: parent === null ? null : { id: parent } });
  const html = tidy(await show(PlaceTree, "en", { places: [place("moscow", "russia"), place("russia", null), place("here", "there"), place("there", "here"), place("orphan", "gone")] }));
  expect(html).toMatch(/orphan.*russia<\/a><ul class="tree"><li><a href="\/en\/places\/moscow">/);
  expect(html).not.toContain("/here");
});
