/** What is public of an organisation: what it chose to be known by. A field that is not named here is private. */
import { readLanguageTag } from "@parasol/shared";
import type { Fields } from "../../fields.js";
import type { OrganisationCard, StoredAnswer } from "../../ledger/stored.js";
import { projectCount } from "./count.js";
import { readKeyedItems } from "./keyed-items.js";
import { bare, readReferences, type Projection } from "./projection.js";
import { qualifiers } from "./qualifiers.js";
import { projectRichText } from "./rich-text.js";
import { projectSocialChannels } from "./social-channels.js";
import { sortableName } from "./sortable-name.js";
import type { Surroundings } from "./surroundings.js";
import { readTranslators } from "./translated.js";
import { discloseEach } from "./visibility.js";
import { projectWebAddress } from "./web-address.js";

const kinds = {
  organisation_group: "GROUP",
  organisation_network: "NETWORK",
  organisation_service: "SERVICE",
  organisation_fund: "FUND",
} as const;

const figureKinds = {
  figure_decision_makers: "DECISION_MAKERS",
  figure_spokespeople: "SPOKESPEOPLE",
  figure_paid_staff: "PAID_STAFF",
  figure_members: "MEMBERS",
} as const;

const contactKinds = {
  contact_email: "EMAIL",
  contact_phone: "PHONE",
  contact_telegram: "TELEGRAM",
  contact_signal: "SIGNAL",
  contact_whatsapp: "WHATSAPP",
  contact_post: "POST",
  contact_other: "OTHER",
} as const;

export const projectOrganisation: Projection<"organisation"> = (entry, surroundings) => {
  // Unlisted is what nobody has said is listed.
  if (entry.text("listing") !== "listing_public") return null;
  const name = entry.requiredText("name");
  const summary = entry.requiredText("summary");
  const kind = entry.choice("kind", kinds);
  const workingLanguages = readLanguages(entry, surroundings);
  const staffRoles = projectStaffRoles(entry);
  const legalAdvisories = projectLegalAdvisories(entry, surroundings);
  const answers = projectAnswers(entry, surroundings);
  return {
    ...bare,
    type: "organisation",
    slug: entry.requiredText("slug"),
    sortKey: sortableName(name),
    card: {
      name,
      kind,
      summary,
      workingLanguages,
      figures: projectFigures(entry, surroundings),
      staffRoles,
      contacts: projectContacts(entry),
      website: projectWebAddress(entry, "website", surroundings),
      socialChannels: projectSocialChannels(entry, surroundings),
      legalAdvisories,
      lastVerified: entry.date("lastVerified"),
      translation: surroundings.translation,
    },
    body: { answers },
    references: {
      placesServed: readReferences(entry, "placesServed"),
      populations: readReferences(entry, "populations"),
      memberships: readReferences(entry, "memberships"),
      priorityAreas: readReferences(entry, "priorityAreas"),
      questions: answers.map(({ question }) => question),
      translators: readTranslators(entry, surroundings),
    },
    facets: { kind: [kind], workingLanguages },
    words: [
      [name, summary],
      answers.map((answer) => answer.body),
      staffRoles.map((role) => role.title),
      legalAdvisories.map((advisory) => advisory.note),
    ],
  };
};

function projectFigures(entry: Fields, surroundings: Surroundings): OrganisationCard["figures"] {
  return discloseEach(
    entry.components("figures"),
    (figure) => ({
      part: projectCount(figure, "part", surroundings),
      whole: projectCount(figure, "whole", surroundings),
      qualifier: figure.choice("qualifier", qualifiers),
      asOf: figure.date("asOf"),
    }),
    (figure, { withheld, value }) => ({
      kind: figure.choice("kind", figureKinds),
      withheld,
      ...(value ?? { part: null, whole: null, qualifier: "EXACTLY", asOf: null }),
    }),
  );
}

function projectContacts(entry: Fields): OrganisationCard["contacts"] {
  return discloseEach(
    entry.components("contacts"),
    (contact) => contact.text("value"),
    (contact, disclosed) => ({ kind: contact.choice("kind", contactKinds), ...disclosed }),
  );
}

function projectStaffRoles(entry: Fields): OrganisationCard["staffRoles"] {
  return discloseEach(
    entry.components("staffRoles"),
    (role) => ({ title: role.requiredText("title"), paid: role.flag("paid") }),
    (role, { withheld, value }) => ({
      id: role.requiredText("key"),
      withheld,
      ...(value ?? { title: null, paid: null }),
    }),
  );
}

/** The last day of an advisory is told, and left to readers: a publication does not change by the calendar. */
function projectLegalAdvisories(entry: Fields, surroundings: Surroundings): OrganisationCard["legalAdvisories"] {
  return readKeyedItems(entry, "legalAdvisories").map(({ id, fields }) => ({
    id,
    country: fields.requiredText("country").toUpperCase(),
    since: fields.requiredText("since").slice(0, 10),
    until: fields.date("until"),
    source: projectWebAddress(fields, "source", surroundings),
    note: fields.requiredText("note"),
  }));
}

/** An answer may have no words of its own: the question's kind says which facts of the profile answer it. */
function projectAnswers(entry: Fields, { omit }: Surroundings): readonly StoredAnswer[] {
  return readKeyedItems(entry, "answers").flatMap(({ id, fields, reference }) => {
    const question = reference("question");
    if (question === null) return [];
    const content = projectRichText(fields.value("body"), omit);
    return [{ id, question, body: content.length > 0 ? [{ kind: "text", content }] : [] }];
  });
}

/** As BCP 47 writes them, each once. */
function readLanguages(entry: Fields, { omit }: Surroundings): readonly string[] {
  const tags = entry.components("workingLanguages").flatMap((language) => {
    const typed = language.requiredText("tag");
    const tag = readLanguageTag(typed);
    if (tag === null) omit(`the working language "${typed}", which is no language tag (BCP 47)`);
    return tag ?? [];
  });
  return [...new Set(tags)];
}
