/** Chromium as readers and editors have it, with a record of everything it asks for. */
import { setTimeout as rest } from "node:timers/promises";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Request } from "playwright-core";
import { findChromium } from "../../commands/chromium.mjs";

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(process.env.CHROMIUM);
  // Chromium's own errands are not the page's.
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}

export interface WatchedContext {
  readonly context: BrowserContext;
  /** Grows with every request to another origin than the pages' own. */
  readonly outside: string[];
  /**
   * Resolves once nothing is under way and nothing has been asked for half a second from now. (Playwright tells `networkidle` once per
   * document, and says nothing of later requests of the same page.)
   * @throws after 30 s, with the addresses that are still under way
   */
  readonly whenQuiet: () => Promise<void>;
}

/** A browser without cookies or storage, whose pages have these origins. */
export async function openContext(browser: Browser, ownOrigins: readonly string[], options: BrowserContextOptions = {}): Promise<WatchedContext> {
  const context = await browser.newContext(options);
  const outside: string[] = [];
  const underWay = new Set<Request>();
  let lastHeard = performance.now();
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (["http:", "https:", "ws:", "wss:"].includes(protocol) && !ownOrigins.includes(origin)) outside.push(request.url());
    underWay.add(request);
    lastHeard = performance.now();
  });
  const end = (request: Request): void => {
    underWay.delete(request);
    lastHeard = performance.now();
  };
  context.on("requestfinished", end);
  context.on("requestfailed", end);
  const whenQuiet = async (): Promise<void> => {
    const start = performance.now();
    while (underWay.size > 0 || performance.now() - Math.max(start, lastHeard) < 500) {
      if (performance.now() - start > 30_000) throw new Error(`Still asked for: ${[...underWay].map((request) => request.url()).join(" ") || "ever more"}`);
      await rest(50);
    }
  };
  return { context, outside, whenQuiet };
}
