/** Queries that the explorer opens with. They name no document, so that each works in every newsroom. */
import { defaultLocale, localeTags } from "@parasol/shared";

export interface ExampleQuery {
  /** A GraphQL document with one operation, whose name is the title of its tab. */
  readonly query: string;
  /** Its variables. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Aliases of fields hold no hyphens; language tags may. */
const newestInEachLanguage = localeTags
  .map((tag) => `  ${tag.replaceAll("-", "_")}: articles(locale: "${tag}", first: 5) {\n    nodes {\n      ...Line\n    }\n  }`)
  .join("\n");

export const exampleQueries: readonly ExampleQuery[] = [
  {
    query: `# The newest articles in every language, and where each of them is in the others.
query NewestArticles {
${newestInEachLanguage}
}

fragment Line on Article {
  id
  locale
  title
  url
  publishedAt
  counterparts {
    locale
    url
  }
}
`,
    variables: {},
  },
  {
    query: `# The last events that are over, with what was decided. For one of them, ask for
# event(slug: "…", locale: $locale): the answer is an Event, or a Withdrawal.
query EventsWithDecisions($locale: Locale!) {
  events(locale: $locale, first: 3, when: PAST) {
    nodes {
      title
      status
      period {
        precision
        startDate
        endDate
        timeZone
      }
      place {
        name
      }
      decisions {
        text
        examples
        status
        evidence {
          title
          url
        }
      }
    }
  }
}
`,
    variables: { locale: defaultLocale },
  },
  {
    query: `# What organisations say of themselves in numbers. Where withheld is true, a number
# exists and is not published, for somebody's safety.
query OrganisationsWithFigures($locale: Locale!) {
  organisations(locale: $locale, first: 5) {
    nodes {
      name
      url
      summary
      figures {
        kind
        part
        whole
        qualifier
        asOf
        withheld
      }
    }
  }
}
`,
    variables: { locale: defaultLocale },
  },
  {
    query: `# What changed since a cursor: keep "cursor", and pass it as "after" the next time.
# While hasMore is true, ask again at once.
query ChangesSince($after: Cursor) {
  changes(after: $after, first: 10) {
    cursor
    hasMore
    changes {
      __typename
      ... on Upsert {
        publication {
          __typename
          id
          locale
          slug
          url
          updatedAt
        }
      }
      ... on Withdrawal {
        id
        locale
        type
        reason
        withdrawnAt
      }
    }
  }
}
`,
    variables: { after: null },
  },
  {
    query: `# The directory, narrowed: by kind, working language, place, network…
query Directory($locale: Locale!, $kind: OrganisationKind, $workingLanguage: String) {
  organisations(locale: $locale, first: 20, kind: $kind, workingLanguage: $workingLanguage) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      name
      url
      kind
      workingLanguages
      placesServed {
        name
      }
    }
  }
}
`,
    variables: { locale: defaultLocale, kind: null, workingLanguage: "ru" },
  },
];
