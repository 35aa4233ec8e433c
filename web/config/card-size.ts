/** The size of the pictures by which pages are shown where somebody shares them, in pixels: what every network takes for a large card. */
export const cardSize = { width: 1200, height: 630 } as const;
