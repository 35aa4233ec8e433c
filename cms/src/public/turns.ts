/** Whose turn it is: one processor answers all, so that more questions at once would be answered no sooner, and each takes its memory. */
import { GraphQLError } from "graphql";
import pLimit from "p-limit";
import { LedgerUnavailable } from "../ledger/database.js";

/** Carries something out when it is its turn. `tooLate` answers where that came too late: whoever asked has gone, or asked again elsewhere. */
export type InTurn = <Answer>(act: () => Promise<Answer>, tooLate: (outage: GraphQLError) => Answer) => Promise<Answer>;

/** Questions that are carried out at the same time, of all who ask. */
export const questionsAtOnce = 8;
/** What has waited longer is not carried out any more, in milliseconds: the edge asks another node after six seconds. */
const patience = 5_000;

export function takeTurns(): InTurn {
  const limit = pLimit(questionsAtOnce);
  return (act, tooLate) => {
    const cameAt = performance.now();
    return limit(async () => (performance.now() - cameAt > patience ? tooLate(outage()) : act()));
  };
}

function outage(): GraphQLError {
  const originalError = new LedgerUnavailable("Questions that came before took too long.");
  return new GraphQLError(originalError.message, { originalError });
}
