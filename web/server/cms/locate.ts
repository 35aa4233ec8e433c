import type { LocaleTag } from "@parasol/shared";
import type { Elsewhere, Refusal } from "./answer";
import type { FrameFragment } from "./generated/documents";

/** A text, the word that it was taken back, or nothing. */
export type Located<Text> = (Text & { readonly __typename: string }) | { readonly __typename: "Withdrawal" } | null;

interface Wanted {
  readonly locale: LocaleTag;
  readonly slug: string;
}

export interface TextWithAddress {
  readonly id: string;
  readonly locale: LocaleTag;
  readonly slug: string;
}

/**
 * What a look-up by slug came to, when the public API may answer with the text in another language:
 * the text itself where it is what was wanted; where it has another slug in the wanted language, the way there;
 * where it exists only in another language, the word of that. `inThisLanguage` is the answer without other languages.
 */
export function locate<Text extends TextWithAddress>(
  answer: Located<Text>,
  inThisLanguage: { readonly __typename: string } | null,
  wanted: Wanted,
  rules: {
    readonly frame: FrameFragment;
    readonly path: (locale: LocaleTag, slug: string) => string;
    readonly movedPath: (locale: LocaleTag, slug: string) => string;
    readonly title: (text: Text) => string;
  },
): { readonly kind: "here"; readonly text: Text } | Elsewhere | Refusal {
  if (!answer) return { kind: "missing" };
  if (isWithdrawal(answer)) return { kind: "withdrawn" };
  if (answer.locale !== wanted.locale) {
    const isWithdrawn = inThisLanguage !== null && isWithdrawal(inThisLanguage);
    const path = rules.path(answer.locale, answer.slug);
    return { kind: "elsewhere", frame: rules.frame, locale: answer.locale, title: rules.title(answer), path, isWithdrawn };
  }
  return answer.slug === wanted.slug ? { kind: "here", text: answer } : { kind: "moved", path: rules.movedPath(answer.locale, answer.slug) };
}

export function isWithdrawal(answer: { readonly __typename: string }): answer is { readonly __typename: "Withdrawal" } {
  return answer.__typename === "Withdrawal";
}
