import { useEffect } from "react";

/**
 * Hands what was typed into a text over to its form before a press or a shortcut can save the form. Strapi does so 0.3 s after the
 * last letter, or when the text is left; but Slate hides that it is left while it moves the selection, and a shortcut leaves nothing. Who
 * was quick saved all but the last letters, or was told that there is no text.
 */
export function useHandedOver(handOver: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey) handOver();
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
