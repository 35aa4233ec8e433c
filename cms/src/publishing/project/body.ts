/** What may be public of a body: its text, figures and quotations, in order. */
import type { StoredBlock, StoredBody } from "../../ledger/stored.js";
import type { Fields } from "../fields.js";
import { projectPicture, type ProjectedPicture } from "./picture.js";
import { projectRichText } from "./rich-text.js";
import type { Surroundings } from "./surroundings.js";

export interface ProjectedBody {
  readonly body: StoredBody;
  readonly pictures: readonly ProjectedPicture[];
}

export function projectBody(blocks: readonly Fields[], surroundings: Surroundings): ProjectedBody {
  const pictures: ProjectedPicture[] = [];
  const body = blocks.flatMap((block): StoredBlock[] => {
    const component = block.requiredText("__component");
    switch (component) {
      case "body.text": {
        const content = projectRichText(block.value("content"), surroundings.omit);
        return content.length > 0 ? [{ kind: "text", content }] : [];
      }
      case "body.figure": {
        const shown = projectPicture(block.component("picture"), surroundings);
        if (!shown) return [];
        pictures.push(shown);
        return [{ kind: "figure", picture: shown.picture }];
      }
      case "body.quote":
        return [{ kind: "quote", text: block.requiredText("text"), attribution: block.text("attribution") }];
      default:
        surroundings.omit(`a block of type "${component}"`);
        return [];
    }
  });
  return { body, pictures };
}
