/** What the gate says, in the editor's language. Strapi's admin shows these texts as they are. */
import type { LocaleTag } from "@parasol/shared";

export interface GateMessages {
  /** Heads the notice; the fields' own messages follow it. */
  readonly refused: (count: number) => string;
  readonly missing: string;
  readonly missingAlt: string;
  readonly missingImage: string;
  readonly emptyBody: string;
  readonly malformedSlug: string;
  readonly reservedSlug: (slug: string) => string;
  readonly takenSlug: (slug: string) => string;
  readonly unpublishedReference: (name: string) => string;
  readonly brokenImage: string;
  readonly malformedAddress: string;
  readonly futureDate: string;
  readonly unshownText: string;
  readonly unsuitable: string;
}

export const gateMessages = {
  en: {
    refused: (count) =>
      count === 1
        ? "Not published: one field needs your attention. Nothing you typed is lost."
        : `Not published: ${count} fields need your attention. Nothing you typed is lost.`,
    missing: "This is empty. Readers need it.",
    missingAlt: "Say in a sentence what can be seen in the picture, for those who do not see it.",
    missingImage: "Choose a picture, or remove this block.",
    emptyBody: "There is no text yet. Add a block and write something in it.",
    malformedSlug: "Use lower-case Latin letters, digits and single hyphens, for example “we-march-in-may”.",
    reservedSlug: (slug) => `“${slug}” is the address of another part of the site. Choose a different one.`,
    takenSlug: (slug) => `Another published text in this language has the address “${slug}”. Choose a different one.`,
    unpublishedReference: (name) => `“${name}” is not published in any language yet. Publish it first, or take it out.`,
    brokenImage: "The site cannot show this file. Upload the picture again (JPEG, PNG, WebP or AVIF).",
    malformedAddress: "Write a full address that begins with https:// or http://.",
    futureDate: "This day has not come yet. Leave it empty for today, or choose an earlier day.",
    unshownText:
      "Something in this text cannot be shown on the site: a code block, a picture inside the text, or a link to an address that is neither https://, mailto:, tel: nor a page of this site. Take it out, or use a block of its own.",
    unsuitable: "The site cannot use what stands here. Change it or empty it.",
  },
  ru: {
    refused: (count) =>
      `Не опубликовано: ${count} ${new Intl.PluralRules("ru").select(count) === "one" ? "поле требует" : new Intl.PluralRules("ru").select(count) === "few" ? "поля требуют" : "полей требуют"} внимания. Всё, что вы набрали, осталось в форме.`,
    missing: "Здесь пусто, а читателям это нужно.",
    missingAlt: "Опишите одним предложением, что видно на снимке, — для тех, кто его не видит.",
    missingImage: "Выберите изображение или уберите этот блок.",
    emptyBody: "Текста ещё нет. Добавьте блок и напишите в нём что-нибудь.",
    malformedSlug: "Годятся строчные латинские буквы, цифры и одиночные дефисы, например «my-vyhodim-v-mae».",
    reservedSlug: (slug) => `Адрес «${slug}» занят другим разделом сайта. Выберите другой.`,
    takenSlug: (slug) => `Адрес «${slug}» уже есть у другого опубликованного текста на этом языке. Выберите другой.`,
    unpublishedReference: (name) => `«${name}» ещё не опубликовано ни на одном языке. Сначала опубликуйте или уберите отсюда.`,
    brokenImage: "Сайт не сможет показать этот файл. Загрузите изображение заново (JPEG, PNG, WebP или AVIF).",
    malformedAddress: "Напишите полный адрес, начиная с https:// или http://.",
    futureDate: "Этот день ещё не наступил. Оставьте поле пустым — будет сегодняшняя дата — или выберите более ранний день.",
    unshownText:
      "Часть этого текста сайт показать не сможет: блок кода, изображение внутри текста или ссылку на адрес, который не начинается с https://, mailto:, tel: и не ведёт на страницу этого сайта. Уберите её или вынесите в отдельный блок.",
    unsuitable: "То, что здесь стоит, сайту не подходит. Измените или очистите поле.",
  },
} as const satisfies Record<LocaleTag, GateMessages>;
