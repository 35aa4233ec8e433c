import { drawing, ellipse, line, path, placed, rain, rectangle } from "../drawing-board.js";
import { umbrellaFromTheSide } from "../umbrella.js";

/** An umbrella keeps the rain off a telephone whose screen shows lines of text. */
export function shelteredTelephone(): string {
  const words = [150, 180, 120, 0, 170, 185, 90];
  return drawing(
    "paper",
    rain(41, 170, { x: -20, y: -60 }, { x: 1660, y: 830 }, { line: "ink", opacity: 0.28 }),
    path("M430 390H1230L1090 830H270Z", { fill: "paper" }),
    rectangle({ x: 0, y: 800 }, 1600, 100, { fill: "tint" }),
    ellipse({ x: 690, y: 818 }, 230, 13, { fill: "ink", opacity: 0.18 }),
    placed(
      { x: 612, y: 596 },
      -7,
      0.84,
      rectangle({ x: -128, y: -238 }, 268, 484, { fill: "ink" }, 36),
      rectangle({ x: -110, y: -206 }, 232, 420, { fill: "tint" }, 16),
      ...words.map((length, row) =>
        length === 0
          ? ""
          : line(
              { x: -84, y: -160 + row * 44 },
              { x: -84 + length, y: -160 + row * 44 },
              { line: "ink", width: 12, opacity: row === 0 ? 0.9 : 0.35 },
            ),
      ),
      rectangle({ x: -84, y: 148 }, 110, 40, { fill: "red" }, 20),
      line({ x: -22, y: -222 }, { x: 30, y: -222 }, { line: "tint", width: 5, opacity: 0.6 }),
    ),
    placed({ x: 820, y: 412 }, 5, 1, umbrellaFromTheSide(366, "red", "ink", 7)),
  );
}
