/** Uploads: how files come in, what is kept of them, and who may see that. */
import type { Core } from "@strapi/strapi";
import { forgetIncoming } from "./forget-incoming.js";
import { mediaLibrary, providerName, refusalError } from "./media-library.js";
import { privateFolder } from "./private-folder.js";
import { privateProvider } from "./provider.js";
import { serveUploads } from "./serve-uploads.js";

export interface UploadSettings {
  readonly uploadsFolder: string;
  /** Where Strapi's parser of requests puts files; nothing else is in it. */
  readonly incomingFolder: string;
  readonly uploadKey: string;
}

/** What Strapi's media library shows as its settings. Nothing reads them but its page of settings and its own AI. */
const fixedSettings = { sizeOptimization: true, responsiveDimensions: true, autoOrientation: true, aiMetadata: false };

/**
 * Private seams of Strapi 5.54's upload plugin, each named in tests/uploads: the provider that its `register` made, and of its
 * services `upload` (upload, replace, getSettings, setSettings) and `file` (fetchUrlToInputFile).
 */
export function registerUploads(strapi: Core.Strapi, { uploadsFolder, uploadKey }: UploadSettings): void {
  const folder = privateFolder(uploadsFolder);
  const addressKey = { key: uploadKey, now: Date.now };
  const plugin = strapi.plugin("upload");
  replaceFunctions(plugin.service("upload"), {
    ...mediaLibrary(strapi, folder),
    getSettings: () => Promise.resolve({ ...fixedSettings }),
    setSettings: () => Promise.reject(refusalError(strapi, "fixedSettings")),
  });
  replaceFunctions(plugin.service("file"), {
    fetchUrlToInputFile: () => Promise.reject(refusalError(strapi, "fromAddress")),
  });
  plugin.provider = privateProvider(strapi, folder, addressKey);
  // The name decides more than it seems: where it is "local", `strapi import` writes into the folder that Strapi serves to everyone.
  strapi.config.set("plugin::upload.provider", providerName);
  serveUploads(strapi, folder, addressKey);
}

/** Call it before the server listens. */
export async function bootstrapUploads(strapi: Core.Strapi, { incomingFolder }: UploadSettings): Promise<void> {
  await forgetIncoming(strapi, incomingFolder);
  // What holds anyway, for whoever looks into Strapi's store of settings.
  await strapi.store({ type: "plugin", name: "upload", key: "settings" }).set({ value: fixedSettings });
}

/** A seam that is no longer there must stop the start: files would come in uncleaned. */
function replaceFunctions(service: unknown, functions: Readonly<Record<string, unknown>>): void {
  if (typeof service !== "object" || service === null) throw new Error("Strapi's upload plugin has changed: a service is missing.");
  for (const [name, ours] of Object.entries(functions)) {
    const theirs: unknown = Reflect.get(service, name);
    if (typeof theirs !== "function") throw new Error(`Strapi's upload plugin has changed: "${name}" is missing.`);
    Reflect.set(service, name, ours);
  }
}
