/** What the gate says, in the editor's language. Strapi's admin shows these texts as they are. */
import type { EditorLanguage } from "../../editor-languages.js";
import { english } from "./messages.en.js";
import { russian } from "./messages.ru.js";

export interface GateMessages {
  /** Heads the notice; the fields' own messages follow it. */
  readonly refused: (count: number) => string;
  /** Follows it where something of the document is public: what readers see meanwhile, and how to take it from them at once. */
  readonly stillPublic: string;
  readonly missing: string;
  readonly missingAlt: string;
  readonly missingImage: string;
  readonly emptyBody: string;
  readonly malformedSlug: string;
  readonly reservedSlug: (slug: string) => string;
  readonly takenSlug: (slug: string) => string;
  readonly unpublishedReference: (name: string) => string;
  readonly brokenImage: string;
  readonly malformedAddress: string;
  /** Of the day that a text is dated to: empty, it is today. */
  readonly futureDate: string;
  readonly dayToCome: string;
  readonly unshownText: string;
  readonly unsuitable: string;
  readonly missingListing: string;
  readonly missingQuestion: string;
  readonly missingAnswer: string;
  readonly missingNumber: string;
  readonly missingPart: string;
  readonly missingWhole: string;
  readonly missingContact: string;
  readonly partExceedsWhole: (part: number, whole: number) => string;
  readonly removedElsewhere: string;
  readonly leadsBack: string;
  readonly brokenFile: string;
  readonly malformedCode: string;
  readonly takenCode: (code: string) => string;
  readonly malformedEmail: string;
  readonly malformedLanguage: string;
  readonly unknownCountry: string;
  readonly malformedSubdivision: string;
  readonly advisoryEndsFirst: string;
  readonly endsFirst: string;
  readonly endsAtNight: string;
  readonly needlessTime: string;
  readonly skippedTime: string;
  readonly unknownZone: string;
  readonly farYear: string;
}

export const gateMessages: Readonly<Record<EditorLanguage, GateMessages>> = { en: english, ru: russian };
