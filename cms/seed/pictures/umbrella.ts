/** The emblem of the movement, drawn from the side, from above and closed. Each is drawn around (0, 0). */
import { at, type Colour, disc, line, path, type Point, polar, series } from "./drawing-board.js";

/** Open, from the side: `radius` is half its width; the rim stands at y = 0, the shaft below. */
export function umbrellaFromTheSide(radius: number, colour: Colour, shaft: Colour, panels = 5): string {
  const height = radius * 0.82;
  const rim = series(panels + 1).map((index) => ({ x: -radius + (2 * radius * index) / panels, y: 0 }));
  const weight = Math.max(3, radius * 0.035);
  const handle = radius * 0.16;
  const foot = radius * 1.12;
  return [
    path(`M0 ${-height * 1.14}V${foot}a${handle} ${handle} 0 0 1 ${-2 * handle} 0v${-handle * 0.35}`, {
      line: shaft,
      width: weight * 1.5,
    }),
    path(
      `${dome(radius, height)}${rim
        .slice(0, -1)
        .toReversed()
        .map((point) => scallop(point, radius / panels))
        .join("")}Z`,
      { fill: colour },
    ),
    ...pairs(rim)
      .filter((_, index) => index % 2 === 1)
      .map(([left, right]) => path(panelOutline(left, right, height, radius / panels), { fill: "ink", opacity: 0.14 })),
    disc({ x: 0, y: -height * 1.14 }, weight * 1.1, { fill: shaft }),
  ].join("");
}

/** Open, from above: `radius` reaches to the tips of its ribs. */
export function umbrellaFromAbove(radius: number, colour: Colour, ribs: Colour, panels = 8): string {
  const centre = { x: 0, y: 0 };
  const tips = series(panels + 1).map((index) => polar(centre, radius, (360 / panels) * index));
  const rims = pairs(tips).map(
    ([from, to]) => `L${at(from)}Q${at({ x: (from.x + to.x) * 0.44, y: (from.y + to.y) * 0.44 })} ${at(to)}`,
  );
  return [
    path(`M${at(polar(centre, radius, 0))}${rims.join("")}Z`, { fill: colour }),
    ...rims.filter((_, index) => index % 2 === 0).map((rim) => path(`M0 0${rim}Z`, { fill: "ink", opacity: 0.13 })),
    ...tips.slice(1).map((tip) => line(centre, tip, { line: ribs, width: Math.max(2, radius * 0.018), opacity: 0.75 })),
    disc(centre, radius * 0.06, { fill: ribs }),
  ].join("");
}

/** Closed, standing on its tip at (0, 0), `length` high up to the top of the handle. */
export function closedUmbrella(length: number, colour: Colour, shaft: Colour): string {
  const half = length * 0.075;
  const top = -length * 0.7;
  const bend = length * 0.055;
  const fold = (x: number) =>
    line({ x: 0, y: -length * 0.1 }, { x, y: top + half * 0.5 }, { line: "ink", width: 3, opacity: 0.35 });
  return [
    path(`M0 0V${-length + bend}a${bend} ${bend} 0 0 1 ${2 * bend} 0v${bend * 0.9}`, { line: shaft, width: length * 0.018 }),
    path(
      `M${-half * 0.1} ${-length * 0.08}C${-half * 0.5} ${top * 0.5} ${-half * 1.2} ${top * 0.8} ${-half} ${top}` +
        `Q${-half * 0.5} ${top + half * 0.7} 0 ${top}Q${half * 0.5} ${top + half * 0.7} ${half} ${top}` +
        `C${half * 1.2} ${top * 0.8} ${half * 0.5} ${top * 0.5} ${half * 0.1} ${-length * 0.08}Z`,
      { fill: colour },
    ),
    fold(-half * 0.45),
    fold(half * 0.45),
    path(`M${-half * 0.8} ${top * 0.66}Q0 ${top * 0.62} ${half * 0.8} ${top * 0.66}`, { line: shaft, width: length * 0.012 }),
  ].join("");
}

/** From the left end of the rim over the apex to the right end. */
function dome(radius: number, height: number): string {
  return `M${-radius} 0A${radius} ${height} 0 0 1 ${radius} 0`;
}

/** One bay of the rim, from wherever the pen is leftwards to a point. */
function scallop(to: Point, halfWidth: number): string {
  return `A${halfWidth} ${halfWidth * 0.55} 0 0 0 ${at(to)}`;
}

/** One panel: from the apex along two ribs (quarter ellipses) and back along the rim. */
function panelOutline(left: Point, right: Point, height: number, halfWidth: number): string {
  const ribTo = `A${Math.abs(right.x)} ${height} 0 0 ${right.x < 0 ? 0 : 1} ${at(right)}`;
  const ribBack = `A${Math.abs(left.x)} ${height} 0 0 ${left.x < 0 ? 1 : 0} 0 ${-height}`;
  return `M0 ${-height}${ribTo}${scallop(left, halfWidth)}${ribBack}Z`;
}

/** Neighbours of a list, two by two. */
function pairs(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [[from, to] as const] : [];
  });
}
