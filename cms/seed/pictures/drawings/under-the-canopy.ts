import { at, drawing, line, path, polar, rain, series } from "../drawing-board.js";

const hub = { x: 300, y: 900 };
const panels = 9;

/** Close under an open umbrella: its panels and ribs, and rain beyond the rim. */
export function underTheCanopy(): string {
  const step = 122 / panels;
  const ribs = series(panels + 1).map((index) => -110 + index * step);
  const reach = 1060;
  return drawing(
    "tint",
    rain(9, 130, { x: 0, y: -60 }, { x: 1660, y: 860 }, { line: "ink", opacity: 0.35 }),
    ...ribs.slice(0, -1).map((angle, index) => {
      const from = polar(hub, reach, angle);
      const to = polar(hub, reach, angle + step);
      const dent = polar(hub, reach * 0.93, angle + step / 2);
      const panel = `M${at(hub)}L${at(from)}Q${at(dent)} ${at(to)}Z`;
      return path(panel, { fill: "red" }) + (index % 2 === 0 ? path(panel, { fill: "ink", opacity: 0.15 }) : "");
    }),
    ...ribs.map((angle) => line(hub, polar(hub, reach + 22, angle), { line: "ink", width: 6 })),
    path(`M${hub.x} 1000V700`, { line: "ink", width: 26 }),
  );
}
