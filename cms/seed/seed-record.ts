/**
 * What the seeding has made so far, kept in the database beside what it made: after a kill the next start goes on from
 * there and makes nothing twice.
 */
import type { Core } from "@strapi/strapi";

interface SeedRecord {
  readonly finished: boolean;
  /** Document ids and file ids, by the key of the step that made them. */
  readonly made: Readonly<Record<string, string | number>>;
}

/** `null` when this newsroom was never seeded. Throws when the record cannot be read. */
export async function findSeedRecord(strapi: Core.Strapi): Promise<SeedRecord | null> {
  const stored: unknown = await seedStore(strapi).get({});
  if (stored === null || stored === undefined) return null;
  if (!isSeedRecord(stored))
    throw new Error("The record of the demonstration's seeding is damaged; start with an empty data folder.");
  return stored;
}

/** Inside a transaction it is kept or lost together with what it speaks of. */
export async function keepSeedRecord(strapi: Core.Strapi, record: SeedRecord): Promise<void> {
  await seedStore(strapi).set({ value: record });
}

function seedStore(strapi: Core.Strapi) {
  return strapi.store({ type: "api", name: "newsroom", key: "demonstration-seed" });
}

function isSeedRecord(candidate: unknown): candidate is SeedRecord {
  if (typeof candidate !== "object" || candidate === null) return false;
  if (!("finished" in candidate) || typeof candidate.finished !== "boolean") return false;
  if (!("made" in candidate) || typeof candidate.made !== "object" || candidate.made === null) return false;
  return Object.values(candidate.made).every((id) => typeof id === "string" || typeof id === "number");
}
