/** @typedef {Map<string, Set<string>>} Keys keys by language */

/**
 * @param {Keys} languages
 * @returns {Set<string>} the keys of all languages together
 */
export function allKeys(languages) {
  return new Set([...languages.values()].flatMap((keys) => [...keys]));
}

/**
 * @param {Keys} languages
 * @param {string} place
 * @param {(key: string, language: string) => boolean} [mayBeMissing]
 * @returns {string[]} a sentence for each key that one language has and another lacks
 */
export function missingKeys(languages, place, mayBeMissing = () => false) {
  const all = [...allKeys(languages)];
  return [...languages].flatMap(([language, keys]) =>
    all.filter((key) => !keys.has(key) && !mayBeMissing(key, language)).map((key) => `The message “${key}” is missing in “${language}” (${place}).`),
  );
}

/**
 * How sources name messages: whole, in quotes, also by way of a constant; or in a template that begins as a key does
 * (`kind.${kind}`), where each `${…}` stands for one part of a key.
 *
 * @param {string} sources
 * @param {Set<string>} known
 */
export function usesOfKeys(sources, known) {
  const beginnings = new Set([...known].map((key) => key.split(".")[0]));
  const quoted = new Set([...sources.matchAll(/["']([\w.-]+)["']/g)].flatMap(([, text]) => text ?? []));
  const templates = [...sources.matchAll(/`((\w+)\.[^`\s]*\$\{[^`]*)`/g)]
    .filter(([, , beginning]) => beginnings.has(beginning))
    .map(([, template = ""]) => ({ template, pattern: new RegExp(`^${template.split(/\$\{[^}]+\}/).map(literally).join("[^.]+")}$`) }));
  return {
    isUsed: (/** @type {string} */ key) => quoted.has(key) || templates.some(({ pattern }) => pattern.test(key)),
    /** Templates that no key answers. */
    unanswered: templates.filter(({ pattern }) => ![...known].some((key) => pattern.test(key))).map(({ template }) => template),
  };
}

/** @param {string} text */
export function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
