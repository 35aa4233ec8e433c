import type { ComponentForm } from "./form.js";

/** The forms of the components, as an editor fills them in. */
export const componentForms: Readonly<Record<string, ComponentForm>> = {
  "body.text": {
    title: null,
    rows: [
      {
        content: { width: 12, en: "Text", ru: "Текст" },
      },
    ],
  },
  "body.figure": {
    title: null,
    rows: [
      {
        picture: { width: 12, en: "Picture", ru: "Изображение" },
      },
    ],
  },
  "body.quote": {
    title: "text",
    rows: [
      {
        text: { width: 12, en: "Words", ru: "Слова" },
      },
      {
        attribution: {
          width: 12,
          en: ["Whose words", "As they want to be called."],
          ru: ["Чьи слова", "Как человек хочет называться."],
        },
      },
    ],
  },
  "newsroom.picture": {
    title: "alt",
    rows: [
      {
        image: {
          width: 5,
          en: ["Picture", "Place and camera data are removed when you upload it."],
          ru: ["Изображение", "Данные о месте и камере удаляются при загрузке."],
        },
        alt: {
          width: 7,
          en: ["What can be seen (alt text)", "One sentence for those who do not see the picture."],
          ru: ["Что на нём видно (alt)", "Одно предложение для тех, кто изображения не видит."],
        },
      },
      {
        caption: {
          width: 7,
          en: ["Caption", "Stands under the picture."],
          ru: ["Подпись", "Стоит под изображением."],
        },
        credit: {
          width: 5,
          en: ["Photographer", "Empty: as in the photo record."],
          ru: ["Автор снимка", "Пусто — как в карточке снимка."],
        },
      },
    ],
  },
  "newsroom.correction": {
    title: "text",
    rows: [
      {
        date: { width: 4, en: "Date", ru: "Дата" },
        text: { width: 8, en: "What was wrong, and what is right", ru: "Что было неверно и как верно" },
      },
    ],
  },
  "newsroom.social-channel": {
    title: "url",
    rows: [
      {
        platform: { width: 4, en: "Service", ru: "Сервис" },
        url: {
          width: 8,
          en: ["Address", "Full address, with https://"],
          ru: ["Адрес", "Полный адрес, с https://"],
        },
      },
    ],
  },
  "newsroom.mirror": {
    title: "url",
    rows: [
      {
        url: {
          width: 12,
          en: ["Address", "Full address, with https://"],
          ru: ["Адрес", "Полный адрес, с https://"],
        },
      },
    ],
  },
  "event.report": {
    title: "title",
    rows: [
      {
        title: { width: 12, en: "Title of the report", ru: "Название доклада" },
      },
      {
        presenter: {
          width: 6,
          en: ["Presented by", "May stay empty."],
          ru: ["Кто выступает", "Можно не указывать."],
        },
        resource: {
          width: 6,
          en: ["To read", "The resource in which it can be read."],
          ru: ["Где прочесть", "Ресурс, в котором его можно прочесть."],
        },
      },
      {
        removedElsewhere: { width: 12, en: "Removed in another language", ru: "Убрано в другом языке" },
      },
    ],
  },
  "event.priority": {
    title: "text",
    rows: [
      {
        text: { width: 12, en: "What was named", ru: "Что назвали" },
      },
      {
        area: {
          width: 12,
          en: ["Priority area", "Where it belongs in a network’s list."],
          ru: ["Приоритетное направление", "Куда это относится в списке сети."],
        },
      },
      {
        removedElsewhere: { width: 12, en: "Removed in another language", ru: "Убрано в другом языке" },
      },
    ],
  },
  "event.decision": {
    title: "text",
    rows: [
      {
        text: { width: 12, en: "What was decided", ru: "Что решили" },
      },
      {
        stage: { width: 4, en: "Where it stands", ru: "Что с ним сейчас" },
        evidence: {
          width: 8,
          en: ["Shown by", "Articles that report on what came of it."],
          ru: ["Чем подтверждается", "Статьи о том, что из этого вышло."],
        },
      },
      {
        examples: {
          width: 12,
          en: ["For example", "One in each line."],
          ru: ["Например", "По одному в строке."],
        },
      },
      {
        removedElsewhere: { width: 12, en: "Removed in another language", ru: "Убрано в другом языке" },
      },
    ],
  },
  "organisation.answer": {
    title: null,
    rows: [
      {
        question: { width: 12, en: "Question", ru: "Вопрос" },
      },
      {
        body: { width: 12, en: "Answer", ru: "Ответ" },
      },
      {
        removedElsewhere: { width: 12, en: "Removed in another language", ru: "Убрано в другом языке" },
      },
    ],
  },
  "organisation.contact": {
    title: "value",
    rows: [
      {
        kind: { width: 4, en: "Kind", ru: "Вид" },
        value: {
          width: 8,
          en: ["Address or number", "May stay empty when it is withheld."],
          ru: ["Адрес или номер", "Если контакт скрыт, можно оставить пустым."],
        },
      },
      {
        visibility: {
          width: 6,
          en: ["Who sees it", "“Withheld for safety” tells readers that there is something, and not what."],
          ru: ["Кому видно", "«Скрыто ради безопасности»: читатели узнают, что данные есть, но не какие."],
        },
      },
    ],
  },
  "organisation.figure": {
    title: "kind",
    rows: [
      {
        kind: { width: 8, en: "What is counted", ru: "Что считаем" },
        asOf: {
          width: 4,
          en: ["True on", "The day for which the numbers hold."],
          ru: ["На какой день", "День, на который верны числа."],
        },
      },
      {
        qualifier: { width: 4, en: "How exact", ru: "Насколько точно" },
        part: {
          width: 4,
          en: ["How many", "For example the 4 of “4 of 5”."],
          ru: ["Сколько", "Например, 4 в «4 из 5»."],
        },
        whole: {
          width: 4,
          en: ["Out of how many", "Empty if it is not a part of something."],
          ru: ["Из скольких", "Пусто, если это не часть целого."],
        },
      },
      {
        visibility: {
          width: 6,
          en: ["Who sees it", "“Withheld for safety” tells readers that there is something, and not what."],
          ru: ["Кому видно", "«Скрыто ради безопасности»: читатели узнают, что данные есть, но не какие."],
        },
      },
    ],
  },
  "organisation.legal-advisory": {
    title: "note",
    rows: [
      {
        country: {
          width: 4,
          en: ["Country", "Two letters of ISO 3166: RU, KG, BY."],
          ru: ["Страна", "Две буквы по ISO 3166: RU, KG, BY."],
        },
        since: { width: 4, en: "Since", ru: "С какого дня" },
        until: {
          width: 4,
          en: ["Until", "Empty: still so."],
          ru: ["По какой день", "Пусто — и сейчас так."],
        },
      },
      {
        note: {
          width: 12,
          en: ["What readers there should know", "In plain words."],
          ru: ["Что знать читателям оттуда", "Простыми словами."],
        },
      },
      {
        source: {
          width: 12,
          en: ["Source", "Full address, with https://"],
          ru: ["Источник", "Полный адрес, с https://"],
        },
      },
      {
        removedElsewhere: { width: 12, en: "Removed in another language", ru: "Убрано в другом языке" },
      },
    ],
  },
  "organisation.staff-role": {
    title: "title",
    rows: [
      {
        title: {
          width: 8,
          en: ["Role", "Not a name."],
          ru: ["Должность", "Не имя."],
        },
        paid: { width: 4, en: "Paid", ru: "Оплачивается" },
      },
      {
        visibility: {
          width: 6,
          en: ["Who sees it", "“Withheld for safety” tells readers that there is something, and not what."],
          ru: ["Кому видно", "«Скрыто ради безопасности»: читатели узнают, что данные есть, но не какие."],
        },
      },
      {
        removedElsewhere: { width: 12, en: "Removed in another language", ru: "Убрано в другом языке" },
      },
    ],
  },
  "organisation.working-language": {
    title: "tag",
    rows: [
      {
        tag: {
          width: 6,
          en: ["Language", "Its code: en, ru, ky, uz, uk, ro."],
          ru: ["Язык", "Его код: en, ru, ky, uz, uk, ro."],
        },
      },
    ],
  },
};
