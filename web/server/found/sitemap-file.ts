import { defaultLocale, homePath, isLocaleTag, languageChoicePath, localeTags, type LocaleTag } from "@parasol/shared";
import { listPaths } from "../../config/localised-routes";
import type { Newsroom } from "../cms/newsroom";
import { longTypes, type SitemapAnswer, type SitemapEntry } from "../cms/read-sitemap";
import { readSettings } from "../settings";
import { answerPlainly } from "./plain-answer";
import { writeSitemap, type SitemapPage } from "./write-sitemap";

/** One file of the sitemap in one language: `pages.xml`, `articles-1.xml`… */
export default defineEventHandler(async (event) => {
  const locale = event.path.split("/")[1];
  const name = /^([a-z]+(?:-[1-9]\d{0,2})?)\.xml$/.exec(getRouterParam(event, "file") ?? "")?.[1];
  if (!isLocaleTag(locale) || name === undefined) return answerPlainly(event, 404);
  const read = await readPages(event.context.newsroom, locale, name);
  if (read === undefined || read.kind === "hidden") return answerPlainly(event, 404);
  if (read.kind !== "found") return answerPlainly(event, 503);
  setResponseHeaders(event, { "content-type": "application/xml; charset=utf-8", "cache-control": "no-cache" });
  return writeSitemap(read.found, readSettings(useRuntimeConfig(event)).origin);
});

/** The pages that a file names; `undefined` where there is no file of that name. */
async function readPages(newsroom: Newsroom, locale: LocaleTag, name: string): Promise<SitemapAnswer<readonly SitemapPage[]> | undefined> {
  if (name === "pages") {
    const read = await newsroom.readSitemapPages(locale);
    return read.kind === "found" ? { kind: "found", found: [...ownPages(locale), ...read.found.flatMap((entry) => toPage(entry))] } : read;
  }
  const type = longTypes.find((candidate) => name.startsWith(`${candidate}s-`));
  if (!type) return undefined;
  const read = await newsroom.readSitemapFile(type, locale, Number(name.split("-")[1]));
  if (read.kind !== "found") return read;
  return read.found.length === 0 ? undefined : { kind: "found", found: read.found.flatMap((entry) => toPage(entry)) };
}

function ownPages(locale: LocaleTag): SitemapPage[] {
  const homes = localeTags.map((tag) => ({ locale: tag, path: homePath(tag) }));
  const home = { addresses: homes, byDefault: languageChoicePath };
  return [
    ...(locale === defaultLocale ? [{ path: languageChoicePath, ...home }] : []),
    { path: homePath(locale), ...home },
    ...listPaths.map((path) => ({ path: path(locale), addresses: localeTags.map((tag) => ({ locale: tag, path: path(tag) })) })),
  ];
}

function toPage({ addresses, updatedAt }: SitemapEntry): SitemapPage[] {
  return addresses.slice(0, 1).map(({ path }) => ({ path, addresses, updatedAt }));
}
