import { defineComponent, h, type VNodeChild } from "vue";

interface Props {
  readonly entries: readonly { readonly locale: string; readonly name: string }[];
}

/** Names without pages, one after another with commas between, each in its own language. */
export default defineComponent(
  ({ entries }: Props) => {
    const page = usePageLocale();
    return () =>
      entries.flatMap(({ locale, name }, index): VNodeChild[] => {
        const lang = foreign(locale, page);
        const shown = lang ? h("span", { lang }, name) : name;
        return index === 0 ? [shown] : [", ", shown];
      });
  },
  { props: ["entries"] },
);
