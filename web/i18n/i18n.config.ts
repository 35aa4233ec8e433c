import { localeTags } from "@parasol/shared";
import { choosePluralForm } from "../config/plural-form";

export default defineI18nConfig(() => ({
  pluralRules: Object.fromEntries(localeTags.map((locale) => [locale, choosePluralForm(locale)])),
}));
