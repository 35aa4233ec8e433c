import { localeTags, organisationsPath, type LocaleTag } from "@parasol/shared";
import { filteredPath } from "~~/config/filtered-path";
import type { DirectoryChoice, DirectoryFilter, DirectoryWords } from "~~/server/cms/directory-filters";
import type { DirectoryReading } from "~~/server/cms/read-organisations";

/** Something that can be chosen in a filter, as the page shows it. */
export interface ShownChoice {
  readonly word: string;
  readonly name: string;
  readonly lang: string | undefined;
  readonly isChosen: boolean;
}

export interface ShownFilter {
  readonly name: DirectoryFilter;
  readonly label: string;
  readonly choices: readonly ShownChoice[];
  readonly chosen: ShownChoice | undefined;
  /** The list without this filter. */
  readonly pathWithout: string;
}

/** The directory's filters in words, and its addresses with them. */
export function useDirectory({ choices, words }: Pick<DirectoryReading, "choices" | "words">) {
  const locale = usePageLocale();
  const { t } = useI18n();
  const nameLanguage = useLanguageNames();
  const names = Object.keys(choices).filter((name): name is DirectoryFilter => name in choices);

  function nameChoice(filter: DirectoryFilter, { name }: DirectoryChoice): string {
    if (filter === "language") return nameLanguage(name);
    return filter === "kind" ? t(`organisation.kind.${name}`) : name;
  }

  const filters = names.map((name): ShownFilter => {
    const shown = choices[name].map((choice) => ({
      word: choice.word,
      name: nameChoice(name, choice),
      lang: foreign(choice.locale, locale),
      isChosen: words[name] === choice.word,
    }));
    return {
      name,
      label: t(`organisations.filter.${name}`),
      choices: name === "language" ? shown.toSorted((one, other) => one.name.localeCompare(other.name, locale)) : shown,
      chosen: shown.find(({ isChosen }) => isChosen),
      pathWithout: filteredPath(organisationsPath(locale), { ...words, [name]: undefined }),
    };
  });

  /** The filters in another language's words; one that it has no word for is left out. */
  function translate(tag: LocaleTag): DirectoryWords {
    const translated = names.map((name) => {
      const choice = choices[name].find(({ word }) => word === words[name]);
      return [name, tag === locale || !choice?.elsewhere ? words[name] : choice.elsewhere[tag]] as const;
    });
    return Object.fromEntries(translated.filter(([, word]) => word !== undefined));
  }

  return {
    filters,
    path: (page: number) => filteredPath(organisationsPath(locale, page), words),
    languages: localeTags.map((tag): PageAddress => ({ locale: tag, path: filteredPath(organisationsPath(tag), translate(tag)) })),
  };
}
