import { board, disc, drawing, line, placed, polar, rectangle, series } from "../drawing-board.js";

const centre = { x: board.width / 2, y: board.height / 2 };
const seats = 8;

/** A round table from above with eight empty chairs, cups, sheets of paper and pencils. */
export function roundTable(): string {
  const angles = series(seats).map((index) => (360 / seats) * index + 12);
  return drawing(
    "ink",
    ...series(11).map((index) =>
      line({ x: index * 160, y: 0 }, { x: index * 160, y: 900 }, { line: "tint", width: 3, opacity: 0.08 }),
    ),
    ...angles.map((angle, index) =>
      placed(
        polar(centre, 366, angle),
        angle + 90,
        1,
        rectangle({ x: -74, y: -56 }, 148, 100, { fill: index === 5 ? "red" : "tint" }, 34),
        rectangle({ x: -82, y: -70 }, 164, 30, { fill: index === 5 ? "red" : "tint" }, 15),
        rectangle({ x: -82, y: -70 }, 164, 30, { fill: "ink", opacity: 0.25 }, 15),
      ),
    ),
    disc({ x: centre.x + 10, y: centre.y + 16 }, 318, { fill: "ink", opacity: 0.5 }),
    disc(centre, 318, { fill: "paper" }),
    disc(centre, 304, { line: "ink", width: 2, opacity: 0.2 }),
    ...angles.flatMap((angle, index) => [
      placed(
        polar(centre, 216, angle),
        angle + 90 + ((index * 37) % 11) - 5,
        1,
        rectangle({ x: -48, y: -62 }, 96, 124, { fill: "tint", opacity: 0.75 }, 3),
        ...series(4).map((row) =>
          line(
            { x: -34, y: -40 + row * 22 },
            { x: 34 - (row % 2) * 20, y: -40 + row * 22 },
            { line: "ink", width: 4, opacity: 0.3 },
          ),
        ),
        index % 2 === 0 ? line({ x: 72, y: -44 }, { x: 80, y: 42 }, { line: index === 4 ? "ink" : "red", width: 8 }) : "",
      ),
      index % 2 === 0 ? "" : cup(angle + 22),
    ]),
    disc(centre, 72, { fill: "red" }),
    disc(centre, 72, { line: "ink", width: 3, opacity: 0.25 }),
    disc(centre, 52, { fill: "ink", opacity: 0.14 }),
    ...series(6).map((index) => disc(polar(centre, index === 0 ? 0 : 28, index * 72), 14, { fill: "paper" })),
  );
}

function cup(angle: number): string {
  const where = polar(centre, 222, angle);
  return [
    disc(where, 32, { fill: "paper", line: "ink", width: 4 }),
    disc(where, 21, { fill: "ink", opacity: 0.85 }),
    line(polar(where, 33, angle + 40), polar(where, 46, angle + 40), { line: "ink", width: 8 }),
  ].join("");
}
