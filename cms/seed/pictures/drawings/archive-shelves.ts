import { type Colour, disc, drawing, line, rectangle, scatter } from "../drawing-board.js";

const shelves = [40, 325, 610];
const shelfHeight = 255;

/** Three shelves of folders and books in ink, paper and grey, one of them red. */
export function archiveShelves(): string {
  return drawing(
    "tint",
    ...shelves.flatMap((top, shelf) => [
      rectangle({ x: 60, y: top }, 1480, shelfHeight, { fill: "ink", opacity: 0.16 }),
      ...volumes(top, shelf),
      rectangle({ x: 40, y: top + shelfHeight }, 1520, 20, { fill: "ink" }),
    ]),
    rectangle({ x: 40, y: 0 }, 22, 900, { fill: "ink" }),
    rectangle({ x: 1538, y: 0 }, 22, 900, { fill: "ink" }),
  );
}

function volumes(top: number, shelf: number): string[] {
  const next = scatter(77 + shelf * 5);
  const shapes: string[] = [];
  for (let x = 68; x < 1500; ) {
    const width = Math.min(1530 - x, 34 + next() * 62);
    const height = shelfHeight * (0.66 + next() * 0.28);
    const red = shelf === 1 && x <= 900 && x + width > 900;
    const colours: readonly Colour[] = ["ink", "paper", "tint", "paper"];
    const colour = red ? "red" : (colours[Math.floor(next() * colours.length)] ?? "paper");
    const label = colour === "ink" || colour === "red" ? "paper" : "ink";
    const y = top + shelfHeight - height;
    if (next() > 0.08 || red) {
      shapes.push(
        rectangle({ x, y }, width - 4, height, { fill: colour }, 3),
        width > 66
          ? rectangle({ x: x + width / 2 - 20, y: y + 34 }, 36, 62, { fill: label, opacity: 0.85 }, 2)
          : line({ x: x + 10, y: y + 36 }, { x: x + width - 14, y: y + 36 }, { line: label, width: 4, opacity: 0.6 }),
        width > 66 ? disc({ x: x + width / 2 - 2, y: y + height - 40 }, 12, { line: label, width: 4, opacity: 0.7 }) : "",
      );
    }
    x += width;
  }
  return shapes;
}
