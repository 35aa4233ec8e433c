/** What the demonstration's texts are about, in the order in which readers see the topics. */
import type { Words } from "./notation.js";

export const topics = {
  health: { en: "Health", ru: "Здоровье" },
  rights: { en: "Rights and law", ru: "Права и закон" },
  community: { en: "Community", ru: "Сообщество" },
  safety: { en: "Safety", ru: "Безопасность" },
  history: { en: "History of the movement", ru: "История движения" },
  migration: { en: "Migration", ru: "Миграция" },
  work: { en: "Work and money", ru: "Труд и деньги" },
  culture: { en: "Culture and media", ru: "Культура и медиа" },
} as const satisfies Record<string, Words>;

export type TopicKey = keyof typeof topics;
