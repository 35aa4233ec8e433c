/**
 * Fills an empty newsroom with the demonstration, through the Document Service like any editor's work: topics,
 * contributors, pictures, site, pages, articles.
 */
import { defaultLocale, type LocaleTag, localeTags } from "@parasol/shared";
import type { Core } from "@strapi/strapi";
import type { SeedArticle } from "./article.js";
import { articles } from "./articles.js";
import { contributors } from "./contributors.js";
import { uploadDrawing } from "./drawn-file.js";
import { bodyIn, type Passage, type PictureValue, type Words, wordsIn } from "./notation.js";
import { pages } from "./pages.js";
import { pictureCredit, type PictureKey, pictureLicence, pictures } from "./pictures.js";
import { findSeedRecord, keepSeedRecord } from "./seed-record.js";
import { site } from "./site.js";
import { topics } from "./topics.js";

export interface SeedProgress {
  readonly done: number;
  readonly total: number;
  /** What was made last, e.g. `article "Six umbrellas at the door"`. */
  readonly what: string;
}

/** One document or file, made as a whole or not at all. */
interface Step {
  readonly key: string;
  readonly what: string;
  /** Answers with the id of what it made. */
  readonly make: (made: Made) => Promise<string | number>;
}

/** Ids of what earlier steps made. */
interface Made {
  readonly documentId: (key: string) => string;
  readonly fileId: (picture: PictureKey) => number;
}

/** The licence of every text of the demonstration. */
const textLicence = "CC-BY-4.0";

/**
 * Seeds the demonstration unless the newsroom has an article or a site already, and finishes a seeding that was cut
 * short. Answers whether it made anything. Throws, naming what could not be made; the next call goes on from there.
 */
export async function seedDemo(strapi: Core.Strapi, report: (progress: SeedProgress) => void): Promise<boolean> {
  const begun = await findSeedRecord(strapi);
  if (begun?.finished || (!begun && (await hasContent(strapi)))) return false;
  await expectLanguages(strapi);

  const steps = listSteps(strapi);
  let made = begun?.made ?? {};
  for (const [index, step] of steps.entries()) {
    if (made[step.key] === undefined) made = await makeAndRemember(strapi, step, made);
    report({ done: index + 1, total: steps.length, what: step.what });
  }
  await keepSeedRecord(strapi, { finished: true, made });
  return true;
}

async function makeAndRemember(strapi: Core.Strapi, step: Step, made: Readonly<Record<string, string | number>>) {
  try {
    return await strapi.db.transaction(async () => {
      const next = { ...made, [step.key]: await step.make(lookUp(made)) };
      await keepSeedRecord(strapi, { finished: false, made: next });
      return next;
    });
  } catch (cause) {
    throw new Error(`The demonstration's ${step.what} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function listSteps(strapi: Core.Strapi): Step[] {
  return [
    ...Object.entries(topics).map(([key, name], order) => ({
      key: `topic/${key}`,
      what: `topic "${wordsIn(defaultLocale, name)}"`,
      make: () => write(strapi, "api::newsroom.topic", localeTags, (locale) => ({ name: wordsIn(locale, name), order: order + 1 })),
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
  const documentId = await write(strapi, "api::newsroom.article", article.only ? [article.only] : [sourceLanguage, ...translations], dataIn, article.draft);
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

function lookUp(made: Readonly<Record<string, string | number>>): Made {
  return {
    documentId: (key) => {
      const id = made[key];
      if (typeof id !== "string") throw new Error(`${key} has not been made.`);
      return id;
    },
    fileId: (picture) => {
      const id = made[`picture/${picture}`];
      if (typeof id !== "number") throw new Error(`The picture ${picture} has not been made.`);
      return id;
    },
  };
}

async function hasContent(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all([
    strapi.documents("api::newsroom.article").count({ locale: "*" }),
    strapi.documents("api::newsroom.site").count({ locale: "*" }),
  ]);
  return counts.some((count) => count > 0);
}

async function expectLanguages(strapi: Core.Strapi): Promise<void> {
  const known: readonly { readonly code: string }[] = await strapi.plugin("i18n").service("locales").find();
  const missing = localeTags.filter((tag) => !known.some(({ code }) => code === tag));
  if (missing.length > 0) throw new Error(`The demonstration cannot be seeded: the CMS lacks the language ${missing.join(", ")}.`);
}
