import { board, drawing, ellipse, placed, type Point, series } from "../drawing-board.js";
import { umbrellaFromAbove } from "../umbrella.js";

const centre = { x: board.width / 2, y: board.height / 2 };
const radii = { x: 622, y: 322 };
const places = 13;
/** Four of the thirteen are of another colour, spread round the ring. */
const pale = [1, 4, 8, 11];

/** Thirteen umbrellas in a ring, from above: nine of one colour, four of another. */
export function ringOfUmbrellas(): string {
  const seats = evenly(places).map((seat, index) => ({ index, ...seat }));
  return drawing(
    "tint",
    ellipse(centre, 740, 428, { fill: "paper", opacity: 0.55 }),
    ellipse(centre, 430, 196, { line: "ink", width: 3, opacity: 0.5 }),
    ellipse(centre, 400, 176, { line: "ink", width: 3, opacity: 0.25 }),
    ellipse(centre, 370, 156, { line: "ink", width: 3, opacity: 0.12 }),
    ...seats.map(({ x, y }) => ellipse({ x: x + 12, y: y + 18 }, 98, 95, { fill: "ink", opacity: 0.16 })),
    ...seats.map(({ index, x, y }) =>
      placed(
        { x, y },
        index * 17,
        1,
        umbrellaFromAbove(108, pale.includes(index) ? "paper" : "red", pale.includes(index) ? "ink" : "paper"),
      ),
    ),
  );
}

/** Points at equal distances along the ring (an ellipse), the first one at the top. */
function evenly(count: number): Point[] {
  const steps = series(3600).map((step) => {
    const angle = (2 * Math.PI * step) / 3600 - Math.PI / 2;
    return { x: centre.x + radii.x * Math.cos(angle), y: centre.y + radii.y * Math.sin(angle) };
  });
  const lengths = steps.map((step, index) => {
    const next = steps[index + 1] ?? steps[0] ?? step;
    return Math.hypot(next.x - step.x, next.y - step.y);
  });
  const round = lengths.reduce((sum, length) => sum + length, 0);
  let walked = 0;
  const seats: Point[] = [];
  steps.forEach((step, index) => {
    if (seats.length < count && walked >= (round * seats.length) / count) seats.push(step);
    walked += lengths[index] ?? 0;
  });
  return seats;
}
