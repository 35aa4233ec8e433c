/** One page of each template, found in the demonstration as a reader would. */
import type { LocaleTag } from "@parasol/shared";
import type { Browser } from "playwright-core";
import { demonstrationLanguages } from "../../cms/seed/languages.ts";
import { findTemplates } from "../../web/tests/e2e/templates.ts";

export interface TemplatePage {
  readonly locale: LocaleTag;
  /** `article`, `pastEvents`…: the template's name. */
  readonly template: string;
  readonly url: string;
}

/** The templates that answer an address nobody should have followed. */
const problems: ReadonlySet<string> = new Set(["missing", "wrongFilter", "malformed"]);

export async function findTemplatePages(browser: Browser, site: string): Promise<readonly TemplatePage[]> {
  const pages: TemplatePage[] = [];
  for (const locale of demonstrationLanguages) {
    const templates = await findTemplates(browser, site, locale);
    for (const [template, path] of Object.entries(templates)) pages.push({ locale, template, url: site + path });
  }
  return pages;
}

export function isProblem({ template }: TemplatePage): boolean {
  return problems.has(template);
}
