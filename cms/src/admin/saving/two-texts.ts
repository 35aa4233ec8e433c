/** What two editors made of one text: where they differ, and the text that comes of choosing. No input is changed. */
import { isFormRecord } from "../forms/form-values";

export type Choice = "mine" | "theirs";

export interface Difference {
  readonly field: string;
  /** Which item of the field, counted from 0; `null` where the whole field differs. */
  readonly index: number | null;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** What is chosen unless the editor says otherwise: her own words where she changed them. */
  readonly likely: Choice;
}

export type FormValues = Readonly<Record<string, unknown>>;

/** Names a difference: `title`, `reports.1`. */
export function placeOf({ field, index }: Pick<Difference, "field" | "index">): string {
  return index === null ? field : `${field}.${index}`;
}

/**
 * Where the text that is saved now differs from the one typed because somebody else changed it: field by field, and item by item
 * where nobody added, removed or moved any.
 *
 * @param before what the form held when it was opened
 */
export function differences(fields: readonly string[], before: FormValues, mine: FormValues, theirs: FormValues): readonly Difference[] {
  return fields.flatMap((field) => {
    const lists = sameItems(before[field], mine[field], theirs[field]);
    if (lists === null) return difference(field, null, before[field], mine[field], theirs[field]);
    const [was, typed, saved] = lists;
    return saved.flatMap((item, index) => difference(field, index, was[index], typed[index], item));
  });
}

function difference(field: string, index: number | null, before: unknown, mine: unknown, theirs: unknown): readonly Difference[] {
  const isChangedByOther = !isSame(before, theirs);
  if (!isChangedByOther || isSame(mine, theirs)) return [];
  return [{ field, index, mine, theirs, likely: isSame(before, mine) ? "theirs" : "mine" }];
}

/**
 * The typed text with what was chosen from the other one, as a change of the text that is saved now: parts of it that are there
 * no more are sent as new ones.
 *
 * @param choices by the place of the difference
 */
export function merge(before: FormValues, mine: FormValues, theirs: FormValues, choices: ReadonlyMap<string, Choice>, revision: number): FormValues {
  const choose = (field: string, index: number | null, typed: unknown, saved: unknown) =>
    choices.get(placeOf({ field, index })) === "theirs" || isSame(typed, saved) ? saved : knownParts(typed, saved);
  const merged = Object.keys({ ...theirs, ...mine }).map((field) => {
    const lists = sameItems(before[field], mine[field], theirs[field]);
    if (lists === null) return [field, choose(field, null, mine[field], theirs[field])];
    const [, typed, saved] = lists;
    return [field, saved.map((item, index) => choose(field, index, typed[index], item))];
  });
  return { ...Object.fromEntries(merged), revision, ...("sharedRevision" in theirs && { sharedRevision: theirs.sharedRevision }) };
}

/** The items of a field in all three texts, where they are the same ones in the same order. */
function sameItems(...texts: readonly [unknown, unknown, unknown]): readonly [readonly unknown[], readonly unknown[], readonly unknown[]] | null {
  const [before, mine, theirs] = texts.map((text) => (Array.isArray(text) ? text : []));
  if (!before || !mine || !theirs || theirs.length === 0) return null;
  const names = [before, mine, theirs].map((items) => JSON.stringify(items.map(identityOf)));
  const isKnown = theirs.every((item: unknown) => identityOf(item) !== null);
  return isKnown && names[0] === names[1] && names[1] === names[2] ? [before, mine, theirs] : null;
}

function identityOf(item: unknown): unknown {
  return isFormRecord(item) ? (item.key ?? item.id ?? null) : null;
}

/** Whether two texts, or parts of them, say the same: in which order their keys come tells only by which request they came. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

/** Without what the form and the database number; a file is known by its number alone. */
function bare(value: unknown): unknown {
  if (value === "" || value === undefined) return null;
  if (Array.isArray(value)) return value.map(bare);
  if (!isFormRecord(value)) return value;
  if ("mime" in value) return value.id;
  return Object.entries(value)
    .filter(([name, part]) => name !== "id" && name !== "__temp_key__" && part !== undefined && part !== null && part !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, bare(part)]);
}

/** Strapi refuses a part (an item, a block) by a number that the saved text does not have. */
function knownParts(mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine)) {
    const saved = new Set((Array.isArray(theirs) ? theirs : []).map((part: unknown) => (isFormRecord(part) ? part.id : undefined)));
    return mine.map((part: unknown) => (isPart(part) && !saved.has(part.id) ? withoutNumbers(part) : part));
  }
  if (!isPart(mine)) return mine;
  return isFormRecord(theirs) && theirs.id === mine.id ? mine : withoutNumbers(mine);
}

function isPart(value: unknown): value is FormValues {
  return isFormRecord(value) && "id" in value && !("mime" in value);
}

function withoutNumbers({ id: _id, ...part }: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.map((each: unknown) => (isPart(each) ? withoutNumbers(each) : each))];
      return [name, isPart(value) ? withoutNumbers(value) : value];
    }),
  );
}
