/**
 * The door through which Strapi's rows come in: they arrive as `unknown`, and every field is read by the kind of value it
 * must hold. A value of another kind is a fault of ours or of the database, and is said with the entry's name.
 */

/** A row does not hold what its content type promises. */
export class EntryFault extends Error {
  override name = "EntryFault";
}

export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;

  /** `name` says which entry this is, for faults: `article k3v0… (ru)`. */
  constructor(
    row: unknown,
    readonly name: string,
  ) {
    if (!isRecord(row)) throw new EntryFault(`${name} is not a row.`);
    this.#values = new Map(Object.entries(row));
  }

  /** Text with surrounding white space removed; `null` when there is none. */
  text(field: string): string | null {
    const value = this.#values.get(field);
    if (value === null || value === undefined) return null;
    if (typeof value !== "string") throw this.#fault(field, "a text");
    return value.trim() === "" ? null : value.trim();
  }

  requiredText(field: string): string {
    const value = this.text(field);
    if (value === null) throw this.#fault(field, "a text that is not empty");
    return value;
  }

  /** A calendar date, ISO 8601. */
  date(field: string): string | null {
    const value = this.text(field);
    if (value !== null && !/^\d{4}-\d{2}-\d{2}/.test(value)) throw this.#fault(field, "a date");
    return value === null ? null : value.slice(0, 10);
  }

  /** A moment in milliseconds since 1970, as text, so that two moments can be told apart whatever the database calls them. */
  moment(field: string): string | null {
    const value = this.#values.get(field);
    if (value === null || value === undefined) return null;
    const time = value instanceof Date ? value.getTime() : new Date(String(value)).getTime();
    if (Number.isNaN(time)) throw this.#fault(field, "a moment");
    return String(time);
  }

  integer(field: string): number | null {
    const value = this.#values.get(field);
    if (value === null || value === undefined) return null;
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.#fault(field, "a whole number");
    return value;
  }

  requiredInteger(field: string): number {
    const value = this.integer(field);
    if (value === null) throw this.#fault(field, "a whole number");
    return value;
  }

  flag(field: string): boolean {
    return this.#values.get(field) === true;
  }

  /** The contract's word for one of the admin's choices. */
  choice<Word extends string>(field: string, words: Readonly<Record<string, Word>>): Word {
    const value = this.requiredText(field);
    const word = words[value];
    if (word === undefined) throw this.#fault(field, `one of ${Object.keys(words).join(", ")}`);
    return word;
  }

  component(field: string): Fields | null {
    const value = this.#values.get(field);
    return value === null || value === undefined ? null : new Fields(value, `${this.name}, ${field}`);
  }

  components(field: string): readonly Fields[] {
    return this.rows(field).map((row, index) => new Fields(row, `${this.name}, ${field} ${index + 1}`));
  }

  rows(field: string): readonly unknown[] {
    const value = this.#values.get(field);
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) throw this.#fault(field, "a list");
    return value;
  }

  /** As it is, for values that another door checks (a file row, the blocks of a text). */
  value(field: string): unknown {
    return this.#values.get(field);
  }

  #fault(field: string, expected: string): EntryFault {
    return new EntryFault(`${this.name}: "${field}" should be ${expected}.`);
  }
}

export function isRecord(candidate: unknown): candidate is Record<string, unknown> {
  return typeof candidate === "object" && candidate !== null && !Array.isArray(candidate);
}
