/** Fills an empty newsroom with the demonstration, when the environment asks for it. */
import type { Core } from "@strapi/strapi";
import { seedDemo } from "../../seed/seed.js";

/** Progress goes to standard output, a line a step: `seed: 12/30 what`. */
export async function ensureDemonstration(strapi: Core.Strapi, seed: "demo" | "none"): Promise<void> {
  if (seed === "none") return;
  await seedDemo(strapi, ({ done, total, what }) => {
    process.stdout.write(`seed: ${done}/${total} ${what}\n`);
  });
}
