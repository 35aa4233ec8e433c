/** What the editor asked for last: a publish that fails is not spoken of as a save. */
import { useEffect } from "react";
import { shareValue } from "./shared-value";

export type Attempt = "save" | "publish";

const latest = shareValue<Attempt>("save");

export const noteAttempt = latest.set;

/** The latest attempt of this tab, by button or by keyboard. */
export function useLatestAttempt(): Attempt {
  useEffect(() => {
    // Before Strapi's own listener, which acts on it.
    window.addEventListener("keydown", noteShortcut, { capture: true });
    return () => window.removeEventListener("keydown", noteShortcut, { capture: true });
  }, []);
  return latest.useValue();
}

/** As Strapi has them: Ctrl or Command with Enter or S saves, with Shift and Enter publishes. */
function noteShortcut({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): void {
  if (!ctrlKey && !metaKey) return;
  if (key === "Enter") noteAttempt(shiftKey ? "publish" : "save");
  else if (key.toLowerCase() === "s") noteAttempt("save");
}
