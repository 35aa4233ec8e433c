import { disc, drawing, line, path, placed, rectangle, series } from "../drawing-board.js";

const taken = 9;

/** A card of 28 tablets in four rows of seven; nine places are already empty. */
export function twentyEightDays(): string {
  return drawing(
    "tint",
    path("M0 0H1600V330L0 560Z", { fill: "paper", opacity: 0.6 }),
    placed(
      { x: 800, y: 450 },
      -5,
      1,
      rectangle({ x: -596, y: -330 }, 1220, 690, { fill: "ink", opacity: 0.2 }, 40),
      rectangle({ x: -610, y: -345 }, 1220, 690, { fill: "paper" }, 40),
      rectangle({ x: -610, y: -345 }, 1220, 690, { line: "ink", width: 5, opacity: 0.8 }, 40),
      ...series(3).map((row) =>
        line(
          { x: -580, y: -170 + row * 168 },
          { x: 580, y: -170 + row * 168 },
          { line: "ink", width: 3, opacity: 0.3, dash: "2 16" },
        ),
      ),
      ...series(28).map((day) => {
        const where = { x: -510 + (day % 7) * 170, y: -254 + Math.floor(day / 7) * 168 };
        return day < taken
          ? disc(where, 56, { fill: "tint", opacity: 0.5 }) +
              disc(where, 56, { line: "ink", width: 4, opacity: 0.35 }) +
              path(`M${where.x - 28} ${where.y - 10}l22 26l34 -34`, { line: "ink", width: 7, opacity: 0.45 })
          : disc({ x: where.x + 4, y: where.y + 6 }, 58, { fill: "ink", opacity: 0.18 }) +
              disc(where, 58, { fill: "red" }) +
              path(`M${where.x - 34} ${where.y - 18}a40 40 0 0 1 30 -24`, { line: "paper", width: 8, opacity: 0.7 });
      }),
    ),
  );
}
