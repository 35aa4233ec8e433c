/** Where uploads are kept: one folder, files with random names, read by editors at signed addresses and by publishing. */
import { randomBytes } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { syncFolder, writeWholeFile } from "../files/write-whole-file.js";

const extensions = ["jpg", "png", "webp", "pdf"] as const;
export type Extension = (typeof extensions)[number];

/** A name that tells nothing of the file: Strapi's `hash`. */
export function randomHash(): string {
  return randomBytes(16).toString("hex");
}

export function isPrivateName(candidate: unknown): candidate is string {
  return typeof candidate === "string" && new RegExp(`^[0-9a-f]{32}\\.(${extensions.join("|")})$`).test(candidate);
}

export interface PrivateFolder {
  /** The absolute path of a file, whether it is there or not. */
  pathOf(name: string): string;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** One that is not there is no fault. */
  remove(name: string): Promise<void>;
}

/** The folder is made when it is missing. */
export function privateFolder(folder: string): PrivateFolder {
  function pathOf(name: string): string {
    if (!isPrivateName(name)) throw new Error(`"${name}" is no name of an upload.`);
    return path.join(folder, name);
  }
  return {
    pathOf,
    write: async (name, bytes) => {
      const target = pathOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWholeFile(target, bytes, "owner");
    },
    remove: async (name) => {
      await rm(pathOf(name), { force: true });
      await syncFolder(folder);
    },
  };
}
