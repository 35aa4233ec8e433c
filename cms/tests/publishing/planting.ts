/**
 * Fills entries from Strapi's schemas with words and numbers that stand nowhere else: a field that is added tomorrow is filled
 * too. What may be public of it follows from its visibility alone.
 */
import type { Core } from "@strapi/strapi";
import { shapeOf } from "#built/src/publishing/entries/shape.js";

export interface Planted {
  readonly word: string;
  /** Which field of which entry: `organisation (unlisted): contacts.0.value`. */
  readonly where: string;
  readonly isPublic: boolean;
}

export interface Planting {
  /** Says in `where` which entry this is. */
  readonly name: string;
  readonly uid: string;
  /** Document ids to refer to, by uid. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<"images" | "files", number>>;
  /** `false`: nothing of the entry may be public. */
  readonly isPublic: boolean;
  /** Values of fields by name that are chosen, not planted. */
  readonly chosen?: Readonly<Record<string, unknown>>;
  /** The draft of another language, whole: only what is said per language is filled. */
  readonly beside?: Record<string, unknown>;
}

type Attribute = Record<string, any>;
type Row = Record<string, unknown>;

export const visibilities = ["visibility_public", "visibility_partners", "visibility_internal", "visibility_withheld"];

/** What a field needs to pass the gate, with the word in it where that is possible. */
const shapes: Readonly<Record<string, (word: string) => string>> = {
  code: (word) => word,
  country: () => "KG",
  link: (word) => `https://${word}.example.org/`,
  source: (word) => `https://${word}.example.org/`,
  tag: () => "ru",
  timeZone: () => "Europe/Moscow",
  url: (word) => `https://${word}.example.org/`,
  value: (word) => `${word}@example.org`,
  website: (word) => `https://${word}.example.org/`,
};

/** Set by us or chosen, and so never planted. */
const ours = new Set(["key", "removedElsewhere", "revision", "sharedRevision"]);

export class Planter {
  readonly planted: Planted[];
  #count: number;

  /** `earlier` planted what stands already: no word of it is taken again. */
  constructor(
    readonly strapi: Core.Strapi,
    earlier?: Planter,
  ) {
    this.planted = [...(earlier?.planted ?? [])];
    this.#count = earlier ? earlier.#count : 0;
  }

  /** A word that stands in no other field, fit for slugs and names. */
  word(where: string, isPublic = false): string {
    this.#count += 1;
    const word = `zq${String(this.#count).padStart(4, "0")}qz`;
    this.planted.push({ word, where, isPublic });
    return word;
  }

