import { defaultLocale, fallbackOrder } from "@parasol/shared";
import type { FrameFragment, PictureFragment } from "~~/server/cms/generated/documents";
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
  readonly picture?: PictureFragment | null;
}

/** Everything in the head that differs from page to page. Absolute addresses begin with the configured origin, never the request's. */
export function usePageHead(head: PageHead): void {
  const locale = usePageLocale();
  const { t } = useI18n();
  const { origin } = useRuntimeConfig();
  const absolute = (path: string) => new URL(path, origin).href;
  const own = head.addresses.find((address) => address.locale === locale);
  const canonical = head.canonical ?? own?.path;
  const siteName = head.frame?.site?.name ?? t("site.name");
  const isIndexed = (head.isIndexed ?? true) && head.frame?.site?.demonstration === false;

  useHead({
    title: head.title === siteName ? siteName : `${head.title} — ${siteName}`,
    link: [
      ...(canonical ? [{ rel: "canonical", href: absolute(canonical) } as const] : []),
      ...alternates(head.addresses, head.byDefault).map(({ hreflang, path }) => ({ rel: "alternate", type: "text/html", hreflang, href: absolute(path) }) as const),
    ],
    meta: [
      ...(isIndexed ? [] : [{ name: "robots", content: "noindex" }]),
      ...(head.description ? [{ name: "description", content: head.description }] : []),
      { property: "og:title", content: head.title },
      { property: "og:site_name", content: siteName },
      ...(head.picture ? [{ property: "og:image", content: absolute(head.picture.url) }] : []),
    ],
  });
}

/** The languages of a page for search engines: the same list on each of them, and for everybody else a default. */
function alternates(addresses: readonly PageAddress[], byDefault: string | undefined): { hreflang: string; path: string }[] {
  if (addresses.length < 2) return [];
  const inOrder = fallbackOrder(defaultLocale).flatMap((tag) => addresses.filter(({ locale }) => locale === tag));
  const fallback = byDefault ?? inOrder[0]?.path;
  return [
    ...inOrder.map(({ locale, path }) => ({ hreflang: locale, path })),
    ...(fallback ? [{ hreflang: "x-default", path: fallback }] : []),
  ];
}

/**
 * The head of a page of a list. Only the first pages of the languages correspond: further on, they hold different entries.
 *
 * @param list.languages the list's first page in the languages that have it
 * @param list.path where a page of it is in the page's own language
 */
export function useListHead(
  list: Pick<PageHead, "frame" | "title" | "description"> & {
    readonly page: number;
    readonly languages: readonly PageAddress[];
    readonly path: (page: number) => string;
  },
): void {
  const locale = usePageLocale();
  const { t } = useI18n();
  const { number } = useNumberFormat();
  const { frame, title, description, page } = list;
  usePageHead({
    frame,
    title: page === 1 ? title : t("pages.title", { title, page: number(page) }),
    description,
    addresses: page === 1 ? list.languages : [{ locale, path: list.path(page) }],
  });
}
