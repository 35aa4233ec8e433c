import { drawing, ellipse, line, path, placed, rectangle, series } from "../drawing-board.js";
import { closedUmbrella } from "../umbrella.js";

const floor = 770;
const umbrellas = [
  { x: 330, length: 560, turn: 11, colour: "ink" },
  { x: 455, length: 600, turn: 7, colour: "tint" },
  { x: 590, length: 640, turn: 9, colour: "red" },
  { x: 720, length: 570, turn: 5, colour: "ink" },
  { x: 850, length: 620, turn: 8, colour: "tint" },
  { x: 975, length: 590, turn: 4, colour: "ink" },
] as const;

/** Six umbrellas stand in a rack beside an open door. */
export function umbrellasAtTheDoor(): string {
  return drawing(
    "paper",
    rectangle({ x: 0, y: 0 }, 1600, 300, { fill: "tint", opacity: 0.45 }),
    line({ x: 0, y: 300 }, { x: 1600, y: 300 }, { line: "ink", width: 3, opacity: 0.3 }),
    rectangle({ x: 0, y: floor - 40 }, 1600, 200, { fill: "tint" }),
    ...series(5).map((row) =>
      line({ x: 0, y: floor - 10 + row * 36 }, { x: 1600, y: floor - 10 + row * 36 }, { line: "ink", width: 2, opacity: 0.12 }),
    ),
    rectangle({ x: 1190, y: 90 }, 300, floor - 130, { fill: "ink" }),
    path(`M1490 90L1310 140V${floor + 20}L1490 ${floor - 40}Z`, { fill: "paper" }),
    path(`M1490 90L1310 140V${floor + 20}L1490 ${floor - 40}Z`, { fill: "tint", opacity: 0.75 }),
    ellipse({ x: 1338, y: 470 }, 10, 13, { fill: "ink" }),
    ...umbrellas.flatMap(({ x, length }) => [
      ellipse({ x: x + 8, y: floor + 62 }, length * 0.12, 13, { fill: "ink", opacity: 0.12 }),
    ]),
    ...rail(600, 0.45),
    ...umbrellas.map(({ x, length, turn, colour }) =>
      placed({ x, y: floor + 56 }, turn, 1, closedUmbrella(length, colour, colour === "ink" ? "red" : "ink")),
    ),
    ...rail(665, 1),
  );
}

/** A rail on two posts that holds the umbrellas; there is one behind them and one in front. */
function rail(y: number, opacity: number): string[] {
  const foot = y === 665 ? floor + 80 : floor + 30;
  return [
    line({ x: 240, y }, { x: 1120, y }, { line: "ink", width: 12, opacity }),
    line({ x: 252, y }, { x: 252, y: foot }, { line: "ink", width: 12, opacity }),
    line({ x: 1108, y }, { x: 1108, y: foot }, { line: "ink", width: 12, opacity }),
  ];
}
