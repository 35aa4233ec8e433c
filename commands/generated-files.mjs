/** The files that are made from the contract and committed, and the programs that make them. */
import path from "node:path";
import { checkout, memoryFolder } from "./checkout.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

/** Packages with a `codegen.ts`. */
export const generatingPackages = ["shared", "cms", "web"];

/**
 * The program that makes a package's generated files, or with `isCheck` only says which are out of date.
 *
 * @param {string} folder
 * @param {{ isCheck: boolean }} options
 * @returns {import("./processes.mjs").Program & { log: string }}
 */
export function generator(folder, { isCheck }) {
  return {
    title: `Generating ${folder}`,
    command: nodeForNewsroom(),
    args: [toolScript(folder, "@graphql-codegen/cli", "graphql-codegen"), "--config", "codegen.ts", ...(isCheck ? ["--check"] : [])],
    cwd: path.join(checkout, folder),
    environment: toolEnvironment(),
    log: path.join(memoryFolder, "logs", `generate-${folder}.log`),
    isNode: true,
  };
}
