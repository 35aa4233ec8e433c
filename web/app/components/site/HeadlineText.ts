import { h, type FunctionalComponent } from "vue";

/** Longer words may break at their hyphen after all, or they would not fit on a narrow phone. */
const longestWhole = 18;

/** Longer headlines break where their lines come out even; to keep short words with their neighbours would leave them ragged. */
const longestTight = 60;

/** A headline in which words with a hyphen, such as «секс-работницы», stay on one line. */
const HeadlineText: FunctionalComponent<{ text: string }> = ({ text }) =>
  (text.length > longestTight ? loosen(text) : text)
    .split(/([\p{L}\d]+(?:-[\p{L}\d]+)+)/u)
    .map((part, index) => (index % 2 && part.length <= longestWhole ? h("span", { class: "whole" }, part) : part));
HeadlineText.props = ["text"];

export default HeadlineText;

/** Lets all spaces break but those after a number and before a dash. */
function loosen(text: string): string {
  return text.replace(/(?<!\d)\u00A0(?![—–])/g, " ");
}
