/** A newsroom in which every field of every type is planted, in every state that a document can be in. */
import { publicTypes } from "#built/src/publishing/public-types.js";
import { sweepsDone } from "#built/src/publishing/sweep.js";
import { addAccount, logIn } from "../editor.js";
import type { Newsroom } from "../newsroom.js";
import { authoredPdf, gpsJpeg, type SampleFile } from "../uploads/sample-files.js";
import { edit, organisation, photoRecord, publish, unpublish, upload, write } from "../writing.js";
import { Planter, visibilities, type Planting } from "./planting.js";

type TypeName = keyof typeof publicTypes;

export const both = ["en", "ru"];

/** Of a resource before the events, because each can refer to the other. */
export const inOrder = [
  "contributor",
  "topic",
  "population",
  "question",
  "place",
  "organisation",
  "priority-area",
  "resource",
  "event",
  "article",
  "page",
  "site",
] as const satisfies readonly TypeName[];

/** Of a demonstration, search engines are told nothing. */
const listed = { listing: "listing_public", venueVisibility: "visibility_public", demonstration: false };

export class PlantedNewsroom {
  /** Documents by how they stand. */
  readonly ids = { public: [] as string[], unlisted: [] as string[], draft: [] as string[], withdrawn: [] as string[] };
  /** Of each type, one document that is published. */
  readonly publicIds: Partial<Record<string, string>> = {};
  readonly planter: Planter;
  #base: Pick<Planting, "targets" | "files"> = { targets: {}, files: { images: 0, files: 0 } };

  /** `earlier` is the one of which the newsroom is a copy; it plants on with words of its own. */
  constructor(
    readonly newsroom: Newsroom,
    earlier?: PlantedNewsroom,
  ) {
    this.planter = new Planter(newsroom.strapi, earlier?.planter);
    if (!earlier) return;
    this.ids = structuredClone(earlier.ids);
    this.publicIds = { ...earlier.publicIds };
    this.#base = earlier.#base;
  }

  get files(): Planting["files"] {
    return this.#base.files;
  }

  /** What the public sees, and what was hidden when it was published: unlisted, withheld, taken back. */
  async plantPublications(): Promise<void> {
    const { strapi } = this.newsroom;
    const { planter, ids } = this;
    const picture = await this.#upload(await gpsJpeg(`${planter.word("a picture's name")}.jpg`), {
      caption: planter.word("a picture's caption in the library"),
      alternativeText: planter.word("a picture's alt text in the library"),
    });
    const report = await this.#upload(await authoredPdf(`${planter.word("a PDF's name")}.pdf`));
    this.#base = { targets: {}, files: { images: picture, files: report } };
    await write(strapi, photoRecord, {
      image: picture,
      credit: "Somebody",
      consentScope: planter.word("a photo record's scope of consent"),
    });
    for (const type of inOrder) {
      if (type === "organisation") for (const listing of ["listing_partners", "listing_internal"]) await this.#plantUnlisted(listing);
      const id = await planter.write(this.#planting(type, "public", true, listed));
      await publish(strapi, publicTypes[type], id, both);
      this.publicIds[type] = id;
      ids.public.push(id);
      this.#aim(type, id);
    }
    for (const venueVisibility of visibilities.slice(1)) {
      const id = await planter.write(this.#planting("event", venueVisibility, true, { venueVisibility }));
      await publish(strapi, publicTypes.event, id, both);
      ids.public.push(id);
    }
    for (const type of inOrder.filter((name) => name !== "site")) {
      const withdrawn = await planter.write(this.#planting(type, "withdrawn", false, listed));
      await publish(strapi, publicTypes[type], withdrawn, both);
      if (type === "place") await strapi.documents(publicTypes[type]).delete({ documentId: withdrawn, locale: "*" });
      else await unpublish(strapi, publicTypes[type], withdrawn, both);
      ids.withdrawn.push(withdrawn);
    }
    const onceListed = await planter.write(this.#planting("organisation", "once listed", false, listed));
    await publish(strapi, organisation, onceListed, both);
    await edit(strapi, organisation, onceListed, { listing: "listing_internal" });
    await publish(strapi, organisation, onceListed);
    ids.withdrawn.push(onceListed);
    await this.#publishAsSomebody();
    await sweepsDone();
  }

  /** What was never published: drafts of their own, and later drafts of what is public. */
  async plantDrafts(): Promise<void> {
    for (const type of inOrder.filter((name) => name !== "site")) {
      this.ids.draft.push(await this.planter.write(this.#planting(type, "draft", false, listed)));
    }
    for (const type of inOrder) {
      for (const locale of both) await this.planter.edit(this.#planting(type, "edited later", false), this.publicIds[type] ?? "", locale);
    }
  }

  async #upload(file: SampleFile, more: Record<string, unknown> = {}): Promise<number> {
    return (await upload(this.newsroom.strapi, file, more)).id;
  }

  #planting(type: TypeName, how: string, isPublic: boolean, chosen: Record<string, unknown> = {}): Planting {
    return { ...this.#base, name: `${type} (${how})`, uid: publicTypes[type], isPublic, chosen: { sourceLanguage: "en", ...chosen } };
  }

  /** Later entries refer to this document too. */
  #aim(type: TypeName, id: string): void {
    const uid = publicTypes[type];
    this.#base = { ...this.#base, targets: { ...this.#base.targets, [uid]: [id, ...(this.#base.targets[uid] ?? [])] } };
  }

  /** An organisation that is published and not listed: everything else will refer to it. */
  async #plantUnlisted(listing: string): Promise<void> {
    const id = await this.planter.write(this.#planting("organisation", `unlisted, ${listing}`, false, { listing }));
    await publish(this.newsroom.strapi, organisation, id, both);
    this.ids.unlisted.push(id);
    this.#aim("organisation", id);
  }

  /** Who works in the newsroom is nobody's business: the admin keeps it with every row. */
  async #publishAsSomebody(): Promise<void> {
    const { planter, newsroom } = this;
    const names = { firstname: planter.word("an editor's first name"), lastname: planter.word("an editor's last name") };
    const editor = await logIn(newsroom, await addAccount(newsroom, names));
    const admin = `/content-manager/collection-types/${publicTypes.topic}`;
    const { data } = await editor.request("POST", `${admin}?locale=en`, { name: "By somebody" });
    await editor.request("POST", `${admin}/${data.documentId}/actions/publish?locale=en`, { name: "By somebody" });
    this.ids.public.push(data.documentId);
  }
}
