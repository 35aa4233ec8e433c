/** What may be public of a body: its text, figures and quotations, in order. */
import type { StoredBlock, StoredBody } from "../../ledger/stored.js";
import type { Fields } from "../../fields.js";
import { pictureWords, projectPicture, type ProjectedPicture } from "./picture.js";
import { projectRichText } from "./rich-text.js";
import type { Surroundings } from "./surroundings.js";

export interface ProjectedBody {
  readonly body: StoredBody;
  readonly pictures: readonly ProjectedPicture[];
  /** What a translator would translate of it, also of pictures that may not be shown now. */
  readonly words: readonly unknown[];
}

export function projectBody(blocks: readonly Fields[], surroundings: Surroundings): ProjectedBody {
  const pictures: ProjectedPicture[] = [];
  const words: unknown[] = [];
  const body = blocks.flatMap((block): StoredBlock[] => {
    const type = block.requiredText("__component");
    switch (type) {
      case "body.text": {
        const content = projectRichText(block.value("content"), surroundings.omit);
        words.push(content);
        return content.length > 0 ? [{ kind: "text", content }] : [];
      }
      case "body.figure": {
        const component = block.component("picture");
        words.push(pictureWords(component));
        const shown = projectPicture(component, surroundings);
        if (!shown) return [];
        pictures.push(shown);
        return [{ kind: "figure", picture: shown.picture }];
      }
      case "body.quote": {
        const quote = { text: block.requiredText("text"), attribution: block.text("attribution") };
        words.push(quote);
        return [{ kind: "quote", ...quote }];
      }
      default:
        surroundings.omit(`a block of type "${type}"`);
        return [];
    }
  });
  return { body, pictures, words };
}
