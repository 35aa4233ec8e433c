/**
 * Two editors on one text: whoever saves second is told so, and nothing is overwritten. Every draft counts its changes in the
 * hidden field `revision`, also those that come from editing another language; a form sends back the number that it read.
 * The form of a language that is yet to be begun has no draft to count; what it took over from the other languages is counted
 * in `sharedRevision`. What comes without a number (a script, the seed) is not checked.
 */
import type { Core, UID } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { EditorLanguage } from "../../editor-languages.js";
import { Fields } from "../../fields.js";
import { editorAtWork } from "../../editor-at-work.js";
import { sharedFactsOf } from "../shared-facts/plain-facts.js";
import { shapeOf, type Shape } from "../entries/shape.js";
import { isIn, type ShownEntry } from "../entries/shown-entries.js";

/** The `details` of the refusal, for the admin's screen. */
export interface StaleRevision {
  readonly name: "StaleRevision";
  readonly documentId: string;
  readonly locale: string;
  /** Of the draft as it is saved now; 0 while the language is not begun. */
  readonly revision: number;
  /** Name of the account that saved it; `null` when it is not known. */
  readonly savedBy: string | null;
  /** Whether it was the account that is refused now: another window of the same editor. */
  readonly isOwn: boolean;
  /** ISO 8601, UTC, to the millisecond. */
  readonly savedAt: string;
}

const messages: Readonly<Record<EditorLanguage, (stale: StaleRevision, when: string) => string>> = {
  en: ({ savedBy, isOwn }, when) =>
    `Not saved: ${isOwn ? "you yourself saved this text in another window" : `${savedBy ?? "somebody else"} saved this text`} on ${when}, after you had opened it. Look at what changed, then save yours again.`,
  ru: ({ savedBy, isOwn }, when) =>
    `Не сохранено: пока текст был открыт у вас, его ${isOwn ? "сохранили вы сами в другом окне" : `сохраняли и в другом месте (${savedBy ?? "имя неизвестно"})`} — ${when}. Посмотрите, что изменилось, и сохраните своё ещё раз.`,
};

/** The day before the month, and a day of 24 hours, in English too. */
const clocks: Readonly<Record<EditorLanguage, string>> = { en: "en-GB", ru: "ru" };

/**
 * @param drafts The document's, as they are.
 * @param locale The language that is saved; it may not be begun yet.
 * @throws ValidationError whose `details` are a `StaleRevision`, when the form was read before somebody else's last change.
 */
export async function checkRevision(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  drafts: readonly ShownEntry[],
  locale: string,
  sent: Readonly<Record<string, unknown>>,
  editorLanguage: EditorLanguage,
): Promise<void> {
  const draft = drafts.find(isIn(locale));
  const [read, current] = draft ? [sent.revision, revisionOf(draft)] : [sent.sharedRevision, sharedRevisionOf(drafts)];
  // A form that was opened before drafts were counted sends `null`; who sends no number at all has no form.
  if (read === undefined || (read ?? 0) === current) return;
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { id: { $in: draft ? [draft.id] : drafts.map(({ id }) => id) } },
    select: ["updatedAt"],
    populate: { updatedBy: true },
    orderBy: { updatedAt: "desc" },
  });
  const fields = new Fields(row, `draft ${documentId}`);
  const editor = fields.component("updatedBy");
  const names = [editor?.text("firstname"), editor?.text("lastname")].filter((name) => typeof name === "string");
  const stale: StaleRevision = {
    name: "StaleRevision",
    documentId,
    locale,
    revision: draft ? revisionOf(draft) : 0,
    // Of a language that is not begun it is not known who changed what it shares, only who saved one of the others last.
    savedBy: !draft ? null : names.length > 0 ? names.join(" ") : (editor?.text("username") ?? null),
    isOwn: editor !== null && editor.requiredInteger("id") === editorAtWork(strapi),
    savedAt: new Date(Number(fields.moment("updatedAt") ?? Date.now())).toISOString(),
  };
  const clock = new Intl.DateTimeFormat(clocks[editorLanguage], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  const when = `${clock.format(new Date(stale.savedAt))} UTC`;
  throw new errors.ValidationError(messages[editorLanguage](stale, when), { ...stale });
}

/** 0 for a draft that was never saved since drafts are counted. */
export function revisionOf(draft: ShownEntry): number {
  return draft.fields.integer("revision") ?? 0;
}

/** What the drafts of a document have counted of what they share; they all say the same number. */
export function sharedRevisionOf(drafts: readonly ShownEntry[]): number {
  return Math.max(0, ...drafts.map(({ fields }) => fields.integer("sharedRevision") ?? 0));
}

/**
 * Counts an edit: once for the draft that was edited, and once for every other draft that came out of it changed.
 *
 * @param drafts As they are now.
 * @param edited The language that was edited; `null` when none was, as when one was deleted.
 */
export async function countChanges(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  drafts: readonly ShownEntry[],
  edited: string | null,
  before: readonly ShownEntry[],
): Promise<void> {
  const updatedBy = editorAtWork(strapi);
  const sharedRevision = sharedRevisionOf(before) + (isSharedChanged(shapeOf(strapi, uid), before, drafts) ? 1 : 0);
  for (const draft of drafts) {
    const was = before.find(isIn(draft.locale));
    const isChanged = draft.locale === edited || was?.content !== draft.content;
    const revision = (was ? revisionOf(was) : 0) + (isChanged ? 1 : 0);
    if (revision === revisionOf(draft) && sharedRevision === sharedRevisionOf([draft])) continue;
    const who = isChanged && updatedBy !== null ? { updatedBy } : {};
    await strapi.db.query(uid).update({ where: { id: draft.id }, data: { revision, sharedRevision, ...who } });
  }
}

function isSharedChanged(shape: Shape, [before]: readonly ShownEntry[], [now]: readonly ShownEntry[]): boolean {
  return before !== undefined && now !== undefined && sharedFactsOf(shape, before) !== sharedFactsOf(shape, now);
}
