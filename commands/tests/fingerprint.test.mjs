import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { fingerprintOf } from "../fingerprint.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

/** @type {string} */
let root;
const at = (/** @type {string} */ place) => path.join(root, place);
const fingerprint = () => fingerprintOf(["src", "package.json"], ["src/tests"], root);
/** @type {string} */
let before;

beforeEach(() => {
  root = temporaryFolder();
  for (const folder of ["src/inner", "src/tests", "src/node_modules"]) mkdirSync(at(folder), { recursive: true });
  for (const file of ["package.json", "src/one.ts", "src/inner/two.ts", "src/tests/one.ts", "src/node_modules/three.js"]) writeFileSync(at(file), file);
  before = fingerprint();
});

describe("the fingerprint of sources", () => {
  it.each([
    ["a file changes", () => writeFileSync(at("src/inner/two.ts"), "changed")],
    ["a file is added", () => writeFileSync(at("src/inner/three.ts"), "")],
    ["a file is taken away", () => rmSync(at("src/one.ts"))],
    ["a file has another name", () => renameSync(at("src/one.ts"), at("src/other.ts"))],
    ["text moves from the end of one file to the beginning of the next", () => {
      writeFileSync(at("src/inner/two.ts"), "src/inner/two.t");
      writeFileSync(at("src/one.ts"), "ssrc/one.ts");
    }],
  ])("changes when %s", (_what, change) => {
    change();
    expect(fingerprint()).not.toBe(before);
  });

  it.each([
    ["a file was only touched", () => utimesSync(at("src/one.ts"), new Date(), new Date())],
    ["what is left out changes", () => writeFileSync(at("src/tests/one.ts"), "changed")],
    ["what is installed or built changes", () => writeFileSync(at("src/node_modules/three.js"), "changed")],
  ])("stays when %s", (_what, change) => {
    change();
    expect(fingerprint()).toBe(before);
  });
});