  #number(where: string, isPublic: boolean): number {
    this.#count += 1;
    const number = 8_170_000 + this.#count;
    this.planted.push({ word: String(number), where, isPublic });
    return number;
  }

  /** The form of an entry, every field of it filled. */
  fill(planting: Planting): Row {
    return this.#fields(planting, this.#attributes(planting.uid), planting.name, planting.isPublic, planting.beside ?? null);
  }

  /** A document in both languages, as drafts. */
  async write(planting: Planting): Promise<string> {
    const { strapi } = this;
    const documents = strapi.documents(planting.uid as never);
    const { documentId } = (await documents.create({ data: this.fill(planting), locale: "en" } as never)) as {
      documentId: string;
    };
    await this.edit({ ...planting, name: `${planting.name} (ru)` }, documentId, "ru");
    return documentId;
  }

  /** Fills the form of a language: in Russian only what is said per language. */
  async edit(planting: Planting, documentId: string, locale: string): Promise<void> {
    const documents = this.strapi.documents(planting.uid as never);
    const draft = async () =>
      (await this.strapi.db.query(planting.uid).findOne({
        where: { documentId, locale, publishedAt: null },
        populate: shapeOf(this.strapi, planting.uid as never).populateShown,
      })) as Row | null;
    // The other language's items appear in its draft as soon as there is one.
    if (!(await draft())) await documents.update({ documentId, locale, data: {} } as never);
    const beside = locale === "en" ? undefined : ((await draft()) ?? {});
    const data = this.fill({ ...planting, ...(beside && { beside }) });
    await documents.update({ documentId, locale, data } as never);
  }

  #fields(planting: Planting, attributes: Attribute, where: string, isPublic: boolean, beside: Row | null): Row {
    const filled: Row = {};
    for (const [name, attribute] of Object.entries(attributes)) {
      const localized: unknown = attribute.pluginOptions?.i18n?.localized;
      if (typeof localized !== "boolean" || ours.has(name)) continue;
      if (planting.chosen && Object.hasOwn(planting.chosen, name)) filled[name] = planting.chosen[name];
      else if (beside && !localized) continue;
      else filled[name] = this.#value(planting, name, attribute, `${where}.${name}`, isPublic, beside?.[name]);
    }
    return filled;
  }

  #value(planting: Planting, name: string, attribute: Attribute, where: string, isPublic: boolean, beside: unknown): unknown {
    const hidesVenue = name === "venue" && planting.chosen?.venueVisibility !== "visibility_public";
    const mayBeSeen = isPublic && !hidesVenue;
    switch (attribute.type) {
      case "string":
      case "text":
        if (name === "code" && attribute.maxLength < 20) return "RU-MOW";
        return (
          shapes[name]?.(this.word(where, mayBeSeen && !["country", "tag", "timeZone"].includes(name))) ??
          this.word(where, mayBeSeen)
        );
      case "uid":
        return this.word(where, mayBeSeen);
      case "blocks":
        return [{ type: "paragraph", children: [{ type: "text", text: this.word(where, mayBeSeen) }] }];
      case "json":
        return { planted: [this.word(where)] };
      case "integer":
        return (attribute.max ?? Infinity) > 10_000_000 ? this.#number(where, mayBeSeen) : 5;
      case "boolean":
        return true;
      case "date":
        return "2020-05-05";
      case "time":
        return "10:00:00.000";
      case "enumeration":
        return attribute.enum[0];
      case "media":
        return planting.files[attribute.allowedTypes[0] as "images" | "files"];
      case "relation": {
        const ids = planting.targets[attribute.target] ?? [];
        return attribute.relation.endsWith("ToOne") ? (ids[0] ?? null) : ids;
      }
      case "component":
        return this.#component(planting, attribute, where, isPublic, beside);
      case "dynamiczone":
        return (attribute.components as string[]).map((uid, index) => ({
          __component: uid,
          ...this.#part(planting, uid, `${where}.${index}`, isPublic, null),
        }));
      default:
        throw new Error(`How to fill ${where}, of type ${String(attribute.type)}?`);
    }
  }

  /** One of each visibility, where there is one; where items stand already, their words in this language. */
  #component(planting: Planting, attribute: Attribute, where: string, isPublic: boolean, beside: unknown): unknown {
    const uid: string = attribute.component;
    if (!attribute.repeatable) return this.#part(planting, uid, where, isPublic, isRow(beside) ? beside : null);
    if (Array.isArray(beside) && beside.length > 0 && beside.every((item) => isRow(item) && item.key)) {
      return beside.map((item: Row, index) => {
        const seen = isPublic && (item.visibility ?? "visibility_public") === "visibility_public";
        return { id: item.id, key: item.key, ...this.#part(planting, uid, `${where}.${index}`, seen, item) };
      });
    }
    const chosen = Object.hasOwn(this.#attributes(uid), "visibility") ? visibilities : [null];
    return chosen.map((visibility, index) => {
      const seen = isPublic && (visibility ?? "visibility_public") === "visibility_public";
      const part = this.#part(planting, uid, `${where}.${index}`, seen, null);
      return visibility === null ? part : { ...part, visibility };
    });
  }

  #part(planting: Planting, uid: string, where: string, isPublic: boolean, beside: Row | null): Row {
    const { chosen: _chosen, ...rest } = planting;
    const attributes = this.#attributes(uid);
    const filled = this.#fields(rest, attributes, where, isPublic, beside);
    if (!beside) return filled;
    const kept = Object.entries(attributes).filter(
      ([, { type, pluginOptions }]) => type !== "relation" && !pluginOptions.i18n.localized,
    );
    const shared = kept.map(([name]) => [name, isRow(beside[name]) ? beside[name].id : beside[name]]);
    return { ...Object.fromEntries(shared), ...filled };
  }

  #attributes(uid: string): Attribute {
    return (this.strapi.getModel(uid as never) as { attributes: Attribute }).attributes;
  }
}

function isRow(candidate: unknown): candidate is Row {
  return typeof candidate === "object" && candidate !== null;
}
