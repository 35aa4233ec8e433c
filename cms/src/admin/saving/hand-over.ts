import { useEffect } from "react";
import { shortcutOf } from "./shortcut";

/**
 * Hands what was typed into a text over to its form before a press or a shortcut can save the form. Strapi does so 0.3 s after the last
 * letter, or when the text loses the focus; but Slate tells nobody of a loss of focus while it moves the selection, and a shortcut takes no
 * focus away. An editor who was quick lost the last letters, or was told that there is no text.
 */
export function useHandOverBeforeSaving(handOver: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (shortcutOf(event) !== null) handOver();
    };
    // Before anybody else hears of it.
    window.addEventListener("pointerdown", handOver, { capture: true });
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("pointerdown", handOver, { capture: true });
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [handOver]);
}
