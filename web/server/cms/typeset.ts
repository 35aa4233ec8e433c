import type { Inline, LocaleTag, TextRun } from "@parasol/shared";
import Typograf from "typograf";

/** Only what concerns the look of a text: quotation marks, dashes, apostrophes, spaces that must not break. */
const rules = [
  "common/punctuation/quote",
  "common/punctuation/apostrophe",
  "common/punctuation/hellip",
  "*/dash/*",
  "common/nbsp/*",
  "ru/nbsp/*",
];

/** Would undo what an editor did on purpose. */
const excepted = ["common/nbsp/replaceNbsp"];

const typesetters = new Map<LocaleTag, Typograf | undefined>();

/** Sets plain text in the typography of its language; words and letters stay as they are. Unknown language: unchanged. */
export function typeset(text: string, locale: LocaleTag | undefined): string {
  const typesetter = locale && getTypesetter(locale);
  return typesetter ? typesetter.execute(text).replace(apostropheAtEnd, "$1’") : text;
}

/** The library leaves the apostrophe at a word's end alone: sex workers' rights. */
const apostropheAtEnd = /(\p{L})'(?!\p{L})/gu;

/** Stands between runs while they are set; from the private use area, so no text holds it. */
const seam = "\uE000";

/**
 * Sets a line made of several runs as one text: a quotation that opens in plain and closes in bold still gets its pair.
 * If the seams should not survive, the runs are left as they were.
 */
export function typesetRuns(inlines: readonly Inline[], locale: LocaleTag | undefined): readonly Inline[] {
  const runs = inlines.flatMap((inline) => (inline.type === "link" ? inline.children : [inline]));
  const pieces = typeset(runs.map((run) => run.text).join(seam), locale).split(seam);
  if (pieces.length !== runs.length) return inlines;
  const queue = pieces.values();
  const setRun = (run: TextRun): TextRun => ({ ...run, text: queue.next().value ?? run.text });
  return inlines.map((inline) =>
    inline.type === "link" ? { ...inline, children: inline.children.map(setRun) } : setRun(inline),
  );
}

function getTypesetter(locale: LocaleTag): Typograf | undefined {
  if (!typesetters.has(locale)) typesetters.set(locale, createTypesetter(locale));
  return typesetters.get(locale);
}

/** The library knows some languages only by region; of those the last, for English the one with “ ” outside. */
function createTypesetter(locale: LocaleTag): Typograf | undefined {
  const known = Typograf.getLocales().findLast((name) => name === locale || name.startsWith(`${locale}-`));
  if (!known) return undefined;
  const typesetter = new Typograf({ locale: [known], disableRule: "*", enableRule: rules });
  typesetter.disableRule(excepted);
  // Russian keeps short prepositions with their word; elsewhere only single letters hang badly, like "a" and "I".
  if (locale !== "ru") {
    typesetter.setSetting("common/nbsp/afterShortWord", "lengthShortWord", 1);
    typesetter.disableRule("common/nbsp/afterShortWordByList");
  }
  return typesetter;
}
