/** `npm run screenshots`: takes every template of the site in both languages, narrow and wide, light and dark. */
import { walkInChromium } from "./walk-in-chromium.mjs";

await walkInChromium({ name: "screenshots", title: "Taking the screenshots", walk: "face/screenshots.ts" });
