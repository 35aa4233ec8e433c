/** Message keys that are missing or unused on the site. */
import path from "node:path";
import { allKeys, missingKeys, usesOfKeys } from "./message-use.mjs";
import { sourcesIn } from "./source-files.mjs";

const place = "web/i18n/locales";

/** @returns {string[]} a sentence for each fault */
export function findSiteMessageFaults() {
  const languages = new Map(sourcesIn(place, /\.json$/).map(({ file, text }) => [path.basename(file, ".json"), new Set(leafKeys(JSON.parse(text)))]));
  const known = allKeys(languages);
  const sources = ["app", "server", "config"]
    .flatMap((folder) => sourcesIn(`web/${folder}`, /\.(ts|vue)$/))
    .map(({ text }) => text)
    .join("\n");
  const asked = new Set([...sources.matchAll(/\bt\(\s*(["'])([\w.-]+)\1/g)].flatMap(([, , key]) => key ?? []));
  const uses = usesOfKeys([sources, ...groupsOfWords(sources)].join("\n"), known);
  return [
    ...missingKeys(languages, place),
    ...[...asked].filter((key) => !known.has(key)).map((key) => `web/ asks for the message “${key}”, which no language has.`),
    ...uses.unanswered.map((template) => `web/ asks for messages like “${template}”, and no language has one.`),
    ...[...known].filter((key) => !uses.isUsed(key)).map((key) => `Nothing in web/ asks for the message “${key}” of ${place}.`),
  ];
}

/**
 * `word("place.kind", kind)`, by the composable `useWords`, asks for one message of a group: the same as a template.
 *
 * @param {string} sources
 * @returns {string[]}
 */
function groupsOfWords(sources) {
  return [...sources.matchAll(/\b(?:word|words|useWords\(\))\(\s*"([\w.]+)",/g)].map(([, group]) => `\`${group}.\${word}\``);
}

/**
 * @param {unknown} value
 * @param {string} [prefix]
 * @returns {string[]}
 */
function leafKeys(value, prefix = "") {
  if (typeof value !== "object" || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => leafKeys(inner, prefix === "" ? key : `${prefix}.${key}`));
}
