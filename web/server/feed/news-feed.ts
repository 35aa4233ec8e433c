import { articlePath, homePath, isLocaleTag, newsFeedPath, topicPath } from "@parasol/shared";
import { Feed } from "feed";
import type { NewsFeedQuery } from "../cms/generated/documents";
import { retryAfter } from "../../config/outage";
import { readSettings } from "../settings";

/** RSS 2.0 of the newest articles in one language, with their full text. */
export default defineEventHandler(async (event) => {
  const locale = event.path.split("/")[1];
  if (!isLocaleTag(locale)) throw createError({ statusCode: 404, statusMessage: "Not Found" });

  const asked = await event.context.newsroom.readNewsFeed(locale);
  if (asked.kind !== "answered") {
    setResponseHeader(event, "retry-after", retryAfter);
    throw createError({ statusCode: 503, statusMessage: "Service Unavailable" });
  }
  const { site, articles } = asked.data;
  const { origin } = readSettings(useRuntimeConfig(event));
  const absolute = (path: string) => new URL(path, origin).href;
  const newest = articles.nodes.map((article) => article.updatedAt).sort().at(-1);

  const feed = new Feed({
    id: absolute(homePath(locale)),
    link: absolute(homePath(locale)),
    title: site?.name ?? new URL(origin).host,
    description: site?.tagline ?? "",
    language: locale,
    generator: "Parasol",
    feedLinks: { rss: absolute(newsFeedPath(locale)) },
    ...(newest && { updated: toInstant(newest) }),
  });
  for (const article of articles.nodes) feed.addItem(toItem(article, absolute));

  setResponseHeader(event, "content-type", "application/rss+xml; charset=utf-8");
  setResponseHeader(event, "cache-control", "no-cache");
  return feed.rss2();
});

type Article = NewsFeedQuery["articles"]["nodes"][number];

function toItem(article: Article, absolute: (path: string) => string) {
  const link = absolute(articlePath(article.locale, article.slug));
  const { html } = article.body;
  const authors = article.byline.map(({ name }) => name).join(", ");
  return {
    // Addresses may change; by this name readers' programs know a text again, and do not show it twice.
    id: `${article.id}.${article.locale}`,
    link,
    title: article.title,
    description: article.summary,
    content: withAbsoluteLinks(html, absolute),
    date: toInstant(article.publishedAt),
    // RSS wants an e-mail address in its own `author`. The library declares this namespace where there is content.
    extensions: html && authors ? [{ name: "dc:creator", objects: { _text: authors } }] : [],
    category: article.topics.map((topic) => ({ name: topic.name, domain: absolute(topicPath(topic.locale, topic.slug)) })),
  };
}

/** In a feed there is no page that a path could be relative to. The HTML is the contract's: attributes in double quotes. */
function withAbsoluteLinks(html: string, absolute: (path: string) => string): string {
  return html.replace(/\b(href|src)="(\/(?!\/)[^"]*)"/g, (_, name: string, path: string) => `${name}="${absolute(path)}"`);
}

/** Publications are dated to the day; a feed wants an instant: noon UTC is that day nearly everywhere, but never later than now. */
function toInstant(date: string): Date {
  return new Date(Math.min(Date.parse(`${date}T12:00:00Z`), Date.now()));
}
