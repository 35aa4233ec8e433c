import sharp from "sharp";
import { parse } from "opentype.js";
import { createCardStore } from "./card-store";
import { drawCard, type Card, type Faces } from "./draw-card";
import type { Face } from "./lay-out-text";

/** The subsets of the site's typeface, in the order in which they are asked for a sign. */
const subsets = ["latin", "cyrillic", "latin-ext", "cyrillic-ext"] as const;

const weights = { regular: 400, strong: 600 } as const;

// A picture is drawn beside everything else that the machine does, and none is drawn twice from the same parts.
sharp.concurrency(1);
sharp.cache(false);

let faces: Promise<Faces> | undefined;

const store = createCardStore<Card>(async (card) => drawCard(card, await (faces ??= readFaces())));

/** The picture of a card; `undefined` when too many are waiting. Fonts are read when the first card is asked for. */
export function paint(card: Card): Promise<Buffer | undefined> {
  return store.draw(card);
}

async function readFaces(): Promise<Faces> {
  return { regular: await readFace(weights.regular), strong: await readFace(weights.strong) };
}

async function readFace(weight: number): Promise<Face> {
  return Promise.all(
    subsets.map(async (subset) => {
      const name = `geologica-${subset}-${weight}-normal.woff`;
      const bytes: unknown = await useStorage("assets:fonts").getItemRaw(name);
      if (!(bytes instanceof Uint8Array)) throw new Error(`The font ${name} is not among the site's files.`);
      return parse(new Uint8Array(bytes).buffer);
    }),
  );
}
