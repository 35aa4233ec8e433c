import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `cms/`, `web/` and `shared/`. */
export const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** What the commands remember about this checkout (fingerprints, logs of builds); goes when `node_modules` goes. */
export const memoryFolder = path.join(checkout, "node_modules", ".parasol");
