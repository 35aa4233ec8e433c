/** The questionnaire that every profile answers, in its order, by a code that is the same in every language. */
import type { Words } from "./notation.js";

interface SeedQuestion {
  readonly kind: "question_text" | "question_contacts" | "question_populations" | "question_figures" | "question_areas";
  readonly prompt: Words;
}

export const questions = {
  "contact-email": {
    kind: "question_contacts",
    prompt: { en: "How can you be reached?", ru: "Как с вами связаться?" },
  },
  "who-we-work-with": {
    kind: "question_populations",
    prompt: { en: "Who do you work with?", ru: "С кем вы работаете?" },
  },
  involvement: {
    kind: "question_figures",
    prompt: {
      en: "How are sex workers involved in the organisation?",
      ru: "Как в организации участвуют сами секс-работницы и секс-работники?",
    },
  },
  "priority-areas": {
    kind: "question_areas",
    prompt: {
      en: "Which of the network’s priority areas do you work on?",
      ru: "Какими из приоритетных направлений сети вы занимаетесь?",
    },
  },
  challenges: {
    kind: "question_text",
    prompt: { en: "What are your two main challenges?", ru: "Какие две трудности для вас главные?" },
  },
  "other-areas": {
    kind: "question_text",
    prompt: { en: "What else do you work on?", ru: "Чем ещё вы занимаетесь?" },
  },
} as const satisfies Record<string, SeedQuestion>;

export type QuestionCode = keyof typeof questions;
