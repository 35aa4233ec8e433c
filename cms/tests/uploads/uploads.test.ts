/** What editors upload, over the admin's HTTP API, and what is left of it afterwards. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { registerUploads } from "../../src/uploads/index.js";
import { readDocument, readImage } from "../../src/uploads/renditions.js";
import { logIn, type Editor } from "../editor.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import {
  animatedGif,
  authoredPdf,
  encryptedPdf,
  gpsAvif,
  gpsJpeg,
  gpsWebp,
  heic,
  htmlAndPdf,
  htmlNamedPng,
  hundredMegapixels,
  jpegAndMore,
  pngWithText,
  redOverBlue,
  rotatedPhoto,
  scriptedSvg,
  secret,
  truncatedJpeg,
  type SampleFile,
} from "./sample-files.js";

let newsroom: Newsroom;
let editor: Editor;

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  editor = await logIn(newsroom);
});
afterAll(() => newsroom.close());

describe("A file that is taken in", () => {
  it.each([
    ["a JPEG with a place", gpsJpeg],
    ["an AVIF with a place", gpsAvif],
    ["a WebP with a place", gpsWebp],
    ["a PNG with text chunks", pngWithText],
    ["a JPEG that is a page and an archive too", jpegAndMore],
  ])("keeps the pixels of %s and nothing else", async (_, make) => {
    const sample = await make();
    expect(holds(sample.bytes, secret)).toBe(true);
    const [file] = await uploaded(sample);
    for (const name of storedNames(file)) {
      const said = await sharp(inUploads(name)).metadata();
      expect(said.exif ?? said.xmp ?? said.icc ?? said.iptc ?? said.comments ?? said.orientation).toBeUndefined();
    }
    expect(await colourAt(inUploads(storedNames(file)[0]), 0.5, 0.1)).toBe("red");
    await expectNoSecret();
  });

  it("carried a place before it came in", async () => {
    for (const make of [gpsJpeg, gpsAvif, gpsWebp]) {
      const { exif } = await sharp((await make()).bytes).metadata();
      // The tag of the GPS directory (8825 hexadecimal), in the byte order of either camera.
      expect(exif && (exif.includes(Buffer.from([0x88, 0x25])) || exif.includes(Buffer.from([0x25, 0x88])))).toBe(true);
    }
  });

  it("comes out upright in all its renditions when a phone was held on its side", async () => {
    const sample = await rotatedPhoto();
    expect(await sharp(sample.bytes).metadata()).toMatchObject({ width: 1200, height: 800, orientation: 6 });
    const [file] = await uploaded(sample);
    expect([file.width, file.height]).toEqual([800, 1200]);
    for (const name of storedNames(file)) {
      expect(await colourAt(inUploads(name), 0.5, 0.1)).toBe("red");
      expect(await colourAt(inUploads(name), 0.5, 0.9)).toBe("blue");
    }
  });

  it("has renditions for phone and desktop that are never wider than itself, named by their content", async () => {
    const [file] = await uploaded(await gpsJpeg());
    const image = readImage(file);
    expect(image).toMatchObject({ width: 1600, height: 1067 });
    expect(image?.renditions.map(({ mediaType, width }) => [mediaType, width])).toEqual([
      ["image/webp", 480],
      ["image/webp", 960],
      ["image/webp", 1600],
      ["image/jpeg", 640],
      ["image/jpeg", 1200],
    ]);
    expect(image?.fallback).toBe(image?.renditions.at(-1)?.name);
    for (const rendition of image?.renditions ?? []) {
      const bytes = await readFile(inUploads(rendition.uploadPath));
      expect(rendition.name.slice(0, 32)).toBe(createHash("sha256").update(bytes).digest("hex").slice(0, 32));
      expect(rendition.bytes).toBe(bytes.length);
      expect(await sharp(bytes).metadata()).toMatchObject({ width: rendition.width, height: rendition.height });
    }
    const [small] = await uploaded({ ...(await gpsWebp()), bytes: await (await redOverBlue(300, 200)).webp().toBuffer() });
    expect(readImage(small)?.renditions.map(({ width }) => width)).toEqual([300, 300]);
  });

  it("has its colours turned into sRGB when a camera used others", async () => {
    const wide = await (await redOverBlue(400, 300)).toColourspace("srgb").withIccProfile("p3").jpeg().toBuffer();
    expect((await sharp(wide).metadata()).icc).toBeDefined();
    const [file] = await uploaded({ name: "p3.jpg", type: "image/jpeg", bytes: wide });
    expect(await colourAt(inUploads(storedNames(file)[0]), 0.5, 0.1)).toBe("red");
  });

  it("shows nothing of what lay under transparent parts", async () => {
    const hidden = await (await redOverBlue(200, 200)).removeAlpha().ensureAlpha(0).png().toBuffer();
    const [file] = await uploaded({ name: "erased.png", type: "image/png", bytes: hidden });
    for (const name of storedNames(file)) expect(await colourAt(inUploads(name), 0.5, 0.1)).toBe("white");
  });

  it("is made of the first picture when it is an animation", async () => {
    const frames = [await (await redOverBlue(60, 60)).toBuffer(), await (await redOverBlue(60, 60)).rotate(180).toBuffer()];
    const moving = await sharp(frames, { join: { animated: true } }).webp().toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const [file] = await uploaded({ name: "moving.webp", type: "image/webp", bytes: moving });
    expect([file.width, file.height]).toEqual([60, 60]);
  });

  it("is cleaned whatever the settings in the database say", async () => {
    const off = { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false, aiMetadata: true };
    await newsroom.strapi.store({ type: "plugin", name: "upload", key: "settings" }).set({ value: off });
    const [file] = await uploaded(await rotatedPhoto());
    expect([file.width, file.height]).toEqual([800, 1200]);
    expect(readImage(file)?.renditions).toHaveLength(4);
    await expectNoSecret();
    const settings = await editor.request("GET", "/upload/settings");
    expect(settings.data).toMatchObject({ autoOrientation: true, responsiveDimensions: true, aiMetadata: false });
    await expect(editor.request("PUT", "/upload/settings", off)).rejects.toThrow(/These settings are fixed/);
  });

  it("loses its name, which can tell of people, unless somebody typed one", async () => {
    const [photo] = await uploaded(await gpsJpeg(`${secret}.jpg`));
    const [report] = await uploaded(await authoredPdf(`${secret}.pdf`));
    expect([photo.name, report.name]).toEqual([expect.stringMatching(/^picture-\w{6}\.jpg$/), expect.stringMatching(/^document-\w{6}\.pdf$/)]);
    await expectNoSecret();
    const [named] = await uploaded(await gpsJpeg("IMG_0009.jpg"), { name: "Umbrella on the square", alternativeText: "A red umbrella" });
    expect(named).toMatchObject({ name: "Umbrella on the square", alternativeText: "A red umbrella" });
    expect(JSON.stringify([named.formats, named.url, named.hash])).not.toContain("Umbrella");
  });

  it("leaves a PDF its page, its language and its link, and nothing of who made it", async () => {
    const sample = await authoredPdf();
    const [file] = await uploaded(sample);
    expect(file).toMatchObject({ mime: "application/pdf", ext: ".pdf" });
    const pdf = readDocument(file);
    const bytes = await readFile(inUploads(pdf?.uploadPath));
    expect(pdf?.bytes).toBe(bytes.length);
    await expectNoSecret();
  });
});

describe("A file that is refused", () => {
  afterEach(async () => {
    expect(await readdir(path.join(newsroom.folder, "incoming"))).toEqual([]);
    await expectNoSecret();
  });

  it.each([
    ["a scripted SVG", () => scriptedSvg()],
    ["an SVG named .jpg", () => scriptedSvg("photo.jpg", "image/jpeg")],
    ["HTML named .png", htmlNamedPng],
    ["a GIF", animatedGif],
    ["a HEIC photo named .jpg", heic],
    ["an HTML page with a PDF in it", htmlAndPdf],
    ["a file of no type at all", () => ({ name: "notes", type: "", bytes: Buffer.from(secret) })],
  ])("is %s, with a sentence that names what is accepted", async (_, make) => {
    const before = await everythingStored();
    const refusal = await refused(await make());
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.message).toMatch(/JPEG, PNG, WebP or AVIF picture or a PDF/);
    expect(await everythingStored()).toEqual(before);
  });

  it.each([
    ["a picture of 100 megapixels", hundredMegapixels, /more than 50 megapixels/],
    ["a photo of which half is missing", truncatedJpeg, /damaged or incomplete/],
    ["an encrypted PDF", encryptedPdf, /encrypted/],
    ["a PDF that is none", () => ({ name: "a.pdf", type: "application/pdf", bytes: Buffer.from(`%PDF-1.7\n${secret}`) }), /damaged/],
  ])("is %s", async (_, make, sentence) => {
    const before = await everythingStored();
    const refusal = await refused(await make());
    expect(refusal).toMatchObject({ status: 400, message: expect.stringMatching(sentence) });
    expect(await everythingStored()).toEqual(before);
  });

  it("is refused in Russian to an editor who reads Russian", async () => {
    await editor.request("PUT", "/admin/users/me", { preferedLanguage: "ru" });
    expect((await refused(htmlNamedPng())).message).toMatch(/Файл «photo\.png» не загружен.*JPEG, PNG, WebP или AVIF.*PDF/);
    await editor.request("PUT", "/admin/users/me", { preferedLanguage: "en" });
  });

  it("takes the others of the same upload with it, and is named", async () => {
    const before = await everythingStored();
    const refusal = await refused(await gpsJpeg(), htmlNamedPng());
    expect(refusal.message).toMatch(/^“photo\.png” was not uploaded/);
    expect(await everythingStored()).toEqual(before);
  });

  it("leaves out of the sentence what the admin would take for a placeholder", async () => {
    expect((await refused({ ...htmlNamedPng(), name: "{name} <b>'x'.png" })).message).toMatch(/^“name bx\.png” was/);
  });

  it("is fetched from no address of another site", async () => {
    const response = await post("/upload/actions/upload-from-urls", JSON.stringify({ urls: [`${newsroom.origin}/${secret}`] }), {
      "content-type": "application/json",
    });
    expect(await response.text()).toContain("fetches nothing from other sites");
  });

  it("is not taken for the admin's logo, which would be public as it came", async () => {
    const form = new FormData();
    form.append("menuLogo", blobOf({ ...(await gpsJpeg()), bytes: await (await redOverBlue(200, 200)).jpeg().toBuffer() }), "logo.jpg");
    const response = await post("/admin/project-settings", form);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("through its media library only");
  });

  it("is not kept either when a stranger sends it to some other address", async () => {
    const form = new FormData();
    form.append("anything", blobOf(await gpsJpeg()), "photo.jpg");
    await fetch(`${newsroom.origin}/admin/login`, { method: "POST", body: form });
  });
});

describe("Every road by which Strapi takes in a file", () => {
  // Private seams of @strapi/upload 5.54.0: its controllers look up `upload` and `replace` in the service each time, and
  // the admin asks its provider for signed addresses.
  const singly = (sample: SampleFile) => {
    const form = new FormData();
    form.append("files", blobOf(sample), sample.name);
    form.append("fileInfo", JSON.stringify({ name: sample.name, caption: null, alternativeText: null, folder: null }));
    return form;
  };

  it("is the version whose seams were read", () => {
    const strapi = createRequire(createRequire(import.meta.url).resolve("@strapi/strapi"));
    const { version } = JSON.parse(readFileSync(strapi.resolve("@strapi/upload/package.json"), "utf8")) as { version: string };
    expect(version).toBe("5.54.0");
  });

  it.each(["/upload", "/upload/files"])("POST %s cleans", async (road) => {
    const taken: any = await (await post(road, singly(await rotatedPhoto(`${secret}.jpg`)))).json();
    const file = Array.isArray(taken) ? taken[0] : taken;
    expect(file).toMatchObject({ width: 800, height: 1200, isUrlSigned: true });
    expect((await post(road, singly(scriptedSvg()))).status).toBe(400);
    await expectNoSecret();
  });

  it.each([(id: number) => `/upload?id=${id}`, (id: number) => `/upload/files/${id}/replace`])("POST %o cleans", async (road) => {
    const [before] = await uploaded(await pngWithText());
    const response = await post(road(before.id), singly(await rotatedPhoto(`${secret}.jpg`)));
    expect(await response.json()).toMatchObject({ id: before.id, width: 800, height: 1200, isUrlSigned: true });
    expect((await post(road(before.id), singly(scriptedSvg()))).status).toBe(400);
    await expectNoSecret();
  });

  it("is closed to the public", async () => {
    const form = singly(await gpsJpeg());
    for (const road of ["/api/upload", "/api/upload/files", "/upload", "/upload/files"]) {
      expect((await fetch(newsroom.origin + road, { method: "POST", body: form })).status).toBeGreaterThanOrEqual(401);
    }
    expect(await readdir(path.join(newsroom.folder, "incoming"))).toEqual([]);
  });

  it("stops the start when a seam is gone", () => {
    const strapi = { plugin: () => ({ service: () => ({ upload: () => [] }) }) } as never;
    const settings = { uploadsFolder: "u", incomingFolder: "i", uploadKey: "k" };
    expect(() => registerUploads(strapi, settings)).toThrow(/Strapi's upload plugin has changed: "replace" is missing/);
  });
});

describe("A file that is replaced", () => {
  it("keeps its id and its name; nothing is left of the one before", async () => {
    const [before] = await uploaded(await gpsJpeg(), { name: "The square" });
    const after = await replaced(before.id, await gpsWebp(`${secret}.webp`));
    expect(after).toMatchObject({ id: before.id, name: "The square", width: 700 });
    expect(after.url.split("?")[0]).not.toBe(before.url.split("?")[0]);
    const left = await readdir(path.join(newsroom.folder, "uploads"));
    expect(storedNames(before).filter((name) => left.includes(name))).toEqual([]);
    expect(storedNames(after).filter((name) => !left.includes(name))).toEqual([]);
    await expectNoSecret();
  });

  it("stays as it was when the new one is refused, or is of another kind", async () => {
    const [before] = await uploaded(await gpsJpeg());
    await expect(replaced(before.id, htmlNamedPng())).rejects.toThrow(/was not uploaded/);
    await expect(replaced(before.id, await authoredPdf())).rejects.toThrow(/a picture can be replaced only by a picture/);
    for (const name of storedNames(before)) await readFile(inUploads(name));
  });
});

describe("A file whose row cannot be written", () => {
  it("leaves nothing in the folder", async () => {
    const before = await everythingStored();
    const filepath = path.join(newsroom.folder, "photo");
    await writeFile(filepath, (await pngWithText()).bytes);
    const noSuchFolder = { data: { fileInfo: { folder: 99_999 } }, files: { filepath, originalFilename: "photo.png" } };
    await expect(newsroom.strapi.plugin("upload").service("upload").upload(noSuchFolder)).rejects.toThrow();
    await rm(filepath);
    expect(await everythingStored()).toEqual(before);
  });
});

describe("A file of which the disk took a part", () => {
  it("is refused for that, and not for being damaged", async () => {
    const { bytes, name } = await gpsJpeg();
    const filepath = path.join(newsroom.folder, "photo");
    await writeFile(filepath, bytes.subarray(0, bytes.length / 2));
    const incoming = { data: {}, files: { filepath, originalFilename: name, size: bytes.length } };
    await expect(newsroom.strapi.plugin("upload").service("upload").upload(incoming)).rejects.toMatchObject({ code: "ENOSPC" });
    await rm(filepath);
  });
});

describe("A file that is deleted", () => {
  it("takes all its renditions with it", async () => {
    const [file] = await uploaded(await gpsJpeg());
    expect(storedNames(file)).toHaveLength(7);
    await editor.request("DELETE", `/upload/files/${file.id}`);
    const left = await readdir(path.join(newsroom.folder, "uploads"));
    expect(storedNames(file).filter((name) => left.includes(name))).toEqual([]);
  });
});

describe("What was uploaded", () => {
  it("is served at signed addresses, as what it is and to be kept by nobody", async () => {
    const [file] = await uploaded(await gpsJpeg());
    const response = await fetch(newsroom.origin + file.formats.thumbnail.url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    expect(new Uint8Array(await response.arrayBuffer()).length).toBe(file.formats.thumbnail.sizeInBytes);
  });

  it.each([
    ["without a signature", (url: string) => url.split("?")[0]],
    ["with another's signature", (url: string) => url.replace(/signature=.{4}/, "signature=AAAA")],
    ["with a later end", (url: string) => url.replace(/expires=\d/, "expires=9")],
    ["with two signatures", (url: string) => `${url}&signature=AAAA`],
    ["at a path that leads elsewhere", () => "/private-uploads/..%2fsecrets.json?expires=9999999999&signature=AAAA"],
    ["at Strapi's own address", (url: string) => url.replace("/private-uploads/", "/uploads/")],
  ])("is not served %s", async (_, changed) => {
    const [file] = await uploaded(await pngWithText());
    const response = await fetch(newsroom.origin + changed(file.url));
    expect([403, 404]).toContain(response.status);
    expect(response.headers.get("content-type")).not.toMatch(/image/);
  });

  it("reaches editors wherever the admin shows pictures", async () => {
    const [file] = await uploaded(await gpsJpeg());
    const document = await editor.request("POST", "/content-manager/collection-types/api::newsroom.article", {
      title: "An umbrella",
      cover: { image: file.id, alt: "An umbrella" },
    });
    const id: string = document.data.documentId;
    const entry = await editor.request("GET", `/content-manager/collection-types/api::newsroom.article/${id}`);
    const listed = await editor.request("GET", "/upload/files?page=1&pageSize=100");
    const shown = [
      file,
      entry.data.cover.image,
      await editor.request("GET", `/upload/files/${file.id}`),
      listed.results.find((row: { id: number }) => row.id === file.id),
      await editor.request("POST", `/upload?id=${file.id}`, { fileInfo: { alternativeText: "Red" } }),
    ];
    for (const picture of shown) {
      expect(picture.isUrlSigned).toBe(true);
      for (const url of [picture.url, picture.formats.thumbnail.url]) expect((await fetch(newsroom.origin + url)).status).toBe(200);
    }
  });

  it("has no address in the database that would open it", async () => {
    const rows = await newsroom.strapi.db.query("plugin::upload.file").findMany({});
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("signature=");
  });
});

async function uploaded(sample: SampleFile, words: Record<string, unknown> = {}): Promise<any[]> {
  const response = await post("/upload", formOf([sample], words));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as any[];
}

async function refused(...samples: SampleFile[]): Promise<{ status: number; message: string }> {
  const response = await post("/upload", formOf(samples));
  const { error } = (await response.json()) as { error: { message: string } };
  return { status: response.status, message: error.message };
}

async function replaced(id: number, sample: SampleFile): Promise<any> {
  const response = await post(`/upload?id=${id}`, formOf([sample]));
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** As the admin sends it: with the name that each file has on the editor's disk. */
function formOf(samples: readonly SampleFile[], words: Record<string, unknown> = {}): FormData {
  const form = new FormData();
  for (const sample of samples) form.append("files", blobOf(sample), sample.name);
  for (const { name } of samples) {
    form.append("fileInfo", JSON.stringify({ name, caption: null, alternativeText: null, folder: null, ...words }));
  }
  return form;
}

