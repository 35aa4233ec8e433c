/** One step of the seeding, and what later steps may ask of earlier ones. */

/** One document or file, made as a whole or not at all. */
export interface Step {
  readonly key: string;
  /** For people, e.g. `article "Six umbrellas at the door"`. */
  readonly what: string;
  /** Answers with the id of what it made. */
  readonly make: (made: Made) => Promise<string | number>;
}

/** Ids of what earlier steps made, by the keys of those steps. */
export interface Made {
  readonly documentId: (key: string) => string;
  readonly fileId: (key: string) => number;
}
