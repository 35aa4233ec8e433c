/** Laying out text on a card: which glyphs of which font, in which lines, at which size. All lengths are in pixels. */
import type { Font, Glyph, PathCommand } from "opentype.js";

/** One weight of a typeface, cut into files by script; the first that has a sign draws it. */
export type Face = readonly Font[];

/** A sign in the font that draws it, as far from the one before it as the two stand together. */
interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly font: Font;
  /** From the start of the line, in ems. */
  readonly at: number;
}

/** Spaces of other widths than the font has, and signs that are only for line breaking. */
const unseen: readonly (readonly [RegExp, string])[] = [
  [/[\u2000-\u200a\u202f]/g, "\u00a0"],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ""],
  [/\u2011/g, "-"],
];

/**
 * The glyphs of a text, one for each sign, with the kerning of neighbours from one font; signs that no font of the face has are left
 * out. Neither Latin nor Cyrillic needs more to be read well, and the library's own shaping does not know all of this typeface's rules.
 */
function place(text: string, face: Face): { readonly glyphs: readonly PlacedGlyph[]; readonly width: number } {
  const plain = unseen.reduce((whole, [pattern, instead]) => whole.replace(pattern, instead), text.normalize("NFC"));
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const sign of plain) {
    const last = glyphs.at(-1);
    const font = last && has(last.font, sign) ? last.font : face.find((candidate) => has(candidate, sign));
    if (!font) continue;
    const glyph = font.charToGlyph(sign);
    if (last?.font === font) width += font.getKerningValue(last.glyph, glyph) / font.unitsPerEm;
    glyphs.push({ glyph, font, at: width });
    width += (glyph.advanceWidth ?? 0) / font.unitsPerEm;
  }
  return { glyphs, width };
}

function has(font: Font, sign: string): boolean {
  return font.charToGlyphIndex(sign) > 0;
}

export function widthOf(text: string, face: Face, size: number): number {
  return place(text, face).width * size;
}

/** The outlines of a line of text as the data of an SVG path; `y` is its base line. */
export function outline(text: string, face: Face, { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): string {
  return place(text, face)
    .glyphs.flatMap(({ glyph, at }) => glyph.getPath(x + at * size, y, size).commands.map(write))
    .join("");
}

/** A step of an outline, to a tenth of a pixel. */
function write(step: PathCommand): string {
  const point = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`;
  switch (step.type) {
    case "Z":
      return "Z";
    case "M":
    case "L":
      return `${step.type}${point(step.x, step.y)}`;
    case "Q":
      return `Q${point(step.x1, step.y1)} ${point(step.x, step.y)}`;
    case "C":
      return `C${point(step.x1, step.y1)} ${point(step.x2, step.y2)} ${point(step.x, step.y)}`;
  }
}

export interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
  /** Distance of base lines, in sizes. */
  readonly leading: number;
}

/** A text in the largest size in which all of it has room without a word cut in two; where there is none, in the smallest, as much as has room. */
export function fit(text: string, face: Face, { width, height, sizes, leading }: Room): Lines {
  let last: Lines = { lines: [], size: 0 };
  for (const size of sizes) {
    const { lines, isCut } = wrap(text, (part) => widthOf(part, face, size), width);
    const room = Math.max(1, Math.floor(height / (size * leading)));
    if (lines.length <= room && !isCut) return { lines, size };
    last = { lines: lines.length <= room ? lines : shorten(lines.slice(0, room), (part) => widthOf(part, face, size), width), size };
  }
  return last;
}

/** Puts an ellipsis at the end of the last line, in place of as many words as it takes. */
function shorten(lines: readonly string[], measure: (text: string) => number, width: number): string[] {
  let end = lines.at(-1) ?? "";
  while (end.includes(" ") && measure(`${end}…`) > width) end = end.slice(0, end.lastIndexOf(" "));
  while (end.length > 1 && measure(`${end}…`) > width) end = end.slice(0, -1);
  return [...lines.slice(0, -1), `${end.replace(/[\s,;:.—–-]+$/, "")}…`];
}

/** Breaks a text between words; a word that is longer than a line is broken after its hyphens, or cut. */
function wrap(text: string, measure: (text: string) => number, width: number): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const lines: string[] = [];
  let isCut = false;
  let line = "";
  // A no-break space is none of these spaces.
  const words = text.trim().split(/(?<=[ \t\n]+)/);
  const parts = words.flatMap((word) => (measure(word.trimEnd()) > width ? word.split(/(?<=\p{L}[-–])(?=\p{L})/u) : [word]));
  for (const part of parts) {
    if (measure((line + part).trimEnd()) <= width) {
      line += part;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = part;
    while (measure(line.trimEnd()) > width) {
      isCut = true;
      let end = line.length - 1;
      while (end > 1 && measure(line.slice(0, end)) > width) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return { lines, isCut };
}
