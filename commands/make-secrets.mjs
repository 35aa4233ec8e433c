/** `npm run secrets`: passwords and keys for a newsroom in production, made once. */
import "./node-version.mjs";
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { makeSecrets } from "./production/make-secrets.mjs";
import { Refusal } from "./refusal.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { readSettings } from "./settings.mjs";

await runCommand(async () => {
  refuseUnknownArguments(process.argv.slice(2), []);
  if (!process.env.PARASOL_URL) throw new Refusal("Say where readers will find the site, for example: PARASOL_URL=https://newsroom.example npm run secrets");
  const { siteOrigin } = readSettings(process.env);
  const places = { environmentFile: path.join(checkout, ".env"), folder: path.join(checkout, "production", "secrets") };
  makeSecrets(places, siteOrigin);
  process.stdout.write(`Made ${places.environmentFile} and ${places.folder}. Open the newsroom with: docker compose up --build --detach\n`);
});
