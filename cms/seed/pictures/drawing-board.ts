/**
 * What the demonstration's pictures are drawn with: one size, four colours and a few strokes, as SVG text.
 * Lengths are pixels of the finished picture, angles are degrees clockwise.
 */
export const board = { width: 1600, height: 900 } as const;

/** One red, ink, paper and a quiet tint; a drawing uses no other colour. */
const palette = { red: "#c5192d", ink: "#1f1c24", paper: "#f6f1e6", tint: "#c3d2d1" } as const;

export type Colour = keyof typeof palette;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Look {
  readonly fill?: Colour;
  readonly line?: Colour;
  /** Width of the line. */
  readonly width?: number;
  /** 0 to 1; absent: opaque. */
  readonly opacity?: number;
  readonly dash?: string;
}

/** A finished drawing: shapes on a background, later ones over earlier ones. */
export function drawing(background: Colour, ...shapes: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${board.width}" height="${board.height}" viewBox="0 0 ${board.width} ${board.height}">`,
    rectangle({ x: 0, y: 0 }, board.width, board.height, { fill: background }),
    ...shapes,
    "</svg>",
  ].join("\n");
}

export function path(d: string, look: Look): string {
  return `<path d="${d}" ${attributes(look)}/>`;
}

export function line(from: Point, to: Point, look: Look): string {
  return path(`M${at(from)}L${at(to)}`, look);
}

export function disc(centre: Point, radius: number, look: Look): string {
  return `<circle cx="${round(centre.x)}" cy="${round(centre.y)}" r="${round(radius)}" ${attributes(look)}/>`;
}

export function ellipse(centre: Point, radiusX: number, radiusY: number, look: Look): string {
  return `<ellipse cx="${round(centre.x)}" cy="${round(centre.y)}" rx="${round(radiusX)}" ry="${round(radiusY)}" ${attributes(look)}/>`;
}

/** `corner` is the radius of its corners. */
export function rectangle(topLeft: Point, width: number, height: number, look: Look, corner = 0): string {
  return `<rect x="${round(topLeft.x)}" y="${round(topLeft.y)}" width="${round(width)}" height="${round(height)}" rx="${corner}" ${attributes(look)}/>`;
}

/** Shapes drawn around (0, 0), put somewhere else, turned and scaled. */
export function placed(where: Point, turn: number, scale: number, ...shapes: readonly string[]): string {
  return `<g transform="translate(${at(where)}) rotate(${round(turn)}) scale(${round(scale)})">${shapes.join("")}</g>`;
}

/** The point at a distance from a centre in a direction: 0° is to the right, 90° down. */
export function polar(centre: Point, distance: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: centre.x + distance * Math.cos(radians), y: centre.y + distance * Math.sin(radians) };
}

/** `count` numbers from 0, to map over. */
export function series(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Numbers from 0 to 1 that look random and are the same on every machine (a linear congruential generator). */
export function scatter(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Slanting rain over a part of the board, `amount` drops that fall towards the lower left. */
export function rain(start: number, amount: number, from: Point, to: Point, look: Look): string {
  const next = scatter(start);
  return series(amount)
    .map(() => {
      const head = { x: from.x + next() * (to.x - from.x), y: from.y + next() * (to.y - from.y) };
      const length = 26 + next() * 44;
      return line(head, { x: head.x - length * 0.36, y: head.y + length }, { width: 4, ...look });
    })
    .join("");
}

export function at(point: Point): string {
  return `${round(point.x)} ${round(point.y)}`;
}

function attributes(look: Look): string {
  const fill = look.fill ? palette[look.fill] : "none";
  const stroke = look.line
    ? ` stroke="${palette[look.line]}" stroke-width="${look.width ?? 8}" stroke-linecap="round" stroke-linejoin="round"`
    : "";
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : "";
  return `fill="${fill}"${stroke}${dash}${look.opacity === undefined ? "" : ` opacity="${look.opacity}"`}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
