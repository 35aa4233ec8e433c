import { drawing, line, path, placed, rectangle, series } from "../drawing-board.js";

const sheets = [-17, -9, 8, 15, -3];

/** Sheets of paper fanned out on a dark table, one line on the uppermost underlined. */
export function sheetsOfPaper(): string {
  const lengths = [470, 500, 440, 490, 320, 0, 480, 505, 460, 210];
  return drawing(
    "ink",
    ...series(7).map((index) =>
      line({ x: -50, y: 40 + index * 150 }, { x: 1650, y: 10 + index * 150 }, { line: "tint", width: 3, opacity: 0.1 }),
    ),
    ...sheets.map((turn, index) => {
      const uppermost = index === sheets.length - 1;
      return placed(
        { x: 800 + turn * 15, y: 490 + Math.abs(turn) * 2 },
        turn,
        1,
        rectangle({ x: -308, y: -388 }, 640, 860, { fill: "ink", opacity: 0.35 }, 6),
        rectangle({ x: -320, y: -400 }, 640, 860, { fill: index % 2 === 1 ? "tint" : "paper" }, 6),
        ...(uppermost
          ? [
              rectangle({ x: -250, y: -330 }, 300, 34, { fill: "ink" }),
              ...lengths.map((length, row) =>
                length === 0
                  ? ""
                  : line(
                      { x: -245, y: -240 + row * 58 },
                      { x: -245 + length, y: -240 + row * 58 },
                      { line: "ink", width: 10, opacity: 0.22 },
                    ),
              ),
              path("M-248 20q120 16 240 2t258 4", { line: "red", width: 11 }),
              path("M236 -372v150a26 26 0 0 0 52 0v-196a42 42 0 0 0 -84 0v190", { line: "red", width: 10 }),
            ]
          : []),
      );
    }),
  );
}
