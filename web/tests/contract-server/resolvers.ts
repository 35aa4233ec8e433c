import {
  articlePath, defaultLocale, eventPath, eventsFeedPath, fallbackOrder, homePath, isLocaleTag, mediaPath, newsFeedPath, organisationPath, pagePath, placePath,
  topicPath, type LocaleTag,
} from "@parasol/shared";
import { GraphQLError } from "graphql";
import * as content from "./content.ts";
import * as directory from "./directory.ts";
import { files } from "./pictures.ts";
import * as programme from "./programme.ts";
import type { Faults } from "./server.ts";

/** How each field of the contract's `Query` is answered from the content. What is not in a language is joined in the next that has it. */

interface Wanted {
  id?: string;
  slug?: string;
  fallback?: "NONE" | "COUNTERPART";
}

interface Paged {
  fallback?: "NONE" | "COUNTERPART";
  first: number;
  page?: number;
}

type Row = Record<string, unknown> & { id: string };
type ToText<Key> = (key: Key, locale: LocaleTag) => Row | undefined;

export function createResolvers(origin: string, faults: Faults) {
  const guard = <Wants extends object, Result>(answer: (wanted: Wants & { locale: LocaleTag }) => Result) =>
    (_: unknown, wanted: Wants & { locale: string }) => {
      if (faults.errorCode) throw new GraphQLError("No.", { extensions: { code: faults.errorCode } });
      if (!isLocaleTag(wanted.locale)) throw new GraphQLError("Unknown locale.", { extensions: { code: "BAD_USER_INPUT" } });
      return answer({ ...wanted, locale: wanted.locale });
    };
  const absolute = (path: string) => new URL(path, origin).href;
  const all = <Key>(keys: readonly Key[]): readonly Key[] => (faults.isEmpty ? [] : keys);

  // ---- What every type has

  const counterpartsOf = <Text>(texts: content.InBoth<Text>, locale: LocaleTag, slug: (text: Text) => string, path: (locale: LocaleTag, slug: string) => string) =>
    fallbackOrder(locale).flatMap((other) => {
      const text = texts[other];
      return other === locale || !text ? [] : [{ locale: other, slug: slug(text), url: absolute(path(other, slug(text))) }];
    });
  const withPage = <Text>(typename: string, id: string, texts: content.InBoth<Text>, locale: LocaleTag, slug: (text: Text) => string, path: (locale: LocaleTag, slug: string) => string) => {
    const text = texts[locale];
    if (!text) return undefined;
    return {
      __typename: typename, ...publication(id, locale), slug: slug(text), url: absolute(path(locale, slug(text))),
      counterparts: counterpartsOf(texts, locale, slug, path), translation: standing(locale),
    };
  };
  const standing = (locale: LocaleTag) =>
    ({ sourceLocale: "en", status: locale === "en" ? "ORIGINAL" : "CURRENT", since: null, method: locale === "en" ? null : "HUMAN", translators: [] });
  /** A reference: in the language of the one who refers, or in the next that has it. */
  const join = <Key>(toText: ToText<Key>, key: Key | null | undefined, locale: LocaleTag): Row | null =>
    key === null || key === undefined ? null : (fallbackOrder(locale).map((tag) => toText(key, tag)).find((text) => text !== undefined) ?? null);
  const joinAll = <Key>(toText: ToText<Key>, keys: readonly Key[] | undefined, locale: LocaleTag) =>
    (keys ?? []).map((key) => join(toText, key, locale)).filter((text) => text !== null);
  const connect = <Key>(keys: readonly Key[], toText: ToText<Key>, locale: LocaleTag, { first, page = 1, fallback = "NONE" }: Paged) => {
    const nodes = fallback === "COUNTERPART" ? joinAll(toText, keys, locale) : keys.map((key) => toText(key, locale)).filter((node) => node !== undefined);
    const shown = nodes.slice((page - 1) * first, page * first);
    return {
      nodes: shown,
      edges: shown.map((node) => ({ cursor: node.id, node })),
      totalCount: nodes.length,
      pageInfo: { hasNextPage: page * first < nodes.length, endCursor: shown.at(-1)?.id ?? null },
    };
  };
  const word = (texts: content.InBoth<string> | null, locale: LocaleTag) => texts?.[locale] ?? null;

  // ---- The types

  const toPicture = (picture: content.PictureContent) => {
    const renditions = files[picture.files].map(({ name, ...file }) => ({ __typename: "Rendition", ...file, url: absolute(mediaPath(name)) }));
    const widest = renditions.findLast(({ mediaType }) => mediaType === "image/jpeg");
    return { __typename: "Picture", alt: picture.alt, caption: picture.caption, credit: null, licence: "CC0-1.0", width: widest?.width, height: widest?.height, url: widest?.url, renditions };
  };
  const toBlock = (block: content.BlockContent) => {
    switch (block.type) {
      case "text":
        return { __typename: "TextBlock", content: block.content };
      case "figure":
        return { __typename: "FigureBlock", picture: toPicture(block.picture) };
      case "quote":
        return { __typename: "QuoteBlock", text: block.text, attribution: block.attribution };
      case "video":
        return { __typename: "VideoBlock", url: absolute("/video") };
    }
  };
  const toBody = (blocks: readonly content.BlockContent[]) => ({
    blocks: blocks.map(toBlock),
    html: `<p>${origin} “text” &amp; <a href="/en/topics/health">a link</a></p>`,
    text: "Text.",
  });
  const toContributor: ToText<string> = (key, locale) => {
    const names: content.InBoth<string> = content.contributors[key as keyof typeof content.contributors];
    return names[locale] === undefined ? undefined : { ...publication(`contributor-${key}`, locale), name: names[locale], kind: "COLLECTIVE" };
  };
  const toTopic: ToText<string> = (key, locale) => {
    const names: content.InBoth<readonly [string, string]> = content.topics[key as keyof typeof content.topics];
    const base = withPage("Topic", `topic-${key}`, names, locale, (text) => text[0], (...of) => topicPath(...of));
    return base && {
      ...base, translation: null, name: names[locale]?.[1],
      articles: (paged: Paged) => connect(articlesWith(({ topics }) => topics.includes(key)), toArticle, locale, paged),
      events: (paged: Paged) => connect(eventsWith(({ topics }) => topics.includes(key)), toEvent, locale, paged),
      resources: (paged: Paged) => connect(resourcesWith(({ topics }) => topics.includes(key)), toResource, locale, paged),
    };
  };
  const toPlace: ToText<string> = (key, locale) => {
    const place = directory.places[key];
    const base = place && withPage("Place", `place-${key}`, place.texts, locale, (text) => text[0], placePath);
    return base && {
      ...base, translation: null, name: place.texts[locale]?.[1], kind: place.kind, code: place.code ?? null,
      parent: () => join(toPlace, place.parent, locale),
      articles: (paged: Paged) => connect(articlesWith(({ places }) => (places ?? []).some(isWithin(key))), toArticle, locale, paged),
      events: (paged: Paged) => connect(eventsWith((event) => event.place !== null && isWithin(key)(event.place)), toEvent, locale, paged),
      organisations: (paged: Paged) => connect(organisationsWith(({ places }) => places.some(isWithin(key))), toOrganisation, locale, paged),
    };
  };
  const isWithin = (outer: string) => (key: string): boolean => {
    for (let place: string | undefined = key, steps = 0; place !== undefined && steps < 9; place = directory.places[place]?.parent, steps += 1) if (place === outer) return true;
    return false;
  };
  const toPopulation: ToText<string> = (code, locale) => {
    const name = directory.populations[code]?.[locale];
    return name === undefined ? undefined : { __typename: "Population", ...publication(`population-${code}`, locale), code, name };
  };
  const toArea: ToText<string> = (code, locale) => {
    const text = directory.areas[code]?.[locale];
    return text && { __typename: "PriorityArea", ...publication(`area-${code}`, locale), code, name: text[0], description: text[1], network: () => join(toOrganisation, "nswp", locale) };
  };
  const toQuestion: ToText<string> = (code, locale) => {
    const question = directory.questions[code];
    const prompt = question?.prompts[locale];
    return prompt === undefined ? undefined : { __typename: "Question", ...publication(`question-${code}`, locale), code, kind: question?.kind, prompt };
  };
  const toArticle: ToText<content.ArticleContent> = (article, locale) => {
    const text = article.texts[locale];
    if (!text) return undefined;
    const isOriginal = article.sourceLocale === locale;
    return {
      __typename: "Article",
      ...publication(article.id, locale),
      slug: text.slug,
      url: absolute(articlePath(locale, text.slug)),
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      counterparts: counterpartsOf(article.texts, locale, (other) => other.slug, articlePath),
      translation: {
        sourceLocale: article.sourceLocale,
        status: isOriginal ? "ORIGINAL" : article.outdatedSince ? "OUTDATED" : "CURRENT",
        since: isOriginal ? null : (article.outdatedSince ?? null),
        method: isOriginal ? null : article.method,
        translators: isOriginal ? [] : joinAll(toContributor, article.translators, locale),
      },
      kind: article.kind,
      title: text.title,
      summary: text.summary,
      body: toBody(text.blocks),
      cover: text.cover && toPicture(text.cover),
      byline: joinAll(toContributor, article.byline, locale),
      topics: joinAll(toTopic, article.topics, locale),
      event: () => join(toEvent, article.event, locale),
      organisations: () => joinAll(toOrganisation, article.organisations, locale),
      places: () => joinAll(toPlace, article.places, locale),
      corrections: text.corrections,
      licence: article.licence,
    };
  };
  const toEvent: ToText<string> = (key, locale) => {
    const event = programme.events[key];
    const text = event?.texts[locale];
    const base = event && withPage("Event", `event-${key}`, event.texts, locale, (other) => other.slug, eventPath);
    return base && text && {
      ...base,
      title: text.title, theme: text.theme, aims: text.aims, outcomeSummary: text.outcomeSummary, body: toBody(text.blocks),
      status: event.status, period: event.period, venue: word(event.venue, locale), venueWithheld: event.venueWithheld, horizonYears: event.horizonYears,
      place: () => join(toPlace, event.place, locale),
      hosts: () => joinAll(toOrganisation, event.hosts, locale),
      attendance: event.attendance && { ...event.attendance, who: word(event.attendance.who, locale) },
      participantPlaces: () => joinAll(toPlace, event.participantPlaces, locale),
      reports: event.reports.map(({ id, title, presenter, resource }) => ({
        id, title: word(title, locale), presenter: () => join(toContributor, presenter, locale), resource: () => join(toResource, resource, locale),
      })),
      priorities: event.priorities.map((priority) => ({ id: priority.id, text: word(priority.text, locale), area: () => join(toArea, priority.area, locale) })),
      decisions: event.decisions.map((decision) => ({
        id: decision.id, status: decision.status, text: word(decision.text, locale), examples: decision.examples[locale] ?? [],
        evidence: () => joinAll(toArticle, content.articles.filter(({ id }) => decision.evidence.includes(id)), locale),
      })),
      previousEvent: () => join(toEvent, event.previousEvent, locale),
      nextEvents: () => joinAll(toEvent, eventsWith(({ previousEvent }) => previousEvent === key), locale),
      topics: joinAll(toTopic, event.topics, locale),
      articles: (paged: Paged) => connect(articlesWith((article) => article.event === key), toArticle, locale, paged),
      resources: (paged: Paged) => connect(resourcesWith((resource) => resource.event === key), toResource, locale, paged),
    };
  };
  const toOrganisation: ToText<string> = (key, locale) => {
    const organisation = directory.organisations[key];
    const text = organisation?.texts[locale];
    const base = organisation && withPage("Organisation", `organisation-${key}`, organisation.texts, locale, (other) => other.slug, organisationPath);
    return base && text && {
      ...base,
      name: text.name, summary: text.summary, kind: organisation.kind, workingLanguages: organisation.languages, website: organisation.website,
      lastVerified: organisation.lastVerified, figures: organisation.figures, contacts: organisation.contacts,
      staffRoles: organisation.staffRoles.map((role) => ({ ...role, title: word(role.title, locale) })),
      legalAdvisories: organisation.advisories.map((advisory) => ({ ...advisory, note: word(advisory.note, locale) })),
      socialChannels: organisation.website ? [{ platform: "TELEGRAM", url: "https://example.org/telegram" }] : [],
      placesServed: () => joinAll(toPlace, organisation.places, locale),
      populations: () => joinAll(toPopulation, organisation.populations, locale),
      priorityAreas: () => joinAll(toArea, organisation.areas, locale),
      memberships: () => joinAll(toOrganisation, organisation.memberships, locale),
      members: (paged: Paged) => connect(organisationsWith(({ memberships }) => memberships.includes(key)), toOrganisation, locale, paged),
      answers: text.answers.map(({ id, question, blocks }) => ({ id, body: toBody(blocks), question: () => join(toQuestion, question, locale) })),
      articles: (paged: Paged) => connect(articlesWith((article) => (article.organisations ?? []).includes(key)), toArticle, locale, paged),
      events: (paged: Paged) => connect(eventsWith((event) => event.hosts.includes(key)), toEvent, locale, paged),
      resources: (paged: Paged) => connect(resourcesWith((resource) => resource.organisations.includes(key)), toResource, locale, paged),
    };
  };
  const toResource: ToText<string> = (key, locale) => {
    const resource = programme.resources[key];
    const text = resource?.texts[locale];
    return resource && text && {
      __typename: "Resource", ...publication(`resource-${key}`, locale), translation: standing(locale),
      title: text[0], summary: text[1], kind: resource.kind, link: resource.link,
      file: resource.file && { __typename: "Attachment", url: absolute(mediaPath(resource.file.name)), mediaType: resource.file.mediaType, bytes: resource.file.bytes },
      event: () => join(toEvent, resource.event, locale),
      organisations: () => joinAll(toOrganisation, resource.organisations, locale),
      topics: () => joinAll(toTopic, resource.topics, locale),
    };
  };
  const toPage: ToText<string> = (key, locale) => {
    const texts: content.InBoth<{ slug: string; title: string; blocks: readonly content.BlockContent[] }> = content.pages[key as keyof typeof content.pages];
    const text = texts[locale];
    const base = withPage("Page", `page-${key}`, texts, locale, (other) => other.slug, pagePath);
    return base && text && { ...base, title: text.title, body: toBody(text.blocks) };
  };

  // ---- Lists

  const keysWith = <Content>(contents: Readonly<Record<string, Content>>) => (fits: (one: Content) => boolean) =>
    all(Object.entries(contents).filter(([, one]) => fits(one)).map(([key]) => key));
  const eventsInOrder = Object.fromEntries(Object.entries(programme.events).sort(([, one], [, other]) => (one.period.startDate < other.period.startDate ? 1 : -1)));
  const eventsWith = keysWith(eventsInOrder);
  const organisationsWith = keysWith(directory.organisations);
  const resourcesWith = keysWith(programme.resources);
  const articlesWith = (fits: (article: content.ArticleContent) => boolean) => all(content.articles.filter(fits));
  const today = () => new Date().toISOString().slice(0, 10);
  const listEvents = (when: "UPCOMING" | "PAST" | undefined) => {
    const keys = eventsWith(({ period }) => when === undefined || (period.endDate >= today()) === (when === "UPCOMING"));
    if (when !== "UPCOMING") return keys;
    return faults.isQuiet ? [] : keys.toReversed();
  };
  const find = <Key>(type: keyof typeof content.withdrawn, keys: readonly Key[], toText: ToText<Key>) =>
    guard<Wanted, unknown>(({ id, slug = "", locale, fallback }) => {
      if ((content.withdrawn[type] as readonly string[]).includes(slug)) return withdrawal(type.toUpperCase(), locale);
      if (id !== undefined && content.withdrawnVersions[id] === locale) return withdrawal(type.toUpperCase(), locale);
      const searched = fallback === "COUNTERPART" ? fallbackOrder(locale) : [locale];
      const key = all(keys).find((candidate) => searched.some((tag) => {
        const text = toText(candidate, tag);
        return id === undefined ? text?.slug === slug : text?.id === id;
      }));
      return key === undefined ? null : (searched.map((tag) => toText(key, tag)).find((text) => text !== undefined) ?? null);
    });
  const list = (keys: readonly string[], toText: ToText<string>) =>
    guard<Wanted, unknown>(({ locale, fallback }) => (fallback === "COUNTERPART" ? joinAll(toText, all(keys), locale) : all(keys).map((key) => toText(key, locale)).filter((text) => text !== undefined)));
  const withoutPrefix = (id: string | null | undefined) => id?.slice(id.indexOf("-") + 1);

  interface OrganisationFilters {
    kind?: string | null; place?: string | null; population?: string | null; workingLanguage?: string | null; priorityArea?: string | null; network?: string | null;
  }

  return {
    article: find("article", content.articles, toArticle),
    articles: guard<Paged, unknown>((wanted) => connect(articlesWith(() => true), toArticle, wanted.locale, wanted)),
    event: find("event", Object.keys(programme.events), toEvent),
    events: guard<Paged & { when?: "UPCOMING" | "PAST" }, unknown>((wanted) => connect(listEvents(wanted.when), toEvent, wanted.locale, wanted)),
    organisation: find("organisation", Object.keys(directory.organisations), toOrganisation),
    organisations: guard<Paged & OrganisationFilters, unknown>(({ locale, kind, place, population, workingLanguage, priorityArea, network, ...paged }) =>
      connect(organisationsWith((one) =>
        (!kind || one.kind === kind) &&
        (!place || one.places.some(isWithin(withoutPrefix(place) ?? ""))) &&
        (!population || one.populations.includes(withoutPrefix(population) ?? "")) &&
        (!workingLanguage || one.languages.includes(workingLanguage)) &&
        (!priorityArea || one.areas.includes(withoutPrefix(priorityArea) ?? "")) &&
        (!network || one.memberships.includes(withoutPrefix(network) ?? ""))), toOrganisation, locale, paged)),
    resources: guard<Paged & { kind?: string | null }, unknown>(({ kind, ...wanted }) => connect(resourcesWith((one) => !kind || one.kind === kind), toResource, wanted.locale, wanted)),
    place: find("place", Object.keys(directory.places), toPlace),
    places: list(Object.keys(directory.places), toPlace),
    populations: list(Object.keys(directory.populations), toPopulation),
    priorityAreas: list(Object.keys(directory.areas), toArea),
    questions: list(Object.keys(directory.questions), toQuestion),
    topic: find("topic", Object.keys(content.topics), toTopic),
    topics: list(Object.keys(content.topics), toTopic),
    page: find("page", Object.keys(content.pages), toPage),
    pages: list(Object.keys(content.pages), toPage),
    site: guard<object, unknown>(({ locale }) =>
      faults.isEmpty
        ? null
        : {
            ...publication("site", content.site[locale] ? locale : defaultLocale),
            url: absolute(homePath(locale)),
            ...(content.site[locale] ?? content.site[defaultLocale]),
            frontPage: joinAll(toArticle, (faults.arranged ?? []).flatMap((slug) => content.articles.filter(({ texts }) => Object.values(texts).some((text) => text.slug === slug))), locale),
            socialChannels: ["FACEBOOK", "TWITTER", "INSTAGRAM", "YOUTUBE"].map((platform) => ({ platform, url: `https://example.org/${platform.toLowerCase()}` })),
            feeds: [newsFeedPath, eventsFeedPath].map((path) => ({ title: "Feed", url: absolute(path(locale)), mediaType: "application/rss+xml" })),
            mirrors: [],
            demonstration: !faults.isLive,
          }),
  };
}

function withdrawal(type: string, locale: LocaleTag) {
  return { __typename: "Withdrawal", cursor: "w", id: "withdrawn", type, locale, reason: "UNPUBLISHED", withdrawnAt: "2026-01-01" };
}

function publication(id: string, locale: LocaleTag) {
  return { id, locale, slug: null, url: null, publishedAt: "2026-01-01", updatedAt: "2026-01-01", counterparts: [], translation: null };
}
