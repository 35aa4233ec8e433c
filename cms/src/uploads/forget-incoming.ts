/**
 * Removes what a request left in the folder of incoming files, whatever became of the request. Strapi does so only after a
 * success, and only for one name of form field: a photo that was refused, or that a stranger sent, would stay as it was, place
 * and all.
 */
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Core } from "@strapi/strapi";
import { list, record } from "./incoming.js";

/** No file takes this long to be received and cleaned, in milliseconds: what is older was left behind by a crash. */
const longest = 60 * 60 * 1000;

/** Call it in `bootstrap`: it must stand after Strapi's parser of requests, and before its routes. */
export async function forgetIncoming(strapi: Core.Strapi, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await forgetLeftBehind(folder);
  strapi.server.use(async (ctx, next) => {
    const files = Object.values(record(record(ctx.request).files)).flatMap(list).map(record);
    if (files.length === 0) return next();
    try {
      await next();
    } finally {
      for (const { filepath } of files) if (typeof filepath === "string") await rm(filepath, { force: true });
      await forgetLeftBehind(folder);
    }
  });
}

async function forgetLeftBehind(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const since = await stat(file).then(({ mtimeMs }) => mtimeMs, () => Infinity);
    if (Date.now() - since > longest) await rm(file, { force: true });
  }
}
