/** Sample articles on culture and media. Everybody in them is invented. */
import type { SeedArticle } from "../article.js";
import { figure, h2, p, quote, ul } from "../notation.js";

export const culture: readonly SeedArticle[] = [
  {
    kind: "kind_news",
    datedOn: "2026-10-22",
    sourceLanguage: "ru",
    topics: ["culture", "community"],
    organisations: ["exampleCollective"],
    byline: ["asya", "desk"],
    translators: ["twoUmbrellas"],
    cover: "voiceOnTheAir",
    title: {
      en: "Example Radio closes its first season: 24 programmes and one cough",
      ru: "«Радио „Пример“» закрывает первый сезон: 24 передачи и один кашель",
    },
    summary: {
      en: "Sample text: a studio in a pantry, a microphone from a flea market and listeners who write in at five in the morning. The Example Collective looks back on its first season on the air.",
      ru: "Пример текста: студия в кладовке, микрофон с барахолки и слушатели, которые пишут в пять утра. Объединение «Пример» подводит итоги первого сезона в эфире.",
    },
    body: [
      p({
        en: "The studio measures two metres by one and a half; before, jars stood there. The walls are hung with winter coats, because coats are the cheapest thing that swallows an echo. Whoever speaks sits on a pouffe, whoever works the controls sits on the threshold. From here Example Radio broadcast its first season: 24 programmes, each 40 minutes long, every second Sunday.",
        ru: "Студия — два метра на полтора; раньше здесь стояли банки. Стены завешаны зимними пальто: дешевле эхо ничем не заглушить. Кто говорит, сидит на пуфике, кто за пультом — на пороге. Отсюда «Радио „Пример“» вело первый сезон: 24 передачи по 40 минут, каждое второе воскресенье.",
      }),
      h2({ en: "What was talked about", ru: "О чём говорили" }),
      p({
        en: "There was one programme on contracts and one on varicose veins. There was one on mothers who know, and, two weeks later, one on mothers who do not. The most listened-to one was about sleep: how one falls asleep at seven in the morning, when the neighbour begins to drill.",
        ru: "Была передача о договорах и передача о варикозе. Была о мамах, которые знают, и через две недели — о мамах, которые не знают. Больше всего слушали про сон: как уснуть в семь утра, когда сосед берётся за дрель.",
      }),
      ul(
        {
          en: "24 programmes, of which 5 were live and the others recorded;",
          ru: "24 передачи, из них 5 в прямом эфире, остальные в записи;",
        },
        {
          en: "63 voices, most of them altered so that a sister would not know them;",
          ru: "63 голоса, большинство изменены так, что и сестра не узнает;",
        },
        { en: "418 letters, of which 402 were friendly;", ru: "418 писем, из них 402 добрых;" },
        {
          en: "one cough, in programme 7, which received letters of its own.",
          ru: "один кашель в передаче 7, которому тоже писали письма.",
        },
      ),
      quote(
        {
          en: "On the radio nobody sees how I sit. For the first time I talked about my work and looked after nothing but the words.",
          ru: "По радио не видно, как я сижу. Впервые я говорила о работе и следила только за словами.",
        },
        { en: "Inga, invented presenter", ru: "Инга, придуманная ведущая" },
      ),
      h2({ en: "How one makes a voice unrecognisable", ru: "Как сделать голос неузнаваемым" }),
      p({
        en: "At first the editors simply lowered the pitch. Then a listener wrote that she had recognised a friend: not by the voice but by the way she says “so to speak”. Since then the presenters read aloud what others have said, and everybody may choose by whom they want to be read. An elderly actor, long retired, is in demand.",
        ru: "Сначала голос просто понижали. Потом слушательница написала, что узнала подругу — не по голосу, а по тому, как та говорит «так сказать». С тех пор чужие слова читают ведущие, и каждый может выбрать, кто прочтёт его. Нарасхват один пожилой актёр, давно на пенсии.",
      }),
      p({
        en: "It took longer with the laughter. Words can be read by somebody else, but laughter cannot, and without it programme 3 sounded like a hearing. Now the studio keeps a jar full of it: 19 people have given theirs, on condition that it be used only where something is really funny.",
        ru: "Со смехом вышло дольше. Слова может прочесть кто-то другой, а смех — нет, и без него передача 3 звучала как допрос. Теперь в студии есть целая банка смеха: свой отдали 19 человек — с условием включать его, только когда и правда смешно.",
      }),
      figure("underTheCanopy", {
        en: "The programme’s sign: rain on an umbrella, recorded on a balcony.",
        ru: "Заставка передачи — дождь по зонту, записанный на балконе.",
      }),
      p({
        en: "The letters are answered on the air, with one exception. Whoever writes that she is in trouble gets a reply the same night, from somebody who knows what to do, and not a word of it is broadcast. In this season there were 6 such letters. Of 5 of them we know that it has turned out well.",
        ru: "На письма отвечают в эфире — кроме одного случая. Кто пишет, что попала в беду, получает ответ той же ночью, от человека, который знает, что делать, и в эфир не идёт ни слова. За сезон таких писем было 6. Про 5 из них мы знаем, что всё кончилось хорошо.",
      }),
      h2({ en: "What comes next", ru: "Что дальше" }),
      p({
        en: "The second season starts in January. There will be a children’s hour, because the children of the presenters have demanded it, and a serial about a house in which nobody asks anything. The microphone from the flea market stays. The pantry gets a door.",
        ru: "Второй сезон начнётся в январе. Будет детский час — этого потребовали дети ведущих — и сериал о доме, где никто ни о чём не спрашивает. Микрофон с барахолки остаётся. А у кладовки появится дверь.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2025-07-01",
    sourceLanguage: "en",
    topics: ["culture"],
    event: "filmDays2025",
    organisations: ["exampleCollective"],
    places: ["exampleHills"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Example Film Days: 9 films, and the audience decides the end",
      ru: "Дни кино «Пример»: 9 фильмов, а финал выбирает зал",
    },
    summary: {
      en: "Sample text: at the film days in Example Hills those whom films like to tell of sat in the front row, with a bell in their hands.",
      ru: "Пример текста: на днях кино в Примерных Холмах те, о ком кино любит рассказывать, сидели в первом ряду с колокольчиком в руках.",
    },
    body: [
      p({
        en: "The rule was explained before the first film: whoever sees a scene which is never like that rings the bell, the projectionist stops, and one minute is given for telling how it is. On the first evening a film of 88 minutes took three hours.",
        ru: "Правило объяснили перед первым сеансом: кто видит сцену, какой в жизни не бывает, звонит в колокольчик; киномеханик останавливает плёнку, и на рассказ, как оно на самом деле, даётся минута. В первый вечер фильм на 88 минут шёл три часа.",
      }),
      p({
        en: "In all 9 films were shown, 4 of them made by sex workers themselves. During those the bell stayed silent, except once: a member of the audience rang because it was exactly like that.",
        ru: "Всего показали 9 фильмов, 4 из них сняли сами секс-работницы и секс-работники. На этих колокольчик молчал — кроме одного раза: зрительница позвонила, потому что всё было точно так.",
      }),
      p({
        en: "After the last film the hall voted on another ending and then acted it out on the spot. The heroine did not die, did not marry and was not saved. She went home and put soup on.",
        ru: "После последнего фильма зал проголосовал за другой финал и тут же его разыграл. Героиня не умерла, не вышла замуж и никем не была спасена. Она пришла домой и поставила суп.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2024-08-20",
    sourceLanguage: "ru",
    topics: ["culture", "work"],
    organisations: ["exampleCollective"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "Zero issue: a magazine that can be folded into a cap",
      ru: "Нулевой номер: журнал, который складывается в кепку",
    },
    summary: {
      en: "Sample text: the Example Collective has printed a trial issue of a magazine. It has 16 pages, no advertising and a pattern for folding.",
      ru: "Пример текста: объединение «Пример» напечатало пробный номер журнала. В нём 16 страниц, нет рекламы и есть схема складывания.",
    },
    body: [
      p({
        en: "The summer was hot, and at the corners where the readers stand there is no shade. So the editors chose a format that makes a sun cap in 7 folds. The last page shows how.",
        ru: "Лето выдалось жаркое, а на углах, где стоят читательницы, тени нет. Поэтому редакция выбрала такой формат, чтобы за 7 сгибов выходила кепка от солнца. Как — показано на последней странице.",
      }),
      p({
        en: "Inside: a crossword without a single word from the criminal code, a table of night buses, a recipe for those who come home when the shops are shut, and the serial of a love story which, the editors promise, ends with a flat of one’s own.",
        ru: "Внутри: кроссворд без единого слова из уголовного кодекса, расписание ночных автобусов, рецепт для тех, кто возвращается, когда магазины закрыты, и роман с продолжением, который, как обещает редакция, закончится собственной квартирой.",
      }),
      p({
        en: "Of 300 copies 290 were gone in a week. The other 10 lie in the archive, unfolded.",
        ru: "Из 300 экземпляров 290 разошлись за неделю. Остальные 10 лежат в архиве — не сложенными.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2026-06-30",
    sourceLanguage: "en",
    only: "en",
    topics: ["culture", "work"],
    byline: ["desk"],
    translators: [],
    title: { en: "A note to editors who write about us in English" },
    summary: {
      en: "Sample text: a short word list of the Example Newsroom for English-language colleagues. It exists in English only, because it is about English.",
    },
    body: [
      p({
        en: "Again and again the Example Newsroom is asked by colleagues which words to use. The short answer: those that people use of themselves. The longer one follows; print it out and hang it above the coffee machine.",
      }),
      ul(
        { en: "Write “sex worker”. It says that somebody works, and nothing about what you think of it." },
        { en: "Write “client”, “colleague”, “manager”. We have these words already, like every trade." },
        { en: "Do not write that somebody “sells her body”. She still has it in the evening." },
        { en: "Do not write “rescued” unless the person says so of herself." },
        {
          en: "Ask for a quotation and send it back before you print it. Everybody is nervous when talking to you, also those who do not look it.",
        },
      ),
      p({
        en: "And choose another picture. There are 5 photographs of legs under a lamp in the world, and all of them have been used.",
      }),
    ],
  },
];
