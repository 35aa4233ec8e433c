/** What the seeding makes, in this order: topics, contributors, pictures, site, pages, articles. */
import { defaultLocale, type LocaleTag, localeTags } from "@parasol/shared";
import type { Core } from "@strapi/strapi";
import type { SeedArticle } from "./article.js";
import { articles } from "./articles.js";
import { contributors } from "./contributors.js";
import { uploadDrawing } from "./drawn-file.js";
import { bodyIn, type Passage, type PictureValue, type Words, wordsIn } from "./notation.js";
import { pages } from "./pages.js";
import { pictureCredit, type PictureKey, pictureLicence, pictures } from "./pictures.js";
import { site } from "./site.js";
import { topics } from "./topics.js";

/** One document or file, made as a whole or not at all. */
export interface Step {
  readonly key: string;
  /** For people, e.g. `article "Six umbrellas at the door"`. */
  readonly what: string;
  /** Answers with the id of what it made. */
  readonly make: (made: Made) => Promise<string | number>;
}

/** Ids of what earlier steps made. */
export interface Made {
  readonly documentId: (key: string) => string;
  readonly fileId: (picture: PictureKey) => number;
}

/** The licence of every text of the demonstration. */
const textLicence = "CC-BY-4.0";

export function listSteps(strapi: Core.Strapi): Step[] {
  return [
    ...Object.entries(topics).map(([key, name], order) => ({
      key: `topic/${key}`,
      what: `topic "${wordsIn(defaultLocale, name)}"`,
      make: () =>
        write(strapi, "api::newsroom.topic", localeTags, (locale) => ({ name: wordsIn(locale, name), order: order + 1 })),
    })),
    ...Object.entries(contributors).map(([key, { kind, name }]) => ({
      key: `contributor/${key}`,
      what: `contributor "${wordsIn(defaultLocale, name)}"`,
      make: () => write(strapi, "api::newsroom.contributor", localeTags, (locale) => ({ kind, name: wordsIn(locale, name) })),
    })),
    ...Object.entries(pictures).map(([key, { draw, alt }]) => ({
      key: `picture/${key}`,
      what: `picture "${key}"`,
      make: async () => {
        const image = await uploadDrawing(strapi, key, draw(), wordsIn(defaultLocale, alt));
        const data = { image, credit: pictureCredit, licence: pictureLicence };
        await strapi.documents("api::newsroom.photo-record").create({ data });
        return image;
      },
    })),
    { key: "site", what: "site", make: () => write(strapi, "api::newsroom.site", localeTags, siteIn) },
    ...Object.entries(pages).map(([key, page], order) => ({
      key: `page/${key}`,
      what: `page "${wordsIn(defaultLocale, page.title)}"`,
      make: (made: Made) =>
        write(strapi, "api::newsroom.page", localeTags, (locale) => ({
          title: wordsIn(locale, page.title),
          slug: wordsIn(locale, page.slug),
          order: order + 1,
          sourceLanguage: defaultLocale,
          translators: [made.documentId("contributor/twoUmbrellas")],
          body: bodyIn<PictureKey>(locale, page.body, showIn(locale, made)),
        })),
    })),
    ...articles.map((article) => ({
      key: `article/${article.datedOn}`,
      what: `article "${Object.values(article.title)[0]}"`,
      make: (made: Made) => writeArticle(strapi, article, made),
    })),
  ];
}

function siteIn(locale: LocaleTag) {
  return {
    name: wordsIn(locale, site.name),
    tagline: wordsIn(locale, site.tagline),
    safetyNote: wordsIn(locale, site.safetyNote),
    socialChannels: site.socialChannels,
    demonstration: true,
  };
}

async function writeArticle(strapi: Core.Strapi, article: SeedArticle, made: Made): Promise<string> {
  const { sourceLanguage } = article;
  const translations = localeTags.filter((locale) => locale !== sourceLanguage);
  const dataIn = (locale: LocaleTag) => articleIn(locale, article, article.body, made);
  const documentId = await write(
    strapi,
    "api::newsroom.article",
    article.only ? [article.only] : [sourceLanguage, ...translations],
    dataIn,
    article.draft,
  );
  if (article.addedToSource) {
    const data = articleIn(sourceLanguage, article, [...article.body, ...article.addedToSource], made);
    await strapi.documents("api::newsroom.article").update({ documentId, locale: sourceLanguage, data });
    await strapi.documents("api::newsroom.article").publish({ documentId, locale: sourceLanguage });
  }
  return documentId;
}

function articleIn(locale: LocaleTag, article: SeedArticle, body: readonly Passage<PictureKey>[], made: Made): object {
  const show = showIn(locale, made);
  const { kind, datedOn, sourceLanguage } = article;
  return {
    kind,
    datedOn,
    sourceLanguage,
    licence: textLicence,
    title: wordsIn(locale, article.title),
    ...(article.slug ? { slug: wordsIn(locale, article.slug) } : {}),
    summary: wordsIn(locale, article.summary),
    translationMethod: locale === sourceLanguage ? "method_human" : (article.translation ?? "method_human"),
    topics: article.topics.map((topic) => made.documentId(`topic/${topic}`)),
    byline: article.byline.map((contributor) => made.documentId(`contributor/${contributor}`)),
    translators: article.translators.map((contributor) => made.documentId(`contributor/${contributor}`)),
    ...(article.cover ? { cover: show(article.cover) } : {}),
    body: bodyIn<PictureKey>(locale, body, show),
    corrections: (article.corrections ?? []).map(({ date, text }) => ({ date, text: wordsIn(locale, text) })),
  };
}

function showIn(locale: LocaleTag, made: Made) {
  return (picture: PictureKey, caption?: Words): PictureValue => ({
    image: made.fileId(picture),
    alt: wordsIn(locale, pictures[picture].alt),
    ...(caption ? { caption: wordsIn(locale, caption) } : {}),
    credit: pictureCredit,
  });
}

type TranslatedType =
  | "api::newsroom.topic"
  | "api::newsroom.contributor"
  | "api::newsroom.site"
  | "api::newsroom.page"
  | "api::newsroom.article";

/** Writes a document in its languages, the first one first, and publishes it unless it is to stay a draft. */
async function write(
  strapi: Core.Strapi,
  type: TranslatedType,
  locales: readonly LocaleTag[],
  dataIn: (locale: LocaleTag) => object,
  draft = false,
): Promise<string> {
  const documents = strapi.documents(type);
  const [first, ...others] = locales;
  if (!first) throw new Error("A document needs a language.");
  const { documentId } = await documents.create({ locale: first, data: dataIn(first) });
  for (const locale of others) await documents.update({ documentId, locale, data: dataIn(locale) });
  if (!draft) for (const locale of locales) await documents.publish({ documentId, locale });
  return documentId;
}
