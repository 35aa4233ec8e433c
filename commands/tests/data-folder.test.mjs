import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { prepareDataFolder } from "../data-folder.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const module = new URL("../data-folder.mjs", import.meta.url);
const lockingScript = (/** @type {string} */ folder, then = "") =>
  `import { lockDataFolder } from ${JSON.stringify(module.href)};
   try { lockDataFolder(${JSON.stringify(folder)}); console.log("locked"); ${then} } catch (refusal) { console.log(refusal.message); }`;

/** @param {string} folder */
function lockElsewhere(folder) {
  return spawnSync(process.execPath, ["--input-type=module", "-e", lockingScript(folder)], { encoding: "utf8" }).stdout.trim();
}

/** @param {string} folder */
async function holdElsewhere(folder) {
  const holder = spawn(process.execPath, ["--input-type=module", "-e", lockingScript(folder, "setInterval(() => {}, 1000);")]);
  onTestFinished(() => void holder.kill("SIGKILL"));
  await once(holder.stdout, "data");
  return holder;
}

describe("the data folder", () => {
  it("is made with all that is in it, for nobody else to read", () => {
    const folder = path.join(temporaryFolder(), "not", "yet", "there");
    prepareDataFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const inside of ["uploads", "media", "logs"]) expect(statSync(path.join(folder, inside)).isDirectory()).toBe(true);
  });

  it("keeps what is in it already", () => {
    const folder = temporaryFolder();
    prepareDataFolder(folder);
    writeFileSync(path.join(folder, "media", "picture.avif"), "picture");
    prepareDataFolder(folder);
    expect(readFileSync(path.join(folder, "media", "picture.avif"), "utf8")).toBe("picture");
  });

  it("is refused in one sentence where it cannot be made", () => {
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(() => prepareDataFolder(path.join(file, "data"))).toThrow(/^The data folder .+ cannot be written to \(ENOTDIR\); set PARASOL_DATA [^\n]+\.$/);
  });

  it("belongs to one newsroom at a time", async () => {
    const folder = temporaryFolder();
    const holder = await holdElsewhere(folder);
    expect(lockElsewhere(folder)).toBe(`A newsroom is already running on ${folder} (process ${holder.pid}); stop it first, or set PARASOL_DATA to another folder.`);
  });

  it("is free again when its newsroom has ended", () => {
    const folder = temporaryFolder();
    expect(lockElsewhere(folder)).toBe("locked");
    expect(existsSync(path.join(folder, "running.lock"))).toBe(false);
    expect(lockElsewhere(folder)).toBe("locked");
  });

  it("is free again when its newsroom was killed", async () => {
    const folder = temporaryFolder();
    const holder = await holdElsewhere(folder);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    expect(existsSync(path.join(folder, "running.lock"))).toBe(true);
    expect(lockElsewhere(folder)).toBe("locked");
  });

  it("is free when another program has got the number of a newsroom that was killed", () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "running.lock"), `${process.pid} 1\n`);
    expect(lockElsewhere(folder)).toBe("locked");
  });
});
