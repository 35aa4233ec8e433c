/** What is left of a PDF. */
import { deflateSync, inflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanPdfApart } from "#built/src/uploads/clean-pdf-apart.js";
import { cleanPdf } from "../../src/uploads/clean-pdf.js";
import { stripJpeg, stripJpeg2000 } from "../../src/uploads/strip-image-stream.js";
import { authoredPdf, encryptedPdf, gpsJpeg, htmlAndPdf, secret, xmp } from "./sample-files.js";

describe("A cleaned PDF", () => {
  it("holds nowhere what the original said in its metadata, notes, attachments, scripts, links and photos", async () => {
    const { bytes } = await authoredPdf();
    expect(occurrences(bytes)).toBeGreaterThan(10);
    const clean = await cleanPdf(bytes);
    expect(occurrences(clean)).toBe(0);
    expect(everyByte(clean)).not.toMatch(/\/(Info|Metadata|PieceInfo|JavaScript|EmbeddedFiles|OpenAction|ID|Producer|CreationDate)\b/);
  });

  it("shows the same text and photo on its page, in its language, with its link to the web", async () => {
    const { bytes } = await authoredPdf();
    const before = await PDFDocument.load(bytes, { updateMetadata: false });
    const after = await PDFDocument.load(await cleanPdf(bytes), { updateMetadata: false });
    expect(after.getPageCount()).toBe(1);
    expect(contentsOf(after)).toBe(contentsOf(before));
    expect(after.catalog.get(PDFName.of("Lang"))).toEqual(PDFString.of("en"));
    const links = after.getPage(0).node.lookup(PDFName.of("Annots"), PDFArray).asArray();
    const addresses = links.map((link) => String(after.context.lookup(link, PDFDict).lookup(PDFName.of("A"))));
    expect(addresses.join()).toContain("https://example.org/umbrella");
    expect(addresses.join()).not.toContain("file:");
    const photo = imagesOf(after)[0] ?? new Uint8Array();
    const pixels = await sharp(photo).raw().toBuffer();
    expect(pixels.equals(await sharp((await gpsJpeg()).bytes).raw().toBuffer())).toBe(true);
    expect((await sharp(photo).metadata()).exif).toBeUndefined();
  });

  it("keeps what was typed into a form, as part of the page", async () => {
    const pdf = await PDFDocument.create();
    const field = pdf.getForm().createTextField(secret);
    field.setText("Seventeen");
    field.addToPage(pdf.addPage());
    const clean = await PDFDocument.load(await cleanPdf(await pdf.save()), { updateMetadata: false });
    expect(clean.catalog.has(PDFName.of("AcroForm"))).toBe(false);
    expect(everyByte(await clean.save({ useObjectStreams: false }))).toContain(Buffer.from("Seventeen").toString("hex").toUpperCase());
    expect(occurrences(await clean.save())).toBe(0);
  });

  it("comes out the same each time, so that it keeps its public name", async () => {
    const { bytes } = await authoredPdf();
    expect(Buffer.from(await cleanPdf(bytes)).equals(Buffer.from(await cleanPdf(bytes)))).toBe(true);
  });

  it("is refused when it is encrypted, also without a password", async () => {
    await expect(cleanPdf((await encryptedPdf()).bytes)).rejects.toMatchObject({ reason: "encryptedPdf" });
  });

  it.each([
    ["has no pages", async () => (await PDFDocument.create()).save({ addDefaultPage: false })],
    ["breaks off", async () => (await authoredPdf()).bytes.subarray(0, 300)],
    ["is no PDF", async () => Buffer.from("%PDF-1.7 and nothing more")],
  ])("is refused when it %s", async (_, make) => {
    await expect(cleanPdf(await make())).rejects.toMatchObject({ reason: "unreadablePdf" });
  });

  it("leaves behind what stood before it in the file", async () => {
    expect(everyByte(await cleanPdf((await htmlAndPdf()).bytes))).not.toContain("html");
  });
});

describe("A PDF that unpacks to far more than it is", () => {
  it("is given up when it takes too much memory, or too long", async () => {
    const { bytes } = unpackingTo(400 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    await expect(cleanPdfApart(bytes, { milliseconds: 60_000, bytes: 100 * 1024 * 1024 })).rejects.toMatchObject({ reason: "unreadablePdf" });
    const start = Date.now();
    await expect(cleanPdfApart(bytes, { milliseconds: 300, bytes: Infinity })).rejects.toMatchObject({ reason: "unreadablePdf" });
    expect(Date.now() - start).toBeLessThan(3000);
  });
});

describe("A photo within a PDF", () => {
  it("keeps each of its pixels when it is progressive, and loses what stands between its scans", async () => {
    const progressive = await sharp((await gpsJpeg()).bytes).jpeg({ progressive: true }).withXmp(xmp).toBuffer();
    const clean = stripJpeg(progressive);
    expect(occurrences(clean)).toBe(0);
    expect((await sharp(clean).raw().toBuffer()).equals(await sharp(progressive).raw().toBuffer())).toBe(true);
  });

  it("loses the XML and program boxes of a JPEG 2000 file", () => {
    const box = (kind: string, content: string) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(8 + content.length);
      return Buffer.concat([length, Buffer.from(kind + content, "latin1")]);
    };
    const codestream = box("jp2c", "pixels");
    const signature = box("jP  ", "\r\n\x87\n");
    const file = Buffer.concat([signature, box("xml ", secret), box("uuid", secret), codestream]);
    expect(Buffer.from(stripJpeg2000(file)).equals(Buffer.concat([signature, codestream]))).toBe(true);
  });
});

function unpackingTo(size: number): { bytes: Buffer } {
  const packed = deflateSync(Buffer.alloc(size));
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return { bytes: Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream\nendobj\n")]) };
}

function occurrences(pdf: Uint8Array): number {
  const forms = [secret, Buffer.from(secret).toString("hex"), Buffer.from(secret, "utf16le").swap16().toString("hex"), Buffer.from(secret, "utf16le").swap16().toString("latin1")];
  const text = everyByte(pdf);
  return forms.reduce((sum, form) => sum + text.toLowerCase().split(form.toLowerCase()).length - 1, 0);
}

/** The file's bytes, and what its compressed streams say. */
function everyByte(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = ""]) => inflated(Buffer.from(stream, "latin1")));
  return [raw, ...streams].join("\n");
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
}

function contentsOf(pdf: PDFDocument): string {
  const contents = pdf.context.lookup(pdf.getPage(0).node.get(PDFName.of("Contents")));
  const streams = contents instanceof PDFArray ? contents.asArray().map((entry) => pdf.context.lookup(entry)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? inflated(Buffer.from(stream.getContents())) : "")).join("\n");
}

function imagesOf(pdf: PDFDocument): Uint8Array[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) =>
    object instanceof PDFRawStream && String(object.dict.get(PDFName.of("Filter"))) === "/DCTDecode" ? [object.getContents()] : [],
  );
}
