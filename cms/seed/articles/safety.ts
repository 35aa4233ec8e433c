/** Sample articles on safety. Everybody in them is invented. */
import { pagePath } from "@parasol/shared";
import type { SeedArticle } from "../article.js";
import { bold, figure, h2, link, ol, p, quote, text, ul } from "../notation.js";

export const safety: readonly SeedArticle[] = [
  {
    kind: "kind_report",
    datedOn: "2026-08-11",
    sourceLanguage: "ru",
    topics: ["safety", "community"],
    organisations: ["exampleNorth"],
    places: ["exampleHills"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    cover: "underTheCanopy",
    title: {
      en: "The weather report: how a warning travels without a name",
      ru: "Прогноз погоды: как предупреждение обходится без имён",
    },
    summary: {
      en: "Sample text: for three years Example North has been collecting warnings about dangerous visitors. It has learned to collect as little as possible.",
      ru: "Пример текста: «Пример-Север» три года собирает предупреждения об опасных посетителях — и научился собирать как можно меньше.",
    },
    body: [
      p({
        en: "Each evening at 19:00 a short text appears in a closed channel of Example North. It is called the weather report, and it sounds like one: “South bank: wind, two gusts since yesterday. Station: clear. Ring road: fog, better in twos.” Whoever belongs to it understands. Whoever looks over a shoulder sees the weather.",
        ru: "Каждый вечер в 19:00 в закрытом канале «Пример-Севера» появляется короткий текст. Называется он «прогноз погоды», и звучит так же: «Южный берег: ветер, со вчерашнего дня два порыва. Вокзал: ясно. Объездная: туман, лучше по двое». Кто в курсе, тот поймёт. Кто заглянет через плечо, увидит погоду.",
      }),
      h2({ en: "What went wrong at first", ru: "Что поначалу не вышло" }),
      p({
        en: "The first version was a table: date, street, description, number plate, the name of whoever reported. After 5 months it had 140 rows. Then a telephone was taken away at a check, and for one long night nobody knew who was reading the table.",
        ru: "Первая версия была таблицей: дата, улица, приметы, номер машины, имя той, кто сообщила. За 5 месяцев в ней набралось 140 строк. Потом на проверке отобрали чей-то телефон, и целую ночь никто не знал, кто теперь читает таблицу.",
      }),
      quote(
        {
          en: "We had made a list for our protection, and it was a list of us.",
          ru: "Мы составили список, чтобы себя защитить, а получился список нас самих.",
        },
        { en: "Marta, invented coordinator of Example North", ru: "Марта, придуманная координаторка «Пример-Севера»" },
      ),
      p({
        en: "In the morning the table was deleted. The question that took its place was: what must somebody know tonight in order to decide, and what is merely interesting?",
        ru: "Утром таблицу удалили. А вместо неё появился вопрос: что человеку нужно знать сегодня вечером, чтобы решить, а что просто любопытно?",
      }),
      h2({ en: "What is left", ru: "Что осталось" }),
      ul(
        {
          en: [bold("A place, roughly."), text(" The district, never the house.")],
          ru: [bold("Место, примерно."), text(" Район, но никогда не дом.")],
        },
        {
          en: [bold("A sign by which one can tell."), text(" One, not five: a voice, a habit, a car’s dent.")],
          ru: [bold("Примета, по которой узнаешь."), text(" Одна, а не пять: голос, привычка, вмятина на машине.")],
        },
        {
          en: [bold("Advice."), text(" In twos; money first; not tonight.")],
          ru: [bold("Совет."), text(" По двое; деньги вперёд; сегодня — нет.")],
        },
        {
          en: [bold("An end."), text(" After 14 days a report is gone unless somebody renews it.")],
          ru: [bold("Срок."), text(" Через 14 дней предупреждение исчезает, если его никто не продлил.")],
        },
      ),
      p({
        en: "No report names who reported. Two people on duty, who change each week, take the calls and forget them: they write straight into the evening’s text and keep no notes.",
        ru: "Кто сообщил, в прогнозе не указано. Звонки принимают две дежурные, каждую неделю новые, и забывают их: пишут сразу в вечерний текст и ничего не хранят.",
      }),
      figure("shelteredTelephone", {
        en: "The report fits on one screen, so that nobody has to scroll in the street.",
        ru: "Прогноз помещается на один экран, чтобы на улице не приходилось листать.",
      }),
      h2({ en: "How one learns to read it", ru: "Как учатся его читать" }),
      p({
        en: "Nobody is given the key in writing. Newcomers spend an evening with one of the two on duty and hear old reports read aloud: what did “ice” mean in January, and what would you have done? After that they know about 20 words. When a word has become too well known, it is replaced; “hail” lasted 8 months, “drizzle” only 3 weeks.",
        ru: "Ключа на бумаге никому не дают. Новенькие проводят вечер с одной из дежурных и слушают старые прогнозы: что в январе значил «гололёд» и что бы ты сделала? После этого они знают около 20 слов. Когда слово становится слишком известным, его меняют: «град» продержался 8 месяцев, «морось» — всего 3 недели.",
      }),
      p({
        en: "Other groups have asked for the list of words. They get the evening instead, and a piece of advice: let the weather of your own town speak. In Example Hills, for instance, they report on mushrooms.",
        ru: "Другие группы просили список слов. Вместо него они получают такой вечер и совет: пусть говорит погода вашего собственного города. В Примерных Холмах, например, сообщают о грибах.",
      }),
      h2({ en: "What it cannot do", ru: "Чего он не может" }),
      p({
        en: "The weather report does not replace the police for those who want to go there, and the legal desk goes along. It catches nobody. It is sometimes wrong: of 61 warnings in the last half-year 7 were taken back, with an apology in the same place and in the same type.",
        ru: "Прогноз не заменяет полицию тем, кто хочет туда пойти, — с ними идёт правовая приёмная. Он никого не ловит. Иногда он ошибается: из 61 предупреждения за последние полгода 7 отозвали — с извинением, на том же месте и тем же шрифтом.",
      }),
      p({
        en: "And it needs people who read it. At present there are 208. Whoever does not open it for a month gets a call: not because of the list, but to ask how they are.",
        ru: "И ему нужны те, кто его читает. Сейчас таких 208. Кто не открывал его месяц, тому звонят: не ради списка, а чтобы спросить, как дела.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2026-02-10",
    sourceLanguage: "en",
    topics: ["safety"],
    places: ["sampleton"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    cover: "shelteredTelephone",
    title: {
      en: "An evening for telephones: bring yours and its charger",
      ru: "Вечер для телефонов: приносите свой и зарядку",
    },
    summary: {
      en: "Sample text: on the last Tuesday of the month Example Radio helps to put telephones in order. Nobody has to unlock anything for anybody.",
      ru: "Пример текста: в последний вторник месяца «Радио „Пример“» помогает привести телефоны в порядок. Разблокировать свой ни для кого не придётся.",
    },
    body: [
      p({
        en: "The next evening is on 24 February at 19:30 in the studio of Example Radio in Sampleton. The rule of the evening is simple: the telephone stays in the hand of the person to whom it belongs. The helpers show everything on their own.",
        ru: "Следующий вечер — 24 февраля в 19:30 в студии «Радио „Пример“» в Примерске. Правило одно: телефон остаётся в руках у того, чей он. Помощницы показывают всё на своих.",
      }),
      p({ en: "In two hours one can manage:", ru: "За два часа можно успеть:" }),
      ol(
        {
          en: "to set a code of 6 digits or more and to switch off unlocking by face;",
          ru: "поставить код не короче 6 цифр и отключить разблокировку по лицу;",
        },
        {
          en: "to hide the text of messages on the locked screen;",
          ru: "скрыть текст сообщений на заблокированном экране;",
        },
        {
          en: "to separate the number for work from the number for everything else;",
          ru: "развести рабочий номер и номер для всего остального;",
        },
        {
          en: "to find out which applications know where you are, and to take that away from most of them;",
          ru: "узнать, какие приложения знают, где вы, и отобрать это у большинства из них;",
        },
        {
          en: "to make a copy of what you do not want to lose, and to hide it from those who should not find it.",
          ru: "сделать копию того, что жалко потерять, и спрятать её от тех, кому её находить не надо.",
        },
      ),
      p({
        en: [
          text("Those who cannot come will find the beginnings on our page "),
          link("Safety", pagePath("en", "safety")),
          text(
            ". At the last evening there were 17 people and 23 telephones; the oldest had buttons and turned out to be the safest.",
          ),
        ],
        ru: [
          text("Кто прийти не может, начните с нашей страницы "),
          link("«Безопасность»", pagePath("ru", "bezopasnost")),
          text(". В прошлый раз было 17 человек и 23 телефона; самый старый, кнопочный, оказался самым безопасным."),
        ],
      }),
    ],
  },
  {
    kind: "kind_statement",
    datedOn: "2025-10-30",
    sourceLanguage: "en",
    topics: ["safety", "culture"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Why you will see no faces here",
      ru: "Почему вы не увидите здесь лиц",
    },
    summary: {
      en: "Sample text: the desk of the Example Newsroom explains its rule for pictures, which is shorter than the list of exceptions people ask for.",
      ru: "Пример текста: редакция «Пример» объясняет своё правило о снимках. Оно короче списка исключений, о которых нас просят.",
    },
    body: [
      p({
        en: "The rule is: no faces, no backs by which a neighbour would know somebody, no windows with a view. We draw instead.",
        ru: "Правило такое: никаких лиц, никаких спин, по которым узнает сосед, никаких окон с видом. Вместо этого мы рисуем.",
      }),
      p({
        en: "We are told that a story without a face does not move anybody. We think that it depends on the story. A face in the news stays there when the news is over; it stays when a child starts school, when somebody looks for a flat, when a government changes its mind.",
        ru: "Нам говорят, что история без лица никого не тронет. По-нашему, смотря какая история. Лицо остаётся в новости, когда новость уже кончилась: когда ребёнок идёт в школу, когда ищешь квартиру, когда власть передумала.",
      }),
      p({
        en: "Those who want to show themselves can do so with us, after a week to think it over and with a written word that they may take back at any time. In 3 years 2 people have chosen that. One of them took it back, and we thanked her.",
        ru: "Кто хочет показать себя, у нас может это сделать: через неделю на размышление и с письменным согласием, которое можно отозвать в любой день. За 3 года это выбрали 2 человека. Одна из них согласие отозвала, и мы сказали ей спасибо.",
      }),
    ],
  },
  {
    kind: "kind_story",
    datedOn: "2025-01-22",
    sourceLanguage: "en",
    translation: "method_assisted",
    topics: ["safety", "work"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    title: {
      en: "I lost my telephone and found out what was in it",
      ru: "Я потеряла телефон и узнала, что в нём было",
    },
    summary: {
      en: "Sample text: an invented member of the Example Collective on two days without a telephone and the list she wrote on a napkin.",
      ru: "Пример текста: придуманная участница объединения «Пример» — о двух днях без телефона и списке на салфетке.",
    },
    body: [
      p({
        en: "I left it in a taxi, at four in the morning, on the seat, with 12 per cent of battery. Until those ran out I imagined the driver reading. Then I imagined him charging it.",
        ru: "Я оставила его в такси, в четыре утра, на сиденье, с зарядом 12 процентов. Пока они не кончились, я представляла, как водитель читает. Потом — как он ставит телефон заряжаться.",
      }),
      p({
        en: "On a napkin I wrote down what was in it. Regular clients, under their real names. My sister’s address. Photographs of both passports. The group in which we warn each other. It did not fit on one napkin.",
        ru: "На салфетке я записала, что в нём было. Постоянные клиенты под настоящими именами. Адрес сестры. Снимки обоих паспортов. Группа, где мы предупреждаем друг друга. Одной салфетки не хватило.",
      }),
      p({
        en: "After 2 days the driver rang the last number called: my hairdresser. He had found it under the mat and read nothing; there was a code on it. I gave him a bottle of something good and went through the napkins, line by line. Of 14 lines 3 are left.",
        ru: "Через 2 дня водитель набрал последний вызов — мою парикмахершу. Телефон он нашёл под ковриком и ничего не читал: там был код. Я подарила ему бутылку хорошего и прошлась по салфеткам, строка за строкой. Из 14 строк остались 3.",
      }),
    ],
  },
];
