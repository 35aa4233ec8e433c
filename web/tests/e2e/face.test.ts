import { AxeBuilder } from "@axe-core/playwright";
import { articlePath, eventsPath, homePath, languageChoicePath, newsPath, organisationPath, organisationsPath, resourcesPath } from "@parasol/shared";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { openOwnSite, type OwnSite } from "./site.ts";

type Faults = OwnSite["newsroom"]["faults"];

/** A page in a state that no link leads to, or that the newsroom has to be in trouble for. */
interface State {
  readonly path: string;
  readonly status: number;
  readonly faults?: Faults;
}

const states: Readonly<Record<string, State>> = {
  "the choice of languages": { path: languageChoicePath, status: 200 },
  "a text that was taken back, in English": { path: "/en/news/taken-back", status: 410 },
  "a text that was taken back, in Russian": { path: "/ru/novosti/snyato", status: 410 },
  "a text that only English has": { path: articlePath("ru", "letter-to-donors"), status: 200 },
  "a text that only Russian has": { path: articlePath("en", "golos-iz-perm"), status: 200 },
  "a list beyond its end, in English": { path: newsPath("en", 99), status: 404 },
  "a list beyond its end, in Russian": { path: newsPath("ru", 99), status: 404 },
  "filters that match nobody, in English": { path: `${organisationsPath("en")}?kind=fund&language=ky`, status: 200 },
  "filters that match nobody, in Russian": { path: `${organisationsPath("ru")}?kind=fund&language=ky`, status: 200 },
  "a kind that there is not, in English": { path: `${resourcesPath("en")}?kind=nothing`, status: 400 },
  "a kind that there is not, in Russian": { path: `${resourcesPath("ru")}?kind=nothing`, status: 400 },
  "a newsroom that is away, in English": { path: newsPath("en"), status: 503, faults: { isDown: true } },
  "a newsroom that is away, in Russian": { path: newsPath("ru"), status: 503, faults: { isDown: true } },
  "a newsroom without a text, in English": { path: newsPath("en"), status: 200, faults: { isEmpty: true } },
  "a front page without a text, in Russian": { path: homePath("ru"), status: 200, faults: { isEmpty: true } },
  "an address in no language": { path: "/nowhere", status: 404 },
};

let site: OwnSite;
let browser: Browser;

beforeAll(async () => {
  site = await openOwnSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function visit<Result>({ path, faults = {} }: Pick<State, "path" | "faults">, options: BrowserContextOptions, look: (page: Page, status: number) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext(options);
  Object.assign(site.newsroom.faults, faults);
  try {
    const page = await context.newPage();
    const response = await page.goto(site.url + path);
    return await look(page, response?.status() ?? 0);
  } finally {
    for (const fault of Object.keys(faults)) Reflect.deleteProperty(site.newsroom.faults, fault);
    await context.close();
  }
}

/** What axe finds with these rules, or with all that are usual. */
async function findBreaches(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.any.map(({ message }) => message).join(" ")}`));
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Colours as the browser paints them: `rgb(0, 0, 0)`. */
const colours = (page: Page, selector: string) =>
  page.evaluate((found) => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector(found) ?? document.body);
    return { color, backgroundColor };
  }, selector);

describe.each(Object.entries(states))("%s", (_, state) => {
  it("fits a screen of 320 pixels, is read at 7:1 by day and by night, and gives axe nothing to say", async () => {
    await visit(state, { viewport: { width: 320, height: 600 } }, async (page, status) => {
      expect(status).toBe(state.status);
      expect(await width(page)).toBeLessThanOrEqual(320);
      expect(await findBreaches(page)).toEqual([]);
      expect(await findBreaches(page, ["color-contrast-enhanced"])).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findBreaches(page, ["color-contrast-enhanced"])).toEqual([]);
    });
  });
});

describe("in colours that the reader's system forces", () => {
  it("the place where one is differs from the others", async () => {
    await visit({ path: newsPath("en") }, { forcedColors: "active" }, async (page) => {
      const lines = await page.locator(".sections a, .languages a").evaluateAll((links) => links.map((link) => ({ isHere: link.hasAttribute("aria-current"), colour: getComputedStyle(link).borderBottomColor })));
      const colour = (isHere: boolean) => new Set(lines.filter((line) => line.isHere === isHere).map((line) => line.colour));
      expect(lines.filter(({ isHere }) => isHere)).toHaveLength(2);
      const { backgroundColor } = await colours(page, "body");
      expect([...colour(false)]).toEqual([backgroundColor]);
      expect([...colour(true)]).not.toContain(backgroundColor);
    });
  });

  it.each(["light", "dark"] as const)("a figure's bar and the mark stand out from a %s canvas", async (colorScheme) => {
    await visit({ path: organisationPath("en", "sex-workers-forum") }, { forcedColors: "active", colorScheme }, async (page) => {
      const { color, backgroundColor } = await colours(page, "body");
      expect(color).not.toBe(backgroundColor);
      const fill = (selector: string) => page.locator(selector).first().evaluate((shape) => getComputedStyle(shape).fill);
      expect(await fill(".bar-part")).toBe(color);
      expect(await fill(".bar-whole")).toBe(backgroundColor);
      expect(await page.locator(".bar").first().evaluate((bar) => getComputedStyle(bar).borderTopColor)).toBe(color);
      expect(await fill(".masthead-mark path")).toBe(color);
    });
  });
});

describe("on paper", () => {
  it.each([articlePath("en", "letter-to-donors"), articlePath("ru", "golos-iz-perm"), newsPath("en", 2)])("%s says where it is on the network, which a screen does not show", async (path) => {
    await visit({ path }, {}, async (page) => {
      const address = page.locator(".printed-address");
      expect(await address.isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await address.isVisible()).toBe(true);
      expect(await address.innerText()).toBe(site.url + path);
    });
  });

  it("an error has no address of its own", async () => {
    await visit({ path: articlePath("en", "never-there") }, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".printed-address").count()).toBe(0);
    });
  });

  it("what nobody should miss is in ink, and not in a colour that printers leave out", async () => {
    await visit({ path: eventsPath("en") }, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await colours(page, ".alarm")).toMatchObject({ color: "rgb(0, 0, 0)" });
      expect(await page.locator(".alarm").first().evaluate((word) => getComputedStyle(word).borderTopStyle)).toBe("solid");
    });
  });

  it("links that lead to other sites show their addresses", async () => {
    await visit({ path: organisationPath("en", "sex-workers-forum") }, {}, async (page) => {
      const links = page.locator('.facts a[href^="https://"]');
      const after = () => links.evaluateAll((all) => all.map((link) => ({ href: link.getAttribute("href"), content: getComputedStyle(link, "::after").content })));
      expect(await links.count()).toBeGreaterThan(0);
      for (const { content } of await after()) expect(content).toBe("none");
      await page.emulateMedia({ media: "print" });
      for (const { href, content } of await after()) expect(content).toContain(`(${href})`);
    });
  });
});

it("nothing moves for readers who asked for less motion", async () => {
  const duration = (reducedMotion: "reduce" | "no-preference") =>
    visit({ path: homePath("en") }, { reducedMotion }, (page) => page.locator("main a").first().evaluate((link) => getComputedStyle(link).transitionDuration));
  expect(await duration("no-preference")).toBe("0.12s");
  expect(await duration("reduce")).toBe("0s");
});
