/** `npm run secrets`: passwords and keys for a newsroom in production, made once; `--keys <file>` takes the keys of a backup. */
import "./node-version.mjs";
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { readJsonFile } from "./json-file.mjs";
import { makeSecrets } from "./production/make-secrets.mjs";
import { Refusal } from "./refusal.mjs";
import { runCommand } from "./run-command.mjs";
import { areKeys } from "./secrets.mjs";
import { readSettings } from "./settings.mjs";

await runCommand(async () => {
  const keys = readKeys(process.argv.slice(2));
  if (!process.env.PARASOL_URL) throw new Refusal("Say where readers will find the site, for example: PARASOL_URL=https://newsroom.example npm run secrets");
  const { siteOrigin } = readSettings(process.env);
  const places = { environmentFile: path.join(checkout, ".env"), folder: path.join(checkout, "production", "secrets") };
  makeSecrets(places, siteOrigin, keys);
  process.stdout.write(`Made ${places.environmentFile} and ${places.folder}. Open the newsroom with: docker compose up --build --detach\n`);
});

/**
 * @param {string[]} given
 * @returns {import("./production/make-secrets.mjs").Keys | undefined}
 * @throws {Refusal} when the file that is named has no keys
 */
function readKeys([option, file, ...more]) {
  if (option === undefined) return undefined;
  if (option !== "--keys" || file === undefined || more.length > 0) throw new Refusal("Say where the keys of a backup are, for example: npm run secrets -- --keys /mnt/backups/parasol-20260131T120000Z/secrets.json");
  const keys = readJsonFile(path.resolve(file));
  if (!areKeys(keys)) throw new Refusal(`${file} has no keys of a newsroom.`);
  return keys;
}
