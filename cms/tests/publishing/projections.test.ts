/** What is public of events and organisations, from entries as Strapi loads them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fields } from "../../src/fields.js";
import type { EventCard, OrganisationCard } from "../../src/ledger/stored.js";
import { projectEvent } from "../../src/publishing/project/event.js";
import { projectOrganisation } from "../../src/publishing/project/organisation.js";
import { projectPage } from "../../src/publishing/project/page.js";
import { projectPlace } from "../../src/publishing/project/place.js";
import { projectResource } from "../../src/publishing/project/resource.js";
import { projectSite } from "../../src/publishing/project/site.js";
import { sortableName } from "../../src/publishing/project/sortable-name.js";
import type { Surroundings } from "../../src/publishing/project/surroundings.js";

const surroundings: Surroundings = {
  translation: { sourceLocale: "en", status: "ORIGINAL", since: null, method: null },
  photoRecords: new Map(),
  today: "2026-01-01",
  omit: () => undefined,
};

/** Surroundings that write down what is left out. */
function observed(): Surroundings & { readonly omitted: string[] } {
  const omitted: string[] = [];
  return { ...surroundings, omitted, omit: (what) => omitted.push(what) };
}

function projectMeeting(more: Record<string, unknown>, around: Surroundings) {
  const row = {
    title: "Meeting",
    slug: "meeting",
    stage: "event_held",
    precision: "precision_day",
    startsOn: "2016-04-11",
    endsOn: "2016-04-14",
    timeZone: "Europe/Moscow",
    venueVisibility: "visibility_internal",
    attendanceQualifier: "qualifier_exactly",
    ...more,
  };
  return projectEvent(new Fields(row, "event"), around);
}

function event(more: Record<string, unknown>) {
  const projected = projectMeeting(more, surroundings);
  if (!projected) throw new Error("no publication");
  return projected;
}

function organisation(more: Record<string, unknown>, around: Surroundings = surroundings) {
  const row = { name: "Group", slug: "group", summary: "Us.", listing: "listing_public", kind: "organisation_group", ...more };
  return projectOrganisation(new Fields(row, "organisation"), around);
}

function card(more: Record<string, unknown>): OrganisationCard {
  const projected = organisation(more);
  if (!projected) throw new Error("no publication");
  return projected.card;
}

describe("an event", () => {
  it("is sorted by its beginning and over with its end", () => {
    expect(event({})).toMatchObject({ sortKey: "2016-04-10T21:00:00Z", endsAt: "2016-04-14T21:00:00Z", datedOn: null });
  });

  it("tells how many came as it was said", () => {
    const attendance = { attendance: 40, attendanceQualifier: "qualifier_more_than", attendees: "representatives" };
    expect(event(attendance).card.attendance).toEqual({ number: 40, qualifier: "MORE_THAN", who: "representatives" });
    expect(event({ attendees: "representatives" }).card.attendance).toBeNull();
  });

  it("tells where exactly it is by the visibility of the venue, and never by whether there is one", () => {
    const told = (venueVisibility: string, venue: string | null): Pick<EventCard, "venue" | "venueWithheld"> => {
      const { venue: shown, venueWithheld } = event({ venueVisibility, venue }).card;
      return { venue: shown, venueWithheld };
    };
    expect(told("visibility_public", "House 5")).toEqual({ venue: "House 5", venueWithheld: false });
    expect(told("visibility_public", null)).toEqual({ venue: null, venueWithheld: false });
    for (const venue of ["House 5", null]) {
      expect(told("visibility_withheld", venue)).toEqual({ venue: null, venueWithheld: true });
      expect(told("visibility_internal", venue)).toEqual({ venue: null, venueWithheld: false });
      expect(told("visibility_partners", venue)).toEqual({ venue: null, venueWithheld: false });
    }
  });

  it("has its items with their keys, what they refer to by item and beside them, and examples one a line", () => {
    const projected = event({
      reports: [
        { key: "r1", title: "History" },
        { key: "r2", title: "Monitoring" },
      ],
      priorities: [{ key: "p1", text: "Confidentiality" }],
      decisions: [
        { key: "d1", text: "New channels", examples: " a magazine\n\n a TV programme \r\n", stage: "decision_under_way" },
      ],
      references: {
        hosts: ["host"],
        "reports.r2.resource": ["report"],
        "reports.r1.presenter": ["somebody"],
        "priorities.p1.area": ["area"],
        "decisions.d1.evidence": ["one", "two"],
        "decisions.gone.evidence": ["of an item that is gone"],
      },
    });
    expect(projected.body).toEqual({
      text: [],
      reports: [
        { id: "r1", title: "History", presenter: "somebody", resource: null },
        { id: "r2", title: "Monitoring", presenter: null, resource: "report" },
      ],
      priorities: [{ id: "p1", text: "Confidentiality", area: "area" }],
      decisions: [
        {
          id: "d1",
          text: "New channels",
          examples: ["a magazine", "a TV programme"],
          status: "UNDER_WAY",
          evidence: ["one", "two"],
        },
      ],
    });
    expect(projected.references).toMatchObject({
      hosts: ["host"],
      presenters: ["somebody"],
      reportResources: ["report"],
      areas: ["area"],
      evidence: ["one", "two"],
    });
    expect(JSON.stringify(projected)).not.toContain("of an item that is gone");
  });

  it("is not told to be translated anew when something changes that is not public", () => {
    const words = (venue: string, venueVisibility: string) => event({ venue, venueVisibility }).words;
    expect(words("House 5", "visibility_internal")).toEqual(words("House 6", "visibility_internal"));
    expect(words("House 5", "visibility_public")).not.toEqual(words("House 6", "visibility_public"));
  });
});

