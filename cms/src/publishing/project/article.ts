/** What is public of an article. A field that is not named here is private. */
import { projectBody } from "./body.js";
import { filesOf, pictureWords, projectPicture } from "./picture.js";
import { bare, readReferences, type Projection } from "./projection.js";
import { readTranslators } from "./translated.js";

const kinds = {
  kind_news: "NEWS",
  kind_statement: "STATEMENT",
  kind_report: "REPORT",
  kind_story: "STORY",
  kind_interview: "INTERVIEW",
} as const;

export const projectArticle: Projection<"article"> = (entry, surroundings) => {
  const title = entry.requiredText("title");
  const summary = entry.requiredText("summary");
  const cover = projectPicture(entry.component("cover"), surroundings);
  const { body, pictures, words } = projectBody(entry.components("body"), surroundings);
  const corrections = entry
    .components("corrections")
    .map((correction) => ({ date: correction.date("date") ?? surroundings.today, text: correction.requiredText("text") }))
    .sort((one, other) => other.date.localeCompare(one.date));
  return {
    ...bare,
    type: "article",
    slug: entry.requiredText("slug"),
    datedOn: entry.date("datedOn"),
    card: {
      kind: entry.choice("kind", kinds),
      title,
      summary,
      cover: cover?.picture ?? null,
      corrections,
      licence: entry.text("licence"),
      translation: surroundings.translation,
    },
    body,
    references: {
      topics: readReferences(entry, "topics"),
      event: readReferences(entry, "event"),
      organisations: readReferences(entry, "organisations"),
      places: readReferences(entry, "places"),
      byline: readReferences(entry, "byline"),
      translators: readTranslators(entry, surroundings),
    },
    files: filesOf([cover, ...pictures]),
    words: [title, summary, words, pictureWords(entry.component("cover")), corrections],
  };
};
