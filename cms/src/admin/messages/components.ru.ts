import type { Translated } from "../words";
import type { componentsEn } from "./components.en";

/** What a Russian-speaking editor reads in the components of a form: a field’s label, or its label and a hint. */
const visibility = {
  visibility: ["Кому видно", "«Скрыто ради безопасности»: читатели узнают, что данные есть, но не какие."],
} as const;

export const componentsRu = {
  "body.text": { content: "Текст" },
  "body.figure": { picture: "Изображение" },
  "body.quote": { text: "Слова", attribution: ["Чьи слова", "Как человек хочет называться."] },

  "newsroom.picture": {
    image: ["Изображение", "Данные о месте и камере удаляются при загрузке."],
    alt: ["Что на нём видно (alt)", "Одно предложение для тех, кто изображения не видит."],
    caption: ["Подпись", "Стоит под изображением."],
    credit: ["Автор снимка", "Пусто — как в карточке снимка."],
  },
  "newsroom.correction": { date: "Дата", text: "Что было неверно и как верно" },
  "newsroom.social-channel": { platform: "Сервис", url: ["Адрес", "Полный адрес, с https://"] },
  "newsroom.mirror": { url: ["Адрес", "Полный адрес, с https://"] },

  "event.report": {
    title: "Название доклада",
    presenter: ["Кто выступает", "Можно не указывать."],
    resource: ["Где прочесть", "Материал, в котором его можно прочесть."],
    removedElsewhere: "Убрано в другом языке",
  },
  "event.priority": {
    text: "Что назвали",
    area: ["Приоритетное направление", "Куда это относится в списке сети."],
    removedElsewhere: "Убрано в другом языке",
  },
  "event.decision": {
    text: "Что решили",
    stage: "Что с ним сейчас",
    evidence: ["Чем подтверждается", "Статьи о том, что из этого вышло."],
    examples: ["Например", "По одному в строке."],
    removedElsewhere: "Убрано в другом языке",
  },

  "organisation.answer": {
    question: "Вопрос",
    body: "Ответ",
    removedElsewhere: "Убрано в другом языке",
  },
  "organisation.contact": { kind: "Вид", value: ["Адрес или номер", "Если контакт скрыт, можно оставить пустым."], ...visibility },
  "organisation.figure": {
    kind: "Что считаем",
    asOf: ["На какой день", "День, на который верны числа."],
    qualifier: "Насколько точно",
    part: ["Сколько", "Например, 4 в «4 из 5»."],
    whole: ["Из скольких", "Пусто, если это не часть целого."],
    ...visibility,
  },
  "organisation.legal-advisory": {
    country: ["Страна", "Две буквы по ISO 3166: RU, KG, BY."],
    since: "С какого дня",
    until: ["По какой день", "Пусто — и сейчас так."],
    note: ["Что знать читателям оттуда", "Простыми словами."],
    source: ["Источник", "Полный адрес, с https://"],
    removedElsewhere: "Убрано в другом языке",
  },
  "organisation.staff-role": {
    title: ["Должность", "Не имя."],
    paid: "Оплачивается",
    ...visibility,
    removedElsewhere: "Убрано в другом языке",
  },
  "organisation.working-language": { tag: ["Язык", "Его код: en, ru, ky, uz, uk, ro."] },
} as const satisfies Translated<typeof componentsEn>;
