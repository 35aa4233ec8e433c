import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkout } from "../checkout.mjs";

/**
 * @param {string} folder within the checkout
 * @param {RegExp} names
 * @returns {{ file: string, text: string }[]} what is in the files below a folder, generated ones left out
 */
export function sourcesIn(folder, names) {
  return readdirSync(path.join(checkout, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .filter((file) => names.test(file) && !/\/(generated|node_modules)\//.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(checkout, file), "utf8") }));
}
