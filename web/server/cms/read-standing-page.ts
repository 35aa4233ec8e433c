import { pagePath, type LocaleTag } from "@parasol/shared";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { StandingPageDocument, type FrameFragment, type PageTextFragment } from "./generated/documents";
import { locate } from "./locate";

export interface StandingPageReading {
  readonly frame: FrameFragment;
  readonly page: PageTextFragment;
}

export async function readStandingPage(ask: Ask, locale: LocaleTag, slug: string): Promise<Answer<StandingPageReading>> {
  const asked = await ask(StandingPageDocument, { locale, slug });
  if (asked.kind !== "answered") return asked;
  const { page, inThisLanguage, ...frame } = asked.data;
  const located = locate(page, inThisLanguage, { locale, slug }, { frame, path: pagePath, title: (text) => text.title });
  return located.kind === "here" ? { kind: "found", found: { frame, page: located.text } } : located;
}
