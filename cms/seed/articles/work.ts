/** Sample articles on work and money. Everybody in them is invented. */
import type { SeedArticle } from "../article.js";
import { bold, p, text, ul } from "../notation.js";

export const work: readonly SeedArticle[] = [
  {
    kind: "kind_news",
    datedOn: "2026-01-19",
    sourceLanguage: "en",
    topics: ["work", "community"],
    organisations: ["exampleCollective"],
    places: ["sampleton"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "The savings circle has paid for its first pair of glasses",
      ru: "Касса взаимопомощи оплатила первые очки",
    },
    summary: {
      en: "Sample text: 15 members of the Example Collective put a little aside each week and decide together who needs it first.",
      ru: "Пример текста: 15 участниц и участников объединения «Пример» каждую неделю откладывают понемногу и вместе решают, кому нужнее.",
    },
    body: [
      p({
        en: "Banks ask where the money comes from, lenders ask for more than they gave. So 15 members of the Example Collective in Sampleton founded a circle last autumn: everyone puts in the price of a lunch once a week, and once a month one of them takes out the whole.",
        ru: "Банк спрашивает, откуда деньги, а ростовщик забирает больше, чем дал. Поэтому прошлой осенью 15 человек из объединения «Пример» в Примерске завели кассу: раз в неделю каждый кладёт стоимость обеда, а раз в месяц кто-то один забирает всё.",
      }),
      p({
        en: "The order is drawn by lot, but whoever has something urgent may ask the others to swap. That has happened twice. The first time it was a tooth, the second time the glasses: for years one member had been recognising visitors’ faces from memory.",
        ru: "Очередь определяет жребий, но если у кого-то срочное дело, он может попросить поменяться. Так было дважды. Сначала зуб, потом очки: одна участница годами узнавала лица посетителей по памяти.",
      }),
      p({
        en: "The book is kept by two people in two different colours. In 4 months not a single coin has gone missing, and once there was one too many. It has been framed.",
        ru: "Книгу ведут двое, чернилами двух цветов. За 4 месяца не пропало ни монеты, а один раз монета оказалась лишней. Её повесили в рамке.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2025-08-05",
    sourceLanguage: "ru",
    topics: ["work"],
    organisations: ["exampleCollective"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Accounting for people who have never shown anybody an account",
      ru: "Бухгалтерия для тех, кто никому не показывал счетов",
    },
    summary: {
      en: "Sample text: a course of the Example Collective teaches to count one’s own hours, and the result surprises everybody.",
      ru: "Пример текста: на курсах объединения «Пример» учат считать собственные часы, и результат удивляет всех.",
    },
    body: [
      p({
        en: "“How much do you earn in an hour?” asks the invented bookkeeper Faina at the beginning. Everybody names a proud sum. Then they count the hours of waiting, of answering messages, of travelling and washing. At the end of the evening the sum is smaller by 60 per cent, and the room is silent.",
        ru: "«Сколько вы зарабатываете в час?» — спрашивает в начале придуманная бухгалтерша Фаина. Все называют гордую сумму. Потом считают часы ожидания, переписки, дороги, стирки. К концу вечера сумма меньше на 60 процентов, и в комнате тихо.",
      }),
      p({
        en: "Silence is the aim of the first evening. On the other 5 the group works out what follows: which hours can be refused, which can be paid for, how much must be set aside for an illness of 2 weeks and how to write that down so that only the writer understands it.",
        ru: "Эта тишина и есть цель первого вечера. На остальных 5 группа решает, что из этого следует: от каких часов можно отказаться, за какие — брать плату, сколько отложить на 2 недели болезни и как записать всё это, чтобы поняла только сама хозяйка записей.",
      }),
      p({
        en: "Those who have finished the course get no certificate. They get a notebook with squared paper and Faina’s telephone number.",
        ru: "Диплома после курса не дают. Дают тетрадь в клетку и телефон Фаины.",
      }),
    ],
  },
  {
    kind: "kind_report",
    datedOn: "2025-05-12",
    sourceLanguage: "en",
    topics: ["work", "rights"],
    organisations: ["exampleCollective", "exampleLegalDesk"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    title: {
      en: "What we pay for what others get for nothing",
      ru: "Сколько мы платим за то, что другим достаётся даром",
    },
    summary: {
      en: "Sample text: the Example Collective has asked 48 members what stigma costs in money. The answers concern doors, doctors and silence.",
      ru: "Пример текста: объединение «Пример» спросило 48 участниц и участников, во что обходится стигма, если считать деньгами. Ответы — про двери, врачей и молчание.",
    },
    body: [
      p({
        en: "The survey had one question: on what did you spend money last month only because of what you do, or because somebody might learn of it? The answers came on paper, without names, into a box that had once held shoes.",
        ru: "В опросе был один вопрос: на что за последний месяц вы потратили деньги только из-за своей работы или из страха, что о ней узнают? Отвечали на бумаге, без имён, и складывали ответы в коробку из-под обуви.",
      }),
      ul(
        {
          en: [bold("Rent."), text(" 31 of 48 pay more than their neighbours for the same flat.")],
          ru: [bold("Жильё."), text(" 31 из 48 платят за такую же квартиру больше, чем соседи.")],
        },
        {
          en: [bold("Doctors."), text(" 22 go to a private one, in order not to explain themselves at the public one.")],
          ru: [bold("Врачи."), text(" 22 ходят к платным, чтобы не объясняться в поликлинике.")],
        },
        {
          en: [bold("Taxis."), text(" 27 never go home on foot, however near it is.")],
          ru: [bold("Такси."), text(" 27 никогда не идут домой пешком, даже если близко.")],
        },
        {
          en: [bold("Silence."), text(" 9 paid somebody so that he would not tell.")],
          ru: [bold("Молчание."), text(" 9 заплатили кому-то, чтобы не рассказал.")],
        },
      ),
      p({
        en: "One sheet held no sum, only a sentence: “I paid with a birthday to which I did not go.” The collective has included it in the table, in a line of its own.",
        ru: "На одном листе суммы не было, только фраза: «Я заплатила днём рождения, на который не пошла». Объединение внесло её в таблицу отдельной строкой.",
      }),
      p({
        en: "48 answers are no study, and the authors say so themselves. They are a beginning: the Example Legal Desk now asks the same question of everybody who wants to answer it.",
        ru: "48 ответов — ещё не исследование, авторы и сами так говорят. Это начало: теперь тот же вопрос задаёт правовая приёмная «Пример» — всем, кто готов ответить.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2026-11-19",
    sourceLanguage: "en",
    draft: true,
    topics: ["work"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "Draft: the savings circle looks for a second table",
      ru: "Черновик: касса взаимопомощи ищет второй стол",
    },
    summary: {
      en: "Sample text: this text is a draft. Whoever reads it on the public site has found a fault.",
      ru: "Пример текста: это черновик. Если вы читаете его на открытом сайте, вы нашли ошибку.",
    },
    body: [
      p({
        en: "The circle has grown to 26 people, and they no longer fit around one table. Still to be asked: who keeps the second book, and in which colour?",
        ru: "В кассе теперь 26 человек, и за одним столом они не помещаются. Осталось узнать: кто будет вести вторую книгу и чернилами какого цвета?",
      }),
    ],
  },
];
