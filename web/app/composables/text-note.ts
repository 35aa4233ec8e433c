import { localeTags } from "@parasol/shared";
import { sayLanguage } from "~~/config/language-names";

/** A text as a list shows it. */
interface ListedText {
  readonly locale: string;
  readonly translation: { readonly status: string };
}

/** What a list says of a text beforehand: that it is in another language than the list, or behind its original. */
export function useTextNote(): (text: ListedText) => string | undefined {
  const page = usePageLocale();
  const { t } = useI18n();
  const say = sayLanguage(t("intl"));
  return ({ locale, translation }) => {
    // Of two languages, the other one is the only one that has it; of more, a list does not know.
    if (locale !== page) return t(localeTags.length > 2 ? "list.foreign" : "list.only", { language: say(locale) });
    return translation.status === "OUTDATED" ? t("list.outdated") : undefined;
  };
}
