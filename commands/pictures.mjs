/** `npm run pictures`: takes the pictures of docs/editors.md anew, by doing in Chromium what it tells. */
import { walkInChromium } from "./walk-in-chromium.mjs";

await walkInChromium({ name: "pictures", title: "Taking the pictures", walk: "guide/pictures.ts" });
