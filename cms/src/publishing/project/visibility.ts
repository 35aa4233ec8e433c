/**
 * Visibility: who may know a thing. It is chosen, never told from whether there is a value. It is shared by all languages, also
 * by those that are published already: what one language hides when it is published is hidden in all.
 */
import type { Fields } from "../../fields.js";

/** Partners have no keys yet: what is for them is for nobody outside. */
const degrees = {
  visibility_public: "public",
  visibility_withheld: "withheld",
  visibility_partners: "hidden",
  visibility_internal: "hidden",
} as const;

/** Whether the public learns all of a thing. Of a draft, which may have no visibility yet, it does not. */
export function isPublic(thing: Fields): boolean {
  const publicly: keyof typeof degrees = "visibility_public";
  return thing.text("visibility") === publicly;
}

/** What the public learns: the value, or that it is withheld for safety. */
export type Disclosed<Value> =
  { readonly withheld: false; readonly value: Value } | { readonly withheld: true; readonly value: null };

/**
 * What the public learns of something with a visibility; `null`: not even that it is there. `show` is asked for the value only
 * when it is public, and answers `null` when there is none.
 */
export function disclose<Value>(entry: Fields, show: () => Value | null, field = "visibility"): Disclosed<Value> | null {
  switch (entry.choice(field, degrees)) {
    case "hidden":
      return null;
    case "withheld":
      return { withheld: true, value: null };
    case "public": {
      const value = show();
      return value === null ? null : { withheld: false, value };
    }
  }
}

/** What the public learns of each thing in a list, as `tell` puts it. */
export function discloseEach<Value, Shown>(
  things: readonly Fields[],
  show: (thing: Fields) => Value | null,
  tell: (thing: Fields, disclosed: Disclosed<Value>) => Shown,
): readonly Shown[] {
  return things.flatMap((thing) => {
    const disclosed = disclose(thing, () => show(thing));
    return disclosed ? [tell(thing, disclosed)] : [];
  });
}
