/** What the gate looks at in every type, as far as a type's schema has it. */
import { isLocaleTag, publicationPaths, reservedSlugs, type TypeWithPage } from "@parasol/shared";
import { readReferences } from "../project/projection.js";
import { itemReference } from "../entries/shape.js";
import { slugPattern } from "../slug.js";
import type { Inspect, Inspection, Refusal } from "./inspection.js";
import { partsOf, type Part } from "./parts.js";

/** Texts that must not be empty, also inside items and blocks: white space is no text. */
export const emptyTexts: Inspect = ({ entry, messages, questions }) =>
  partsOf(entry).flatMap(({ path, fields, anatomy }) =>
    Object.entries(questions.attributesOf(anatomy.uid))
      .filter(([, attribute]) => attribute.required && (attribute.type === "string" || attribute.type === "text"))
      .filter(([name]) => fields.text(name) === null)
      .map(([name]) => ({ path: [...path, name], message: messages.missing })),
  );

/** Items that were removed in another language and are still here. */
export const removedItems: Inspect = ({ entry, messages }) =>
  partsOf(entry)
    .filter(({ fields }) => fields.flag("removedElsewhere"))
    .map(({ path }) => ({ path: [...path, "removedElsewhere"], message: messages.removedElsewhere }));

export const wrongSlug: Inspect = async ({ type, entry, messages, questions }) => {
  if (!hasPage(type)) return [];
  const slug = entry.fields.text("slug");
  const refuse = (message: string): Refusal[] => [{ path: ["slug"], message }];
  if (slug === null) return refuse(messages.missing);
  if (!slugPattern.test(slug)) return refuse(messages.malformedSlug);
  if (isLocaleTag(entry.locale) && reservedSlugs(type, entry.locale).includes(slug)) return refuse(messages.reservedSlug(slug));
  return (await questions.isSlugTaken(type, entry, slug)) ? refuse(messages.takenSlug(slug)) : [];
};

/** What is referred to and was never published, also from within items. */
export const unpublishedReferences: Inspect = (inspection) =>
  forEachRelation(inspection, async ({ target, path, wanted }) => {
    const { entry, messages, questions } = inspection;
    const others = wanted.filter((id) => id !== entry.documentId);
    const names = others.length === 0 ? [] : await questions.findUnpublished(target, entry, others);
    return names.map((name) => ({ path, message: messages.unpublishedReference(name) }));
  });

/** A place within itself, an event before itself, a member of itself: where one leads to the next, also by way of others. */
export const circles: Inspect = (inspection) =>
  forEachRelation(inspection, async ({ target, isSingle, path, wanted, name }) => {
    const { entry, messages, questions } = inspection;
    if (target !== entry.anatomy.uid || wanted.length === 0) return [];
    const isCircle = isSingle ? await questions.leadsTo(name, wanted, entry.documentId) : wanted.includes(entry.documentId);
    return isCircle ? [{ path, message: messages.leadsBack }] : [];
  });

type InspectedRelation = Part["anatomy"]["relations"][number] & {
  readonly path: readonly string[];
  /** Document ids. */
  readonly wanted: readonly string[];
};

async function forEachRelation(
  { entry }: Inspection,
  inspect: (relation: InspectedRelation) => Promise<readonly Refusal[]>,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  for (const { path, fields, anatomy } of partsOf(entry)) {
    const [field, key] = [path[0], fields.text("key")];
    for (const relation of anatomy.relations) {
      const name = field === undefined ? relation.name : key === null ? null : itemReference(field, key, relation.name);
      const wanted = name === null ? [] : readReferences(entry.fields, name);
      refusals.push(...(await inspect({ ...relation, path: [...path, relation.name], wanted })));
    }
  }
  return refusals;
}

function hasPage(type: string): type is TypeWithPage {
  return Object.hasOwn(publicationPaths, type);
}
