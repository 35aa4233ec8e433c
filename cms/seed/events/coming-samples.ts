/** Invented events that are still to come whenever the demonstration is started. */
import type { SeedEvent } from "../event.js";
import { h2, p, ul } from "../notation.js";
import { timeZone } from "./example-time.js";

export const comingSamples = {
  languageCafe: {
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    title: { en: "Language café on the ring road", ru: "Языковое кафе на объездной" },
    slug: { en: "language-cafe-on-the-ring-road", ru: "yazykovoe-kafe-na-obezdnoy" },
    stage: "event_cancelled",
    precision: "precision_day",
    starts: { daysAhead: 16 },
    startTime: "18:00",
    endTime: "20:00",
    timeZone,
    place: "portSample",
    hosts: ["exampleNorth"],
    theme: {
      en: "Sample text: an invented evening at which one learns to say “no” first. It is cancelled: the minibus is at the garage.",
      ru: "Пример текста: придуманный вечер, на котором сначала учат говорить «нет». Он отменён: микроавтобус в ремонте.",
    },
    body: [
      p({
        en: "The café will not take place. Those who have put their names on the list will hear from us when the minibus drives again.",
        ru: "Кафе не состоится. Всем, кто записался, мы сообщим, когда микроавтобус снова поедет.",
      }),
    ],
    topics: ["migration"],
  },
  telephoneSchool: {
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    title: {
      en: "School for those who answer telephones at night",
      ru: "Школа для тех, кто отвечает на ночные звонки",
    },
    slug: { en: "night-telephone-school", ru: "shkola-nochnogo-telefona" },
    stage: "event_confirmed",
    precision: "precision_day",
    starts: { daysAhead: 35 },
    startTime: "10:00",
    ends: { daysAhead: 36 },
    endTime: "17:30",
    timeZone,
    place: "portSample",
    venue: {
      words: { en: "The blue door, third floor, ring twice", ru: "Синяя дверь, третий этаж, звонить дважды" },
      visibility: "visibility_withheld",
    },
    hosts: ["exampleNorth", "exampleHarbour", "exampleCollective"],
    theme: {
      en: "Sample text: two invented days about listening, about not knowing what to say, and about what one does with it afterwards.",
      ru: "Пример текста: два придуманных дня о том, как слушать, как не знать, что ответить, и куда это всё потом девать.",
    },
    aims: {
      en: "12 people learn to take the first call.\n\nThe weather report gets two new voices.",
      ru: "12 человек научатся принимать первый звонок.\n\nУ прогноза погоды появятся два новых голоса.",
    },
    body: [
      h2({ en: "Before you come", ru: "Прежде чем прийти" }),
      ul(
        {
          en: "The place is told to those who have registered, on the day itself.",
          ru: "Адрес сообщат тем, кто записался, в самый день.",
        },
        {
          en: "Children are welcome: the room next door has bricks.",
          ru: "С детьми можно: в соседней комнате есть кубики.",
        },
        { en: "Telephones stay in the basket, except those on duty.", ru: "Телефоны лежат в корзине, кроме дежурных." },
      ),
    ],
    topics: ["safety", "health"],
  },
  filmDaysNext: {
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    title: { en: "Example Film Days, once more with the bell", ru: "Дни кино «Пример»: снова с колокольчиком" },
    slug: { en: "film-days-next", ru: "dni-kino-snova" },
    stage: "event_planned",
    precision: "precision_month",
    starts: { daysAhead: 200 },
    timeZone,
    place: "exampleHills",
    hosts: ["exampleCollective"],
    theme: {
      en: "Sample text: invented film days that are still being prepared. The bell has been polished.",
      ru: "Пример текста: придуманные дни кино, которые ещё готовятся. Колокольчик уже начищен.",
    },
    body: [
      p({
        en: "The programme is not settled yet. Films that nobody has to be rescued in have the best chances.",
        ru: "Программа ещё не составлена. Больше всего шансов у фильмов, в которых никого не надо спасать.",
      }),
    ],
    previous: "filmDays2025",
    topics: ["culture"],
  },
} as const satisfies Record<string, SeedEvent>;
