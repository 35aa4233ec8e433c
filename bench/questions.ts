/** What is asked of the servers, and what the generator says must be answered. */
import { articlePath } from "@parasol/shared";
import type { Question } from "./load.ts";
import { slugOfArticle, titleOfArticle } from "./generate.ts";

export interface Measured {
  readonly name: string;
  readonly ask: (number: number) => Question;
  /** @throws for anything but the right answer. */
  readonly check: (status: number, body: Buffer, number: number) => void;
}

const article = "id slug url title summary publishedAt updatedAt topics { name slug } byline { name } counterparts { locale slug url }";
const list = `query ($after: Cursor, $page: Int) { articles(locale: "en", first: 20, after: $after, page: $page) { nodes { ${article} } pageInfo { endCursor hasNextPage } } }`;
const bySlug = `query ($slug: String!) { article(slug: $slug, locale: "en") { ... on Article { ${article} body { html } } } }`;
const organisations = `{ organisations(locale: "en", first: 20) { nodes { id slug url name summary answers { question { prompt } body { text } } } } }`;
const changes = `query ($after: Cursor) { changes(after: $after, first: 20) { cursor hasMore changes { ... on Upsert { cursor publication { __typename id locale slug url } } ... on Withdrawal { cursor id reason } } } }`;

/** The same question each time: what is kept may answer. */
export function keptQuestions(articles: number): readonly Measured[] {
  return questionsOf(articles, () => 0);
}

/** Another question each time: nothing that is kept answers it. The document is the same, as a site or a partner sends it. */
export function freshQuestions(articles: number): readonly Measured[] {
  return questionsOf(articles, (number) => number + 1);
}

function questionsOf(articles: number, vary: (number: number) => number): readonly Measured[] {
  // The API ignores variables that no document names; to what keeps answers they make another question.
  const post = (query: string, number: number, variables: Readonly<Record<string, unknown>> = {}): Question => ({
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { ...variables, asked: vary(number) } }),
  });
  const newest = articles - 1;
  const some = (number: number): number => (vary(number) * 7919) % articles;
  return [
    { name: "list of 20", ask: (number) => post(list, number), check: holds(`"title":"${titleOfArticle(newest, "en")}"`) },
    {
      name: "list of 20, deepest page",
      ask: (number) => post(list, number, { page: Math.ceil(articles / 20) }),
      check: holds(`"title":"${titleOfArticle(0, "en")}"`),
    },
    {
      name: "by slug",
      ask: (number) => post(bySlug, number, { slug: slugOfArticle(some(number)) }),
      check: (status, body, number) => holds(`"title":"${titleOfArticle(some(number), "en")}"`)(status, body),
    },
    { name: "20 organisations with answers", ask: (number) => post(organisations, number), check: holds(`"answers":[{"question"`) },
    { name: "a page of changes", ask: (number) => post(changes, number), check: holds(`"hasMore":true`) },
  ];
}

/** Another article each time, until all were asked for. */
export function otherPages(articles: number): Measured {
  const some = (number: number): number => (number * 7919) % articles;
  return {
    name: "article page",
    ask: (number) => ({ method: "GET", path: articlePath("en", slugOfArticle(some(number))), headers: {} }),
    // Its title is typeset; its address stands there as it is.
    check: (status, body, number) => holds(`${articlePath("en", slugOfArticle(some(number)))}"`)(status, body),
  };
}

/** The same article each time. */
export function keptPage(): Measured {
  const path = articlePath("en", slugOfArticle(0));
  return { name: "article page", ask: () => ({ method: "GET", path, headers: {} }), check: holds(`${path}"`) };
}

function holds(words: string): (status: number, body: Buffer) => void {
  return (status, body) => {
    if (status !== 200 || !body.includes(words)) throw new Error(`The answer (${status}) lacks ${words}: ${body.toString("utf8", 0, 300)}`);
  };
}
