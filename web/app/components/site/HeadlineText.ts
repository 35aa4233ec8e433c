import { h, type FunctionalComponent } from "vue";

/** Longer words may break at their hyphen after all, or they would not fit on a narrow phone. */
const longestWhole = 18;

/** Words that keep with a neighbour, such as «как» or "a", are at most so long together, or a line of a narrow phone would break in the middle of a word. */
const longestTogether = 14;

/** Longer headlines break where their lines come out even; to keep short words with their neighbours would leave them ragged. */
const longestTight = 60;

/** A headline in which words with a hyphen, such as «секс-работницы», stay on one line. */
const HeadlineText: FunctionalComponent<{ text: string }> = ({ text }) =>
  loosen(text, text.length > longestTight ? 0 : longestTogether)
    .split(/([\p{L}\d]+(?:-[\p{L}\d]+)+)/u)
    .map((part, index) => (index % 2 && part.length <= longestWhole ? h("span", { class: "whole" }, part) : part));
HeadlineText.props = ["text"];

export default HeadlineText;

/** Lets spaces break where words that are kept together are longer; those after a number and before a dash never. */
function loosen(text: string, longest: number): string {
  return text.replace(/\S+(?:\u00A0\S+)+/g, (run) =>
    run.split(/(?<!\d)\u00A0(?![—–])/).reduceRight((rest, word) => {
      const [next = ""] = rest.split(" ");
      return `${word}${word.length + 1 + next.length > longest ? " " : "\u00A0"}${rest}`;
    }),
  );
}
