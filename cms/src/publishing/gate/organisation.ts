/** What the gate looks at in organisations. */
import { readLanguageTag } from "@parasol/shared";
import type { Fields } from "../../fields.js";
import { readReferences } from "../project/projection.js";
import { isPublic } from "../project/visibility.js";
import { itemReference } from "../entries/shape.js";
import { isCountry } from "./countries.js";
import type { Inspect, Inspection, Refusal } from "./inspection.js";
import { isText } from "./texts.js";

/** What is counted without saying out of how many. */
const withoutWhole: ReadonlySet<string | null> = new Set(["figure_spokespeople"]);

export const missingListing: Inspect = ({ entry, messages }) =>
  entry.fields.text("listing") === null ? [{ path: ["listing"], message: messages.missingListing }] : [];

/** Numbers must be possible whoever may know them; complete they must be where they are public. */
export const wrongFigures = eachItem("figures", (figure, { messages, today }) => {
  const [part, whole] = [figure.integer("part"), figure.integer("whole")];
  const isShown = isPublic(figure);
  const needsWhole = !withoutWhole.has(figure.text("kind"));
  return [
    isShown && part === null ? ["part", messages.missingPart] : null,
    whole === null && needsWhole && (isShown || part !== null) ? ["whole", messages.missingWhole] : null,
    part !== null && whole !== null && part > whole ? ["part", messages.partExceedsWhole(part, whole)] : null,
    (figure.date("asOf") ?? "") > today ? ["asOf", messages.dayToCome] : null,
  ];
});

export const wrongContacts = eachItem("contacts", (contact, { messages }) => {
  const value = contact.text("value");
  const isEmail = contact.text("kind") === "contact_email";
  return [
    isPublic(contact) && value === null ? ["value", messages.missingContact] : null,
    isEmail && value !== null && !/^[^\s@<>]+@[^\s@.<>]+(?:\.[^\s@.<>]+)+$/.test(value)
      ? ["value", messages.malformedEmail]
      : null,
  ];
});

export const wrongLanguages = eachItem("workingLanguages", (language, { messages }) => {
  const tag = language.text("tag");
  return [tag !== null && readLanguageTag(tag) === null ? ["tag", messages.malformedLanguage] : null];
});

export const wrongAdvisories = eachItem("legalAdvisories", (advisory, { messages }) => {
  const [country, since, until] = [advisory.text("country"), advisory.date("since"), advisory.date("until")];
  return [
    country !== null && !isCountry(country.toUpperCase()) ? ["country", messages.unknownCountry] : null,
    since !== null && until !== null && until < since ? ["until", messages.advisoryEndsFirst] : null,
  ];
});

/** An answer names its question; words it needs only where no other facts of the profile answer. */
export const wrongAnswers: Inspect = async ({ entry, messages, questions }) => {
  const refusals: Refusal[] = [];
  for (const [index, answer] of entry.fields.components("answers").entries()) {
    const at = ["answers", String(index)];
    const [question] = readReferences(entry.fields, itemReference("answers", answer.text("key") ?? "", "question"));
    if (question === undefined) refusals.push({ path: [...at, "question"], message: messages.missingQuestion });
    else if (!isText(answer.value("body")) && (await questions.wantsWords(question))) {
      refusals.push({ path: [...at, "body"], message: messages.missingAnswer });
    }
  }
  return refusals;
};

/** Something found in one of an item's fields. */
type Found = readonly [field: string, message: string];

function eachItem(field: string, inspect: (item: Fields, inspection: Inspection) => readonly (Found | null)[]): Inspect {
  return (inspection) =>
    inspection.entry.fields.components(field).flatMap((item, index) =>
      inspect(item, inspection)
        .filter((found) => found !== null)
        .map(([name, message]) => ({ path: [field, String(index), name], message })),
    );
}
