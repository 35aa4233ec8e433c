import {
  eventsPath, homePath, newsPath, organisationsPath, pastEventsPath, placesPath, resourcesPath, topicsPath, type LocaleTag,
} from "@parasol/shared";
import type { Browser } from "playwright-core";

/** The address of one page of every template in a language, found by following links as a reader would. */
export async function findTemplates(browser: Browser, url: string, locale: LocaleTag) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const firstLink = async (path: string, selector: string): Promise<string> => {
    await page.goto(url + path);
    const href = await page.locator(selector).first().getAttribute("href");
    if (!href) throw new Error(`${path} has no link ${selector}`);
    return href;
  };
  /** The first page that a list leads to whose HTML holds all of this, or, where there is none, the first of all. */
  const firstPage = async (list: string, selector: string, ...marks: string[]): Promise<string> => {
    await page.goto(url + list);
    const links = await page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links) {
      const html = await (await context.request.get(url + link)).text();
      if (marks.every((mark) => html.includes(mark))) return link;
    }
    return links[0] ?? "";
  };
  const organisation = await firstPage(organisationsPath(locale), '.directory [scope="row"] a:not([hreflang])', 'class="bar"', 'hreflang="x-default"');
  const templates = {
    home: homePath(locale),
    news: newsPath(locale),
    secondPage: newsPath(locale, 2),
    article: await findLongArticle(),
    events: eventsPath(locale),
    pastEvents: pastEventsPath(locale),
    event: await firstPage(pastEventsPath(locale), ".row h2 a:not([hreflang])", 'class="decisions"', 'id="said"', 'hreflang="x-default"'),
    organisations: organisationsPath(locale),
    narrowed: await firstLink(organisation, '.facts a[href*="?language="]'),
    organisation,
    places: placesPath(locale),
    place: await firstPage(placesPath(locale), ".tree a:not([hreflang])", 'id="events"', 'id="organisations"', 'hreflang="x-default"'),
    resources: resourcesPath(locale),
    topics: topicsPath(locale),
    topic: await firstLink(topicsPath(locale), ".topics a:not([hreflang])"),
    standingPage: await firstLink(homePath(locale), `.footer a[href^="${homePath(locale)}/"]:not([type])`),
    missing: `${newsPath(locale)}/there-was-never-such-a-text`,
    wrongFilter: `${organisationsPath(locale)}?people=nobody`,
    malformed: `${newsPath(locale)}/${newsPath(locale, 2).split("/").at(-2)}/0`,
  };
  await context.close();
  return templates;

  /** The article with a cover and a counterpart, where there is one. */
  async function findLongArticle(): Promise<string> {
    const articles = await findArticles(browser, url, locale);
    const pictured = articles.find(({ hasCover, hasCounterpart }) => hasCover && hasCounterpart);
    return (pictured ?? articles[0])?.path ?? "";
  }
}

/** Every article of the list that is in the list's language, and what its page says of it. */
export async function findArticles(browser: Browser, url: string, locale: LocaleTag) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const paths: string[] = [];
  for (let number = 1, hasMore = true; hasMore; number += 1) {
    const response = await page.goto(url + newsPath(locale, number));
    hasMore = response?.ok() === true && (await page.locator('.page-links a[rel="next"]').count()) > 0;
    for (const link of await page.locator(".row h2 a:not([hreflang])").all()) paths.push((await link.getAttribute("href")) ?? "");
  }
  const articles = [];
  for (const path of paths) {
    const html = await (await context.request.get(url + path)).text();
    const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, "") ?? "";
    articles.push({ path, title, hasCover: html.includes('class="cover"'), hasCounterpart: html.includes('hreflang="x-default"') });
  }
  await context.close();
  return articles;
}