function blobOf({ bytes, type }: SampleFile): Blob {
  return new Blob([Buffer.from(bytes)], { type });
}

function post(road: string, body: FormData | string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(newsroom.origin + road, { method: "POST", body, headers: { authorization: `Bearer ${editor.token}`, ...headers } });
}

/** The file itself first, then its formats. */
function storedNames(file: any): string[] {
  return [file, ...Object.values<any>(file.formats ?? {})].map(({ hash, ext }) => `${hash}${ext}`);
}

function inUploads(name: string | undefined): string {
  return path.join(newsroom.folder, "uploads", name ?? "");
}

async function everythingStored(): Promise<unknown> {
  const rows = await newsroom.strapi.db.query("plugin::upload.file").findMany({ orderBy: "id" });
  return { rows: rows.map((row: any) => row.id), files: (await readdir(path.join(newsroom.folder, "uploads"))).sort() };
}

async function colourAt(file: string, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  if (red > 200 && green > 200 && blue > 200) return "white";
  return red > 150 && blue < 60 ? "red" : blue > 150 && red < 60 ? "blue" : `${red},${green},${blue}`;
}

/** Nothing of what was planted in the samples is in the data folder's bytes, nor in the rows of either database. */
async function expectNoSecret(): Promise<void> {
  const folder = await readdir(newsroom.folder, { recursive: true, withFileTypes: true });
  for (const entry of folder.filter((found) => found.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    expect(`${entry.name}: ${holds(await readFile(file), secret)}`).toBe(`${entry.name}: false`);
  }
  const rows = await newsroom.strapi.db.query("plugin::upload.file").findMany({});
  expect(holds(Buffer.from(JSON.stringify(rows)), secret)).toBe(false);
}

function holds(bytes: Uint8Array, words: string): boolean {
  const buffer = Buffer.from(bytes);
  const utf16 = Buffer.from(words, "utf16le");
  return [Buffer.from(words), utf16, Buffer.from(utf16).swap16(), Buffer.from(Buffer.from(words).toString("hex"))].some((form) => buffer.includes(form));
}
