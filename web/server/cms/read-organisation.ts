import { organisationPath, type LocaleTag } from "@parasol/shared";
import { entriesBeside, membersOnProfile } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { OrganisationPageDocument, type FrameFragment, type LegalAdvisoryFragment, type OrganisationTextFragment } from "./generated/documents";
import { composeProfile, type ProfileSection } from "./compose-profile";
import { readText } from "./read-text";

export interface OrganisationReading {
  readonly frame: FrameFragment;
  readonly organisation: OrganisationTextFragment;
  readonly sections: readonly ProfileSection[];
  /** Those that still hold. */
  readonly advisories: readonly LegalAdvisoryFragment[];
}

/** @param now tells which legal advisories have ended */
export async function readOrganisation(ask: Ask, locale: LocaleTag, slug: string, now: Date): Promise<Answer<OrganisationReading>> {
  const reading = await readText(ask, {
    document: OrganisationPageDocument,
    variables: { locale, slug, members: membersOnProfile, articles: entriesBeside, events: entriesBeside, resources: entriesBeside },
    text: (data) => data.organisation,
    path: organisationPath,
    title: (organisation) => organisation.name,
  });
  if (reading.kind !== "here") return reading;
  const { text: organisation, frame, data } = reading;
  return {
    kind: "found",
    found: {
      frame,
      organisation,
      sections: composeProfile(organisation, data.questions),
      advisories: organisation.legalAdvisories.filter((advisory) => holdsStill(advisory, now)),
    },
  };
}

/** An advisory warns through its last day, until that day is over everywhere on earth: too long a warning harms nobody. */
export function holdsStill({ until }: Pick<LegalAdvisoryFragment, "until">, now: Date): boolean {
  const lastZone = -12;
  const dayThere = new Date(now.getTime() + lastZone * 3_600_000).toISOString().slice(0, 10);
  return until === null || until >= dayThere;
}
