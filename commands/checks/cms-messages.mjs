/** Message keys that are missing or unused in the CMS: in its admin, and in what it refuses with. */
import path from "node:path";
import typescript from "typescript";
import { allKeys, literally, missingKeys, usesOfKeys } from "./message-use.mjs";
import { sourcesIn } from "./source-files.mjs";

const place = "cms/src/admin/messages";

/** @returns {string[]} a sentence for each fault */
export function findCmsMessageFaults() {
  return [...adminFaults(), ...refusalFaults()];
}

/**
 * `en.ts`, `newsroom.en.ts` …: objects whose first level is looked at. Keys that begin with `parasol.` are ours, also behind the `apiError.` that Strapi
 * puts before what a server said; the others answer ids of Strapi.
 */
function adminFaults() {
  /** @type {import("./message-use.mjs").Keys} */
  const languages = new Map();
  for (const source of sourcesIn(place, /\.ts$/)) {
    const language = path.basename(source.file, ".ts").split(".").at(-1) ?? "";
    const keys = constantObjects(source).flatMap(membersOf).map(({ name }) => name);
    languages.set(language, new Set([...(languages.get(language) ?? []), ...keys]));
  }
  const ours = new Set([...allKeys(languages)].map((key) => key.replace(/^apiError\./, "")).filter(isOurs));
  const sources = sourcesIn("cms/src/admin", /\.tsx?$/)
    .filter(({ file }) => !file.startsWith(place))
    .map(({ text }) => text)
    .join("\n");
  const uses = usesOfKeys(sources, ours);
  // The server names a message by an error, and Strapi's admin looks for it behind `apiError.`.
  const named = sourcesIn("cms/src", /\.ts$/)
    .filter(({ file }) => !file.startsWith("cms/src/admin"))
    .map(({ text }) => text)
    .join("\n");
  const asked = new Set([...sources.matchAll(/\bid: "(parasol\.[\w.-]+)"/g)].flatMap(([, key]) => key ?? []));
  return [
    // What Strapi itself says, it says in English; cms/tests/admin asks for the words of every type, field and choice.
    ...missingKeys(languages, place, (key, language) => language === "en" && !isOurs(key)),
    ...[...asked].filter((key) => !ours.has(key)).map((key) => `cms/src/admin asks for the message “${key}”, which no language has.`),
    ...uses.unanswered.map((template) => `cms/src/admin asks for messages like “${template}”, and no language has one.`),
    ...[...ours].filter((key) => !uses.isUsed(key) && !named.includes(`Error("${key}")`)).map((key) => `Nothing in cms/src asks for the message “${key}” of ${place}.`),
  ];
}

/** @param {string} key */
function isOurs(key) {
  return /^(apiError\.)?parasol\./.test(key);
}

/** Objects `{ en: {…}, ru: {…} }` of the type `Record<EditorLanguage, …>`: the compiler sees what is missing, this what is unused. */
function refusalFaults() {
  const sources = sourcesIn("cms/src", /\.ts$/).filter(({ file }) => !file.startsWith("cms/src/admin"));
  return sources
    .filter((source) => source.text.includes("Record<EditorLanguage"))
    .flatMap((source) => {
      const elsewhere = sources.filter(({ file }) => file !== source.file).map(({ text }) => text).join("\n");
      const perLanguage = constantObjects(source).flatMap(membersOf).map(({ value }) => value);
      const keys = new Set(perLanguage.flatMap((value) => (typescript.isObjectLiteralExpression(value) ? membersOf(value) : [])).map(({ name }) => name));
      return [...keys]
        .filter((key) => !new RegExp(`\\.${literally(key)}\\b|"${literally(key)}"`).test(elsewhere))
        .map((key) => `Nothing in cms/src refuses with the message “${key}” of ${source.file}.`);
    });
}

/**
 * The objects that are values of a file's top-level constants.
 *
 * @param {{ file: string, text: string }} source
 */
function constantObjects({ file, text }) {
  const { statements } = typescript.createSourceFile(file, text, typescript.ScriptTarget.Latest);
  return statements
    .flatMap((statement) => (typescript.isVariableStatement(statement) ? [...statement.declarationList.declarations] : []))
    .flatMap(({ initializer }) => (initializer ? [withoutTypes(initializer)] : []))
    .filter((value) => typescript.isObjectLiteralExpression(value));
}

/**
 * @param {import("typescript").Expression} value
 * @returns {import("typescript").Expression}
 */
function withoutTypes(value) {
  return typescript.isSatisfiesExpression(value) || typescript.isAsExpression(value) ? withoutTypes(value.expression) : value;
}

/** @param {import("typescript").ObjectLiteralExpression} object */
function membersOf(object) {
  return object.properties.flatMap((property) => {
    if (!typescript.isPropertyAssignment(property)) return [];
    const { name, initializer } = property;
    return typescript.isIdentifier(name) || typescript.isStringLiteral(name) ? [{ name: name.text, value: initializer }] : [];
  });
}
