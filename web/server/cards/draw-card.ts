/** The picture by which a page is shown where somebody shares it: words on paper, with the mark. */
import sharp from "sharp";
import { cardSize } from "../../config/card-size";
import { fit, outline, widthOf, type Face } from "./lay-out-text";

/** What a card shows; two cards that show the same are one picture. */
export interface Card {
  readonly siteName: string;
  /** What sort of text it is, or what it is about. */
  readonly kicker: string | undefined;
  /** Whether the kicker is a warning: an event that does not take place. */
  readonly isAlarm: boolean;
  readonly title: string;
  /** When, where. */
  readonly note: string | undefined;
  /** The word that this is a demonstration, while it is one. */
  readonly demonstration: string | undefined;
}

export interface Faces {
  readonly regular: Face;
  readonly strong: Face;
}

// The site's colours by day; a card does not know whether it is night where it is seen.
const paper = "#fcfaf6";
const ink = "#1d1815";
const quiet = "#554b43";
const line = "#d8cfc2";
const red = "#b8121d";

const edge = 72;
const width = cardSize.width - 2 * edge;
const title = { top: 228, bottom: 512, sizes: [78, 70, 62, 55, 49, 44], leading: 1.16 } as const;

/** Draws a card as PNG. */
export async function drawCard(card: Card, faces: Faces): Promise<Buffer> {
  return sharp(Buffer.from(composeCard(card, faces)))
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer();
}

/** The card as SVG in which every word is an outline: it looks the same whatever fonts the machine has. */
export function composeCard({ siteName, kicker, isAlarm, title: words, note, demonstration }: Card, { regular, strong }: Faces): string {
  const shown = fit(words, strong, { width, height: title.bottom - title.top, sizes: title.sizes, leading: title.leading });
  const small = (text: string, size: number, room: number, face: Face) => fit(text, face, { width: room, height: size, sizes: [size], leading: 1 }).lines[0] ?? "";
  const write = (text: string, face: Face, colour: string, at: { readonly x: number; readonly y: number; readonly size: number }) =>
    `<path fill="${colour}" d="${outline(text, face, at)}"/>`;
  const name = small(siteName, 34, width - 84, strong);
  const kicked = kicker === undefined ? "" : small(kicker, 28, width - (isAlarm ? 40 : 0), strong);
  const noted = note === undefined ? "" : small(note, 30, width, regular);
  const warned = demonstration === undefined ? "" : small(demonstration, 22, width, regular);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/><rect width="100%" height="12" fill="${red}"/>`,
    // The mark of SiteMark.vue, 64 pixels wide.
    `<g transform="translate(${edge} 54) scale(2) rotate(-16 16 16)"><path fill="${red}" d="M2 17a14 14 0 0 1 28 0q-2.3-3.2-4.7-3.2T20.7 17q-2.3-3.2-4.7-3.2T11.3 17q-2.3-3.2-4.6-3.2T2 17z"/><path fill="none" stroke="${red}" stroke-width="2.4" stroke-linecap="round" d="M16 15v11.2a3 3 0 0 0 6 0"/></g>`,
    write(name, strong, ink, { x: edge + 84, y: 98, size: 34 }),
    isAlarm && kicked ? `<rect x="${edge}" y="158" width="${Math.ceil(widthOf(kicked, strong, 28)) + 40}" height="48" rx="4" fill="${red}"/>` : "",
    isAlarm ? write(kicked, strong, "#fff", { x: edge + 20, y: 192, size: 28 }) : write(kicked, strong, red, { x: edge, y: 192, size: 28 }),
    ...shown.lines.map((text, index) => write(text, strong, ink, { x: edge, y: title.top + shown.size * (0.86 + index * title.leading), size: shown.size })),
    `<rect x="${edge}" y="534" width="${width}" height="2" fill="${line}"/>`,
    write(noted, regular, quiet, { x: edge, y: warned ? 572 : 584, size: 30 }),
    write(warned, regular, quiet, { x: edge, y: noted ? 606 : 584, size: 22 }),
    "</svg>",
  ].join("");
}
