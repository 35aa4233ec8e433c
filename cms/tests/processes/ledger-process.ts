/** `npm run ledger` and Strapi's own command line, as processes of their own. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const cmsFolder = path.resolve(import.meta.dirname, "../..");

export interface Ended {
  readonly code: number;
  readonly output: string;
}

export function runLedger(environment: Record<string, string>, mode: string): Promise<Ended> {
  return run([path.join(cmsFolder, "dist/src/publishing/ledger-command.js"), mode], environment);
}

export function runStrapi(environment: Record<string, string>, ...words: string[]): Promise<Ended> {
  return run([path.join(path.dirname(require.resolve("@strapi/strapi/package.json")), "bin/strapi.js"), ...words], environment);
}

function run(words: string[], environment: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const settings = { cwd: cmsFolder, env: { ...process.env, ...environment } };
    execFile(process.execPath, words, settings, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: stdout + stderr }),
    );
  });
}
