/**
 * Copies what public nodes need to run, and nothing of Strapi, out of a built checkout: `node commands/production/gather-public-node.mjs FOLDER`. Which files those are is
 * followed from what they import.
 */
import { copyFileSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { nodeFileTrace } from "@vercel/nft";
import { checkout } from "../checkout.mjs";

/** What is started in that image; see docker-compose.yml. */
const programs = ["cms/dist/src/public-node.js", "cms/dist/src/reader-role-command.js"];

/** What they read by its name at run time. */
const read = ["shared/schema.graphql"];

/**
 * @param {string} folder is made, and has what it needs where the checkout has it
 * @returns {Promise<readonly string[]>} the files, as paths in the checkout
 */
export async function gatherPublicNode(folder) {
  const { fileList } = await nodeFileTrace([...programs, ...read].map((file) => path.join(checkout, file)), { base: checkout, processCwd: checkout });
  const files = [...fileList];
  for (const file of files) {
    const [from, to] = [path.join(checkout, file), path.join(folder, file)];
    mkdirSync(path.dirname(to), { recursive: true });
    // Links between packages stay links: they are relative, and lead to the same places within the folder.
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else copyFileSync(from, to);
  }
  return files;
}

const [, script = "", folder] = process.argv;
if (path.resolve(script) === fileURLToPath(import.meta.url)) {
  if (folder === undefined) throw new Error("Say where to.");
  const files = await gatherPublicNode(path.resolve(folder));
  process.stdout.write(`${files.length} files.\n`);
}
