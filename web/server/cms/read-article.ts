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
import { readText } from "./read-text";

export interface ArticleReading {
  readonly frame: FrameFragment;
  readonly article: ArticleTextFragment;
  /** The newest other articles. */
  readonly latest: readonly ArticleCardFragment[];
}

export async function readArticle(ask: Ask, locale: LocaleTag, slug: string): Promise<Answer<ArticleReading>> {
  const reading = await readText(ask, {
    document: ArticlePageDocument,
    variables: { locale, slug, latest: articlesAfterArticle + 1 },
    text: (data) => data.article,
    path: articlePath,
    title: (article) => article.title,
  });
  if (reading.kind !== "here") return reading;
  const { text: article, frame, data } = reading;
  const latest = data.articles.nodes.filter(({ id }) => id !== article.id).slice(0, articlesAfterArticle);
  return { kind: "found", found: { frame, article, latest } };
}
