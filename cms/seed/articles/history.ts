/** Sample articles on the history of an invented movement. The real one is told in moscow-meeting.ts, as far as our source goes. */
import type { SeedArticle } from "../article.js";
import { bold, figure, h2, p, quote, ul } from "../notation.js";

export const history: readonly SeedArticle[] = [
  {
    kind: "kind_news",
    datedOn: "2026-06-15",
    sourceLanguage: "ru",
    topics: ["history", "culture"],
    organisations: ["exampleCollective"],
    places: ["sampleton"],
    byline: ["asya", "desk"],
    translators: ["twoUmbrellas"],
    cover: "archiveShelves",
    title: {
      en: "The archive opens: 19 metres of what nobody was supposed to keep",
      ru: "Архив открывается: 19 метров того, что хранить не полагалось",
    },
    summary: {
      en: "Sample text: leaflets, cash books, a flag made of an umbrella. From July the Example Archive shows what members carried about in bags for 20 years.",
      ru: "Пример текста: листовки, кассовые книги, флаг из зонта. С июля архив «Пример» показывает то, что участницы 20 лет носили с собой в сумках.",
    },
    body: [
      p({
        en: "The oldest sheet is a bus ticket. On its back somebody wrote in pencil: “Sat., 18, at Olya’s, all come.” That is how the first meeting was called, and because nobody had paper, it is also the only minutes of it.",
        ru: "Самый старый лист — автобусный билет. На обороте карандашом: «Сб, 18, у Оли, приходят все». Так созвали первую встречу, а поскольку бумаги ни у кого не было, это и единственный её протокол.",
      }),
      p({
        en: "The ticket lies in box 1 of the Example Archive, which opens to readers on 4 July in a former laundry in Sampleton. There are 246 boxes and folders, 19 metres of shelf. For two years 6 members sorted them, on Mondays, when there is little work.",
        ru: "Билет лежит в коробке 1 архива «Пример», который 4 июля откроется для читателей в бывшей прачечной в Примерске. Коробок и папок 246, это 19 метров полок. Два года их по понедельникам, когда мало работы, разбирали 6 участниц.",
      }),
      h2({ en: "What is in it", ru: "Что в нём лежит" }),
      ul(
        {
          en: "312 leaflets, among them one with a misprint in the telephone number, which for a whole month sent people to a vet. The vet helped too.",
          ru: "312 листовок, среди них одна с опечаткой в номере: целый месяц по ней звонили ветеринару. Ветеринар тоже помогал.",
        },
        {
          en: "The cash books. In the third year all the money of the collective would have been enough for 4 bicycles.",
          ru: "Кассовые книги. На третий год всех денег объединения хватило бы на 4 велосипеда.",
        },
        {
          en: "Letters that were not sent, because they were better than the sent ones.",
          ru: "Неотправленные письма: они лучше отправленных.",
        },
        {
          en: "A flag sewn from the cloth of a red umbrella that a storm had broken.",
          ru: "Флаг, сшитый из ткани красного зонта, который сломала буря.",
        },
      ),
      quote(
        {
          en: "I kept it all under the bath. When the neighbours flooded us, I first carried out the boxes and then the television.",
          ru: "Всё это лежало у меня под ванной. Когда нас залили соседи, я сначала вынесла коробки, а потом телевизор.",
        },
        { en: "Valya, invented keeper of the papers", ru: "Валя, придуманная хранительница бумаг" },
      ),
      p({
        en: "Valya is 71 and comes every Monday, although she has, as she says, handed everything over. She shows visitors the shelf of apologies: 14 letters from newspapers, offices and one museum, written years after what they apologise for. Beside it an empty folder has been put. On its back there is a label, “The others”, and nobody has the heart to throw it away.",
        ru: "Вале 71 год, и она приходит каждый понедельник, хотя, по её словам, всё уже сдала. Посетителям она показывает полку извинений: 14 писем от газет, контор и одного музея, написанных через годы после того, за что в них извиняются. Рядом стоит пустая папка с надписью «Остальные», и ни у кого не поднимается рука её выбросить.",
      }),
      h2({ en: "Who may see what", ru: "Кому что можно смотреть" }),
      p({
        en: "Papers are also traces. Before the opening two members went through every folder and asked of each name: does this person want to be found? Where the answer was no, or where nobody could be asked, the name was covered with a strip of paper. It can be lifted by nobody but the person herself.",
        ru: "Бумаги — это ещё и следы. Перед открытием две участницы просмотрели каждую папку и о каждом имени спросили: хочет ли этот человек, чтобы его нашли? Где ответ был «нет» или спросить было некого, имя закрыли полоской бумаги. Поднять её может только сам человек.",
      }),
      p({
        en: "It was the longest part of the work. On some Mondays the six got no further than one sheet, because it was a list of those present and each line had to be talked over. By the end 190 names were covered. Eleven people asked for the opposite: that their names, which somebody had once blotted out, be written in again.",
        ru: "Это была самая долгая часть работы. В иные понедельники дальше одного листа не продвигались: это был список присутствующих, и каждую строку приходилось обсуждать. К концу закрыли 190 имён. Одиннадцать человек попросили об обратном: вписать заново имена, которые кто-то когда-то вымарал.",
      }),
      p({
        en: "Box 246 is not shown at all. It holds what people wrote for those who come later, and is to be opened in 2046.",
        ru: "Коробку 246 не показывают совсем. В ней то, что люди написали для тех, кто придёт потом; открыть её должны в 2046 году.",
      }),
      figure("sheetsOfPaper", {
        en: "In the reading room pencils are provided; pens stay at the entrance.",
        ru: "Карандаши в читальном зале дают; ручки остаются у входа.",
      }),
      p({
        en: [
          bold("Reading room: "),
          {
            type: "text",
            text: "Mondays from 12:00 to 20:00, entrance from the yard, no registration. Whoever brings something of their own gets tea and a box.",
          },
        ],
        ru: [
          bold("Читальный зал: "),
          {
            type: "text",
            text: "по понедельникам с 12:00 до 20:00, вход со двора, без записи. Кто принесёт что-то своё, получит чай и коробку.",
          },
        ],
      }),
    ],
  },
  {
    kind: "kind_story",
    datedOn: "2025-04-29",
    sourceLanguage: "ru",
    topics: ["history"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Our first leaflet had 3 mistakes and one good sentence",
      ru: "В нашей первой листовке было 3 ошибки и одна хорошая фраза",
    },
    summary: {
      en: "Sample text: how four invented women printed 200 leaflets on an office printer that was not theirs.",
      ru: "Пример текста: как четыре придуманные женщины напечатали 200 листовок на чужом офисном принтере.",
    },
    body: [
      p({
        en: "One of us cleaned an office in the mornings. There was a printer there, and there was the hour between 5:00 and 6:00. We wrote the text by hand beforehand, and each of us wanted a different first sentence.",
        ru: "Одна из нас по утрам убирала контору. Там стоял принтер, и был час между 5:00 и 6:00. Текст мы заранее написали от руки, и у каждой была своя первая фраза.",
      }),
      p({
        en: "The cleaner decided, because it was she who risked something. She typed: “You are not alone, you are only not introduced yet.” Then she mistyped the clinic’s hours, the word “prevention” and the name of the street.",
        ru: "Решила уборщица: рисковала-то она. Она напечатала: «Ты не одна, просто нас ещё не познакомили». А потом ошиблась в часах работы клиники, в слове «профилактика» и в названии улицы.",
      }),
      p({
        en: "We put all 200 under the windscreen wipers of taxis, because taxis know everybody. By the end of the week 9 women had come, to the wrong street, an hour too early. They waited there together. When we found them, they already knew each other.",
        ru: "Все 200 мы разложили под дворники такси: таксисты знают всех. К концу недели пришли 9 женщин — не на ту улицу и на час раньше. Ждали вместе. Когда мы их нашли, они уже познакомились.",
      }),
    ],
  },
  {
    kind: "kind_interview",
    datedOn: "2024-12-03",
    sourceLanguage: "en",
    topics: ["history", "culture"],
    organisations: ["exampleCollective"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    title: {
      en: "“Ask me what I cooked, then I shall remember the rest”",
      ru: "«Спроси, что я готовила, тогда вспомню и остальное»",
    },
    summary: {
      en: "Sample text: the Example Archive records memories. An invented interviewer tells what she asks about and when she switches the recorder off.",
      ru: "Пример текста: архив «Пример» записывает воспоминания. Придуманная интервьюерка рассказывает, о чём спрашивает и когда выключает диктофон.",
    },
    body: [
      p({
        en: "Sonya has made 33 recordings for the Example Archive. She comes with a cake and without a list of questions.",
        ru: "Соня сделала для архива «Пример» 33 записи. Она приходит с пирогом и без списка вопросов.",
      }),
      p({ en: [bold("What do you begin with?")], ru: [bold("С чего вы начинаете?")] }),
      p({
        en: "With food. If you ask somebody of 70 about the movement, she gives a speech. If you ask what there was to eat at the first meeting, she laughs, and then come the names, the room, who was afraid and who had a car.",
        ru: "С еды. Спросишь человека в 70 лет про движение — услышишь речь. А спросишь, что ели на первой встрече, — она засмеётся, и пойдут имена, комната, кто боялся и у кого была машина.",
      }),
      p({ en: [bold("And when do you stop recording?")], ru: [bold("А когда вы выключаете запись?")] }),
      p({
        en: "When somebody looks at the recorder before she speaks. That look means: this is for you, not for the shelf. I switch it off, and we go on.",
        ru: "Когда человек, прежде чем заговорить, смотрит на диктофон. Этот взгляд значит: это тебе, а не на полку. Я выключаю, и мы говорим дальше.",
      }),
      p({ en: [bold("What happens to a recording?")], ru: [bold("Что потом с записью?")] }),
      p({
        en: "She hears it first and cuts out what she wants, with scissors if need be. Of 33 people 5 have taken everything back. That too is an answer about our history.",
        ru: "Сначала её слушает сама рассказчица и вырезает что захочет, хоть ножницами. Из 33 человек 5 забрали всё. Это ведь тоже ответ — о нашей истории.",
      }),
    ],
  },
];
