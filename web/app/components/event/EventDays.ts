import { defineComponent, h } from "vue";
import type { Period } from "~~/config/dates";

/** The days of an event, as people of the page's language write them: “11–14 April 2016”. */
export default defineComponent(
  ({ period }: { readonly period: Period }) => {
    const { start, between, end } = useEventTime().days(period);
    const write = ({ text, datetime }: typeof start) => h("time", { datetime }, text);
    return () => (end ? [write(start), between, write(end)] : write(start));
  },
  { props: ["period"] },
);
