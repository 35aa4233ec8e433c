import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `cms/`, `web/` and `shared/`. */
export const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Whether this is an image of production instead: all that it needs is built and installed, and there is nothing to build it from. */
export const isImage = !existsSync(path.join(checkout, "pnpm-lock.yaml"));

/** What the commands remember about this checkout (fingerprints, logs of builds); goes when `node_modules` goes. */
export const memoryFolder = path.join(checkout, "node_modules", ".parasol");
