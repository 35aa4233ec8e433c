/**
 * Every field of the contract, asked for once, in several questions because one would be longer than is allowed. What they
 * answer is in `contract.test.ts` and `events-and-organisations.test.ts`.
 */

const publication = "__typename id locale slug url publishedAt updatedAt counterparts { locale slug url }";
const translation = "translation { sourceLocale status since method translators { id name } }";
const list = "nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount";

export const questions = {
  texts: `
  query Everything {
    article(slug: "meeting", locale: "en") { ...AnyArticle }
    russian: article(slug: "vstrecha", locale: "ru") { ...AnyArticle }
    articles(locale: "en") {
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
    topic(slug: "health", locale: "en") { ...AnyTopic }
    topics(locale: "en") { id }
    page(slug: "about", locale: "en") { ...AnyPage }
    pages(locale: "en") { id }
    site(locale: "ru") { ...AnySite }
    changes {
      cursor
      hasMore
      changes {
        __typename
        ... on Upsert { cursor publication { ...AnyPublication } }
        ... on Withdrawal { ...AnyWithdrawal }
      }
    }
  }
  fragment AnyPublication on Publication {
    __typename id locale slug url publishedAt updatedAt
    counterparts { locale slug url }
    translation { sourceLocale status since method translators { id } }
  }
  fragment AnyArticle on ArticleAnswer {
    __typename
    ... on Article {
      id locale slug url publishedAt updatedAt
      counterparts { locale slug url }
      translation { sourceLocale status since method translators { id } }
      kind title summary licence
      body { html text blocks { ...AnyBlock } }
      cover { ...AnyPicture }
      byline { __typename id locale slug url publishedAt updatedAt counterparts { locale slug url } translation { status } name kind }
      topics { id name }
      corrections { date text }
    }
    ... on Withdrawal { ...AnyWithdrawal }
  }
  fragment AnyBlock on BodyBlock {
    __typename
    ... on TextBlock { content }
    ... on FigureBlock { picture { ...AnyPicture } }
    ... on QuoteBlock { text attribution }
  }
  fragment AnyPicture on Picture {
    alt caption credit licence width height url renditions { url mediaType width height bytes }
  }
  fragment AnyTopic on TopicAnswer {
    __typename
    ... on Topic {
      id locale slug url publishedAt updatedAt counterparts { url } translation { status } name
      articles { totalCount nodes { id } }
    }
  }
  fragment AnyPage on PageAnswer {
    __typename
    ... on Page {
      id locale slug url publishedAt updatedAt counterparts { url } translation { status }
      title body { text }
    }
  }
  fragment AnySite on Site {
    __typename id locale slug url publishedAt updatedAt counterparts { locale slug url } translation { status }
    name tagline safetyNote frontPage { id locale } socialChannels { platform url } feeds { title url mediaType } mirrors demonstration
  }
  fragment AnyWithdrawal on Withdrawal { __typename cursor id type locale reason withdrawnAt }
  `,

  events: `
    query Events($id: ID, $locale: Locale!) {
      event(id: $id, locale: $locale) { ...AnyEvent ... on Withdrawal { id type } }
      events(locale: $locale) { ${list} }
      resources(locale: $locale) { ${list} nodes { ...AnyResource } }
    }
    fragment AnyEvent on Event {
      ${publication} ${translation}
      title status period { precision startDate startTime endDate endTime timeZone }
      place { id name } venue venueWithheld hosts { id name } theme aims body { text html blocks { __typename } }
      attendance { number qualifier who } participantPlaces { id }
      reports { id title presenter { id name } resource { id title } }
      priorities { id text area { id name code } }
      outcomeSummary decisions { id text examples status evidence { id title } } horizonYears
      previousEvent { id } nextEvents { id } topics { id }
      articles { ${list} } resources { ${list} }
    }
    fragment AnyResource on Resource {
      ${publication} ${translation}
      title summary kind file { url mediaType bytes } link event { id } organisations { id } topics { id }
    }
  `,

  organisations: `
    query Organisations($id: ID, $locale: Locale!) {
      organisation(id: $id, locale: $locale) { ...AnyOrganisation ... on Withdrawal { id type } }
      organisations(locale: $locale) { ${list} }
      questions(locale: $locale) { ...AnyQuestion }
      populations(locale: $locale) { ...AnyPopulation }
      priorityAreas(locale: $locale) { ...AnyArea }
    }
    fragment AnyOrganisation on Organisation {
      ${publication} ${translation}
      name kind summary placesServed { id } workingLanguages populations { id } memberships { id } members { ${list} }
      priorityAreas { id } answers { id question { id prompt } body { text } }
      figures { kind withheld part whole qualifier asOf } staffRoles { id title paid withheld }
      contacts { kind value withheld } website socialChannels { platform url }
      legalAdvisories { id country since until source note } lastVerified
      articles { ${list} } events { ${list} } resources { ${list} }
    }
    fragment AnyQuestion on Question { ${publication} translation { status } prompt code kind }
    fragment AnyPopulation on Population { ${publication} translation { status } name code }
    fragment AnyArea on PriorityArea { ${publication} translation { status } name description code network { id } }
  `,

  places: `
    query Places($id: ID, $locale: Locale!) {
      place(id: $id, locale: $locale) { ...AnyPlace ... on Withdrawal { id type } }
      places(locale: $locale) { id }
      topics(locale: $locale) { id events { ${list} } resources { ${list} } }
      articles(locale: $locale) { nodes { id event { id } organisations { id } places { id } } }
    }
    fragment AnyPlace on Place {
      ${publication} translation { status } name kind parent { id } code
      articles { ${list} } events { ${list} } organisations { ${list} }
    }
  `,
} as const;
