import memoize from "memoize";
import { siteCardPath, type LocaleTag } from "@parasol/shared";
import type { Thing } from "schema-dts";
import { listAlternates } from "~~/config/alternates";
import { cardSize } from "~~/config/card-size";
import type { FrameFragment } from "~~/server/cms/generated/documents";
import { writeStructuredData } from "~/structured-data/write";
import type { PageAddress } from "./language-paths";

interface PageHead {
  readonly frame: FrameFragment | undefined;
  readonly title: string;
  readonly description?: string | undefined;
  /** This page and the same page in the other languages that have it; none where it stands for nothing of its own. */
  readonly addresses: readonly PageAddress[];
  /** Where readers of no particular language are sent, where that is none of the addresses. */
  readonly byDefault?: string;
  /** The address to remember this page by, where it is not its own. */
  readonly canonical?: string;
  readonly isIndexed?: boolean;
  /** Its own card for those who share it, where it has one; else it is the site's. */
  readonly card?: string;
  /** What sort of page it is, in the words of the Open Graph protocol. */
  readonly kind?: "article" | "website";
  /** What it says of itself to machines: no more than to people. */
  readonly things?: readonly Thing[];
}

/** Everything in the head that differs from page to page. Absolute addresses begin with the configured origin, never the request's. */
export function usePageHead(head: PageHead): void {
  const locale = usePageLocale();
  const { t } = useI18n();
  const absolute = useAbsolute();
  const own = head.addresses.find((address) => address.locale === locale);
  const canonical = head.canonical ?? own?.path;
  const siteName = head.frame?.site?.name ?? t("site.name");
  const isIndexed = (head.isIndexed ?? true) && head.frame?.site?.demonstration === false;

  useHead({
    title: head.title === siteName ? siteName : `${head.title} — ${siteName}`,
    link: [
      ...(canonical ? [{ rel: "canonical", href: absolute(canonical) } as const] : []),
      ...listAlternates(head.addresses, head.byDefault).map(({ hreflang, path }) => ({ rel: "alternate", type: "text/html", hreflang, href: absolute(path) }) as const),
    ],
    meta: [
      ...(isIndexed ? [] : [{ name: "robots", content: "noindex" }]),
      ...(head.description ? [{ name: "description", content: head.description }] : []),
      { property: "og:type", content: head.kind ?? "website" },
      { property: "og:title", content: head.title },
      ...(head.description ? [{ property: "og:description", content: head.description }] : []),
      { property: "og:site_name", content: siteName },
      ...(canonical ? [{ property: "og:url", content: absolute(canonical) }] : []),
      { property: "og:locale", content: toTerritory(locale) },
      ...head.addresses.filter((address) => address.locale !== locale).map((address) => ({ property: "og:locale:alternate", content: toTerritory(address.locale) })),
      { property: "og:image", content: absolute(head.card ?? siteCardPath(locale)) },
      { property: "og:image:type", content: "image/png" },
      { property: "og:image:width", content: `${cardSize.width}` },
      { property: "og:image:height", content: `${cardSize.height}` },
      { property: "og:image:alt", content: head.card ? `${head.title} — ${siteName}` : siteName },
      { name: "twitter:card", content: "summary_large_image" },
    ],
    script: head.things?.length ? [{ type: "application/ld+json", innerHTML: writeStructuredData(head.things) }] : [],
  });
}

/** A language as the Open Graph protocol names it, with the territory that it is first thought of with: `ru_RU`. */
const toTerritory = memoize((locale: LocaleTag): string => {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
});

/**
 * The head of a page of a list. Only the first pages of the languages correspond: further on, they hold different entries.
 *
 * @param list.languages the list's first page in the languages that have it
 * @param list.path where a page of it is in the page's own language
 */
export function useListHead(
  list: Pick<PageHead, "frame" | "title" | "description" | "things"> & {
    readonly page: number;
    readonly languages: readonly PageAddress[];
    readonly path: (page: number) => string;
  },
): void {
  const locale = usePageLocale();
  const { t } = useI18n();
  const { number } = useNumberFormat();
  const { frame, title, description, page, things } = list;
  usePageHead({
    frame,
    ...(things && page === 1 && { things }),
    title: page === 1 ? title : t("pages.title", { title, page: number(page) }),
    description,
    addresses: page === 1 ? list.languages : [{ locale, path: list.path(page) }],
  });
}
