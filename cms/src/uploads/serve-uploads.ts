/** Shows editors what they uploaded. The address is the permission: it is signed, and ends soon. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { Core } from "@strapi/strapi";
import { isPrivateName, type PrivateFolder } from "./private-folder.js";
import { isSigned, uploadsRoot, type AddressKey } from "./signed-address.js";

const mediaTypes: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
};

/** Adds the route to Strapi's server; an address that was not signed, was changed or has ended answers 403. */
export function serveUploads(strapi: Core.Strapi, folder: PrivateFolder, addressKey: AddressKey): void {
  strapi.server.routes([
    {
      method: "GET",
      path: `${uploadsRoot}/:name`,
      config: { auth: false },
      handler: async (ctx) => {
        const name: unknown = ctx.params.name;
        ctx.set(headers);
        if (!isPrivateName(name) || !isSigned(name, ctx.query.expires, ctx.query.signature, addressKey)) {
          ctx.status = 403;
          ctx.body = "This address is not valid, or not any more. Reload the page that led here.";
          return;
        }
        const size = await sizeOf(folder.pathOf(name));
        if (size === null) {
          ctx.status = 404;
          ctx.body = "This file is no longer here.";
          return;
        }
        ctx.type = mediaTypes[path.extname(name)] ?? "application/octet-stream";
        ctx.length = size;
        ctx.body = createReadStream(folder.pathOf(name));
      },
    },
  ]);
}

const headers = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
};

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
