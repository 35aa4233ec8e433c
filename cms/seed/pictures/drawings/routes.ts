import { at, disc, drawing, path, placed, type Point } from "../drawing-board.js";
import { umbrellaFromAbove } from "../umbrella.js";

const roads = [
  "M-40 180C300 120 420 320 700 300S1200 120 1660 210",
  "M-40 640C260 560 420 720 760 640S1300 480 1660 560",
  "M220 -40C260 260 120 420 260 660S300 860 280 960",
  "M980 -40C900 180 1060 360 960 560S900 840 960 960",
  "M1420 -40C1360 200 1480 420 1380 640S1400 860 1420 960",
] as const;
const stops: readonly Point[] = [
  { x: 210, y: 176 },
  { x: 700, y: 300 },
  { x: 972, y: 270 },
  { x: 1406, y: 176 },
  { x: 206, y: 606 },
  { x: 1398, y: 556 },
];

/** Pale roads cross on a quiet ground; a dashed way leads over them to an umbrella. */
export function routes(): string {
  const start = { x: 206, y: 606 };
  const end = { x: 1180, y: 410 };
  return drawing(
    "tint",
    ...roads.map((road) => path(road, { line: "ink", width: 38, opacity: 0.12 })),
    ...roads.map((road) => path(road, { line: "paper", width: 26 })),
    path(`M${at(start)}C380 560 500 700 700 640S820 340 972 270S1100 330 ${at(end)}`, { line: "red", width: 10, dash: "2 24" }),
    ...stops.flatMap((stop) => [disc(stop, 20, { fill: "paper", line: "ink", width: 7 })]),
    disc(start, 11, { fill: "red" }),
    disc({ x: end.x + 14, y: end.y + 22 }, 132, { fill: "ink", opacity: 0.18 }),
    placed(end, 12, 1, umbrellaFromAbove(150, "red", "paper")),
  );
}
