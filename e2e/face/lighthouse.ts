/**
 * Has Lighthouse judge every template in both languages, as a phone of the middle range on a slow network, and fails below 100.
 * `npm run lighthouse`. It judges a newsroom that is no demonstration, because nothing of a demonstration may be indexed.
 * Lighthouse is fetched when it is first asked for, so that those who only start the newsroom do not install it.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstrationLanguages } from "../../cms/seed/languages.ts";
import { checkout } from "../../commands/checkout.mjs";
import { findChromium } from "../../commands/chromium.mjs";
import { launchChromium } from "../browser/chromium.ts";
import { sitDown } from "../newsroom/desk.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";
import { findTemplatePages, isProblem, type TemplatePage } from "./templates.ts";

const lighthouse = "lighthouse@13.5.0";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const chromiumArguments = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
/** A first view, in bytes over the network and in requests. */
const most = { bytes: 100_000, requests: 6 };

const run = promisify(execFile);
const results = path.join(checkout, "screenshots", "lighthouse.json");

let newsroom: Newsroom;
let pages: readonly TemplatePage[];
let scratch: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "demo" });
  scratch = await mkdtemp(path.join(tmpdir(), "parasol-lighthouse-"));
  const desk = await sitDown(newsroom);
  for (const locale of demonstrationLanguages) await desk.changeSite(locale, { demonstration: false });
  const browser = await launchChromium();
  pages = (await findTemplatePages(browser, newsroom.site)).filter((page) => !isProblem(page));
  await browser.close();
});
afterAll(async () => {
  await newsroom?.close();
  if (scratch) await rm(scratch, { recursive: true, force: true });
});

test("every template is worth 100 in all four, does not shift, and is light", { timeout: 3_600_000 }, async () => {
  const verdicts = [];
  for (const page of pages) {
    const verdict = await judge(page);
    verdicts.push(verdict);
    console.info(Object.values(verdict).join("  "));
  }
  await mkdir(path.dirname(results), { recursive: true });
  await writeFile(results, JSON.stringify(verdicts, undefined, 2));
  expect(verdicts.filter(isWanting)).toEqual([]);
});

/** The middle one of two, three or five verdicts, as Lighthouse advises: what else the machine does costs single ones some points (docs/variability.md there). */
async function judge(page: TemplatePage) {
  const first = await judgeOnce(page);
  const verdicts = [first];
  // Two that are right settle it; where the first three do not, five do.
  const isSettled = () => verdicts.length < 4 && verdicts.filter(({ lowest }) => lowest === 100).length === 2;
  while (!isSettled() && verdicts.length < 5) verdicts.push(await judgeOnce(page));
  const inOrder = verdicts.toSorted((one, other) => other.lowest - one.lowest);
  const middle = inOrder[Math.floor((inOrder.length - 1) / 2)] ?? first;
  const most = (of: "shift" | "bytes" | "requests"): number => Math.max(...verdicts.map((verdict) => verdict[of]));
  // What moves or weighs too much once is no matter of what else the machine does.
  return { ...middle, shift: most("shift"), bytes: most("bytes"), requests: most("requests") };
}

async function judgeOnce({ locale, template, url }: TemplatePage) {
  const file = path.join(scratch, "report.json");
  const wanted = [url, "--quiet", "--output=json", `--output-path=${file}`, `--only-categories=${categories.join(",")}`, `--chrome-flags=${chromiumArguments}`];
  const judging = () => run("npx", ["-y", lighthouse, ...wanted], { env: { ...process.env, CHROME_PATH: findChromium(process.env.CHROMIUM) } });
  // Chromium now and then gives it no trace; then it asks to be run again.
  await judging().catch(judging);
  const report = JSON.parse(await readFile(file, "utf8"));
  const scores = categories.map((category) => Math.round(report.categories[category].score * 100));
  const everything: readonly Asked[] = report.audits["network-requests"].details.items;
  const asked = everything.filter(isOfFirstView);
  return {
    locale,
    template,
    scores: scores.join(" "),
    lowest: Math.min(...scores),
    shift: report.audits["cumulative-layout-shift"].numericValue,
    bytes: asked.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: asked.length,
  };
}

interface Asked {
  readonly transferSize: number;
  readonly resourceType: string;
  readonly priority: string;
}

/** Chromium fetches pictures that lie below the window ahead of time, and says of them alone that they can wait. */
function isOfFirstView({ resourceType, priority }: Asked): boolean {
  return !(resourceType === "Image" && priority === "Low");
}

function isWanting({ lowest, shift, bytes, requests }: Awaited<ReturnType<typeof judgeOnce>>): boolean {
  return lowest < 100 || shift > 0 || bytes > most.bytes || requests > most.requests;
}
