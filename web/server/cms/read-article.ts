import { articlePath, type LocaleTag } from "@parasol/shared";
import { articlesAfterArticle } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import {
  ArticlePageDocument,
  type ArticleCardFragment,
  type ArticleTextFragment,
  type FrameFragment,
} from "./generated/documents";
import { locate } from "./locate";

export interface ArticleReading {
  readonly frame: FrameFragment;
  readonly article: ArticleTextFragment;
  /** The newest other articles. */
  readonly latest: readonly ArticleCardFragment[];
}

export async function readArticle(ask: Ask, locale: LocaleTag, slug: string): Promise<Answer<ArticleReading>> {
  const asked = await ask(ArticlePageDocument, { locale, slug, latest: articlesAfterArticle + 1 });
  if (asked.kind !== "answered") return asked;
  const { article, inThisLanguage, articles, ...frame } = asked.data;
  const located = locate(article, inThisLanguage, { locale, slug }, { frame, path: articlePath, title: (text) => text.title });
  if (located.kind !== "here") return located;
  const latest = articles.nodes.filter(({ id }) => id !== located.text.id).slice(0, articlesAfterArticle);
  return { kind: "found", found: { frame, article: located.text, latest } };
}
