import type { LocaleTag } from "@parasol/shared";
import type { PageAddress } from "~/composables/language-paths";

/** A text in its languages, for machines. */
export interface TextInLanguages {
  readonly locale: LocaleTag;
  /** The language it was written in first. */
  readonly sourceLocale: LocaleTag;
  /** Where it is in the languages that have it, its own among them. */
  readonly addresses: readonly PageAddress[];
}

/** Makes an address of a path of this site. */
export type Absolute = (path: string) => string;

/** The address of a text in its own language. */
export function ownAddress({ locale, addresses }: TextInLanguages, absolute: Absolute): string {
  return absolute(addresses.find((address) => address.locale === locale)?.path ?? "/");
}

/** From an original to its translations, from a translation to its original: each end names the other. */
export function linkTranslations<Type extends string>(type: Type, { locale, sourceLocale, addresses }: TextInLanguages, absolute: Absolute) {
  const refer = (address: PageAddress) => ({ "@type": type, "@id": absolute(address.path), url: absolute(address.path), inLanguage: address.locale });
  if (locale !== sourceLocale) {
    const source = addresses.find((address) => address.locale === sourceLocale);
    return source ? { translationOfWork: refer(source) } : {};
  }
  const others = addresses.filter((address) => address.locale !== locale);
  return others.length === 0 ? {} : { workTranslation: others.map(refer) };
}

/** The page of something that is no text itself, and so has no translations of its own. */
export function describePage(text: TextInLanguages, absolute: Absolute) {
  const url = ownAddress(text, absolute);
  return { "@type": "WebPage", "@id": url, url, inLanguage: text.locale, ...linkTranslations("WebPage", text, absolute) } as const;
}
