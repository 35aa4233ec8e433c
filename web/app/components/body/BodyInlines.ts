import type { Inline, TextRun } from "@parasol/shared";
import { h, type FunctionalComponent, type VNodeChild } from "vue";

const marks = [
  ["bold", "strong"],
  ["italic", "em"],
  ["underline", "u"],
  ["strikethrough", "s"],
] as const satisfies readonly (readonly [keyof TextRun, string])[];

/** Runs of text with their marks, and links, within one line of a body. */
const BodyInlines: FunctionalComponent<{ inlines: readonly Inline[] }> = ({ inlines }) =>
  inlines.map((inline) =>
    inline.type === "link" ? h("a", { href: inline.url, rel: relation(inline.url) }, inline.children.map(run)) : run(inline),
  );
BodyInlines.props = ["inlines"];

export default BodyInlines;

function run(text: TextRun): VNodeChild {
  const lines = text.text.split("\n").flatMap((line, index): VNodeChild[] => (index === 0 ? [line] : [h("br"), line]));
  return marks.reduce<VNodeChild>((inner, [mark, element]) => (text[mark] ? h(element, inner === null ? [] : [inner]) : inner), lines);
}

/** Links that leave the site tell the other side nothing. */
function relation(url: string): string | undefined {
  return url.startsWith("/") ? undefined : "noopener noreferrer";
}
