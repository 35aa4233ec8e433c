/** What the facts are about: how to ask the public API for it, and which page shows it. */
import type { PerLanguage } from "./fact.ts";

interface Subject {
  /** `document` in the answer is what the facts' paths start from. Takes `$locale` and, where there is a slug, `$slug`. */
  readonly query: string;
  /** `null` for what is asked for without a slug. */
  readonly slug: PerLanguage<string> | null;
  /** The page that shows it, from the site's origin. */
  readonly path: PerLanguage<string>;
}

const article = `query ($locale: Locale!, $slug: String!) {
  document: article(locale: $locale, slug: $slug) {
    ... on Article {
      locale title summary publishedAt body { text }
      event { slug title } organisations { name } places { name } topics { slug }
    }
  }
}`;

const event = `query ($locale: Locale!, $slug: String!) {
  document: event(locale: $locale, slug: $slug) {
    ... on Event {
      locale title status theme aims venue venueWithheld outcomeSummary horizonYears
      period { precision startDate startTime endDate endTime timeZone }
      place { name parent { name } }
      hosts { name }
      body { text }
      attendance { number qualifier who }
      participantPlaces { name kind code parent { code } }
      reports { id title presenter { name } resource { title kind link file { url } } }
      priorities { id text }
      decisions { id text examples status evidence { title } }
      previousEvent { title } nextEvents { title }
      articles { nodes { title } }
      resources { totalCount nodes { title summary organisations { name } } }
    }
  }
}`;

const organisation = `query ($locale: Locale!, $slug: String!) {
  document: organisation(locale: $locale, slug: $slug) {
    ... on Organisation {
      locale name kind summary website workingLanguages lastVerified
      placesServed { name }
      populations { code name }
      memberships { name }
      members { nodes { name } }
      priorityAreas { code name description network { name } }
      answers { id question { code kind prompt } body { text } }
      figures { kind withheld part whole qualifier asOf }
      staffRoles { id title paid withheld }
      contacts { kind value withheld }
      socialChannels { platform url }
      events { nodes { title } }
      articles { nodes { title } }
      counterparts { locale }
    }
  }
}`;

const site = `query ($locale: Locale!) {
  document: site(locale: $locale) {
    locale name socialChannels { platform url } feeds { title url mediaType } counterparts { locale } demonstration
  }
}`;

const eventAt = (en: string, ru: string): Subject => ({
  query: event,
  slug: { en, ru },
  path: { en: `/en/events/${en}`, ru: `/ru/sobytiya/${ru}` },
});

const organisationAt = (en: string, ru: string): Subject => ({
  query: organisation,
  slug: { en, ru },
  path: { en: `/en/organisations/${en}`, ru: `/ru/organizatsii/${ru}` },
});

export const subjects = {
  site: { query: site, slug: null, path: { en: "/en", ru: "/ru" } },
  swan: organisationAt("swan", "swan"),
  nswp: organisationAt("nswp", "nswp"),
  meeting: eventAt("strategic-meeting-in-moscow", "strategicheskaya-vstrecha-v-moskve"),
  meetingBefore: eventAt("strategic-meeting-of-2012", "strategicheskaya-vstrecha-2012"),
  silverRose: organisationAt("silver-rose", "serebryanaya-roza"),
  forum: organisationAt("sex-workers-forum", "forum-seks-rabotnikov"),
  article: {
    query: article,
    slug: { en: "sex-workers-meet-in-moscow", ru: "vstrecha-v-moskve" },
    path: { en: "/en/news/sex-workers-meet-in-moscow", ru: "/ru/novosti/vstrecha-v-moskve" },
  },
} as const satisfies Record<string, Subject>;
