/** `npm run lighthouse`: has Lighthouse judge every template of the site in both languages. */
import { walkInChromium } from "./walk-in-chromium.mjs";

await walkInChromium({ name: "lighthouse", title: "Lighthouse looks at every template", walk: "face/lighthouse.ts" });
