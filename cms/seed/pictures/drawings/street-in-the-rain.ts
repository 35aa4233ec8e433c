import { drawing, ellipse, line, placed, rain, rectangle, scatter, series } from "../drawing-board.js";
import { umbrellaFromTheSide } from "../umbrella.js";

const pavement = 690;
const houses = [
  { x: -20, width: 250, height: 430, columns: 3 },
  { x: 230, width: 190, height: 300, columns: 2 },
  { x: 420, width: 280, height: 520, columns: 4 },
  { x: 700, width: 210, height: 360, columns: 3 },
  { x: 910, width: 250, height: 250, columns: 3 },
  { x: 1160, width: 200, height: 470, columns: 2 },
  { x: 1360, width: 260, height: 340, columns: 3 },
] as const;

/** A row of houses in the rain, and one umbrella large in front of it. */
export function streetInTheRain(): string {
  const next = scatter(11);
  const windows = (house: (typeof houses)[number]) =>
    series(Math.floor((house.height - 60) / 84)).flatMap((row) =>
      series(house.columns).map((column) => {
        const pitch = house.width / house.columns;
        const lit = next() > 0.55;
        const corner = { x: house.x + pitch * column + pitch / 2 - 17, y: pavement - house.height + 44 + row * 84 };
        return rectangle(corner, 34, 46, { fill: lit ? "paper" : "tint", opacity: lit ? 1 : 0.28 });
      }),
    );
  return drawing(
    "tint",
    ...houses.flatMap((house) => [
      rectangle({ x: house.x, y: pavement - house.height }, house.width + 1, house.height, {
        fill: "ink",
        opacity: house.columns === 3 ? 0.86 : 1,
      }),
      ...windows(house),
    ]),
    rectangle({ x: 0, y: pavement }, 1600, 210, { fill: "paper" }),
    line({ x: 0, y: pavement + 14 }, { x: 1600, y: pavement + 14 }, { line: "ink", width: 4, opacity: 0.35 }),
    ...series(9).map((index) =>
      line(
        { x: 90 + index * 190, y: pavement + 14 },
        { x: -160 + index * 250, y: 900 },
        { line: "ink", width: 3, opacity: 0.14 },
      ),
    ),
    rain(5, 150, { x: 0, y: -40 }, { x: 1640, y: 860 }, { line: "paper", opacity: 0.75 }),
    rain(23, 40, { x: 0, y: 680 }, { x: 1640, y: 860 }, { line: "ink", opacity: 0.25 }),
    ellipse({ x: 1090, y: 852 }, 210, 20, { fill: "red", opacity: 0.28 }),
    placed({ x: 1090, y: 520 }, 8, 1, umbrellaFromTheSide(290, "red", "ink")),
  );
}
