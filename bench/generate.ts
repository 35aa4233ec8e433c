/** A newsroom of any size, the same for the same seed: as the projection would put it into the ledger. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type {} from "../cms/tests/postgres.ts";
import type { Projected } from "../cms/src/ledger/projected.ts";
import { article, contributor, event, organisation, paragraph, question, site, topic } from "../cms/tests/public/newsstand.ts";

export interface NewsroomSize {
  readonly articles: number;
  readonly topics: number;
  readonly organisations: number;
  readonly answers: number;
  readonly events: number;
}

/** With so many articles: the rest does not grow. */
export function sizeOf(articles: number): NewsroomSize {
  return { articles, topics: 12, organisations: 60, answers: 7, events: 300 };
}

/** The languages of every document. */
export const languages = ["en", "ru"] as const;
type Language = (typeof languages)[number];

const words: Readonly<Record<Language, readonly string[]>> = {
  en: "people rights work together meeting health safety community network report women city law police care support group members advocacy decision partner region training money doctors stigma voice union letter answer".split(" "),
  ru: "люди права работа вместе встреча здоровье безопасность сообщество сеть отчёт женщины город закон полиция забота поддержка группа участницы решение партнёр регион обучение деньги врачи стигма голос союз письмо ответ совет".split(" "),
};

const wordsOfAText = 400;
const wordsOfAParagraph = 50;
const firstDay = Date.UTC(2010, 0, 1);
const day = 86_400_000;

export const slugOfArticle = (number: number): string => `article-${number}`;
export const titleOfArticle = (number: number, language: Language): string => `${language === "en" ? "Article" : "Статья"} ${number}`;

export function* generateNewsroom({ articles, topics, organisations, answers, events }: NewsroomSize, seed: number): Generator<Projected> {
  const random = xoroshiro128plus(seed);
  const upTo = (most: number): number => uniformInt(random, 0, most - 1);
  const phrase = (language: Language, count: number): string =>
    Array.from({ length: count }, () => words[language][upTo(words[language].length)]).join(" ");
  const text = (language: Language) =>
    Array.from({ length: wordsOfAText / wordsOfAParagraph }, () => paragraph(`${phrase(language, wordsOfAParagraph)}.`));
  const some = (name: string, of: number, count: number): string[] => [...new Set(Array.from({ length: count }, () => `${name}-${upTo(of)}`))];

  for (const locale of languages) {
    yield site(locale === "en" ? "Newsroom" : "Редакция", { locale });
    for (let number = 0; number < topics; number += 1) yield topic(`topic-${number}`, phrase(locale, 2), { locale });
    for (let number = 0; number < answers; number += 1) yield question(`question-${number}`, `${phrase(locale, 8)}?`, { locale, rank: number });
    yield contributor("author", phrase(locale, 2), { locale });
  }
  for (let number = 0; number < organisations; number += 1) {
    for (const locale of languages) {
      yield organisation(`organisation-${number}`, {
        locale,
        name: `${phrase(locale, 2)} ${number}`,
        card: { summary: phrase(locale, 25) },
        body: {
          answers: Array.from({ length: answers }, (_, place) => ({
            id: `answer-${place}`,
            question: `question-${place}`,
            body: [{ kind: "text" as const, content: [paragraph(phrase(locale, 80))] }],
          })),
        },
        references: { questions: Array.from({ length: answers }, (_, place) => `question-${place}`) },
      });
    }
  }
  for (let number = 0; number < events; number += 1) {
    const start = new Date(firstDay + upTo(6_500) * day).toISOString().slice(0, 10);
    const hosts = some("organisation", organisations, 2);
    const about = some("topic", topics, 2);
    for (const locale of languages) yield event(`event-${number}`, { locale, start, card: { title: phrase(locale, 6) }, references: { hosts, topics: about } });
  }
  for (let number = 0; number < articles; number += 1) {
    const about = some("topic", topics, 1 + upTo(3));
    const datedOn = new Date(firstDay + Math.floor((number / articles) * 6_000) * day).toISOString().slice(0, 10);
    for (const locale of languages) {
      yield article(`article-${number}`, {
        locale,
        slug: slugOfArticle(number),
        datedOn,
        title: titleOfArticle(number, locale),
        card: { summary: phrase(locale, 30) },
        body: [{ kind: "text", content: text(locale) }],
        references: { topics: about, byline: ["author"] },
      });
    }
  }
}
