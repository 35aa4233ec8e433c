import { defaultLocale, isLocaleTag, type LocaleTag } from "@parasol/shared";

/** The language of the page, from its address. */
export function usePageLocale(): LocaleTag {
  const { locale } = useI18n();
  return isLocaleTag(locale.value) ? locale.value : defaultLocale;
}
