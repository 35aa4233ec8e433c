/**
 * Takes every template in both languages, at the width of a phone and of a desk, light and dark, as a reader without
 * JavaScript sees it. `npm run screenshots`. The few that the README shows are kept in docs/screenshots, all others in the folder
 * `screenshots`, which is not committed.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkout } from "../../commands/checkout.mjs";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";
import { readmeFolder, readmeImages } from "./readme-images.ts";
import { findTemplatePages, type TemplatePage } from "./templates.ts";

const widths = [360, 1280] as const;
const schemes = ["light", "dark"] as const;
/** WebP's longest side, in pixels. */
const longest = 16_383;

const everything = path.join(checkout, "screenshots");

let newsroom: Newsroom;
let browser: Browser;
let pages: readonly TemplatePage[];

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "demo" });
  browser = await launchChromium();
  pages = await findTemplatePages(browser, newsroom.site);
  await rm(everything, { recursive: true, force: true });
  await mkdir(everything, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

describe.each(widths)("%i points wide", (width) => {
  test.each(schemes)("in %s colours", async (scheme) => {
    const { context, outside } = await openContext(browser, [newsroom.site], {
      javaScriptEnabled: false,
      colorScheme: scheme,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    for (const { locale, template, url } of pages) {
      await page.goto(url);
      const shot = await page.screenshot({ fullPage: true });
      await writeFile(
        path.join(everything, `${template}.${locale}.${width}.${scheme}.webp`),
        await sharp(shot).extract({ left: 0, top: 0, width, height: Math.min(longest, (await sharp(shot).metadata()).height) }).webp({ quality: 70 }).toBuffer(),
      );
    }
    expect(outside).toEqual([]);
    await context.close();
  });
});

test("those of the README", async () => {
  await rm(readmeFolder, { recursive: true, force: true });
  await mkdir(readmeFolder, { recursive: true });
  for (const { file, template, locale, width, height, scheme } of readmeImages) {
    const shown = pages.find((page) => page.template === template && page.locale === locale);
    if (!shown) throw new Error(`There is no ${template} in ${locale}.`);
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: scheme, viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(shown.url);
    await writeFile(path.join(readmeFolder, file), await sharp(await page.screenshot()).webp({ quality: 75 }).toBuffer());
    await context.close();
  }
});
