import { pagePath, type LocaleTag } from "@parasol/shared";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { StandingPageDocument, type FrameFragment, type PageTextFragment } from "./generated/documents";
import { readText } from "./read-text";

export interface StandingPageReading {
  readonly frame: FrameFragment;
  readonly page: PageTextFragment;
}

export async function readStandingPage(ask: Ask, locale: LocaleTag, slug: string): Promise<Answer<StandingPageReading>> {
  const reading = await readText(ask, {
    document: StandingPageDocument,
    variables: { locale, slug },
    text: (data) => data.page,
    path: pagePath,
    title: (page) => page.title,
  });
  return reading.kind === "here" ? { kind: "found", found: { frame: reading.frame, page: reading.text } } : reading;
}
