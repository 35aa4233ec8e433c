/** Fills an empty newsroom with the demonstration, through the Document Service like any editor's work. */
import type { Core } from "@strapi/strapi";
import { demonstrationLanguages } from "./languages.js";
import { findSeedRecord, keepSeedRecord } from "./seed-record.js";
import type { Made, Step } from "./step.js";
import { listSteps } from "./steps.js";

interface SeedProgress {
  readonly done: number;
  readonly total: number;
  /** What was made last, e.g. `article "Six umbrellas at the door"`. */
  readonly what: string;
}

/**
 * Seeds the demonstration unless the newsroom has an article or a site already, and finishes a seeding that was cut
 * short. Answers whether it made anything. Throws, naming what could not be made; the next call goes on from there.
 */
export async function seedDemo(strapi: Core.Strapi, report: (progress: SeedProgress) => void): Promise<boolean> {
  const begun = await findSeedRecord(strapi);
  if (begun?.finished || (!begun && (await hasContent(strapi)))) return false;
  await expectLanguages(strapi);

  const steps = listSteps(strapi, new Date().toISOString().slice(0, 10));
  let made = begun?.made ?? {};
  for (const [index, step] of steps.entries()) {
    if (made[step.key] === undefined) made = await makeAndRemember(strapi, step, made);
    report({ done: index + 1, total: steps.length, what: step.what });
  }
  await keepSeedRecord(strapi, { finished: true, made });
  return true;
}

async function makeAndRemember(strapi: Core.Strapi, step: Step, made: Readonly<Record<string, string | number>>) {
  try {
    return await strapi.db.transaction(async () => {
      const next = { ...made, [step.key]: await step.make(lookUp(made)) };
      await keepSeedRecord(strapi, { finished: false, made: next });
      return next;
    });
  } catch (cause) {
    throw new Error(
      `The demonstration's ${step.what} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

function lookUp(made: Readonly<Record<string, string | number>>): Made {
  return {
    documentId: (key) => {
      const id = made[key];
      if (typeof id !== "string") throw new Error(`${key} has not been made.`);
      return id;
    },
    fileId: (key) => {
      const id = made[key];
      if (typeof id !== "number") throw new Error(`${key} has not been made.`);
      return id;
    },
  };
}

async function hasContent(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all([
    strapi.documents("api::newsroom.article").count({ locale: "*" }),
    strapi.documents("api::newsroom.site").count({ locale: "*" }),
  ]);
  return counts.some((count) => count > 0);
}

async function expectLanguages(strapi: Core.Strapi): Promise<void> {
  const known: readonly { readonly code: string }[] = await strapi.plugin("i18n").service("locales").find();
  const missing = demonstrationLanguages.filter((tag) => !known.some(({ code }) => code === tag));
  if (missing.length > 0)
    throw new Error(`The demonstration cannot be seeded: the CMS lacks the language ${missing.join(", ")}.`);
}
