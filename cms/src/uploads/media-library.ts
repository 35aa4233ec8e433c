/**
 * Uploading and replacing in Strapi's media library, in place of its own two functions: every road by which a file comes in
 * (the media library, a picture field, bulk upload, the seed) leads through one of them.
 */
import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import { editorLanguage } from "../editor-at-work.js";
import { isRecord } from "../fields.js";
import { incomingFile, incomingWords, list, record, typedName, type IncomingFile } from "./incoming.js";
import type { PrivateFolder } from "./private-folder.js";
import { Refused, refusalSentence, type RefusalReason } from "./refusals.js";
import { cleanUpload, fileNames, storeUpload, type CleanUpload, type StoredUpload } from "./store-upload.js";

const fileUid = "plugin::upload.file";

/** What Strapi keeps in each row to tell whose files are whose. */
export const providerName = "private-folder";

export interface MediaLibrary {
  /** Strapi's `upload`: all of the files are taken in, or none. Answers with the rows. */
  upload(request: unknown, options?: unknown): Promise<unknown[]>;
  /** Strapi's `replace`: the row keeps its id, and everything that shows the file shows the new one. */
  replace(id: unknown, request: unknown, options?: unknown): Promise<unknown>;
}

export function mediaLibrary(strapi: Core.Strapi, folder: PrivateFolder): MediaLibrary {
  /** For webhooks that somebody sets up in Strapi: that something happened, and nothing of what an editor wrote. */
  const announce = (event: string, { id, documentId, mime }: Record<string, unknown>) => {
    void strapi.eventHub.emit(event, { media: { id, documentId, mime } });
  };
  return {
    async upload(request, options) {
      const { data, files } = record(request);
      const incoming = list(files).map(incomingFile);
      const words = list(record(data).fileInfo);
      const clean: CleanUpload[] = [];
      for (const file of incoming) clean.push(await orSentence(strapi, file, () => cleanUpload(file)));
      const rows: unknown[] = [];
      for (const [index, file] of incoming.entries()) {
        const upload = clean[index];
        if (!upload) continue;
        const said = incomingWords(words[index]);
        const stored = await storeUpload(upload, folder);
        const row = await orRemove(strapi, stored, folder, async () =>
          strapi.db.query(fileUid).create({
            data: {
              ...stored,
              ...said,
              ...(await placeOf(strapi, said.folder ?? null)),
              name: typedName(said, file) ?? neutralName(stored),
              provider: providerName,
              ...authors(options, ["createdBy", "updatedBy"]),
            },
          }),
        );
        rows.push(row);
        announce("media.create", record(row));
      }
      return rows;
    },

    async replace(id, request, options) {
      const { data, file: given } = record(request);
      const file = incomingFile(given);
      const present: unknown = await strapi.db.query(fileUid).findOne({ where: { id } });
      if (!isRecord(present)) throw new errors.NotFoundError();
      const clean = await orSentence(strapi, file, async () => {
        const upload = await cleanUpload(file);
        if ((upload.kind === "document") !== (present.mime === "application/pdf")) throw new Refused("otherKind");
        return upload;
      });
      const said = incomingWords(record(data).fileInfo);
      const stored = await storeUpload(clean, folder);
      const row: unknown = await orRemove(strapi, stored, folder, async () =>
        strapi.db.query(fileUid).update({
          where: { id },
          data: {
            ...stored,
            ...said,
            ...(said.folder === undefined ? {} : await placeOf(strapi, said.folder)),
            name: typedName(said, file) ?? present.name,
            provider: providerName,
            ...authors(options, ["updatedBy"]),
          },
        }),
      );
      await removeFiles(present, folder);
      announce("media.update", record(row));
      return row;
    },
  };
}

/** An error whose message is a sentence for the editor at work. */
export function refusalError(strapi: Core.Strapi, reason: RefusalReason, fileName = ""): Error {
  return new errors.ValidationError(refusalSentence(reason, editorLanguage(strapi), fileName));
}

async function orSentence<T>(strapi: Core.Strapi, file: IncomingFile, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw error instanceof Refused ? refusalError(strapi, error.reason, file.originalFilename) : error;
  }
}

/** No file stays without its row; but what fails after the row was written must not take its files away. */
async function orRemove<T>(
  strapi: Core.Strapi,
  stored: StoredUpload,
  folder: PrivateFolder,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const isWritten = (await strapi.db.query(fileUid).count({ where: { hash: stored.hash } })) > 0;
    if (!isWritten) await Promise.all(fileNames(stored).map((name) => folder.remove(name)));
    throw error;
  }
}

/** Removes what a row of ours stood for; of a row from elsewhere there is nothing here. */
async function removeFiles(row: Record<string, unknown>, folder: PrivateFolder): Promise<void> {
  if (row.provider !== providerName) return;
  const files = [row, ...Object.values(isRecord(row.formats) ? row.formats : {})].filter(isRecord);
  await Promise.all(files.map(({ hash, ext }) => folder.remove(`${String(hash)}${String(ext)}`)));
}

/** Tells files apart in a list, and tells nothing else. */
function neutralName({ hash, ext, width }: StoredUpload): string {
  return `${width === null ? "document" : "picture"}-${hash.slice(0, 6)}${ext}`;
}

async function placeOf(strapi: Core.Strapi, folder: unknown): Promise<{ folder: unknown; folderPath: unknown }> {
  return { folder, folderPath: await strapi.plugin("upload").service("file").getFolderPath(folder) };
}

function authors(options: unknown, fields: readonly string[]): Record<string, unknown> {
  const user = record(options).user;
  return isRecord(user) ? Object.fromEntries(fields.map((field) => [field, user.id])) : {};
}
