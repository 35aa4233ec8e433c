/** Files as people upload them, and as they should not. `secret` stands in every place where a file can hold words beside its content. */
import { deflateSync, crc32 } from "node:zlib";
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from "@cantoo/pdf-lib";
import sharp, { type Sharp } from "sharp";

export const secret = "Anna-Petrova-Shelter-7";

export interface SampleFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const place = {
  IFD0: { Artist: secret, Make: secret, ImageDescription: secret },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "55/1 45/1 7/1", GPSLongitudeRef: "E", GPSLongitude: "37/1 37/1 3/1" },
};

/** Red above, blue below, as the person who took it saw it. */
export async function redOverBlue(width: number, height: number): Promise<Sharp> {
  const red = await sharp({ create: { width, height: Math.ceil(height / 2), channels: 3, background: "#e00000" } }).png().toBuffer();
  const picture = sharp({ create: { width, height, channels: 3, background: "#0000e0" } }).composite([{ input: red, top: 0, left: 0 }]);
  return sharp(await picture.png().toBuffer());
}

export async function gpsJpeg(name = "IMG_0001.jpg"): Promise<SampleFile> {
  const bytes = await (await redOverBlue(1800, 1200)).jpeg().withExif(place).withXmp(xmp).toBuffer();
  return { name, type: "image/jpeg", bytes };
}

export async function gpsAvif(name = "IMG_0002.avif"): Promise<SampleFile> {
  const bytes = await (await redOverBlue(900, 600)).avif({ effort: 0 }).withExif(place).toBuffer();
  return { name, type: "image/avif", bytes };
}

export async function gpsWebp(name = "IMG_0003.webp"): Promise<SampleFile> {
  const bytes = await (await redOverBlue(700, 500)).webp().withExif(place).withXmp(xmp).toBuffer();
  return { name, type: "image/webp", bytes };
}

/** A phone held upright: the sensor's pixels lie on their side, and a tag says so. */
export async function rotatedPhoto(name = "IMG_0004.jpg"): Promise<SampleFile> {
  const seen = await redOverBlue(800, 1200);
  const bytes = await sharp(await seen.rotate(-90).toBuffer()).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  return { name, type: "image/jpeg", bytes };
}

/** Text chunks, a physical size, and words in pixels that are fully transparent. */
export async function pngWithText(name = "chart.png"): Promise<SampleFile> {
  const png = await (await redOverBlue(600, 400)).png().toBuffer();
  const text = (kind: string) => pngChunk(kind, Buffer.concat([Buffer.from("Author\0"), Buffer.from(secret)]));
  const compressed = pngChunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(secret)]));
  const afterHeader = 8 + 25;
  const bytes = Buffer.concat([png.subarray(0, afterHeader), text("tEXt"), compressed, png.subarray(afterHeader), Buffer.from(secret)]);
  return { name, type: "image/png", bytes };
}

export function scriptedSvg(name = "drawing.svg", type = "image/svg+xml"): SampleFile {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert("${secret}")</script></svg>`;
  return { name, type, bytes: Buffer.from(svg) };
}

export function htmlNamedPng(): SampleFile {
  return { name: "photo.png", type: "image/png", bytes: Buffer.from(`<!doctype html><script>alert("${secret}")</script>`) };
}

/** 10,000 × 10,000 pixels of one bit each: 12 KB on the wire, 300 MB when decoded. */
export function hundredMegapixels(): SampleFile {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(10_000, 0);
  header.writeUInt32BE(10_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(10_000 * (1 + 1250)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const bytes = Buffer.concat([signature, pngChunk("IHDR", header), pngChunk("IDAT", rows), pngChunk("IEND", Buffer.alloc(0))]);
  return { name: "poster.png", type: "image/png", bytes };
}

export async function truncatedJpeg(): Promise<SampleFile> {
  const { bytes } = await gpsJpeg();
  return { name: "broken.jpg", type: "image/jpeg", bytes: bytes.subarray(0, bytes.length / 2) };
}

export function animatedGif(): SampleFile {
  return { name: "moving.gif", type: "image/gif", bytes: Buffer.from(`GIF89a${secret}`) };
}

export function heic(): SampleFile {
  const bytes = Buffer.from(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${secret}`, "latin1");
  return { name: "IMG_0005.jpg", type: "image/jpeg", bytes };
}

