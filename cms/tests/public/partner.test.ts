import { execFile, spawn, type ChildProcess } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPublicServer } from "../../src/public/public-server.js";
import { article, openNewsstand, origin, topic, type Newsstand } from "./newsstand.js";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const sharedFolder = path.resolve(import.meta.dirname, "../../../shared");

let newsstand: Newsstand;
let api: Awaited<ReturnType<typeof startPublicServer>>;
/** A folder that knows nothing of this workspace, with what `npm install` would have put there. */
let folder: string;

beforeAll(async () => {
  newsstand = await openNewsstand();
  api = await startPublicServer(newsstand.api.listen, { host: "127.0.0.1", port: 0 });
  folder = await mkdtemp(path.join(tmpdir(), "parasol-partner-"));
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: sharedFolder });
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  const installed = path.join(folder, "node_modules/@parasol/shared");
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", path.join(folder, String(tarball)), "-C", installed, "--strip-components=1"]);
  await mkdir(path.join(folder, "node_modules/@graphql-typed-document-node"));
  for (const name of ["graphql", "@graphql-typed-document-node/core"]) {
    const manifest = createRequire(path.join(sharedFolder, "package.json")).resolve(`${name}/package.json`);
    await symlink(path.dirname(manifest), path.join(folder, "node_modules", name));
  }
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
  await copyFile(path.join(import.meta.dirname, "partner.mjs"), path.join(folder, "partner.mjs"));
});
afterAll(async () => {
  await api.close();
  await newsstand.close();
  await rm(folder, { recursive: true, force: true });
});

test("a partner's script, outside of the workspace, lists articles and follows an edit and a withdrawal", async () => {
  await newsstand.publish(
    topic("t", "T"),
    article("a", { title: "First", references: { topics: ["t"] } }),
    article("b", { title: "Second" }),
  );
  const partner = spawn(process.execPath, ["partner.mjs", api.url], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const heard = listen(partner);
  try {
    await heard.until(4);
    expect(heard.lines).toEqual([
      `listed Second <${origin}/en/news/b>`,
      `listed First <${origin}/en/news/a>`,
      "keep a First",
      "keep b Second",
    ]);
    await newsstand.publish(article("a", { title: "First, corrected" }));
    await heard.until(5);
    await newsstand.withdraw("b");
    await heard.until(6);
    expect(heard.lines.slice(4)).toEqual(["keep a First, corrected", "forget b UNPUBLISHED"]);
  } finally {
    partner.kill();
  }
});

test("its operations are typed for a partner who writes TypeScript", async () => {
  const right = `
    import type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
    import { fallbackOrder, type RichText } from "@parasol/shared";
    import type { Article } from "@parasol/shared/contract";
    import { ArticlesDocument, ChangesDocument, type ArticlesQuery } from "@parasol/shared/operations";
    export const variables: VariablesOf<typeof ArticlesDocument> = { locale: "en" };
    export const titleOf = (answer: ResultOf<typeof ArticlesDocument>): string | undefined => answer.articles.nodes[0]?.title;
    export const cursorOf = (answer: ResultOf<typeof ChangesDocument>): string => answer.changes.cursor;
    export const node: ArticlesQuery["articles"]["nodes"][number]["kind"] = "NEWS";
    export const kind: Article["kind"] = "REPORT";
    export const text: RichText = [{ type: "paragraph", children: [{ type: "text", text: fallbackOrder("en")[0] ?? "" }] }];
  `;
  const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2023", types: [] };
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["partner.ts"] }));
  const check = async (source: string): Promise<string> => {
    await writeFile(path.join(folder, "partner.ts"), source);
    const outcome = await run(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", "."], {
      cwd: folder,
    }).catch((error) => error);
    return outcome.stdout;
  };
  expect(await check(right)).toBe("");
  expect(await check(right.replace("nodes[0]?.title", "nodes[0]?.headline"))).toContain("'headline' does not exist");
});

function listen(partner: ChildProcess): { lines: string[]; until: (count: number) => Promise<void> } {
  const lines: string[] = [];
  const complaints: string[] = [];
  if (partner.stdout) createInterface(partner.stdout).on("line", (line) => lines.push(line));
  if (partner.stderr) createInterface(partner.stderr).on("line", (line) => complaints.push(line));
  return {
    lines,
    until: async (count) => {
      for (const deadline = Date.now() + 20_000; lines.length < count;) {
        if (partner.exitCode !== null || Date.now() > deadline)
          throw new Error(`The partner said only: ${[...lines, ...complaints].join("\n")}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
