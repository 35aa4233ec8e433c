/**
 * `npm run ledger -- verify|rebuild`: starts Strapi without a server, goes through the newsroom and says what differed.
 * Exit code 0: nothing differs, or it was mended; 1: `verify` found differences, or the command failed.
 */
import path from "node:path";
import { createStrapi } from "@strapi/strapi";
import { readSettings } from "../settings.js";
import { publishingCircumstances } from "../publishing/index.js";
import { rebuildLedger } from "../publishing/rebuild.js";

async function run(mode: string | undefined): Promise<number> {
  if (mode !== "verify" && mode !== "rebuild") {
    process.stderr.write("Say what to do: `verify` (look, change nothing) or `rebuild` (write what differs).\n");
    return 1;
  }
  const appDir = path.resolve(__dirname, "../../..");
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, "dist"), serveAdminPanel: false }).load();
  try {
    let shown = 0;
    const result = await rebuildLedger(publishingCircumstances(strapi, readSettings(strapi)), mode, (progress) => {
      if (progress.differences > 0) process.stdout.write(`\r${progress.document}: ${progress.differences} differing\n`);
      const percent = Math.floor((100 * progress.done) / progress.total);
      if (percent === shown && progress.done < progress.total) return;
      shown = percent;
      process.stdout.write(`\r${mode}: ${progress.done} of ${progress.total} documents (${percent} %)`);
    });
    const verdict =
      result.differences === 0
        ? "the ledger agrees with what is published"
        : mode === "verify"
          ? `${result.differences} publications differ; mend them with: npm run ledger -- rebuild`
          : `${result.differences} publications were brought in line`;
    process.stdout.write(`\n${result.documents} documents: ${verdict}.\n`);
    return mode === "verify" && result.differences > 0 ? 1 : 0;
  } finally {
    await strapi.destroy();
  }
}

run(process.argv[2])
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    process.stderr.write(`The ledger command failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
