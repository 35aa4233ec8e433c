/** Every organisation of the demonstration; networks come first, because others are their members. */
import type { SeedOrganisation } from "./organisation.js";
import { exampleCollective } from "./organisations/example-collective.js";
import { networks, type NetworkKey } from "./organisations/networks.js";
import { sampleOrganisations } from "./organisations/samples.js";
import { sexWorkersForum } from "./organisations/sex-workers-forum.js";
import { silverRose } from "./organisations/silver-rose.js";

export const members = {
  silverRose,
  sexWorkersForum,
  exampleCollective,
  ...sampleOrganisations,
} as const satisfies Record<string, SeedOrganisation>;

export const organisations = { ...networks, ...members };

export type OrganisationKey = NetworkKey | keyof typeof members;
