/**
 * Slugs from titles: lower-case ASCII words joined by hyphens. Cyrillic is transliterated by ICAO Doc 9303 (part 3, section 6),
 * as in Russian passports: no diacritics and no apostrophes, and what its readers see in their own documents.
 */
import type { Core } from "@strapi/strapi";
import * as iuliia from "iuliia";
import type { PublicUid } from "./public-types.js";
import { isRecord } from "../fields.js";

/** What a slug looks like: `sex-workers-meet-2016`. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const longestSlug = 80;

/** Of Ukrainian and Belarusian, the letters that Russian does not have; the library knows the Russian ones alone. The others read as in Russian. */
const beyondRussian: Readonly<Record<string, string>> = { ґ: "g", є: "ie", і: "i", ї: "i", ў: "u" };

/** The slug of a title, at most 80 characters and cut between words; empty when the title has neither letters nor digits. */
export function makeSlug(title: string): string {
  const latin = iuliia.translate(title.normalize("NFC"), iuliia.ICAO_DOC_9303).toLowerCase();
  const words = Array.from(latin, (letter) => beyondRussian[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’'`]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, longestSlug) : `${slug}-${word}`;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  return slug;
}

/** The first of `slug`, `slug-2`, `slug-3`… that no other document of the type has in that language. */
export async function findFreeSlug(
  strapi: Core.Strapi,
  uid: PublicUid,
  slug: string,
  locale: string,
  documentId: string | null,
): Promise<string> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { slug: { $startsWith: slug }, locale, ...(documentId !== null && { documentId: { $ne: documentId } }) },
    select: ["slug"],
  });
  const taken = new Set(rows.filter(isRecord).map((row) => row.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}

/** The field that a type's slug is made from; `null` for types without a slug. */
export function slugSource(strapi: Core.Strapi, uid: PublicUid): string | null {
  const attribute = strapi.contentType(uid).attributes.slug;
  return attribute?.type === "uid" && typeof attribute.targetField === "string" ? attribute.targetField : null;
}
