import type { TypeForm } from "../form.js";
import { addressField } from "./address.js";
import { translation } from "./translation.js";

export const eventForm: TypeForm = {
  title: "title",
  groups: [
    {
      heading: null,
      rows: [
        {
          title: { width: 8, en: "Title", ru: "Название" },
          stage: { width: 4, en: "Where it stands", ru: "Что с ним сейчас" },
        },
        {
          theme: {
            width: 12,
            en: ["Theme", "The question that brought people together, in a sentence or two."],
            ru: ["Тема", "Вопрос, ради которого собрались, в одном-двух предложениях."],
          },
        },
      ],
    },
    {
      heading: "when",
      rows: [
        {
          startsOn: {
            width: 6,
            en: ["First day", "If only the month or the year is known, choose any day in it, and say so in “How exact”."],
            ru: ["Первый день", "Если известен только месяц или год, выберите в нём любой день и отметьте это в поле «Насколько точны даты»."],
          },
          startsAt: {
            width: 6,
            en: ["Begins at", "Local time; may stay empty."],
            ru: ["Начало", "По местному времени; можно не указывать."],
          },
        },
        {
          endsOn: {
            width: 6,
            en: ["Last day", "Empty: it is one day."],
            ru: ["Последний день", "Пусто — событие на один день."],
          },
          endsAt: {
            width: 6,
            en: ["Ends at", "Local time; may stay empty."],
            ru: ["Конец", "По местному времени; можно не указывать."],
          },
        },
        {
          precision: {
            width: 6,
            en: ["How exact the dates are", "Readers see no more than this: the days, the month, or the year."],
            ru: ["Насколько точны даты", "Читатели увидят не больше этого: дни, месяц или год."],
          },
          timeZone: {
            width: 6,
            en: ["Time zone", "Where it takes place, as Region/City: Europe/Moscow, Asia/Bishkek, Europe/Berlin."],
            ru: ["Часовой пояс", "Место проведения в виде Регион/Город: Europe/Moscow, Asia/Bishkek, Europe/Berlin."],
          },
        },
      ],
    },
    {
      heading: "where",
      rows: [
        {
          place: {
            width: 6,
            en: ["City, region or country", "Not in the list? Create it right here."],
            ru: ["Город, область или страна", "Нет в списке? Создайте здесь же."],
          },
          venue: {
            width: 6,
            en: ["Exact venue", "Street and house. Who sees it is decided in the next field."],
            ru: ["Точный адрес", "Улица и дом. Кому он виден, решает следующее поле."],
          },
        },
        {
          venueVisibility: {
            width: 6,
            en: ["Who sees the exact venue", "When in doubt, nobody outside: the city is enough for the site."],
            ru: ["Кому виден точный адрес", "Если сомневаетесь — никому: сайту довольно города."],
          },
        },
      ],
    },
    {
      heading: "who",
      rows: [
        {
          hosts: { width: 6, en: "Held by", ru: "Кто проводит" },
          participantPlaces: {
            width: 6,
            en: ["Where participants came from", "Cities and countries."],
            ru: ["Откуда приехали участники", "Города и страны."],
          },
        },
        {
          attendanceQualifier: { width: 4, en: "How many came", ru: "Сколько пришло" },
          attendance: {
            width: 3,
            en: ["Number", "Empty: nothing is said."],
            ru: ["Число", "Пусто — ничего не сказано."],
          },
          attendees: {
            width: 5,
            en: ["Who they were", "After the number: “… representatives of the community”."],
            ru: ["Кто они", "После числа: «… представителей сообщества»."],
          },
        },
      ],
    },
    {
      heading: "what",
      rows: [
        {
          aims: {
            width: 12,
            en: ["Aims", "What it was to achieve."],
            ru: ["Цели", "Чего хотели достичь."],
          },
        },
        {
          body: { width: 12, en: "Text", ru: "Текст" },
        },
      ],
    },
    {
      heading: "said",
      rows: [
        {
          reports: {
            width: 12,
            en: ["Reports", "Who spoke about what. An item added here waits in the other language for its words."],
            ru: ["Доклады", "Кто и о чём говорил. Добавленное здесь появится и в другом языке и будет ждать там слов."],
          },
        },
        {
          priorities: {
            width: 12,
            en: ["Priorities named", "What the participants found most urgent."],
            ru: ["Названные приоритеты", "Что участники сочли самым срочным."],
          },
        },
      ],
    },
    {
      heading: "decided",
      rows: [
        {
          decisions: {
            width: 12,
            en: ["Decisions", "What was decided, and later what came of it."],
            ru: ["Решения", "Что решили, а позже — что из этого вышло."],
          },
        },
        {
          outcomeSummary: {
            width: 12,
            en: ["What came of it, in short", "May wait until there is something to say."],
            ru: ["Что из этого вышло, коротко", "Можно заполнить, когда будет что сказать."],
          },
        },
        {
          horizonYears: {
            width: 6,
            en: ["Plans for how many years", "Empty: nothing is said."],
            ru: ["На сколько лет планы", "Пусто — ничего не сказано."],
          },
        },
      ],
    },
    {
      heading: "about",
      rows: [
        {
          topics: { width: 6, en: "Topics", ru: "Темы" },
          previousEvent: {
            width: 6,
            en: ["Follows the event", "The one before it in the series."],
            ru: ["Продолжает событие", "Предыдущее в ряду."],
          },
        },
      ],
    },
    translation,
    {
      heading: "address",
      rows: [
        {
          slug: addressField(8, "title"),
        },
      ],
    },
  ],
  list: { columns: ["title", "stage", "startsOn"], sortBy: "startsOn", direction: "DESC" },
};
