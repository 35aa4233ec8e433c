/** The demonstration for those who only read it: as `npm start` runs it, or behind the edge that `npm run rehearse` has set up. */
import { openNewsroom, type Newsroom } from "./newsroom.ts";

export interface Demonstration extends Pick<Newsroom, "site" | "graphql" | "showOutputOnFailure" | "close"> {
  /** What whoever comes by another name is answered (RFC 9110, 15.5.20): the site alone knows its own name from its settings, the edge refuses. */
  readonly toStrangers: 200 | 421;
}

/** `PARASOL_REHEARSED` is the origin of the edge where there is one. */
export async function openDemonstration(): Promise<Demonstration> {
  const edge = process.env.PARASOL_REHEARSED;
  if (edge === undefined) return { ...(await openNewsroom({ seed: "demo" })), toStrangers: 200 };
  // The rehearsal's own: it keeps what its services write, and ends them.
  return { site: edge, graphql: `${edge}/graphql`, toStrangers: 421, showOutputOnFailure: () => undefined, close: () => Promise.resolve() };
}
