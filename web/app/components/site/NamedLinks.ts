import type { LocaleTag } from "@parasol/shared";
import { defineComponent, h, type VNodeChild } from "vue";

interface Props {
  readonly entries: readonly { readonly locale: LocaleTag; readonly slug: string; readonly name: string }[];
  readonly path: (locale: LocaleTag, slug: string) => string;
}

/** Names with their pages, one after another with commas between; a name that the page's language lacks says which it is in. */
export default defineComponent(
  ({ entries, path }: Props) => {
    const page = usePageLocale();
    return () =>
      entries.flatMap(({ locale, slug, name }, index): VNodeChild[] => {
        const lang = foreign(locale, page);
        const link = h("a", { href: path(locale, slug), lang, hreflang: lang }, name);
        return index === 0 ? [link] : [", ", link];
      });
  },
  { props: ["entries", "path"] },
);
