/** Chromium as readers and editors have it, with a record of everything it asks for. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { findChromium } from "../../commands/chromium.mjs";

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(process.env.CHROMIUM);
  // Chromium's own errands are not the page's.
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}

/** A browser without cookies or storage; `outside` grows with every request to another origin than those given. */
export async function openContext(
  browser: Browser,
  ownOrigins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly outside: string[] }> {
  const context = await browser.newContext(options);
  const outside: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (["http:", "https:", "ws:", "wss:"].includes(protocol) && !ownOrigins.includes(origin)) outside.push(request.url());
  });
  return { context, outside };
}
