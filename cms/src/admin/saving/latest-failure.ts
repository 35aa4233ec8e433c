/** Why the latest save or publish of this tab failed, for the notice beside the form. */
import { useSyncExternalStore } from "react";
import type { Failure } from "./failure";

interface FailureOfType extends Failure {
  /** The content type whose form failed: a form opened on top of another has its own. */
  readonly model: unknown;
}

let latest: FailureOfType | null = null;
const listeners = new Set<() => void>();

/** `null`: it went well, or another form is shown. */
export function noteOutcome(failure: FailureOfType | null): void {
  latest = failure;
  for (const listener of listeners) listener();
}

/** The failure that the form of a content type should speak of. */
export function useLatestFailure(model: string): Failure | null {
  const failure = useSyncExternalStore(listen, () => latest);
  return failure?.model === model ? failure : null;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
