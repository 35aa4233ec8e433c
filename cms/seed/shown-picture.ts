/** A picture of the demonstration as an entry shows it. */
import type { LocaleTag } from "@parasol/shared";
import { type PictureValue, type Words, wordsIn } from "./notation.js";
import { pictureCredit, type PictureKey, pictures } from "./pictures.js";
import type { Made } from "./step.js";

/** Shows pictures in one language: the alternative text is the drawing's own, the caption that of the place where it stands. */
export function showIn(locale: LocaleTag, made: Made): (picture: PictureKey, caption?: Words) => PictureValue {
  return (picture, caption) => ({
    image: made.fileId(`picture/${picture}`),
    alt: wordsIn(locale, pictures[picture].alt),
    ...(caption ? { caption: wordsIn(locale, caption) } : {}),
    credit: pictureCredit,
  });
}
