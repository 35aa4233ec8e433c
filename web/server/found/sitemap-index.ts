import { localeTags, sitemapPath, type LocaleTag } from "@parasol/shared";
import { perSitemapFile } from "../../config/sitemap";
import { longTypes, type LongType } from "../cms/read-sitemap";
import { readSettings } from "../settings";
import { answerPlainly } from "./plain-answer";
import { writeSitemapIndex } from "./write-sitemap";

/**
 * Names the sitemap's files. As long as the newsroom holds demonstration content there is no sitemap at all: an empty one is not
 * allowed, and would be taken for the word that every page is gone. An outage is said to be one, for the same reason.
 */
export default defineEventHandler(async (event) => {
  const paths: string[] = [];
  for (const locale of localeTags) {
    const counted = await event.context.newsroom.readSitemapIndex(locale);
    if (counted.kind === "hidden") return answerPlainly(event, 404);
    if (counted.kind !== "found") return answerPlainly(event, 503);
    paths.push(...filesOf(locale, counted.found));
  }
  setResponseHeaders(event, { "content-type": "application/xml; charset=utf-8", "cache-control": "no-cache" });
  return writeSitemapIndex(paths, readSettings(useRuntimeConfig(event)).origin);
});

function filesOf(locale: LocaleTag, counts: Readonly<Record<LongType, number>>): string[] {
  const long = longTypes.flatMap((type) =>
    Array.from({ length: Math.ceil(counts[type] / perSitemapFile) }, (_, index) => sitemapPath(locale, `${type}s-${index + 1}`)),
  );
  return [sitemapPath(locale, "pages"), ...long];
}
