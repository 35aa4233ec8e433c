/** The sitemap as sitemaps.org writes it, version 0.9, with the alternates of hreflang beside each address. */
import type { LocaleTag } from "@parasol/shared";
import { listAlternates } from "../../config/alternates";

/** A page of the site. */
export interface SitemapPage {
  readonly path: string;
  /** The page in the languages that have it. */
  readonly addresses: readonly { readonly locale: LocaleTag; readonly path: string }[];
  /** Where readers of no particular language are sent, where that is none of the addresses. */
  readonly byDefault?: string;
  /** ISO 8601. Lists have none: they are as old as what they list. */
  readonly updatedAt?: string;
}

export function writeSitemapIndex(paths: readonly string[], origin: string): string {
  const files = paths.map((path) => `<sitemap><loc>${absolute(path, origin)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files.join("\n")}
</sitemapindex>
`;
}

export function writeSitemap(pages: readonly SitemapPage[], origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) => writePage(page, origin)).join("\n")}
</urlset>
`;
}

function writePage({ path, addresses, byDefault, updatedAt }: SitemapPage, origin: string): string {
  const parts = [
    `<loc>${absolute(path, origin)}</loc>`,
    ...(updatedAt === undefined ? [] : [`<lastmod>${escape(updatedAt)}</lastmod>`]),
    ...listAlternates(addresses, byDefault).map(
      (alternate) => `<xhtml:link rel="alternate" hreflang="${alternate.hreflang}" href="${absolute(alternate.path, origin)}"/>`,
    ),
  ];
  return `<url>${parts.join("")}</url>`;
}

function absolute(path: string, origin: string): string {
  return escape(new URL(path, origin).href);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}
