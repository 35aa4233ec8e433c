import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { Refusal, systemErrorCode } from "./refusal.mjs";

/**
 * What a JSON file holds; undefined when there is no such file.
 *
 * @param {string} file
 * @returns {unknown}
 * @throws {Refusal} when it is no JSON: nothing here may overwrite keys that a backup could still bring back, nor advise to
 */
export function readJsonFile(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (fault) {
    if (systemErrorCode(fault) === "ENOENT") return undefined;
    if (fault instanceof SyntaxError) throw new Refusal(`${file} is damaged: it is no JSON. Bring it back from a backup.`);
    if (systemErrorCode(fault) === "EACCES") throw new Refusal(`${file} may not be read by who runs this (user ${process.getuid?.() ?? "unknown"}): give it to that user, with the folder it lies in.`);
    throw fault;
  }
}

/**
 * Writes the whole file or nothing of it. Only this account may read it when it is private.
 *
 * @param {string} file
 * @param {unknown} content
 * @param {{ isPrivate?: boolean }} [options]
 */
export function writeJsonFile(file, content, { isPrivate = false } = {}) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: isPrivate ? 0o600 : 0o644 });
  renameSync(unfinished, file);
}

/**
 * The text at `name` of an object read from somewhere; undefined when it is anything else.
 *
 * @param {unknown} holder
 * @param {string} name
 */
export function textAt(holder, name) {
  const value = valueAt(holder, name);
  return typeof value === "string" ? value : undefined;
}

/**
 * What is at `name` of an object read from somewhere; undefined when that is no object.
 *
 * @param {unknown} holder
 * @param {string} name
 * @returns {unknown}
 */
export function valueAt(holder, name) {
  if (typeof holder !== "object" || holder === null) return undefined;
  return new Map(Object.entries(holder)).get(name);
}
