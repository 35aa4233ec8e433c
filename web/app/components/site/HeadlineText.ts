import { h, type FunctionalComponent } from "vue";

/** Longer words may break at their hyphen after all, or they would not fit on a narrow phone. */
const longestWhole = 18;

/** A headline in which words with a hyphen, such as «секс-работницы», stay on one line. */
const HeadlineText: FunctionalComponent<{ text: string }> = ({ text }) =>
  text
    .split(/([\p{L}\d]+(?:-[\p{L}\d]+)+)/u)
    .map((part, index) => (index % 2 && part.length <= longestWhole ? h("span", { class: "whole" }, part) : part));
HeadlineText.props = ["text"];

export default HeadlineText;
