/** What is public of a question of the questionnaire. A field that is not named here is private. */
import { bare, type Projection } from "./projection.js";

const kinds = {
  question_text: "TEXT",
  question_contacts: "CONTACTS",
  question_populations: "POPULATIONS",
  question_figures: "FIGURES",
  question_areas: "AREAS",
} as const;

export const projectQuestion: Projection<"question"> = (entry) => {
  const prompt = entry.requiredText("prompt");
  return {
    ...bare,
    type: "question",
    rank: entry.integer("order") ?? 0,
    card: { prompt, code: entry.requiredText("code"), kind: entry.choice("kind", kinds) },
    words: [prompt],
  };
};
