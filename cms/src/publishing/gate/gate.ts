/**
 * The checks between "publish" and the ledger. They run on the rows that the publishing has just made, inside its
 * transaction: a refusal undoes all of it, whichever way the publishing was asked for. A draft may be incomplete.
 */
import { errors } from "@strapi/utils";
import type { EditorLanguage } from "../../editor-languages.js";
import type { PublicationTypeName } from "../../ledger/stored.js";
import type { LoadedEntry } from "../entries/loaded-entries.js";
import { missingAttendance, wrongTimes } from "./event.js";
import { circles, emptyTexts, removedItems, unpublishedReferences, wrongSlug } from "./every-type.js";
import { notInTheFuture, webAddresses, wrongCode } from "./single-fields.js";
import type { GateQuestions, Inspect, Refusal } from "./inspection.js";
import { gateMessages } from "./messages.js";
import { missingListing, wrongAdvisories, wrongAnswers, wrongContacts, wrongFigures, wrongLanguages } from "./organisation.js";
import { wrongPlaceCode } from "./place.js";
import { brokenFile } from "./resource.js";
import { emptyBody, unshownText, wrongPictures } from "./texts.js";

/** What is looked at in every type. */
const inspectionsOfAll: readonly Inspect[] = [
  emptyTexts,
  wrongSlug,
  wrongPictures,
  unshownText,
  removedItems,
  unpublishedReferences,
  circles,
];

/** What is looked at in one type beside it. */
const inspectionsOf: Readonly<Record<PublicationTypeName, readonly Inspect[]>> = {
  article: [notInTheFuture("datedOn", "futureDate"), emptyBody],
  contributor: [],
  event: [wrongTimes, missingAttendance],
  organisation: [
    missingListing,
    wrongFigures,
    wrongContacts,
    wrongLanguages,
    wrongAdvisories,
    wrongAnswers,
    webAddresses("website", "socialChannels.url", "legalAdvisories.source"),
    notInTheFuture("lastVerified", "dayToCome"),
  ],
  page: [emptyBody],
  place: [wrongPlaceCode],
  population: [wrongCode("population")],
  "priority-area": [wrongCode("priority-area")],
  question: [wrongCode("question")],
  resource: [brokenFile, webAddresses("link")],
  site: [webAddresses("socialChannels.url", "mirrors.url")],
  topic: [],
};

/**
 * @param isPublic Whether readers see anything of the document as it was published before.
 * @throws Strapi's ValidationError with one entry per field, as its admin marks them in the form.
 */
export async function passGate(
  type: PublicationTypeName,
  entry: LoadedEntry,
  editorLanguage: EditorLanguage,
  questions: GateQuestions,
  today: string,
  isPublic: boolean,
): Promise<void> {
  const messages = gateMessages[editorLanguage];
  const refusals = await inspect(type, entry, editorLanguage, questions, today);
  if (refusals.length === 0) return;
  const details = refusals.map(({ path, message }) => ({ path, message, name: "ValidationError" }));
  const message = [messages.refused(refusals.length), ...(isPublic ? [messages.stillPublic] : [])].join(" ");
  throw new errors.ValidationError(message, { errors: details });
}

/** Everything for which the gate would refuse an entry. */
export async function inspect(
  type: PublicationTypeName,
  entry: LoadedEntry,
  editorLanguage: EditorLanguage,
  questions: GateQuestions,
  today: string,
): Promise<readonly Refusal[]> {
  const messages = gateMessages[editorLanguage];
  const refusals: Refusal[] = [];
  for (const look of [...inspectionsOfAll, ...inspectionsOf[type]]) {
    refusals.push(...(await look({ type, entry, messages, questions, today })));
  }
  return refusals;
}

/** The day (ISO 8601) where it is already latest, UTC+14: what is today for an editor anywhere has come. */
export function latestDay(moment: Date): string {
  return new Date(moment.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
