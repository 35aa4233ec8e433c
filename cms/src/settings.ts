/** What the folder `config` learned from the environment, as our own code reads it from Strapi's configuration. */
import type { Core } from "@strapi/strapi";
import type { PreviewSettings } from "./preview/offer-preview.js";
import type { PublishingSettings } from "./publishing/circumstances.js";
import type { UploadSettings } from "./uploads/index.js";

export interface NewsroomSettings extends PublishingSettings, UploadSettings, PreviewSettings {
  /** The site's public origin: absolute addresses begin with it. */
  readonly siteOrigin: string;
  readonly databaseUrl: string | null;
  readonly sqliteFile: string;
  readonly firstAccountFile: string;
  /** `demo`: fill an empty newsroom with the demonstration; `none`: leave it empty. */
  readonly seed: "demo" | "none";
  readonly sendsEmail: boolean;
  /** Where editors' browsers reach the admin, as an origin. */
  readonly adminOrigin: string;
  /** False in commands that start Strapi without a server. */
  readonly serves: boolean;
}

export function readSettings(strapi: Core.Strapi): NewsroomSettings {
  return strapi.config.get("newsroom");
}
