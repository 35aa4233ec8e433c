/** Entries of every type as Strapi loads them, with everything in them that its tables can hold: for fast-check. */
import fc from "fast-check";
import type { PublicationTypeName } from "../../cms/src/ledger/stored.ts";

export type Row = Readonly<Record<string, unknown>>;

/** What a script would leave behind if it ran. */
export const marker = "parasolScriptRan";

const run = `globalThis.${marker}=1;alert(1)`;

/** What people who mean harm would type, and what happens by itself. */
export const hostileTexts: readonly string[] = [
  `<script>${run}</script>`,
  `"><script>${run}</script>`,
  `'"><img src=x onerror="${run}">`,
  `<svg onload=${run}>`,
  `</title><script>${run}</script>`,
  `</script><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `]]><script>${run}</script>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<iframe srcdoc="<script>parent.${marker}=1</script>">`,
  `<a href="javascript:${run}">x</a>`,
  `<style>@import 'http://evil.example'</style><base href="//evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<template><noscript></noscript></template><plaintext>`,
  `<!--[if IE]>`,
  "\u2028\u2029\u0000\u0008\u001b\u007f\ufeff\ufffe",
  "\ud800 alone \udfff",
  "\u202e evomer ot gnihton",
  "Z\u0351\u036b\u0343a\u0329\u0324l\u0360g\u035fo\u0489 ",
  "%00%0d%0aSet-Cookie: a=b",
  "\r\nLocation: http://evil.example\r\n",
  "x".repeat(3_000),
  "Слово".repeat(400),
  "👩‍👩‍👧‍👦🏳️‍🌈☂️",
  "__proto__",
  "null",
  "$& $1 $` $'",
  "{0} {count} @:message | one | two",
];

