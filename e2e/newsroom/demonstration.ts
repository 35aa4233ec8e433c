/** The demonstration for those who only read it: as `npm start` runs it, or behind the edge that `npm run rehearse` has set up. */
import { openNewsroom, type Newsroom } from "./newsroom.ts";

export type Demonstration = Pick<Newsroom, "site" | "graphql" | "showOutputOnFailure" | "close">;

/** `PARASOL_REHEARSED` is the origin of the edge where there is one. */
export async function openDemonstration(): Promise<Demonstration> {
  const edge = process.env.PARASOL_REHEARSED;
  if (edge === undefined) return openNewsroom({ seed: "demo" });
  // The rehearsal's own: it keeps what its services write, and ends them.
  return { site: edge, graphql: `${edge}/graphql`, showOutputOnFailure: () => undefined, close: () => Promise.resolve() };
}
