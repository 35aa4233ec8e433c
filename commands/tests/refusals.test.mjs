/** `npm start` says what is wrong in one sentence and exits 1, before it has done anything that takes time. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { prepareDataFolder } from "../data-folder.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const start = fileURLToPath(new URL("../start.mjs", import.meta.url));

/**
 * @param {Record<string, string>} environment
 * @param {string[]} [args]
 */
async function tryStart(environment, args = []) {
  const command = spawn(process.execPath, [start, ...args], { env: { ...process.env, DATABASE_URL: "", ...environment } });
  let said = "";
  for (const output of [command.stdout, command.stderr]) output.on("data", (chunk) => (said += chunk));
  const [code] = await once(command, "close");
  return { code, said: said.trim() };
}

async function takenPort() {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  return String(typeof address === "object" ? address?.port : address);
}

describe("npm start", () => {
  it.each([
    ["a port that is none", { CMS_PORT: "abc" }, "CMS_PORT=abc is no port; use a whole number from 1 to 65535."],
    ["an origin with a path", { PARASOL_URL: "https://newsroom.example/ru" }, "PARASOL_URL=https://newsroom.example/ru must be an origin and nothing more, for example https://newsroom.example."],
    ["an address of another machine", { HOST: "192.0.2.1" }, "HOST=192.0.2.1 is no address of this machine; use one that is, such as 127.0.0.1 or 0.0.0.0."],
  ])("refuses %s", async (_what, environment, sentence) => {
    expect(await tryStart({ PARASOL_DATA: temporaryFolder(), ...environment })).toEqual({ code: 1, said: sentence });
  });

  it.each(["CMS_PORT", "WEB_PORT"])("refuses a taken %s", async (variable) => {
    const port = await takenPort();
    expect(await tryStart({ PARASOL_DATA: temporaryFolder(), CMS_PORT: "40101", WEB_PORT: "40102", [variable]: port })).toEqual({
      code: 1,
      said: `Port ${port} on 127.0.0.1 is taken by another program; stop that one, or set ${variable} to a free port.`,
    });
  });

  it("refuses a data folder that cannot be written to", async () => {
    const { code, said } = await tryStart({ PARASOL_DATA: "/proc/newsroom" });
    expect(code).toBe(1);
    expect(said).toMatch(/^The data folder \/proc\/newsroom cannot be written to \(\w+\); set PARASOL_DATA to a folder of your own\.$/);
  });

  it("refuses a database that does not answer", async () => {
    const { code, said } = await tryStart({ PARASOL_DATA: temporaryFolder(), CMS_PORT: "40101", WEB_PORT: "40102", DATABASE_URL: "postgres://newsroom@127.0.0.1:1/newsroom" });
    expect(code).toBe(1);
    expect(said).toMatch(/^No database answers at 127\.0\.0\.1:1,[^\n]+\.$/);
  });

  it("refuses an empty newsroom where the demo content is", async () => {
    const folder = temporaryFolder();
    prepareDataFolder(folder);
    writeFileSync(path.join(folder, "newsroom.json"), '{ "beganWith": "demo" }');
    const { code, said } = await tryStart({ PARASOL_DATA: folder, CMS_PORT: "40101", WEB_PORT: "40102" }, ["--empty"]);
    expect(code).toBe(1);
    expect(said).toMatch(/^The newsroom in .+ began with the demo content; [^\n]+\.$/);
  });

  it("refuses a newsroom whose keys are missing, and makes no others", async () => {
    const folder = temporaryFolder();
    prepareDataFolder(folder);
    writeFileSync(path.join(folder, "newsroom.json"), '{ "beganWith": "none" }');
    const { code, said } = await tryStart({ PARASOL_DATA: folder, CMS_PORT: "40101", WEB_PORT: "40102" });
    expect(code).toBe(1);
    expect(said).toMatch(/^The keys of the newsroom in .+ are missing \(.+secrets\.json\)\. Bring them back from a backup: [^\n]+\.$/);
    expect(existsSync(path.join(folder, "secrets.json"))).toBe(false);
  });

  it("refuses an argument that it does not know", async () => {
    expect(await tryStart({}, ["--emtpy"])).toEqual({ code: 1, said: "“--emtpy” is not known here; known is --empty." });
  });
});
