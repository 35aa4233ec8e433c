/** docker-compose.yml, as far as we use it: what each service is, with the settings of one environment filled in. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { checkout } from "../checkout.mjs";
import { textAt, valueAt } from "../json-file.mjs";
import { Refusal } from "../refusal.mjs";

/**
 * @typedef {object} Mount
 * @property {string} source name of a volume, path in the checkout (`./…`), or empty for a volume of the container's own
 * @property {string} target
 * @property {boolean} isReadOnly
 *
 * @typedef {object} Service
 * @property {string} name
 * @property {string[]} command what is started, with the entrypoint where it has one of its own
 * @property {string | undefined} image the stage of the Dockerfile that it is made by; undefined for an image of others
 * @property {string} folder in which it is started
 * @property {Readonly<Record<string, string>>} environment
 * @property {number} replicas
 * @property {readonly Mount[]} mounts
 * @property {readonly string[]} secrets
 * @property {readonly string[]} healthcheck its test
 */

export const composeFile = path.join(checkout, "docker-compose.yml");

/** The file as it stands, nothing filled in. */
export function readComposeText() {
  return readFileSync(composeFile, "utf8");
}

/**
 * @param {Readonly<Record<string, string | undefined>>} variables what `.env` and the shell say
 * @param {string} [text]
 * @returns {{ services: ReadonlyMap<string, Service>, secretFiles: ReadonlyMap<string, string> }}
 * @throws {Refusal} for a variable that is missing
 */
export function readCompose(variables, text = readComposeText()) {
  const file = parse(text, { merge: true });
  const fill = (/** @type {unknown} */ value) => fillIn(String(value ?? ""), variables);
  const services = entriesAt(file, "services").map(([name, service]) => /** @type {const} */ ([name, toService(name, service, fill)]));
  const secretFiles = entriesAt(file, "secrets").map(([name, secret]) => /** @type {const} */ ([name, fill(valueAt(secret, "file"))]));
  return { services: new Map(services), secretFiles: new Map(secretFiles) };
}

/**
 * @param {string} name
 * @param {unknown} service
 * @param {(value: unknown) => string} fill
 * @returns {Service}
 */
function toService(name, service, fill) {
  return {
    name,
    command: [...listAt(service, "entrypoint"), ...listAt(service, "command")].map(fill),
    image: textAt(valueAt(service, "build"), "target"),
    folder: fill(valueAt(service, "working_dir")) || "/",
    environment: Object.fromEntries(entriesAt(service, "environment").map(([variable, value]) => [variable, fill(value)])),
    replicas: Number(fill(valueAt(valueAt(service, "deploy"), "replicas") ?? 1)),
    mounts: listAt(service, "volumes").map((mount) => toMount(fill(mount))),
    secrets: listAt(service, "secrets").map(fill),
    healthcheck: listAt(valueAt(service, "healthcheck"), "test").map(fill),
  };
}

/**
 * @param {string} mount `source:target`, `source:target:ro`, or the target alone
 * @returns {Mount}
 */
function toMount(mount) {
  const [first = "", second, mode] = mount.split(":");
  return { source: second === undefined ? "" : first, target: second ?? first, isReadOnly: mode === "ro" };
}

/**
 * Fills in `${NAME}`, `${NAME:-otherwise}` and `${NAME:?what to do}`; an empty value counts as none where there is another.
 * https://docs.docker.com/reference/compose-file/interpolation/
 *
 * @param {string} text
 * @param {Readonly<Record<string, string | undefined>>} variables
 */
export function fillIn(text, variables) {
  return text.replaceAll(/\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}/g, (whole, name, kind, rest) => {
    if (whole === "$$") return "$";
    const value = variables[name];
    if (value) return value;
    if (kind === "-") return rest;
    if (kind === "?") throw new Refusal(`${name} is not set: ${rest}.`);
    return value ?? "";
  });
}

/**
 * @param {unknown} holder
 * @param {string} name
 * @returns {[string, unknown][]}
 */
export function entriesAt(holder, name) {
  const value = valueAt(holder, name);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/**
 * @param {unknown} holder
 * @param {string} name
 * @returns {unknown[]}
 */
export function listAt(holder, name) {
  const value = valueAt(holder, name);
  return Array.isArray(value) ? value : [];
}
