/** The small rules of uploads, as truth tables. */
import { describe, expect, it } from "vitest";
import { recogniseType } from "../../src/uploads/accepted-types.js";
import { widthsWithin } from "../../src/uploads/clean-picture.js";
import { refusalSentence } from "../../src/uploads/refusals.js";
import { readDocument, readImage } from "../../src/uploads/renditions.js";
import { isSigned, signedPath } from "../../src/uploads/signed-address.js";

describe("A file's first bytes", () => {
  it.each([
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
    ["RIFF\0\0\0\0WAVEfmt ", null],
    ["\0\0\0\x20ftypavif\0\0\0\0mif1avif", "image/avif"],
    ["\0\0\0\x20ftypmif1\0\0\0\0mif1avif", "image/avif"],
    ["\0\0\0\x18ftypmif1\0\0\0\0mif1heic", null],
    ["\0\0\0\x14ftypheic\0\0\0\0avif", null],
    ["\0\0\0\x10ftypmif1\0\0\0\0avif", null],
    ["%PDF-1.7", "application/pdf"],
    [" %PDF-1.7", null],
    ["GIF89a", null],
    ["<svg xmlns", null],
    ["", null],
    ["\xff\xd8", null],
  ])("%j mean %s", (bytes, type) => {
    expect(recogniseType(Buffer.from(bytes, "latin1"))).toBe(type);
  });
});

describe("A picture's widths", () => {
  it.each([
    [4000, [480, 960, 1600]],
    [1600, [480, 960, 1600]],
    [1100, [480, 1100]],
    [1200, [480, 960, 1200]],
    [1000, [480, 1000]],
    [500, [500]],
    [40, [40]],
  ])("of %i pixels are %j", (width, widths) => {
    expect(widthsWithin(width, [480, 960, 1600])).toEqual(widths);
  });
});

describe("A signed address", () => {
  const key = "a key";
  const noon = Date.UTC(2026, 0, 1, 12, 0, 30);
  const name = `${"a".repeat(32)}.webp`;
  const at = (time: number, secret = key) => ({ key: secret, now: () => time });
  const query = new URL(signedPath(name, at(noon)), "http://cms.example").searchParams;
  const opens = (file: string, time: number, secret?: string) =>
    isSigned(file, query.get("expires"), query.get("signature"), at(time, secret));

  it("opens its file for a quarter of an hour, and not for longer than twenty minutes", () => {
    expect(opens(name, noon)).toBe(true);
    expect(opens(name, noon + 15 * 60_000)).toBe(true);
    expect(opens(name, noon + 20 * 60_000)).toBe(false);
  });

  it("opens no other file, with no other key, and not with what is no signature", () => {
    expect(opens(`${"b".repeat(32)}.webp`, noon)).toBe(false);
    expect(opens(name, noon, "another key")).toBe(false);
    expect(isSigned(name, undefined, undefined, at(noon))).toBe(false);
    expect(isSigned(name, query.get("expires"), ["a", "b"], at(noon))).toBe(false);
  });

  it("is the same when a list is read twice within minutes", () => {
    expect(signedPath(name, at(noon + 60_000))).toBe(signedPath(name, at(noon)));
  });
});

describe("A row of the files table", () => {
  const hash = "c".repeat(32);
  const format = (mime: string, ext: string, width: number) => ({
    hash,
    ext,
    mime,
    width,
    height: width / 2,
    sizeInBytes: width * 10,
    contentName: `${String(width).padStart(32, "0")}${ext}`,
  });
  const formats = {
    jpg1200: format("image/jpeg", ".jpg", 1200),
    webp960: format("image/webp", ".webp", 960),
    thumbnail: { hash, ext: ".webp", mime: "image/webp", width: 100, height: 50, sizeInBytes: 9 },
    webp480: format("image/webp", ".webp", 480),
    jpg640: format("image/jpeg", ".jpg", 640),
  };

  it("gives the renditions by format and then narrow to wide, the thumbnail left out", () => {
    const image = readImage({ formats });
    expect(image?.renditions.map(({ mediaType, width }) => `${mediaType} ${width}`)).toEqual([
      "image/webp 480",
      "image/webp 960",
      "image/jpeg 640",
      "image/jpeg 1200",
    ]);
    expect(image).toMatchObject({ width: 1200, height: 600, fallback: formats.jpg1200.contentName });
    expect(image?.renditions[0]?.uploadPath).toBe(`${hash}.webp`);
  });

  it.each([
    ["nothing", null],
    ["a PDF", { mime: "application/pdf", formats: null }],
    ["a picture of Strapi's own making", { formats: { large: { ...formats.jpg1200, contentName: undefined } } }],
    ["a path that leads elsewhere", { formats: { jpg1200: { ...formats.jpg1200, hash: `../${hash}` } } }],
    ["a name in the public store that leads elsewhere", { formats: { jpg1200: { ...formats.jpg1200, contentName: "../x.jpg" } } }],
    ["no JPEG to fall back to", { formats: { webp480: formats.webp480 } }],
  ])("gives no image for %s", (_, row) => {
    expect(readImage(row)).toBeNull();
  });

  it("gives a PDF by the name of its content", () => {
    const row = { mime: "application/pdf", hash, ext: ".pdf", provider_metadata: { contentName: `${hash}.pdf`, bytes: 7 } };
    expect(readDocument(row)).toEqual({ name: `${hash}.pdf`, mediaType: "application/pdf", bytes: 7, uploadPath: `${hash}.pdf` });
    expect(readDocument({ ...row, provider_metadata: null })).toBeNull();
    expect(readDocument({ ...row, mime: "image/jpeg" })).toBeNull();
  });
});

describe("A refusal", () => {
  it("calls the file by its name as far as that is plain", () => {
    expect(refusalSentence("tooLarge", "en", "площадь (1).jpg")).toMatch(/^“площадь \(1\)\.jpg” was not uploaded/);
    expect(refusalSentence("tooLarge", "ru", "{}<>")).toMatch(/^Файл не загружен/);
  });
});
