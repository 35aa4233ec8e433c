/** Asks a newsroom everything that strangers can: follows every link, asks every question of the contract, and provokes errors. */
import { publicationPaths } from "@parasol/shared";
import { askAsBrowsersDo as ask } from "../../commands/rehearsal/ask.mjs";
import { Stranger } from "../../cms/tests/publishing/asking.ts";
import { askForEveryField, askWithEveryArgument, type Tries } from "../../cms/tests/publishing/every-question.ts";
import { addressesIn } from "../browser/crawl.ts";
import { siteOrigin, type ServedNewsroom, type WrittenNewsroom } from "./planted.ts";

export type Answer = Awaited<ReturnType<typeof ask>>;

export interface Asked {
  readonly at: "site" | "cms";
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Hear = (asked: Asked, answer: Answer) => void;

/** How many questions are under way at once. */
const atOnce = 8;

export const languages = ["en", "ru"] as const;

export async function put(served: ServedNewsroom, { at, path, method = "GET", headers = {}, body }: Asked): Promise<Answer> {
  return ask(served[at], path, { method, headers: { host: new URL(siteOrigin).host, ...headers }, ...(body !== undefined && { body }) });
}

export function question(query: string): Asked {
  return { at: "cms", path: "/graphql", method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) };
}

/** Asks all of them, several at once, and tells of each what was answered. */
export async function putAll(served: ServedNewsroom, questions: Iterable<Asked>, hear: Hear): Promise<void> {
  const left = questions[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = left.next(); next.done !== true; next = left.next()) hear(next.value, await put(served, next.value));
    }),
  );
}

/** Everything of the site that links lead to, from `starts` on, each once. */
export async function followLinks(served: ServedNewsroom, starts: readonly string[], hear: Hear): Promise<void> {
  const known = new Set(starts);
  for (let wave: readonly string[] = starts; wave.length > 0;) {
    const next: string[] = [];
    await putAll(served, wave.map((path) => ({ at: "site" as const, path })), (asked, answer) => {
      hear(asked, answer);
      const links = [...addressesIn(answer.text, answer.headers["content-type"] ?? ""), ...sharedPictures(answer.text)];
      for (const link of [...links, ...(answer.headers.location === undefined ? [] : [answer.headers.location])]) {
        const url = URL.parse(link, siteOrigin + asked.path);
        const path = url && url.origin === siteOrigin ? url.pathname + url.search : null;
        if (path === null || known.has(path)) continue;
        known.add(path);
        next.push(path);
      }
    });
    wave = next;
  }
}

