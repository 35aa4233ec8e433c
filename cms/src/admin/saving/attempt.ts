/** What the editor asked for last: a publish that fails is not spoken of as a save. */
import { useEffect, useSyncExternalStore } from "react";

export type Attempt = "save" | "publish";

let latest: Attempt = "save";
const listeners = new Set<() => void>();

export function noteAttempt(attempt: Attempt): void {
  latest = attempt;
  for (const listener of listeners) listener();
}

/** The latest attempt of this tab, by button or by keyboard. */
export function useLatestAttempt(): Attempt {
  useEffect(() => {
    // Before Strapi's own listener, which acts on it.
    window.addEventListener("keydown", noteShortcut, { capture: true });
    return () => window.removeEventListener("keydown", noteShortcut, { capture: true });
  }, []);
  return useSyncExternalStore(listen, () => latest);
}

/** As Strapi has them: Ctrl or Command with Enter or S saves, with Shift and Enter publishes. */
function noteShortcut({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): void {
  if (!ctrlKey && !metaKey) return;
  if (key === "Enter") noteAttempt(shiftKey ? "publish" : "save");
  else if (key.toLowerCase() === "s") noteAttempt("save");
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
