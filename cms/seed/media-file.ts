/** Puts a file into the media library, on the way that an editor's upload takes. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Core } from "@strapi/strapi";
import sharp from "sharp";

/** Uploads a drawing (SVG text) as a PNG; answers with the file's id. */
export async function uploadDrawing(strapi: Core.Strapi, name: string, svg: string, alt: string): Promise<number> {
  const bytes = await sharp(Buffer.from(svg)).png().toBuffer();
  return upload(strapi, { name: `${name}.png`, mediaType: "image/png", bytes, alt });
}

/** Uploads a sheet to print; answers with the file's id. */
export async function uploadSheet(strapi: Core.Strapi, name: string, pdf: Uint8Array): Promise<number> {
  return upload(strapi, { name: `${name}.pdf`, mediaType: "application/pdf", bytes: pdf });
}

interface MediaFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly alt?: string;
}

async function upload(strapi: Core.Strapi, { name, mediaType, bytes, alt }: MediaFile): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "parasol-seed-"));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const uploaded: unknown = await strapi
      .plugin("upload")
      .service("upload")
      .upload({
        data: { fileInfo: { name, ...(alt === undefined ? {} : { alternativeText: alt }) } },
        files: { filepath: file, originalFilename: name, mimetype: mediaType, size: bytes.length },
      });
    return readFileId(uploaded);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readFileId(uploaded: unknown): number {
  const first: unknown = Array.isArray(uploaded) ? uploaded[0] : undefined;
  if (typeof first === "object" && first !== null && "id" in first && typeof first.id === "number") return first.id;
  throw new Error("The media library took the file but named none.");
}
