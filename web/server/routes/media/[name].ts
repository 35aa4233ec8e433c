import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream";
import { readPreviewFile } from "../../cms/preview";
import { readSettings } from "../../settings";

/** Files of the public store are named by their content, in hexadecimal, and have one of these types. */
const mediaTypes: Readonly<Record<string, string>> = {
  avif: "image/avif",
  jpg: "image/jpeg",
  pdf: "application/pdf",
  png: "image/png",
  webp: "image/webp",
};

const fileName = /^[0-9a-f]{8,128}\.([a-z]{3,4})$/;

/**
 * A file of the public store, under a name that holds neither a folder nor anything an editor typed.
 *
 * The bytes behind a name never change, yet they may be kept for five minutes only: when a picture is withdrawn, for
 * somebody's safety perhaps, it must go from every cache soon, and nothing but its age can call it back from there.
 */
export default defineEventHandler(async (event) => {
  const name = getRouterParam(event, "name") ?? "";
  const mediaType = mediaTypes[fileName.exec(name)?.[1] ?? ""];
  const { mediaFolder, preview } = readSettings(useRuntimeConfig(event));
  const token = event.context.preview?.token;
  // What only a draft shows is in no public store: the CMS has it, for who holds a token.
  const readDraftsFile = async () => (preview && typeof token === "string" ? readPreviewFile(preview.url, token, name) : undefined);
  const file = mediaType === undefined ? undefined : ((await openFile(join(mediaFolder, name))) ?? (await readDraftsFile()));
  if (mediaType === undefined || !file) {
    // Plain words: the error page would ask the newsroom for its frame, once for every picture that is gone.
    setResponseStatus(event, 404, "Not Found");
    setResponseHeader(event, "content-type", "text/plain; charset=utf-8");
    return "There is no such file.\n";
  }
  setResponseHeaders(event, {
    "cache-control": token === undefined ? "public, max-age=300" : "private, no-store",
    "content-length": file instanceof Uint8Array ? file.byteLength : (await file.stat()).size,
    "content-type": mediaType,
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": mediaType === "application/pdf" ? `attachment; filename="${name}"` : "inline",
  });
  if (event.method === "HEAD") {
    if (!(file instanceof Uint8Array)) await file.close();
    sendNoContent(event, 200);
    return;
  }
  if (file instanceof Uint8Array) return file;
  const stream = file.createReadStream();
  // Whoever goes away, in the middle or before, leaves no open file behind.
  finished(event.node.res, () => stream.destroy());
  return sendStream(event, stream);
});

/** Opens a plain file for reading; `undefined` when there is none of that name, or when it is a folder or a link. */
async function openFile(path: string) {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ELOOP");
    if (!isMissing) throw error;
  }
  return undefined;
}
