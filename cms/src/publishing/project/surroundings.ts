/** What a projection may know besides its entry. */
import type { StoredTranslation } from "../../ledger/stored.js";
import type { PhotoRecord } from "../entries/loaded-entries.js";

export interface Surroundings {
  /** How the text stands towards its source. */
  readonly translation: StoredTranslation;
  /** Photo records by the id of the file they are about. */
  readonly photoRecords: ReadonlyMap<number, PhotoRecord>;
  /** The calendar date on which the projection is made, ISO 8601. */
  readonly today: string;
  /** Told of what is left out because nobody here knows it. */
  readonly omit: (what: string) => void;
}
