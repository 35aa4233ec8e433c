import { defaultLocale, sitemapIndexPath } from "@parasol/shared";
import { readSettings } from "../settings";

/** Keeps crawlers out while the newsroom holds demonstration content, and for as long as nobody can tell whether it does. */
export default defineEventHandler(async (event) => {
  const frame = await event.context.newsroom.readFrame(defaultLocale);
  const mayCrawl = frame.kind === "found" && frame.found.site?.demonstration === false;
  setResponseHeader(event, "content-type", "text/plain; charset=utf-8");
  if (!mayCrawl) return "User-agent: *\nDisallow: /\n";
  return `User-agent: *\nDisallow:\n\nSitemap: ${new URL(sitemapIndexPath, readSettings(useRuntimeConfig(event)).origin).href}\n`;
});
