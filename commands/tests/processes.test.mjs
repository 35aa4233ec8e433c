import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { isAlive } from "../process-table.mjs";
import { runProgram, startProgram } from "../processes.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

/**
 * @param {string} script for Node
 * @param {string} log
 */
function nodeProgram(script, log) {
  return { title: "The trial", command: process.execPath, args: ["-e", script], cwd: path.dirname(log), environment: process.env, log, isNode: true };
}

const log = () => path.join(temporaryFolder(), "logs", "trial.log");
const grandchild = `const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"]);
  console.log("grandchild " + child.pid);
  setInterval(() => {}, 1000);`;

/** @param {string} file */
async function grandchildNamedIn(file) {
  return vi.waitFor(() => Number(/grandchild (\d+)/.exec(readFileSync(file, "utf8"))?.[1] ?? expect.fail()), { timeout: 10_000 });
}

describe("a program", () => {
  it("that fails is described by its end, without colours, and logged whole", async () => {
    const file = log();
    const failing = runProgram(nodeProgram('console.log("\\u001b[31mfirst\\u001b[39m"); console.error("last"); process.exit(3)', file));
    await expect(failing).rejects.toMatchObject({ message: "The trial failed (code 3).", log: file });
    await expect(failing).rejects.toHaveProperty("lastLines", expect.stringMatching(/^(first\nlast|last\nfirst)$/));
    expect(readFileSync(file, "utf8")).toContain("first\n");
  });

  it("that cannot be started fails as well", async () => {
    const program = { ...nodeProgram("", log()), command: "/nowhere/to/be/found", isNode: false };
    await expect(runProgram(program)).rejects.toThrow("failed (code 127)");
  });

  it("stops with what it started, also when that does not want to", async () => {
    const file = log();
    const running = startProgram(nodeProgram(grandchild, file));
    const pid = await grandchildNamedIn(file);
    expect(isAlive(pid)).toBe(true);
    await running.stop();
    expect(running.isRunning()).toBe(false);
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false));
  });

  it("that ends by itself takes with it what it started", async () => {
    const file = log();
    const running = startProgram(nodeProgram(`${grandchild} setTimeout(() => process.exit(0), 300)`, file));
    const pid = await grandchildNamedIn(file);
    expect(await running.exited).toBe(0);
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false));
  });

  it("ends when the command that started it is killed and can say nothing", async () => {
    const file = log();
    const processes = fileURLToPath(new URL("../processes.mjs", import.meta.url));
    const program = JSON.stringify({ ...nodeProgram('console.log("child " + process.pid); setInterval(() => {}, 1000)', file), environment: {} });
    const command = spawn(process.execPath, ["--input-type=module", "-e", `import { startProgram } from ${JSON.stringify(processes)}; startProgram(${program});`]);
    onTestFinished(() => void command.kill("SIGKILL"));
    const pid = await vi.waitFor(() => Number(/child (\d+)/.exec(existsSync(file) ? readFileSync(file, "utf8") : "")?.[1] ?? expect.fail()), { timeout: 10_000 });
    command.kill("SIGKILL");
    await once(command, "exit");
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 5000 });
  });
});
