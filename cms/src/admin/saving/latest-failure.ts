/** Why the latest save or publish of this tab failed, for the notice beside the form. */
import type { Failure } from "./failure";
import { shareValue } from "./shared-value";

interface FailureOfType extends Failure {
  /** The content type whose form failed: a form opened on top of another has its own. */
  readonly model: unknown;
}

const latest = shareValue<FailureOfType | null>(null);

/** `null`: it went well, or another form is shown. */
export const noteOutcome = latest.set;

/** The failure that the form of a content type should speak of. */
export function useLatestFailure(model: string): Failure | null {
  const failure = latest.useValue();
  return failure?.model === model ? failure : null;
}
