/** What the seeding makes and in which order: what is referred to comes before what refers to it. */
import { defaultLocale, type LocaleTag } from "@parasol/shared";
import type { Core } from "@strapi/strapi";
import { articleIn, type SeedArticle } from "./article.js";
import { articles } from "./articles.js";
import { contributors } from "./contributors.js";
import { eventIn, noLaterLinks, type SeedEvent } from "./event.js";
import { events } from "./events.js";
import { demonstrationLanguages } from "./languages.js";
import { laterLinkSteps } from "./later-links.js";
import { uploadDrawing, uploadSheet } from "./media-file.js";
import { bodyIn, wordsIn } from "./notation.js";
import { organisationIn, type SeedNetwork, type SeedOrganisation } from "./organisation.js";
import { members } from "./organisations.js";
import { networks } from "./organisations/networks.js";
import { pages } from "./pages.js";
import { pictureCredit, type PictureKey, pictureLicence, pictures } from "./pictures.js";
import { places } from "./places.js";
import { populations } from "./populations.js";
import { printedSheets } from "./printed-sheets.js";
import { priorityAreas } from "./priority-areas.js";
import { questions } from "./questions.js";
import { resourceIn } from "./resource.js";
import { resources } from "./resources.js";
import { showIn } from "./shown-picture.js";
import { site } from "./site.js";
import type { Made, Step } from "./step.js";
import { topics } from "./topics.js";
import { documentSteps, rewriteDocument, writeDocument } from "./write-document.js";

/** `today` is the day of the seeding, an ISO 8601 date: sample events that are still to come are dated from it. */
export function listSteps(strapi: Core.Strapi, today: string): Step[] {
  return [
    ...termSteps(strapi),
    ...fileSteps(strapi),
    { key: "site", what: "site", make: () => writeDocument(strapi, "site", demonstrationLanguages, siteIn) },
    ...pageSteps(strapi),
    ...organisationSteps(strapi, networks),
    ...documentSteps(strapi, "priority-area", priorityAreas, nameOf, ({ locale, value, key, order, made }) => ({
      code: key,
      order,
      name: wordsIn(locale, value.name),
      description: wordsIn(locale, value.description),
      network: made.documentId(`organisation/${value.network}`),
    })),
    ...organisationSteps(strapi, members),
    ...documentSteps<SeedEvent>(strapi, "event", events, titleOf, ({ locale, value, made }) =>
      eventIn(locale, value, made, today, noLaterLinks),
    ),
    ...documentSteps(strapi, "resource", resources, titleOf, ({ locale, value, made }) => resourceIn(locale, value, made)),
    ...articles.map((article) => ({
      key: `article/${article.datedOn}`,
      what: `article "${Object.values(article.title)[0]}"`,
      make: (made: Made) => writeArticle(strapi, article, made),
    })),
    ...laterLinkSteps(strapi, today),
    {
      key: "front-page",
      what: "front page",
      make: async (made) => {
        const documentId = made.documentId("site");
        await rewriteDocument(strapi, "site", documentId, demonstrationLanguages, (locale) => frontPageIn(locale, made));
        return documentId;
      },
    },
  ];
}

const nameOf = <Value extends { readonly name: unknown }>({ name }: Value): Value["name"] => name;
const titleOf = <Value extends { readonly title: unknown }>({ title }: Value): Value["title"] => title;

/** What texts are about and refer to, by name. */
function termSteps(strapi: Core.Strapi): Step[] {
  return [
    ...documentSteps(
      strapi,
      "topic",
      topics,
      (name) => name,
      ({ locale, value, order }) => ({ name: wordsIn(locale, value), order }),
    ),
    ...documentSteps(strapi, "contributor", contributors, nameOf, ({ locale, value: { kind, name } }) => ({
      kind,
      name: wordsIn(locale, name),
    })),
    ...documentSteps(
      strapi,
      "population",
      populations,
      (name) => name,
      ({ locale, value, key, order }) => ({ code: key, order, name: wordsIn(locale, value) }),
    ),
    ...documentSteps(
      strapi,
      "question",
      questions,
      ({ prompt }) => prompt,
      ({ locale, value: { kind, prompt }, key, order }) => ({ kind, code: key, order, prompt: wordsIn(locale, prompt) }),
    ),
    ...documentSteps(strapi, "place", places, nameOf, ({ locale, value: { kind, name, slug, code, parent }, made }) => ({
      kind,
      name: wordsIn(locale, name),
      ...(slug ? { slug: wordsIn(locale, slug) } : {}),
      ...(code ? { code } : {}),
      ...(parent ? { parent: made.documentId(`place/${parent}`) } : {}),
    })),
  ];
}

function fileSteps(strapi: Core.Strapi): Step[] {
  return [
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
    ...Object.entries(printedSheets).map(([key, print]) => ({
      key: `sheet/${key}`,
      what: `sheet "${key}"`,
      make: async () => uploadSheet(strapi, key, await print()),
    })),
  ];
}

function siteIn(locale: LocaleTag): object {
  return {
    name: wordsIn(locale, site.name),
    tagline: wordsIn(locale, site.tagline),
    safetyNote: wordsIn(locale, site.safetyNote),
    socialChannels: site.socialChannels,
    demonstration: true,
  };
}

function frontPageIn(locale: LocaleTag, made: Made): object {
  return { ...siteIn(locale), frontPage: site.frontPage.map((day) => made.documentId(`article/${day}`)) };
}

function pageSteps(strapi: Core.Strapi): Step[] {
  return documentSteps(strapi, "page", pages, titleOf, ({ locale, value, order, made }) => ({
    title: wordsIn(locale, value.title),
    slug: wordsIn(locale, value.slug),
    order,
    sourceLanguage: defaultLocale,
    translators: [made.documentId("contributor/twoUmbrellas")],
    body: bodyIn<PictureKey>(locale, value.body, showIn(locale, made)),
  }));
}

function organisationSteps(
  strapi: Core.Strapi,
  organisations: Readonly<Record<string, SeedNetwork | SeedOrganisation>>,
): Step[] {
  return documentSteps(strapi, "organisation", organisations, nameOf, ({ locale, value, made }) =>
    organisationIn(locale, value, made),
  );
}

async function writeArticle(strapi: Core.Strapi, article: SeedArticle, made: Made): Promise<string> {
  const { sourceLanguage, only, draft, addedToSource } = article;
  const locales = only ? [only] : [sourceLanguage, ...demonstrationLanguages.filter((locale) => locale !== sourceLanguage)];
  const documentId = await writeDocument(strapi, "article", locales, (locale) => articleIn(locale, article, made), draft);
  if (addedToSource) {
    const dataIn = (locale: LocaleTag) => articleIn(locale, article, made, addedToSource);
    await rewriteDocument(strapi, "article", documentId, [sourceLanguage], dataIn);
  }
  return documentId;
}