/** A photo that is also a page for whoever reads it as HTML, and an archive for whoever reads it from the end. */
export async function jpegAndMore(): Promise<SampleFile> {
  const { bytes } = await gpsJpeg();
  const html = `<html><script>alert("${secret}")</script></html>`;
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, html.length + 2]), Buffer.from(html)]);
  const archive = Buffer.from(`PK\x03\x04${secret}PK\x05\x06`, "latin1");
  return { name: "both.jpg", type: "image/jpeg", bytes: Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2), archive]) };
}

/** An HTML page on which a PDF begins later. */
export async function htmlAndPdf(): Promise<SampleFile> {
  const { bytes } = await authoredPdf();
  return { name: "both.pdf", type: "application/pdf", bytes: Buffer.concat([Buffer.from(`<html>${secret}</html>\n`), bytes]) };
}

/** With an author in its Info dictionary and in XMP, a note, an attachment, a script, a photo with its place, a path, and an earlier revision. */
export async function authoredPdf(name = "report.pdf"): Promise<SampleFile> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 200]);
  page.drawText("Umbrellas for everyone", { x: 20, y: 150, font: await pdf.embedFont(StandardFonts.Helvetica), size: 12 });
  page.drawImage(await pdf.embedJpg((await gpsJpeg()).bytes), { x: 20, y: 20, width: 90, height: 60 });
  pdf.setAuthor(secret);
  pdf.setTitle(secret);
  pdf.setProducer(secret);
  const { context } = pdf;
  const metadata = context.register(context.stream(xmp, { Type: "Metadata", Subtype: "XML" }));
  pdf.catalog.set(PDFName.of("Metadata"), metadata);
  page.node.set(PDFName.of("Metadata"), metadata);
  page.node.set(PDFName.of("PieceInfo"), context.obj({ Program: { Private: PDFString.of(secret) } }));
  const note = context.obj({ Type: "Annot", Subtype: "Text", Rect: [0, 0, 9, 9], T: PDFString.of(secret), Contents: PDFString.of(secret) });
  const link = (uri: string) =>
    context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], T: PDFString.of(secret), A: { S: "URI", URI: PDFString.of(uri) } });
  const annotations = [note, link("https://example.org/umbrella"), link(`file:///C:/Users/${secret}/draft.docx`)];
  page.node.set(PDFName.of("Annots"), context.obj(annotations.map((annotation) => context.register(annotation))));
  const reference = context.obj({ Type: "OBJR", Obj: context.register(note) });
  pdf.catalog.set(PDFName.of("StructTreeRoot"), context.obj({ Type: "StructTreeRoot", K: reference }));
  pdf.catalog.set(PDFName.of("Lang"), PDFString.of("en"));
  await pdf.attach(Buffer.from(secret), `${secret}.txt`, { description: secret });
  pdf.addJavaScript("greet", `app.alert("${secret}")`);
  const first = await pdf.save({ useObjectStreams: false });
  return { name, type: "application/pdf", bytes: withRevision(first) };
}

/** Adds an incremental update that replaces the Info dictionary: the one before stays in the file, as editors of PDFs leave it. */
function withRevision(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const root = /\/Root (\d+ \d+ R)/.exec(text)?.[1];
  const info = /\/Info (\d+) 0 R/.exec(text)?.[1];
  const update = `\n${info} 0 obj\n<< /Author ${PDFHexString.fromText(`${secret} 2`)} >>\nendobj\ntrailer\n<< /Size 99 /Root ${root} /Info ${info} 0 R >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(update, "latin1")]);
}

export async function encryptedPdf(): Promise<SampleFile> {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 200]);
  pdf.encrypt({ ownerPassword: "owner", userPassword: "" });
  return { name: "locked.pdf", type: "application/pdf", bytes: await pdf.save() };
}

export const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${secret}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

function pngChunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
