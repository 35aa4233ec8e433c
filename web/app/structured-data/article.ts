import { eventPath, homePath, organisationPath, placePath } from "@parasol/shared";
import type { NewsArticle } from "schema-dts";
import type { ArticleTextFragment } from "~~/server/cms/generated/documents";
import type { PageAddress } from "~/composables/language-paths";
import { linkTranslations, ownAddress, type Absolute } from "./translations";

/** An article as its page shows it. */
export function describeArticle(
  article: ArticleTextFragment,
  { addresses, siteName, absolute }: { readonly addresses: readonly PageAddress[]; readonly siteName: string; readonly absolute: Absolute },
): NewsArticle {
  const { locale, translation, topics, event, organisations, places } = article;
  const text = { locale, sourceLocale: translation.sourceLocale, addresses };
  const url = ownAddress(text, absolute);
  const about = [
    ...(event ? [{ "@type": "Event", name: event.title, url: absolute(eventPath(event.locale, event.slug)) } as const] : []),
    ...organisations.map((one) => ({ "@type": "NGO", name: one.name, url: absolute(organisationPath(one.locale, one.slug)) }) as const),
  ];
  return {
    "@type": "NewsArticle",
    "@id": url,
    url,
    mainEntityOfPage: url,
    inLanguage: locale,
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt > article.publishedAt ? article.updatedAt : article.publishedAt,
    publisher: { "@type": "NGO", name: siteName, url: absolute(homePath(locale)) },
    ...(article.byline.length > 0 && { author: article.byline.map(describeContributor) }),
    ...(article.cover && {
      image: { "@type": "ImageObject", url: absolute(article.cover.url), width: `${article.cover.width}`, height: `${article.cover.height}`, caption: article.cover.alt },
    }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    ...(about.length > 0 && { about }),
    ...(places.length > 0 && { contentLocation: places.map((place) => ({ "@type": "Place", name: place.name, url: absolute(placePath(place.locale, place.slug)) }) as const) }),
    ...linkTranslations("NewsArticle", text, absolute),
  };
}

function describeContributor({ name, kind }: ArticleTextFragment["byline"][number]) {
  return kind === "COLLECTIVE" ? ({ "@type": "Organization", name } as const) : ({ "@type": "Person", name } as const);
}
