/** The files the public may have. Publishing alone writes here; the site serves what is here and nothing else. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { partialName, syncFolder, wholeName, writeWholeFile } from "./write-whole-file.js";

/** A store of files that are named by their content, such as a folder or a bucket. */
export interface PublicStore {
  /** Stores the file at `source` (an absolute path) under its name; doing it again changes nothing. Rejects when the content does not bear the name. */
  put(name: string, source: string): Promise<void>;
  /** Removes a file; one that is not there is no fault. */
  remove(name: string): Promise<void>;
  /** The names of all files, also of those that a crash left half written: to be rid of one, remove it. */
  list(): Promise<readonly string[]>;
}

/** The name of a file in the public store: 32 hexadecimal digits of its SHA-256, and an extension. */
export function contentName(bytes: Uint8Array, extension: string): string {
  return `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.${extension}`;
}

export function isContentName(candidate: unknown): candidate is string {
  return typeof candidate === "string" && /^[0-9a-f]{32}\.[a-z0-9]{2,5}$/.test(candidate);
}

/** The public store as a folder, which is made when it is missing. One process writes to it. */
export function folderStore(folder: string): PublicStore {
  const underWay = new Map<string, Promise<void>>();

  /** Writing and removing the same file happen one after the other. */
  function inTurn(name: string, step: () => Promise<void>): Promise<void> {
    if (!isContentName(name)) return Promise.reject(new Error(`"${name}" is no name of the public store.`));
    const turn = (underWay.get(name) ?? Promise.resolve()).catch(() => undefined).then(step);
    underWay.set(name, turn);
    return turn.finally(() => {
      if (underWay.get(name) === turn) underWay.delete(name);
    });
  }

  return {
    put: (name, source) =>
      inTurn(name, async () => {
        const target = path.join(folder, name);
        if (await holds(target, name)) return;
        const bytes = await readFile(source);
        if (!bears(bytes, name)) throw new Error(`The content of ${source} is not what "${name}" names.`);
        await mkdir(folder, { recursive: true });
        await writeWholeFile(target, bytes, "everyone");
      }),
    remove: (name) =>
      inTurn(name, async () => {
        await rm(path.join(folder, name), { force: true });
        await rm(path.join(folder, partialName(name)), { force: true });
        await syncFolder(folder).catch(unlessMissing);
      }),
    list: async () => {
      const present = await readdir(folder).catch(emptyIfMissing);
      return [...new Set(present.map(wholeName))].filter(isContentName);
    },
  };
}

/** Whether the file is there with the content that its name promises: a damaged one is written anew. */
async function holds(target: string, name: string): Promise<boolean> {
  const present = await readFile(target).catch(unlessMissing);
  return present !== undefined && bears(present, name);
}

function bears(bytes: Uint8Array, name: string): boolean {
  return contentName(bytes, path.extname(name).slice(1)) === name;
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

function emptyIfMissing(error: unknown): string[] {
  unlessMissing(error);
  return [];
}
