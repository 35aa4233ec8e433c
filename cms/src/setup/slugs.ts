/** The "regenerate" button of the admin's slug field makes the same slugs as saving does. */
import type { Core } from "@strapi/strapi";
import { isLocaleTag } from "@parasol/shared";
import { Fields } from "../fields.js";
import { findTypeName, publicTypes } from "../publishing/public-types.js";
import { findFreeSlug, makeSlug, slugSource } from "../publishing/slug.js";

interface SlugRequest {
  readonly contentTypeUID: string;
  readonly field: string;
  readonly data: unknown;
  readonly locale?: string;
}

/** Private seam: wraps `generateUIDField` of the content manager's `uid` service. */
export function generateOurSlugs(strapi: Core.Strapi): void {
  const service = strapi.plugin("content-manager").service("uid");
  const generate: (request: SlugRequest) => Promise<string> = service.generateUIDField.bind(service);
  service.generateUIDField = async (request: SlugRequest): Promise<string> => {
    const type = findTypeName(request.contentTypeUID);
    const source = type && slugSource(strapi, publicTypes[type]);
    if (!type || !source || !isLocaleTag(request.locale)) return generate(request);
    const uid = publicTypes[type];
    const data = new Fields(request.data ?? {}, "form");
    const slug = makeSlug(data.text(source) ?? "");
    return slug === "" ? generate(request) : findFreeSlug(strapi, uid, slug, request.locale, data.text("documentId"));
  };
}