/** By which a page is shown where somebody shares it. */
function sharedPictures(page: string): readonly string[] {
  return [...page.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(([, address = ""]) => address);
}

/** Where a reader may begin: what is at the site's root, and the addresses that hidden documents would have. */
export function startsOf({ planted }: WrittenNewsroom): readonly string[] {
  const hidden = planted.planter.planted.filter(({ where, isPublic }) => !isPublic && where.endsWith(".slug"));
  const addresses = hidden.flatMap(({ where, word }) => {
    const type = where.split(" ")[0] ?? "";
    return isTypeWithPage(type) ? languages.map((locale) => publicationPaths[type](locale, word)) : [];
  });
  return ["/", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", ...addresses, ...addresses.map((address) => `${address}/card.png`)];
}

function isTypeWithPage(type: string): type is keyof typeof publicationPaths {
  return Object.hasOwn(publicationPaths, type);
}

/** What strangers may try as arguments: what is public, what is hidden, and what never was. */
export async function triesOf({ planted, secrets }: WrittenNewsroom, stranger: Stranger): Promise<Tries> {
  const { json } = await stranger.ask(`{ articles(locale: "en", first: 2) { edges { cursor } } changes(first: 3) { cursor } }`);
  const cursors: string[] = [...json.data.articles.edges.map((edge: { cursor: string }) => edge.cursor), json.data.changes.cursor];
  const { ids, publicIds } = planted;
  const hidden = secrets.filter(({ where }) => /slug|the title of a draft|first name|unlisted.*name/.test(where)).map(({ word }) => word);
  return {
    ids: [...Object.values(publicIds).flatMap((id) => id ?? []), ...ids.unlisted, ...ids.draft.slice(0, 4), ...ids.withdrawn.slice(0, 4)],
    words: [...hidden.slice(0, 6), ...hidden.slice(-3), "", "' OR 1=1 --", "%"],
    cursors,
    locales: languages,
  };
}

export async function everyQuestion(written: WrittenNewsroom, served: ServedNewsroom): Promise<readonly Asked[]> {
  const stranger = await Stranger.at(served.cms);
  const { publicIds } = written.planted;
  const all = [...askForEveryField(stranger, publicIds, languages), ...askWithEveryArgument(stranger, publicIds, await triesOf(written, stranger)), ...wrongQuestions];
  return all.map(question);
}

const wrongQuestions = [
  "{",
  "",
  "{ editors { email } }",
  "{ __schema { types { name fields { name } } } }",
  `{ articles(locale: "en") { nodes { createdBy { email } } } }`,
  `{ articles(locale: "en", status: DRAFT) { nodes { title } } }`,
  `{ article(locale: "en") { __typename } }`,
  `query ($id: ID!) { article(id: $id, locale: "en") { __typename } }`,
  `mutation { login(email: "a", password: "b") { token } }`,
  `{ ${"a: __typename ".repeat(500)} }`,
  `{ articles(locale: "en", first: 100) { nodes { topics { articles(first: 100) { nodes { topics { articles(first: 100) { totalCount } } } } } } } }`,
];

/** Requests that make little sense, to both servers. */
export function provocations(written: WrittenNewsroom): readonly Asked[] {
  const json = { "content-type": "application/json" };
  const strange = ["/%", "/%00", "/en/%ff", "/en/news/%E0%A4%A", "//evil.example", "/en//news", "/en/news/", "/../../etc/passwd", "/en/..%2f..%2fsecrets.json", "/.env", "/media/", "/media/..%2fnewsroom.sqlite", "/media/nothing.webp", "/_nuxt/none", "/__nuxt_error", "/__nuxt_error?statusCode=500&message=x", "/api/_content", "/preview/x.y/en", `/preview/${"a".repeat(60)}.${"b".repeat(43)}`, `/en/${"x".repeat(4000)}`, "/de/news", "/en?place=nowhere", "/en/news/page/0", "/en/news/page/99999", "/en/sitemap/drafts-1.xml", "/en/sitemap/articles-99.xml"];
  const roads = ["/", "/admin", "/admin/init", "/admin/users", "/admin/users/me", "/admin/api-tokens", "/admin/information", "/admin/project-settings", "/admin/registration-info?registrationToken=x", "/content-manager/collection-types/api::newsroom.article", "/content-manager/content-types", "/content-type-builder/content-types", "/upload/files", "/upload/files/1", "/uploads/x.jpg", "/private-uploads/x.jpg", "/private-uploads/x.jpg?expires=99999999999999&signature=AAAA", "/i18n/locales", "/api", "/api/articles?populate=*", "/api/articles?filters[createdBy][email][$contains]=a", "/api/upload/files", "/api/users", "/users-permissions/roles", "/email/settings", "/preview", "/preview/x", "/_health", "/metrics", "/health", "/documentation", "/graphql?query={", "/graphql?query=%7B__typename%7D", "/graphql?query=", "/graphql?variables=%7B"];
  const methods = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "PROPFIND"];
  const headers: readonly Record<string, string>[] = [{ host: "evil.example" }, { host: "%" }, { "x-forwarded-host": "evil.example" }, { "accept-encoding": "br" }, { "if-none-match": "*" }, { range: "bytes=0-10" }, { origin: "http://evil.example" }, { cookie: "a=b" }, { authorization: "Bearer nonsense" }, { "accept-language": "ru" }, { accept: "application/json" }];
  return [
    ...strange.map((path) => ({ at: "site" as const, path })),
    ...roads.map((path) => ({ at: "cms" as const, path })),
    ...methods.flatMap((method) => [{ at: "site" as const, path: "/en", method }, { at: "cms" as const, path: "/graphql", method, body: "" }, { at: "cms" as const, path: "/admin/users", method }]),
    ...headers.flatMap((some) => [{ at: "site" as const, path: "/en/news", headers: some }, { at: "site" as const, path: "/en/none", headers: some }, { at: "cms" as const, path: "/graphql?query=%7B__typename%7D", headers: some }, { at: "cms" as const, path: "/admin/users", headers: some }]),
    ...["", "{", "[]", "null", '{"query":1}', '{"query":"{"}', '{"variables":[]}', "\0"].map((body) => ({ at: "cms" as const, path: "/graphql", method: "POST", headers: json, body })),
    // Whether somebody works there.
    ...[...written.editors.slice(0, 2), "nobody@desk.example"].flatMap((email) => [
      { at: "cms" as const, path: "/admin/forgot-password", method: "POST", headers: json, body: JSON.stringify({ email }) },
      { at: "cms" as const, path: "/admin/login", method: "POST", headers: json, body: JSON.stringify({ email, password: "Wrong-2016-x" }) },
    ]),
  ];
}
