/** The keys that save and publish a form. Strapi's form and its texts ask here too: see vite.config.ts. */
import type { Attempt } from "./attempt";

type Press = Pick<KeyboardEvent, "altKey" | "code" | "ctrlKey" | "key" | "metaKey" | "shiftKey">;

/** Ctrl or Command with Enter or S saves, with Shift and Enter publishes; `null`: neither. */
export function shortcutOf(press: Press): Attempt | null {
  const { altKey, ctrlKey, key, metaKey, shiftKey } = press;
  // AltGr comes as Ctrl with Alt: with S it types a Polish letter.
  if ((!ctrlKey && !metaKey) || altKey) return null;
  if (key === "Enter") return shiftKey ? "publish" : "save";
  return latinLetterOf(press) === "s" && !shiftKey ? "save" : null;
}

/**
 * The letter that a shortcut goes by, small: the one that the key types, or, where a layout types no Latin letters, the one that stands on
 * the key of a US keyboard (`code`, UI Events). A layout that types Latin letters in other places keeps its own.
 */
export function latinLetterOf({ code, key }: Pick<Press, "code" | "key">): string {
  return /^[a-z]$/i.test(key) || !/^Key[A-Z]$/.test(code) ? key.toLowerCase() : code.slice(3).toLowerCase();
}
