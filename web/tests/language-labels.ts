/** How lists label a text that is in another language: with two languages it is in that one only, with more it is in that one. */
import { localeTags } from "@parasol/shared";

const isOneOfTwo = localeTags.length === 2;

export const inEnglishSaysRussian = isOneOfTwo ? "Только по-английски" : "Текст по-английски";
export const inRussianSaysEnglish = isOneOfTwo ? "In Russian only" : "Text in Russian";
