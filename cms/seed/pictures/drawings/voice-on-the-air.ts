import { drawing, line, path, placed, rectangle, series } from "../drawing-board.js";

/** A microphone, and the waves of a voice going out from it. */
export function voiceOnTheAir(): string {
  const source = { x: 430, y: 400 };
  return drawing(
    "tint",
    ...series(9).map((index) => {
      const radius = 240 + index * 128;
      const reach = radius * 0.87;
      const lift = radius * 0.5;
      return path(`M${source.x + lift} ${source.y - reach}A${radius} ${radius} 0 0 1 ${source.x + lift} ${source.y + reach}`, {
        line: index === 3 ? "red" : index % 2 === 0 ? "paper" : "ink",
        width: index === 3 ? 26 : 26 - index * 2,
        opacity: index % 2 === 0 || index === 3 ? 1 : 0.85 - index * 0.06,
      });
    }),
    path("M430 640V780M290 790H570", { line: "ink", width: 20 }),
    path("M270 400v40a160 160 0 0 0 320 0v-40", { line: "ink", width: 20 }),
    placed(
      { x: 430, y: 330 },
      0,
      1,
      rectangle({ x: -104, y: -210 }, 208, 400, { fill: "ink" }, 104),
      ...series(5).map((row) =>
        line({ x: -62, y: -120 + row * 44 }, { x: 62, y: -120 + row * 44 }, { line: "paper", width: 8, opacity: 0.8 }),
      ),
      line({ x: -96, y: 108 }, { x: 96, y: 108 }, { line: "red", width: 14 }),
    ),
  );
}
