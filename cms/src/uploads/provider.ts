/** The private folder, as Strapi's upload plugin speaks to the places where files are kept. */
import type { Core } from "@strapi/strapi";
import { isRecord } from "../fields.js";
import { recogniseType, type AcceptedType } from "./accepted-types.js";
import { maxBytes } from "./limits.js";
import { refusalError } from "./media-library.js";
import { isPrivateName, type PrivateFolder } from "./private-folder.js";
import { signedPath, uploadsRoot, type AddressKey } from "./signed-address.js";

/** https://docs.strapi.io/cms/features/media-library (private providers) */
export interface PrivateProvider {
  isPrivate(): Promise<true>;
  getSignedUrl(file: unknown): Promise<{ url: string }>;
  delete(file: unknown): Promise<void>;
  uploadStream(file: unknown): Promise<void>;
}

const extensions: Readonly<Record<string, AcceptedType>> = {
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
};

export function privateProvider(strapi: Core.Strapi, folder: PrivateFolder, addressKey: AddressKey): PrivateProvider {
  return {
    isPrivate: () => Promise.resolve(true),

    /** Where nobody asks over HTTP, `strapi export` does: it fetches each file from the server that runs beside it. */
    getSignedUrl: (file) => {
      const name = storedName(file);
      if (name === null) return Promise.resolve({ url: "" });
      const origin = strapi.requestContext.get() ? "" : strapi.config.get<string>("server.absoluteUrl");
      return Promise.resolve({ url: `${origin}${signedPath(name, addressKey)}` });
    },

    delete: async (file) => {
      const name = storedName(file);
      if (name !== null) await folder.remove(name);
    },

    /**
     * The media library does not come here. `strapi import` does, with what was cleaned when it was exported; and so does the
     * admin's setting for a logo of its own, which would be public and as it was uploaded: that is refused.
     */
    uploadStream: async (file) => {
      const name = storedName(file);
      if (name === null || !isRecord(file)) throw refusalError(strapi, "otherRoad");
      const bytes = await readAll(file.stream);
      const extension = name.slice(name.indexOf("."));
      if (bytes === null || recogniseType(bytes) !== extensions[extension]) throw refusalError(strapi, "otherRoad");
      await folder.write(name, bytes);
      file.url = `${uploadsRoot}/${name}`;
    },
  };
}

function storedName(file: unknown): string | null {
  const name = isRecord(file) ? `${String(file.hash)}${String(file.ext)}` : "";
  return isPrivateName(name) ? name : null;
}

/** `null` when there is no stream, or more in it than we take in. */
async function readAll(stream: unknown): Promise<Buffer | null> {
  if (!isAsyncIterable(stream)) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) return null;
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) return null;
  }
  return Buffer.concat(chunks);
}

function isAsyncIterable(candidate: unknown): candidate is AsyncIterable<unknown> {
  return typeof candidate === "object" && candidate !== null && Symbol.asyncIterator in candidate;
}
