/** Every resource of the demonstration. */
import type { SeedResource } from "./resource.js";
import { moscowReports } from "./resources/moscow-reports.js";
import { sampleResources } from "./resources/samples.js";

export const resources: Readonly<Record<string, SeedResource>> = { ...moscowReports, ...sampleResources };
