import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isLocaleTag, type LocaleTag } from "@parasol/shared";
import { typeset } from "../server/cms/typeset";

/** A language's messages, in groups. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Stands between the forms of a counted word. */
const between = " | ";

/** A language's messages in its typography, as the newsroom's texts are set; what stands for something, `{number}`, stays. */
export function typesetMessages(messages: Messages, locale: LocaleTag): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === "string" ? message.split(between).map((form) => typesetMessage(form, locale)).join(between) : typesetMessages(message, locale),
    ]),
  );
}

/** A number keeps with its word, as it would if it were there already. */
function typesetMessage(message: string, locale: LocaleTag): string {
  return typeset(message, locale).replace(/\{number\} (?=\p{L})/gu, "{number}\u00A0");
}

/**
 * Sets the messages that people write when the site is built, so that no request has to.
 *
 * @param folder of the languages' files, `<tag>.json`
 * @param target folder for the same files in their typography; made where it is not there
 */
export function writeTypesetMessages(folder: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(folder)) {
    const locale = path.parse(file).name;
    if (!isLocaleTag(locale)) continue;
    const messages: unknown = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    if (!isMessages(messages)) throw new Error(`${file} should hold messages, in groups, and nothing else.`);
    writeWhereNew(path.join(target, file), `${JSON.stringify(typesetMessages(messages, locale), null, 2)}\n`);
  }
}

function isMessages(value: unknown): value is Messages {
  return typeof value === "object" && value !== null && Object.values(value).every((inner) => typeof inner === "string" || isMessages(inner));
}

/** Whole or not at all: another process may be reading it. */
function writeWhereNew(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === content) return;
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