describe("an organisation", () => {
  it("is nowhere until somebody says that it is listed", () => {
    for (const listing of ["listing_internal", "listing_partners", "something else", null])
      expect(organisation({ listing })).toBeNull();
    expect(organisation({})).not.toBeNull();
  });

  it("tells of figures what may be known, and that something is withheld where it says so", () => {
    const figure = (visibility: string) => ({
      kind: "figure_members",
      part: 21,
      whole: 27,
      qualifier: "qualifier_more_than",
      asOf: "2026-01-01",
      visibility,
    });
    const figures = ["public", "partners", "internal", "withheld"].map((word) => figure(`visibility_${word}`));
    expect(card({ figures }).figures).toEqual([
      { kind: "MEMBERS", withheld: false, part: 21, whole: 27, qualifier: "MORE_THAN", asOf: "2026-01-01" },
      { kind: "MEMBERS", withheld: true, part: null, whole: null, qualifier: "EXACTLY", asOf: null },
    ]);
  });

  it("says that a contact is withheld whether or not there is one", () => {
    const contact = (value: string | null) => ({ kind: "contact_email", value, visibility: "visibility_withheld" });
    const withheld = [{ kind: "EMAIL", value: null, withheld: true }];
    expect(card({ contacts: [contact("a@example.org")] }).contacts).toEqual(withheld);
    expect(card({ contacts: [contact(null)] }).contacts).toEqual(withheld);
    expect(card({ contacts: [{ ...contact(null), visibility: "visibility_public" }] }).contacts).toEqual([]);
  });

  it("tells no role that is withheld by its name, nor asks to translate it", () => {
    const role = (title: string, visibility: string) => ({ key: "k", title, paid: true, visibility });
    expect(card({ staffRoles: [role("Secretary", "visibility_withheld")] }).staffRoles).toEqual([
      { id: "k", title: null, paid: null, withheld: true },
    ]);
    const words = (title: string) => organisation({ staffRoles: [role(title, "visibility_internal")] })?.words;
    expect(words("Secretary")).toEqual(words("Treasurer"));
  });

  it("is found by its kind and the languages it works in, as BCP 47 writes them", () => {
    const workingLanguages = ["RU", "uz-cyrl", "ru"].map((tag) => ({ tag }));
    expect(organisation({ workingLanguages })).toMatchObject({
      card: { workingLanguages: ["ru", "uz-Cyrl"] },
      facets: { kind: ["GROUP"], workingLanguages: ["ru", "uz-Cyrl"] },
    });
  });

  it("keeps the last day of an advisory, for readers to judge", () => {
    const legalAdvisories = [{ key: "a", country: "ru", since: "2020-01-01", until: "2021-01-01", note: "Mind this." }];
    expect(card({ legalAdvisories }).legalAdvisories).toEqual([
      { id: "a", country: "RU", since: "2020-01-01", until: "2021-01-01", source: null, note: "Mind this." },
    ]);
  });

  it("answers questions in its own words or in none, and nothing that was not asked", () => {
    const content = [{ type: "paragraph", children: [{ type: "text", text: "Us" }] }];
    const projected = organisation({
      answers: [
        { key: "own", body: content },
        { key: "facts", body: null },
        { key: "unasked", body: content },
      ],
      references: { "answers.own.question": ["q1"], "answers.facts.question": ["q2"] },
    });
    expect(projected?.body).toEqual({
      answers: [
        { id: "own", question: "q1", body: [{ kind: "text", content }] },
        { id: "facts", question: "q2", body: [] },
      ],
    });
    expect(projected?.references.questions).toEqual(["q1", "q2"]);
  });
});

