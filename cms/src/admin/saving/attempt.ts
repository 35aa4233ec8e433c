/** What the editor asked for last: a publish that fails is not spoken of as a save. */
import { useEffect } from "react";
import { shareValue } from "./shared-value";
import { shortcutOf } from "./shortcut";

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

function noteShortcut(event: KeyboardEvent): void {
  const attempt = shortcutOf(event);
  if (attempt !== null) noteAttempt(attempt);
}
