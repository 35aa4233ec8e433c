import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { parse } from "opentype.js";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createCardStore } from "../../server/cards/card-store";
import { composeCard, drawCard, type Card } from "../../server/cards/draw-card";
import { fit, outline, widthOf } from "../../server/cards/lay-out-text";

const resolve = createRequire(import.meta.url).resolve;
const readFace = (weight: number) =>
  ["latin", "cyrillic", "latin-ext", "cyrillic-ext"].map((subset) =>
    parse(new Uint8Array(readFileSync(resolve(`@fontsource/geologica/files/geologica-${subset}-${weight}-normal.woff`))).buffer));
const faces = { regular: readFace(400), strong: readFace(600) };

const card: Card = {
  siteName: "Новости", kicker: "Здоровье", isAlarm: false, title: "Стратегическая встреча в Москве", note: "15 апреля 2016 года", demonstration: undefined,
};

describe("a card", () => {
  it("is a PNG of the size that networks take for a large card, and light", async () => {
    const picture = await drawCard(card, faces);
    expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(picture.byteLength).toBeLessThan(60_000);
  });

  it("is drawn in outlines, without a word of text or a picture from anywhere", () => {
    const svg = composeCard({ ...card, title: "<script>alert(1)</script> & “quotes”" }, faces);
    expect(svg).not.toMatch(/<text|<image|<script|href|url\(|&/);
  });

  it("differs wherever it shows something else", async () => {
    const others: readonly Partial<Card>[] = [{ title: "Другой" }, { kicker: "Право" }, { isAlarm: true }, { note: undefined }, { siteName: "SWAN" }, { demonstration: "Это демонстрация." }];
    const pictures = await Promise.all([card, ...others.map((other) => ({ ...card, ...other }))].map((each) => drawCard(each, faces)));
    expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(others.length + 1);
  });

  it("can be drawn of any words, with numbers alone in its outlines", () => {
    const words = fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string({ unit: fc.constantFrom("ж", "щ", "W", " ", "-", "\u00a0", "“", "…", "😀"), maxLength: 300 }));
    fc.assert(
      fc.property(words, (title) => {
        for (const [, data = ""] of composeCard({ ...card, title }, faces).matchAll(/ d="([^"]*)"/g)) expect(data).toMatch(/^[MLQCTZ\d .a-z-]*$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("words on a card", () => {
  const room = { width: 1056, height: 284, sizes: [78, 62, 44], leading: 1.16 };
  const text = (words: string) => fit(words, faces.strong, room);

  it("stand in the largest size in which there is room for all of them", () => {
    expect(text("Short").size).toBe(78);
    expect(text("Стратегическая встреча секс-работниц и секс-работников в Набережных Челнах и о том, что на ней решили").size).toBeLessThan(78);
  });

  it("never stand beyond the edge, nor in more lines than there is room for", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("ж", "щ", "W", "i", " ", "-", "\u00a0"), minLength: 1, maxLength: 200 }), (words) => {
        const { lines, size } = text(words);
        for (const line of lines) expect(widthOf(line, faces.strong, size)).toBeLessThanOrEqual(room.width);
        expect(lines.length).toBeLessThanOrEqual(Math.max(1, Math.floor(room.height / (size * room.leading))));
      }),
      { numRuns: 100 },
    );
  });

  it("keep all their letters in order where there is room, and end in an ellipsis where there is not", () => {
    expect(text("Встреча в Москве и то, что на ней решили").lines.join(" ")).toBe("Встреча в Москве и то, что на ней решили");
    const { lines } = text("слово ".repeat(90));
    expect(lines.at(-1)).toMatch(/слово…$/);
  });

  it("break a word longer than a line after its hyphen, or where the line ends", () => {
    expect(text(`${"ш".repeat(20)}-${"щ".repeat(20)}`).lines).toEqual([`${"ш".repeat(20)}-`, "щ".repeat(20)]);
    expect(text("ш".repeat(60)).lines.join("")).toBe("ш".repeat(60));
  });

  it("leave out what the typeface cannot draw, and draw both scripts of one line", () => {
    expect(outline("😀", faces.strong, { x: 0, y: 0, size: 40 })).toBe("");
    for (const sign of ["Ж", "Ґ", "W", "ł", "№", "«", "ё"]) expect(outline(sign, faces.strong, { x: 0, y: 0, size: 40 })).not.toBe("");
  });
});

describe("the store of cards", () => {
  const later = () => {
    let finish: (picture: Buffer) => void = () => undefined;
    const picture = new Promise<Buffer>((resolvePicture) => (finish = resolvePicture));
    return { picture, finish };
  };

  it("draws what shows the same once, and keeps it", async () => {
    let drawn = 0;
    const store = createCardStore<{ title: string }>(async ({ title }) => {
      drawn += 1;
      return Buffer.from(title);
    });
    const pictures = await Promise.all([store.draw({ title: "a" }), store.draw({ title: "a" }), store.draw({ title: "b" })]);
    expect(pictures.map(String)).toEqual(["a", "a", "b"]);
    await store.draw({ title: "a" });
    expect(drawn).toBe(2);
  });

  it("draws one at a time, lets few wait, and sends the others away until there is room", async () => {
    const first = later();
    let begun = 0;
    const store = createCardStore<number>(() => {
      begun += 1;
      return first.picture;
    });
    const asked = Array.from({ length: 100 }, (_, index) => store.draw(index));
    await new Promise((resolveSoon) => setImmediate(resolveSoon));
    expect(begun).toBe(1);
    first.finish(Buffer.from("x"));
    const answers = await Promise.all(asked);
    const drawn = answers.filter((answer) => answer !== undefined).length;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(20);
    expect(await store.draw(1000)).toBeDefined();
  });

  it("tries again after a failure, and is not stopped by it", async () => {
    let tries = 0;
    const store = createCardStore<string>(async (title) => {
      tries += 1;
      if (tries === 1) throw new Error("No ink.");
      return Buffer.from(title);
    });
    await expect(store.draw("a")).rejects.toThrow("No ink.");
    expect(String(await store.draw("a"))).toBe("a");
  });

  it("keeps no more than it may", async () => {
    let drawn = 0;
    const store = createCardStore<number>(async (shown) => {
      drawn += 1;
      return Buffer.from(String(shown));
    });
    for (let shown = 0; shown < 500; shown += 1) await store.draw(shown);
    await store.draw(499);
    expect(drawn).toBe(500);
    await store.draw(0);
    expect(drawn).toBe(501);
  });
});
