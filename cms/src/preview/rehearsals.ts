/** Rehearsals for who holds a token, and the uploads that they showed, which are in no public store. */
import path from "node:path";
import type { Core } from "@strapi/strapi";
import type { LocaleTag } from "@parasol/shared";
import { isContentName } from "../files/public-store.js";
import type { ShownFile } from "../publishing/project/projection.js";
import type { PublishingCircumstances } from "../publishing/circumstances.js";
import { rehearse, type Rehearsal } from "./rehearse.js";
import type { OpenPreview } from "./token.js";

/** For how long it is remembered what a rehearsal showed, in seconds: as long as a browser takes to ask for the pictures of a page. */
const memory = 60;
/** Of how many rehearsals it is remembered; the oldest is forgotten first. */
const mostRemembered = 200;

/** What one rehearsal showed: under a name of the public store, the path of an upload within its folder. */
interface Shown {
  readonly paths: ReadonlyMap<string, string>;
  /** When it is forgotten, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * Rehearsals of previews, and for a while which files each has shown, so that the pictures of a page need none of their own. That is
 * forgotten when the preview ends, and whenever anything is written: it is then what another rehearsal would show, and no more.
 */
export class PreviewRehearsals {
  readonly #circumstances: PublishingCircumstances;
  readonly #shown = new Map<string, Shown>();
  /** Counts what was written, so that nothing is remembered of a rehearsal during which something was. */
  #writings = 0;

  constructor(circumstances: PublishingCircumstances) {
    this.#circumstances = circumstances;
    onWriting(circumstances.strapi, () => {
      this.#writings += 1;
      this.#shown.clear();
    });
  }

  /** As `rehearse`. */
  async perform<Result>(preview: OpenPreview, locale: LocaleTag, work: (rehearsal: Rehearsal) => Promise<Result>): Promise<Result> {
    const before = this.#writings;
    return rehearse(this.#circumstances, preview, locale, (rehearsal) => {
      if (this.#writings === before) this.#remember(preview, locale, rehearsal.files);
      return work(rehearsal);
    });
  }

  /**
   * The absolute path of the upload that a document would show under a name of the public store, in any of the languages that may be
   * seen; `null` where it would show none of that name.
   */
  async findShownFile(preview: OpenPreview, name: string): Promise<string | null> {
    if (!isContentName(name)) return null;
    for (const locale of preview.locales) {
      const paths = this.#recall(preview, locale) ?? (await this.perform(preview, locale, async ({ files }) => toPaths(files)));
      const uploadPath = paths.get(name);
      if (uploadPath !== undefined) return path.join(this.#circumstances.uploadsFolder, uploadPath);
    }
    return null;
  }

  #remember(preview: OpenPreview, locale: LocaleTag, files: readonly ShownFile[]): void {
    const key = keyOf(preview, locale);
    const until = Math.min(this.#circumstances.now().getTime() + memory * 1000, preview.until * 1000);
    // As the newest, also where it is known already.
    this.#shown.delete(key);
    this.#shown.set(key, { paths: toPaths(files), until });
    for (const oldest of this.#shown.keys()) {
      if (this.#shown.size <= mostRemembered) break;
      this.#shown.delete(oldest);
    }
  }

  #recall(preview: OpenPreview, locale: LocaleTag): ReadonlyMap<string, string> | undefined {
    const key = keyOf(preview, locale);
    const shown = this.#shown.get(key);
    if (shown && shown.until > this.#circumstances.now().getTime()) return shown.paths;
    this.#shown.delete(key);
    return undefined;
  }
}

/** A token holds nothing else, so no two tokens that differ share what was shown. */
function keyOf({ type, documentId, status, locales, language, until }: OpenPreview, locale: LocaleTag): string {
  return JSON.stringify([type, documentId, status, locales, language, until, locale]);
}

function toPaths(files: readonly ShownFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ name, uploadPath }) => [name, uploadPath]));
}

/**
 * Another picture, a record that withdraws it, an entry that is deleted: any of them may change what a preview shows. What is written
 * within a transaction counts twice, because until its end others see what was before.
 */
function onWriting(strapi: Core.Strapi, notice: () => void): void {
  const after = async (): Promise<void> => {
    notice();
    if (strapi.db.inTransaction()) await strapi.db.transaction(async ({ onCommit }) => onCommit(notice));
  };
  strapi.db.lifecycles.subscribe({
    afterCreate: after,
    afterCreateMany: after,
    afterUpdate: after,
    afterUpdateMany: after,
    afterDelete: after,
    afterDeleteMany: after,
  });
}
