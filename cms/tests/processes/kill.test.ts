/** kill -9 in the middle of publishing, again and again: what was acknowledged is there, and nothing is half done. */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { publishingCircumstances } from "#built/src/publishing/circumstances.js";
import { rebuildLedger } from "#built/src/publishing/rebuild.js";
import { readSettings } from "#built/src/settings.js";
import { faultSize } from "../faults.js";
import { openPrepared, prepareNewsroom } from "../newsroom.js";
import { ledgerRows } from "../writing.js";

const kills = faultSize({ short: 10, whole: 100 });

it(`loses no acknowledged publish and leaves none half done, killed ${kills} times`, { timeout: kills * 30_000 }, async () => {
  const { folder, databaseUrl, environment } = await prepareNewsroom();
  const published = new Set<string>();
  const withdrawn = new Set<string>();
  const begun = new Set<string>();
  for (let round = 0; round < kills; round += 1) {
    await publishUntilKilled(environment, { published, withdrawn, begun }, round);
  }
  expect(published.size).toBeGreaterThan(kills);
  const newsroom = await openPrepared(folder, databaseUrl, environment);
  try {
    const { strapi } = newsroom;
    for (const documentId of published) {
      const rows = await ledgerRows(strapi, documentId);
      expect(rows.en?.state, documentId).toBe("published");
      const states = withdrawn.has(documentId) ? ["withdrawn"] : ["published", "withdrawn"];
      expect(states, documentId).toContain(rows.ru?.state);
    }
    for (const documentId of begun) {
      const { en, ru } = await ledgerRows(strapi, documentId);
      expect(en === undefined, `${documentId}: both languages, or neither`).toBe(ru === undefined);
    }
    const circumstances = publishingCircumstances(strapi, readSettings(strapi));
    expect(await rebuildLedger(circumstances, "verify")).toMatchObject({ differences: 0 });
  } finally {
    await newsroom.close();
  }
});

/** Kills the publisher a random moment after it began a publish, so that kills fall before, in and after the commit. */
async function publishUntilKilled(
  environment: Record<string, string>,
  seen: Readonly<Record<"published" | "withdrawn" | "begun", Set<string>>>,
  round: number,
): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "publisher.mjs")], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const complaints: string[] = [];
  child.stderr.on("data", (chunk) => complaints.push(String(chunk)));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let begun = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, documentId = ""] = line.split(" ");
    if (word === "published") seen.published.add(documentId);
    if (word === "withdrawn") seen.withdrawn.add(documentId);
    if (word === "publishing") {
      seen.begun.add(documentId);
      begun += 1;
      if (begun === 4) setTimeout(() => child.kill("SIGKILL"), (round * 7) % 60);
    }
  }
  await ended;
  expect(begun, complaints.join("")).toBeGreaterThanOrEqual(4);
}
