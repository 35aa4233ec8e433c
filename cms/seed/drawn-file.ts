/** Turns a drawing into a file of the media library, on the way that an editor's upload takes. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Core } from "@strapi/strapi";
import sharp from "sharp";

/** Uploads a drawing (SVG text) as a PNG; answers with the file's id. */
export async function uploadDrawing(strapi: Core.Strapi, name: string, svg: string, alt: string): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "parasol-seed-"));
  try {
    const file = path.join(folder, `${name}.png`);
    await sharp(Buffer.from(svg)).png().toFile(file);
    const uploaded: unknown = await strapi
      .plugin("upload")
      .service("upload")
      .upload({
        data: { fileInfo: { name: `${name}.png`, alternativeText: alt } },
        files: { filepath: file, originalFilename: `${name}.png`, mimetype: "image/png", size: (await stat(file)).size },
      });
    return readFileId(uploaded);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readFileId(uploaded: unknown): number {
  const first: unknown = Array.isArray(uploaded) ? uploaded[0] : undefined;
  if (typeof first === "object" && first !== null && "id" in first && typeof first.id === "number") return first.id;
  throw new Error("The media library took the drawing but named no file.");
}