describe("what an import brought past the gate", () => {
  const unsafe = ["javascript:alert(1)", "https:evil.example", "//evil.example", "data:text/html,x", "ftp://example.org", "evil.example"];

  it("leads readers nowhere else than to the web, and says what is left out", () => {
    for (const url of unsafe) {
      const around = observed();
      const profile = organisation(
        {
          website: url,
          socialChannels: [{ platform: "telegram", url }, { platform: "vk", url: " HTTPS://example.org/us " }],
          legalAdvisories: [{ key: "a", country: "RU", since: "2020-01-01", note: "Mind this.", source: url }],
        },
        around,
      );
      expect(profile?.card).toMatchObject({
        website: null,
        socialChannels: [{ platform: "VK", url: "https://example.org/us" }],
        legalAdvisories: [{ source: null, note: "Mind this." }],
      });
      expect(around.omitted).toHaveLength(3);

      const film = new Fields({ title: "Film", summary: "A film.", kind: "resource_film", link: url }, "resource");
      expect(projectResource(film, around)?.card.link).toBeNull();
      const site = new Fields(
        { name: "Newsroom", socialChannels: [{ platform: "vk", url }], mirrors: [{ url }, { url: "http://example.onion" }] },
        "site",
      );
      expect(projectSite(site, around)?.card).toMatchObject({ socialChannels: [], mirrors: ["http://example.onion"] });
      expect(around.omitted).toHaveLength(6);
      expect(around.omitted.join()).not.toContain(url);
    }
  });

  it("tells no number that no answer could hold, and says what is left out", () => {
    const around = observed();
    const most = 2_147_483_647;
    const figures = [most, most + 1].map((part) => ({ kind: "figure_spokespeople", part, qualifier: "qualifier_exactly", visibility: "visibility_public" }));
    expect(organisation({ figures }, around)?.card.figures.map(({ part }) => part)).toEqual([most, null]);
    expect(projectMeeting({ attendance: most + 1 }, around)?.card.attendance).toBeNull();
    expect(around.omitted).toHaveLength(2);
  });

  it("names no language that is none", () => {
    const around = observed();
    const projected = organisation({ workingLanguages: ["ru_RU", "ru", "english", "x-private"].map((tag) => ({ tag })) }, around);
    expect(projected?.facets.workingLanguages).toEqual(["ru"]);
    expect(around.omitted).toHaveLength(3);
  });

  it("says of no event that it is on a day that cannot be, or by the clocks of no zone", () => {
    for (const wrong of [{ startsOn: "0216-04-11" }, { startsOn: "12016-04-11" }, { endsOn: "9999-12-31" }, { timeZone: "Mars/Olympus" }]) {
      const around = observed();
      expect(projectMeeting(wrong, around)).toBeNull();
      expect(around.omitted).toEqual([expect.stringContaining("the whole event")]);
    }
  });
});

describe("a page", () => {
  const page = (locale: string, slug: string, around: Surroundings = surroundings) =>
    projectPage(new Fields({ title: "Text", slug, locale, body: [] }, "page"), around);

  it("gives way to a section of the site that has taken its address since, and says how to mend that", () => {
    for (const [locale, slug] of [
      ["en", "events"],
      ["en", "organisations"],
      ["en", "places"],
      ["en", "resources"],
      ["ru", "sobytiya"],
      ["ru", "organizatsii"],
      ["ru", "mesta"],
      ["ru", "resursy"],
    ] as const) {
      const around = observed();
      expect(page(locale, slug, around), slug).toBeNull();
      expect(around.omitted).toEqual([expect.stringMatching(`"${slug}".*another one`)]);
    }
  });

  it("stays where no section is", () => {
    for (const [locale, slug] of [
      ["ru", "events"],
      ["en", "sobytiya"],
      ["en", "past"],
      ["ru", "stranitsa"],
      ["en", "about"],
    ] as const) {
      expect(page(locale, slug)?.slug).toBe(slug);
    }
  });
});

describe("a place", () => {
  it("has its code as ISO writes it", () => {
    const row = { name: "Moscow", slug: "moscow", kind: "place_city", code: "ru-mow", references: { parent: ["russia"] } };
    expect(projectPlace(new Fields(row, "place"), surroundings)).toMatchObject({
      card: { name: "Moscow", kind: "CITY", code: "RU-MOW" },
      references: { parent: ["russia"] },
    });
  });
});

describe("names", () => {
  it("are sorted by their letters, whatever their case, marks and quotation marks", () => {
    const sorted = ["«Аврора»", "Ёлка и Ко", "ежевика", "Елена", "Йога", "«Легалайф»", "Форум", "Ирис", "Игла"].toSorted(
      (one, other) => (sortableName(one) < sortableName(other) ? -1 : 1),
    );
    expect(sorted).toEqual(["«Аврора»", "ежевика", "Елена", "Ёлка и Ко", "Игла", "Ирис", "Йога", "«Легалайф»", "Форум"]);
    expect(sortableName("Élan")).toBe(sortableName("elan"));
    expect(sortableName("Йога")).not.toBe(sortableName("Иога"));
  });

  it("fit the ledger's column, in characters that every collation sorts alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        expect(sortableName(name)).toMatch(/^(?:[0-9a-f]{2}){0,240}$/);
      }),
    );
  });

  it("are sorted as their code points are", () => {
    const lowerCase = fc.string({
      unit: fc.constantFrom(...Array.from("abcxyzабвгдежзийклмнэюя0123456789")),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(lowerCase, lowerCase, (one, other) => {
        expect(sortableName(one) < sortableName(other)).toBe(one < other);
      }),
    );
  });
});
