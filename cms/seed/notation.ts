/**
 * How the demonstration's texts are written down: every text in all its languages side by side, a body as a list of
 * passages. `bodyIn` makes of it what the body field of an entry holds, `nodesIn` what a field of formatted text holds.
 */
import type { Inline, LocaleTag, RichTextNode, TextRun } from "@parasol/shared";

/** Plain text in the languages in which it exists. */
export type Words = Readonly<Partial<Record<LocaleTag, string>>>;

/** A line of text with links or emphasis, in the languages in which it exists. */
export type Line = Readonly<Partial<Record<LocaleTag, string | readonly Inline[]>>>;

/** A passage of nothing but formatted text. */
export type TextPassage =
  | { readonly sort: "paragraph" | "heading"; readonly line: Line }
  | { readonly sort: "list"; readonly format: "ordered" | "unordered"; readonly lines: readonly Line[] };

export type Passage<PictureKey extends string = string> =
  | TextPassage
  | { readonly sort: "figure"; readonly picture: PictureKey; readonly caption: Words }
  | { readonly sort: "quote"; readonly text: Words; readonly attribution: Words };

export const p = (line: Line): TextPassage => ({ sort: "paragraph", line });
export const h2 = (line: Line): TextPassage => ({ sort: "heading", line });
export const ul = (...lines: readonly Line[]): TextPassage => ({ sort: "list", format: "unordered", lines });
export const ol = (...lines: readonly Line[]): TextPassage => ({ sort: "list", format: "ordered", lines });
export const figure = <K extends string>(picture: K, caption: Words): Passage<K> => ({ sort: "figure", picture, caption });
/** Words of somebody invented; `text` goes without quotation marks. */
export const quote = (text: Words, attribution: Words): Passage<never> => ({ sort: "quote", text, attribution });

export const text = (words: string): TextRun => ({ type: "text", text: words });
export const bold = (words: string): TextRun => ({ type: "text", text: words, bold: true });
export const italic = (words: string): TextRun => ({ type: "text", text: words, italic: true });
/** `url` is a path of this site or an absolute address. */
export const link = (words: string, url: string): Inline => ({ type: "link", url, children: [text(words)] });

/** A picture as an entry holds it: the file's id in the media library, and its words in one language. */
export interface PictureValue {
  readonly image: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit: string;
}

type BodyValue =
  | { readonly __component: "body.text"; readonly content: RichTextNode[] }
  | { readonly __component: "body.figure"; readonly picture: PictureValue }
  | { readonly __component: "body.quote"; readonly text: string; readonly attribution: string };

/**
 * A body in one language, as the dynamic zone of an entry takes it: neighbouring text becomes one block.
 * Throws when a passage is missing in that language.
 */
export function bodyIn<K extends string>(
  locale: LocaleTag,
  passages: readonly Passage<K>[],
  showPicture: (picture: K, caption: Words) => PictureValue,
): BodyValue[] {
  const values: BodyValue[] = [];
  for (const passage of passages) {
    if (passage.sort === "figure") {
      values.push({ __component: "body.figure", picture: showPicture(passage.picture, passage.caption) });
    } else if (passage.sort === "quote") {
      const { text: words, attribution } = passage;
      values.push({ __component: "body.quote", text: wordsIn(locale, words), attribution: wordsIn(locale, attribution) });
    } else {
      const last = values.at(-1);
      if (last?.__component === "body.text") last.content.push(nodeIn(locale, passage));
      else values.push({ __component: "body.text", content: [nodeIn(locale, passage)] });
    }
  }
  return values;
}

/** Formatted text in one language, as a field of blocks takes it. Throws when a passage is missing in that language. */
export function nodesIn(locale: LocaleTag, passages: readonly TextPassage[]): RichTextNode[] {
  return passages.map((passage) => nodeIn(locale, passage));
}

/** A text in one language; throws when it does not exist in it. */
export function wordsIn<T>(locale: LocaleTag, words: Readonly<Partial<Record<LocaleTag, T>>>): T {
  const found = words[locale];
  if (found === undefined) throw new Error(`The demonstration lacks a text in "${locale}": ${JSON.stringify(words)}`);
  return found;
}

function nodeIn(locale: LocaleTag, passage: TextPassage): RichTextNode {
  if (passage.sort === "list") {
    const children = passage.lines.map((line) => ({ type: "list-item" as const, children: inlineIn(locale, line) }));
    return { type: "list", format: passage.format, children };
  }
  const children = inlineIn(locale, passage.line);
  if (passage.sort === "paragraph") return { type: "paragraph", children };
  return { type: "heading", level: 2, children };
}

function inlineIn(locale: LocaleTag, line: Line): readonly Inline[] {
  const words = wordsIn(locale, line);
  return typeof words === "string" ? [text(words)] : words;
}
