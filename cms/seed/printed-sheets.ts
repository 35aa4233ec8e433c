/** Sheets to print, as PDF. They carry not a word, so that one sheet serves every language. */
import { PageSizes, PDFDocument, type PDFPage, rgb } from "@cantoo/pdf-lib";

/** The bytes of each sheet. */
export const printedSheets = {
  paperUmbrellas,
} as const satisfies Record<string, () => Promise<Uint8Array>>;

export type PrintedSheetKey = keyof typeof printedSheets;

const red = rgb(0.773, 0.098, 0.176);
const ink = rgb(0.122, 0.11, 0.141);

/** Six umbrellas on A4, each drawn twice, head to head: cut along the outline and folded in the middle they hang on a string. */
async function paperUmbrellas(): Promise<Uint8Array> {
  const sheet = await PDFDocument.create();
  const page = sheet.addPage(PageSizes.A4);
  for (const row of [1, 3, 5]) {
    for (const column of [1, 3]) {
      drawUmbrella(page, { x: (page.getWidth() / 4) * column, y: (page.getHeight() / 6) * row });
    }
  }
  return sheet.save();
}

/** Around a centre, in points: the outline to cut in red, ribs and the fold (dashed) in ink. */
function drawUmbrella(page: PDFPage, centre: { readonly x: number; readonly y: number }): void {
  page.drawSvgPath(outline, { ...centre, borderColor: red, borderWidth: 1.5 });
  page.drawSvgPath(ribs, { ...centre, borderColor: ink, borderWidth: 0.5 });
  page.drawSvgPath("M-30 0H30", { ...centre, borderColor: ink, borderWidth: 1, borderDashArray: [4, 4] });
}

/** One half from the fold (y = 0) to the rim (y = 90), four bays of which are cut in, and its reflection. */
const outline = [
  "M-16 0C-60 5 -100 45 -100 90",
  ...[-50, 0, 50, 100].map((x) => `A25 16 0 0 1 ${x} 90`),
  "C100 45 60 5 16 0C60 -5 100 -45 100 -90",
  ...[50, 0, -50, -100].map((x) => `A25 16 0 0 1 ${x} -90`),
  "C-100 -45 -60 -5 -16 0Z",
].join("");

const ribs = [90, -90]
  .flatMap((rim) => [`M0 0V${rim}`, `M8 0Q44 ${rim / 4} 50 ${rim}`, `M-8 0Q-44 ${rim / 4} -50 ${rim}`])
  .join("");
