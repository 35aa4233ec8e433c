/** What the site is told of a preview before it shows a page of it. */
import type { Core } from "@strapi/strapi";
import type { LocaleTag, PreviewFacts, PreviewRefusal } from "@parasol/shared";
import { fieldLabel } from "../forms/field-labels.js";
import type { Refusal } from "../publishing/gate/inspection.js";
import { publicTypes } from "../publishing/public-types.js";
import { findAddress } from "./addresses.js";
import type { Rehearsal } from "./rehearse.js";
import type { OpenPreview } from "./token.js";

export async function tellFacts(
  strapi: Core.Strapi,
  preview: OpenPreview,
  { standing, refusals }: Pick<Rehearsal, "standing" | "refusals">,
): Promise<PreviewFacts> {
  const { until, language, locales } = preview;
  const addresses: { locale: LocaleTag; path: string }[] = [];
  for (const locale of locales) {
    const path = await findAddress(strapi, preview, locale);
    if (path !== null) addresses.push({ locale, path });
  }
  return {
    until: new Date(until * 1000).toISOString(),
    language,
    standing,
    locales,
    addresses,
    refusals: refusals.map((refusal) => inWords(refusal, preview)),
  };
}

function inWords({ path, message }: Refusal, { type, language }: OpenPreview): PreviewRefusal {
  return { field: fieldLabel(publicTypes[type], path[0] ?? "", language), message };
}
