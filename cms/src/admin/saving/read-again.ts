/**
 * After a save Strapi reads the document again, and sets the form to what it reads. Which documents still wait for that: from
 * the server's yes to a save until nothing of the document is being read. The form is not the only one that reads it (the
 * choice of languages does too), and of several readings at once nobody says whose they are.
 */
import { shareValue } from "./shared-value";

/** What reads and saves an existing document is asked for; what makes a new one names none. */
export interface DocumentRequest {
  /** `single-types` for a type of which there is one document: it is read by its type alone, and saved by an id as well. */
  readonly collectionType?: string;
  /** A content type's UID. */
  readonly model: string;
  readonly documentId?: string | undefined;
}

const awaited = shareValue<ReadonlySet<string>>(new Set());
/** How many readings of a document are under way. */
const readings = new Map<string, number>();

/** A save was answered with yes: its document will be read. A new one has a form of its own then, which was not there before. */
export function awaitReading(saved: DocumentRequest): void {
  const name = nameOf(saved);
  if (name !== null) awaited.set(new Set([...awaited.get(), name]));
}

export function noteReadingBegun(read: DocumentRequest): void {
  const name = nameOf(read);
  if (name !== null) readings.set(name, (readings.get(name) ?? 0) + 1);
}

/** A reading ended, well or not. */
export function noteReadingEnded(read: DocumentRequest): void {
  const name = nameOf(read);
  if (name === null) return;
  const left = (readings.get(name) ?? 1) - 1;
  if (left > 0) {
    readings.set(name, left);
    return;
  }
  readings.delete(name);
  if (awaited.get().has(name)) awaited.set(new Set([...awaited.get()].filter((other) => other !== name)));
}

/** Whether the form of a document has yet to be set to what was saved. */
export function useIsReadingAwaited(document: DocumentRequest): boolean {
  const name = nameOf(document);
  const names = awaited.useValue();
  return name !== null && names.has(name);
}

function nameOf({ collectionType, model, documentId }: DocumentRequest): string | null {
  if (collectionType === "single-types") return model;
  return documentId === undefined ? null : `${model} ${documentId}`;
}