export const hostileAddresses: readonly string[] = [
  `javascript:${run}`,
  ` JaVaScRiPt:${run}`,
  `java\nscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  "//evil.example/x",
  "/\\evil.example",
  "https://example.org/?a=\"><script>",
  "https://user:password@example.org/",
  "https://пример.example/путь?я=1#там",
  "http://[::1]:99999/",
  "https:evil.example",
  "mailto:a@example.org?subject=\"><script>",
  "tel:+7 495",
  "/en/news/\"onclick=\"x",
  "#",
  "https://example.org/",
  "https://example.org/" + "a/".repeat(800),
];

const plain = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: fc.constantFrom(...Array.from("абвгдежзийклмнопрстуфхцчшщъыьэюя ёЁ«»—")), minLength: 3, maxLength: 80 }));
const strange = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }));
const anyText = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 3, arbitrary: strange }, { weight: 2, arbitrary: fc.tuple(plain, strange, plain).map((parts) => parts.join(" ")) });
/** What must be there and is more than blanks. */
const text = anyText.filter((typed) => typed.trim() !== "");
const perhaps = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 3 });
const lines = fc.array(anyText, { maxLength: 4 }).map((all) => all.join("\n"));
const address = fc.oneof(fc.constantFrom(...hostileAddresses), fc.webUrl(), text);
const year = (first: number, last: number) => fc.date({ min: new Date(Date.UTC(first, 0, 1)), max: new Date(Date.UTC(last, 11, 31)), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const day = fc.oneof(year(1990, 2040), fc.constantFrom("0001-01-01", "0999-12-31", "1582-10-10", "1900-02-28", "2016-02-29", "2038-01-20", "9999-12-31"));
const eventDay = fc.oneof({ weight: 8, arbitrary: year(1900, 2199) }, { weight: 1, arbitrary: day });
const time = fc.constantFrom("00:00:00.000", "10:30:00.000", "02:30:00.000", "23:59:59.999");
const count = fc.oneof(fc.nat({ max: 500 }), fc.constantFrom(0, 1, 2, 5, 11, 21, 2_147_483_647, 4_000_000_000));
const key = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: 24, maxLength: 24 });
const visibility = fc.constantFrom("visibility_public", "visibility_public", "visibility_partners", "visibility_internal", "visibility_withheld");
const qualifier = fc.constantFrom("qualifier_exactly", "qualifier_more_than", "qualifier_about", "qualifier_up_to");
const platform = fc.constantFrom("bluesky", "facebook", "instagram", "mastodon", "telegram", "twitter", "vk", "youtube");

/** Strapi's blocks, those among them that nobody here knows. */
const textRun = fc.record({ type: fc.constant("text"), text: anyText, bold: fc.boolean(), italic: fc.boolean(), underline: fc.boolean(), strikethrough: fc.boolean(), code: fc.boolean() }, { requiredKeys: ["type", "text"] });
const link = fc.record({ type: fc.constant("link"), url: address, children: fc.array(textRun, { maxLength: 2 }) });
const inlines = fc.array(fc.oneof({ weight: 4, arbitrary: textRun }, { weight: 2, arbitrary: link }, { weight: 1, arbitrary: fc.constantFrom<unknown>({ type: "iframe", src: "//evil.example" }, null, "text") }), { maxLength: 4 });
const { list } = fc.letrec<{ list: Row; item: Row }>((tie) => ({
  list: fc.record({ type: fc.constant("list"), format: fc.constantFrom("ordered", "unordered", "upside-down"), children: fc.array(tie("item"), { maxLength: 3 }) }),
  item: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.record({ type: fc.constant("list-item"), children: inlines }), tie("list")),
}));
const block = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom("paragraph", "quote"), children: inlines }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("heading"), level: fc.constantFrom<unknown>(1, 2, 3, 4, 5, 6, 7, 0, "2", null), children: inlines }) },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({ type: "code", children: [{ type: "text", text: `<script>${run}</script>` }] }, { type: "image", image: { url: `javascript:${run}` } }, { type: "html", html: `<script>${run}</script>` }, null, 7) },
);
const blocks = fc.oneof({ weight: 6, arbitrary: fc.array(block, { maxLength: 6 }) }, { weight: 1, arbitrary: fc.constant(null) });

/** How many pictures there are to choose from; each third may not be shown. */
export const pictures = 12;
const hex = (number: number): string => number.toString(16).padStart(32, "a");
const picture = fc.record({
  image: fc.nat({ max: pictures - 1 }).map((number) => ({
    id: number + 1,
    alternativeText: number % 2 === 0 ? hostileTexts[number] : null,
    formats: Object.fromEntries(
      (["webp", "jpg"] as const).map((kind, index) => [
        kind,
        { contentName: `${hex(number * 2 + index)}.${kind}`, hash: hex(number), ext: `.${kind}`, mime: kind === "webp" ? "image/webp" : "image/jpeg", width: [1, 320, 1600, 20_000][number % 4], height: [20_000, 213, 1067, 1][number % 4], sizeInBytes: 9_000 },
      ]),
    ),
  })),
  alt: perhaps(text),
  caption: perhaps(text),
  credit: perhaps(text),
});
const body = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ __component: fc.constant("body.text"), content: blocks }) },
    { weight: 1, arbitrary: fc.record({ __component: fc.constant("body.figure"), picture: perhaps(picture) }) },
    { weight: 1, arbitrary: fc.record({ __component: fc.constant("body.quote"), text, attribution: perhaps(text) }) },
    { weight: 1, arbitrary: fc.record({ __component: fc.constant("body.embed"), html: fc.constant(`<script>${run}</script>`) }) },
  ),
  { maxLength: 6 },
);

/** Gives the ids of some documents of a type, those among them that are not there. */
export type Refer = (type: PublicationTypeName) => fc.Arbitrary<readonly string[]>;

const references = (fields: Readonly<Record<string, fc.Arbitrary<readonly string[]>>>) => perhaps(fc.record(fields));

/** Items of which each has a key of its own, with what they refer to beside them, as the entry keeps it. */
function withItems(entry: fc.Arbitrary<Row>, lists: Readonly<Record<string, { readonly item: fc.Arbitrary<Row>; readonly relations: Readonly<Record<string, fc.Arbitrary<readonly string[]>>> }>>): fc.Arbitrary<Row> {
  const made = Object.entries(lists).map(([field, { item, relations }]) =>
    fc.uniqueArray(fc.tuple(key, item, fc.record(relations)), { selector: ([own]) => own, maxLength: 4 }).map((items) => ({
      fields: { [field]: items.map(([own, fields]) => ({ ...fields, key: own })) },
      references: Object.fromEntries(items.flatMap(([own, , referred]) => Object.entries(referred).map(([relation, ids]) => [`${field}.${own}.${relation}`, ids]))),
    })),
  );
  return fc.tuple(entry, ...made).map(([fields, ...parts]) => ({
    ...fields,
    ...Object.assign({}, ...parts.map((part) => part.fields)),
    references: Object.assign({}, fields.references, ...parts.map((part) => part.references)),
  }));
}

/** An entry of each type, without its slug. */
export function anyEntry(refer: Refer): Readonly<Record<PublicationTypeName, fc.Arbitrary<Row>>> {
  const named = (more: Record<string, fc.Arbitrary<unknown>> = {}) => fc.record({ name: text, order: perhaps(count), ...more });
  return {
    article: fc.record({
      title: text,
      summary: text,
      kind: fc.constantFrom("kind_news", "kind_statement", "kind_report", "kind_story", "kind_interview"),
      datedOn: perhaps(day),
      licence: perhaps(text),
      cover: perhaps(picture),
      body,
      corrections: fc.array(fc.record({ date: perhaps(day), text }), { maxLength: 3 }),
      references: references({ topics: refer("topic"), event: refer("event"), organisations: refer("organisation"), places: refer("place"), byline: refer("contributor"), translators: refer("contributor") }),
    }),
    event: withItems(
      fc.record({
        title: text,
        stage: fc.constantFrom("event_planned", "event_confirmed", "event_postponed", "event_cancelled", "event_held"),
        precision: fc.constantFrom("precision_day", "precision_month", "precision_year"),
        startsOn: eventDay,
        endsOn: perhaps(eventDay),
        startsAt: perhaps(time),
        endsAt: perhaps(time),
        timeZone: fc.constantFrom("Europe/Moscow", "UTC", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns", "Africa/Monrovia", "europe/moscow", "Mars/Olympus"),
        theme: perhaps(text),
        aims: perhaps(text),
        outcomeSummary: perhaps(text),
        venue: perhaps(text),
        venueVisibility: visibility,
        attendance: perhaps(count),
        attendanceQualifier: qualifier,
        attendees: perhaps(text),
        horizonYears: perhaps(fc.integer({ min: 1, max: 100 })),
        body,
        references: references({ place: refer("place"), hosts: refer("organisation"), participantPlaces: refer("place"), previousEvent: refer("event"), topics: refer("topic"), translators: refer("contributor") }),
      }),
      {
        reports: { item: fc.record({ title: text }), relations: { presenter: refer("contributor"), resource: refer("resource") } },
        priorities: { item: fc.record({ text }), relations: { area: refer("priority-area") } },
        decisions: { item: fc.record({ text, examples: perhaps(lines), stage: fc.constantFrom("decision_decided", "decision_under_way", "decision_done", "decision_dropped") }), relations: { evidence: refer("article") } },
      },
    ),
    organisation: withItems(
      fc.record({
        name: text,
        summary: text,
        listing: fc.constantFrom("listing_public", "listing_public", "listing_public", "listing_public", "listing_partners", "listing_internal", null),
        kind: fc.constantFrom("organisation_group", "organisation_network", "organisation_service", "organisation_fund"),
        website: perhaps(address),
        lastVerified: perhaps(day),
        workingLanguages: fc.array(fc.record({ tag: fc.oneof(fc.constantFrom("ru", "en", "uz-cyrl", "zh-Hant-TW", "x-private", "ru_RU"), text) }), { maxLength: 4 }),
        socialChannels: fc.array(fc.record({ platform, url: address }), { maxLength: 3 }),
        figures: fc.array(fc.record({ kind: fc.constantFrom("figure_decision_makers", "figure_spokespeople", "figure_paid_staff", "figure_members"), part: perhaps(count), whole: perhaps(count), qualifier, asOf: perhaps(day), visibility }), { maxLength: 4 }),
        contacts: fc.array(fc.record({ kind: fc.constantFrom("contact_email", "contact_phone", "contact_telegram", "contact_signal", "contact_whatsapp", "contact_post", "contact_other"), value: perhaps(fc.oneof(text, address)), visibility }), { maxLength: 4 }),
        references: references({ placesServed: refer("place"), populations: refer("population"), memberships: refer("organisation"), priorityAreas: refer("priority-area"), translators: refer("contributor") }),
      }),
      {
        staffRoles: { item: fc.record({ title: text, paid: fc.boolean(), visibility }), relations: {} },
        legalAdvisories: { item: fc.record({ country: fc.constantFrom("RU", "kg", "XX", "<b>"), since: day, until: perhaps(day), source: perhaps(address), note: text }), relations: {} },
        answers: { item: fc.record({ body: blocks }), relations: { question: refer("question") } },
      },
    ),
    resource: fc.record({
      title: text,
      summary: text,
      kind: fc.constantFrom("resource_report", "resource_toolkit", "resource_magazine", "resource_film", "resource_book", "resource_link"),
      link: perhaps(address),
      file: perhaps(fc.constant({ id: 99, mime: "application/pdf", hash: hex(99), ext: ".pdf", provider_metadata: { contentName: `${hex(99)}.pdf`, bytes: 5_000 } })),
      references: references({ event: refer("event"), organisations: refer("organisation"), topics: refer("topic"), translators: refer("contributor") }),
    }),
    page: fc.record({ title: text, order: perhaps(count), body, references: references({ translators: refer("contributor") }) }),
    topic: named(),
    place: named({ kind: fc.constantFrom("place_city", "place_region", "place_country"), code: perhaps(fc.constantFrom("RU-MOW", "ru", "<b>", "XX")), references: references({ parent: refer("place") }) }),
    contributor: fc.record({ name: text, kind: fc.constantFrom("kind_named", "kind_pseudonym", "kind_collective") }),
    population: named({ code: key }),
    "priority-area": named({ code: key, description: perhaps(text), references: references({ network: refer("organisation") }) }),
    question: fc.record({ prompt: text, order: perhaps(count), code: key, kind: fc.constantFrom("question_text", "question_contacts", "question_populations", "question_figures", "question_areas") }),
    site: fc.record({
      name: text,
      tagline: perhaps(text),
      safetyNote: perhaps(text),
      socialChannels: fc.array(fc.record({ platform, url: address }), { maxLength: 4 }),
      mirrors: fc.array(fc.record({ url: address }), { maxLength: 3 }),
      references: references({ frontPage: refer("article") }),
    }),
  };
}
