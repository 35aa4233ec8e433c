/** Sample articles on rights and law. They speak of no real law: the towns, councils and courts in them are invented. */
import type { SeedArticle } from "../article.js";
import { bold, figure, h2, ol, p, quote, text, ul } from "../notation.js";

export const rights: readonly SeedArticle[] = [
  {
    kind: "kind_report",
    datedOn: "2026-09-18",
    sourceLanguage: "en",
    topics: ["rights", "work"],
    organisations: ["exampleLegalDesk", "exampleCollective"],
    places: ["sampleton"],
    byline: ["asya", "desk"],
    translators: ["twoUmbrellas"],
    cover: "sheetsOfPaper",
    title: {
      en: "A year of the Legal Desk: 112 questions and what they have in common",
      ru: "Год правовой приёмной: 112 вопросов и что в них общего",
    },
    summary: {
      en: "Sample text: the Example Legal Desk has sorted the questions of its first year. The largest heap is not about police but about rent.",
      ru: "Пример текста: правовая приёмная «Пример» разобрала вопросы за первый год. Самая большая стопка — не про полицию, а про съёмное жильё.",
    },
    body: [
      p({
        en: "On the first Wednesday of each month three lawyers and two sex workers sit down at a table in Sampleton and read through cards. On each card there is one question that somebody brought to the Example Legal Desk: no name, no address, only what happened and what was wanted. In September the first year was complete.",
        ru: "В первую среду каждого месяца три юристки и две секс-работницы садятся в Примерске за стол и читают карточки. На каждой карточке один вопрос, с которым пришли в правовую приёмную «Пример»: без имени, без адреса, только что случилось и чего человек хотел. В сентябре сложился первый год.",
      }),
      h2({ en: "What people came with", ru: "С чем приходили" }),
      p({ en: "Of 112 questions,", ru: "Из 112 вопросов" }),
      ul(
        {
          en: [
            bold("37"),
            text(" were about housing: a landlord who learned what the tenant does and doubled the rent, or changed the lock;"),
          ],
          ru: [bold("37"), text(" — о жилье: хозяин узнал, чем занимается жилица, и удвоил плату или сменил замок;")],
        },
        {
          en: [bold("29"), text(" were about fines and reports that had been signed unread;")],
          ru: [bold("29"), text(" — о штрафах и протоколах, подписанных не глядя;")],
        },
        {
          en: [bold("21"), text(" were about children and relatives, most of them about threats to “tell everybody”;")],
          ru: [bold("21"), text(" — о детях и родных, чаще всего об угрозах «всем рассказать»;")],
        },
        {
          en: [bold("16"), text(" were about money that somebody withheld;")],
          ru: [bold("16"), text(" — об удержанных деньгах;")],
        },
        {
          en: [bold("9"), text(" were about documents lost or kept by others.")],
          ru: [bold("9"), text(" — о документах, потерянных или отобранных.")],
        },
      ),
      p({
        en: "The desk had expected the police to lead. “We had prepared for one thing, and people came with another,” says the invented lawyer Ada. “So we hired somebody who knows leases.”",
        ru: "В приёмной ждали, что первой будет полиция. «Готовились к одному, а люди пришли с другим, — говорит придуманная юристка Ада. — Поэтому мы позвали человека, который разбирается в договорах найма».",
      }),
      h2({ en: "What helped", ru: "Что помогало" }),
      p({
        en: "In 68 cases a letter was enough: two pages, a date, a calm tone and the paragraph that applies. In 19 cases somebody went along, to a landlord, to an office or to a court. In 14 cases there was nothing to be done except to say so honestly. The remaining 11 are still open.",
        ru: "В 68 случаях хватило письма: две страницы, срок, спокойный тон и нужный параграф. В 19 случаях кто-то шёл вместе с человеком — к хозяину, в контору, в суд. В 14 случаях сделать было ничего нельзя, и об этом честно сказали. Ещё 11 дел не закончены.",
      }),
      quote(
        {
          en: "A letter with a heading is a strange thing. You are the same person as yesterday, but now you are answered.",
          ru: "Странная вещь — письмо с шапкой. Ты та же, что вчера, но теперь тебе отвечают.",
        },
        { en: "Rita, invented member of the Example Collective", ru: "Рита, придуманная участница объединения «Пример»" },
      ),
      figure("roundTable", {
        en: "The cards are read aloud, one by one, by those who sit at the table.",
        ru: "Карточки читают вслух, по одной, все, кто сидит за столом.",
      }),
      h2({ en: "Three cards", ru: "Три карточки" }),
      p({
        en: "“He says that I signed.” It turned out that the signature stood under a sheet with instructions for the lift. “They want a certificate that I do not exist.” A letter explained to the office that such a certificate would have to be handed over to somebody. “May I be a witness if I was at work?” Yes, one may; the desk went along, and afterwards the card came back with a second sentence in another pen: “I was asked nothing but what I had seen.”",
        ru: "«Он говорит, что я подписала». Оказалось, подпись стоит под инструкцией к лифту. «Требуют справку, что меня нет». В письме конторе объяснили, что такую справку ещё нужно кому-то вручить. «Можно мне быть свидетельницей, если я была на работе?» Можно; из приёмной пошли вместе с ней, а потом карточка вернулась, и на ней другой ручкой была дописана вторая фраза: «Спрашивали только о том, что я видела».",
      }),
      h2({ en: "What the desk does differently now", ru: "Что теперь делают иначе" }),
      ol(
        {
          en: "It opens at 14:00 rather than at 9:00: in the morning nobody came.",
          ru: "Открываются в 14:00, а не в 9:00: утром никто не приходил.",
        },
        {
          en: "It answers by voice message too, because not everybody likes to read letters.",
          ru: "Отвечают и голосовыми сообщениями, потому что не все любят читать письма.",
        },
        {
          en: "It keeps the cards for one year and then burns them, together with those who want to watch.",
          ru: "Хранят карточки год, а потом сжигают — вместе со всеми, кто хочет посмотреть.",
        },
      ),
      p({
        en: "The last point was proposed by visitors. What is not on paper cannot be taken away in a search; what was learned from it stays in this report.",
        ru: "Последнее предложили сами посетительницы. Чего нет на бумаге, того не унесут при обыске; а то, чему бумага научила, остаётся в этом отчёте.",
      }),
    ],
  },
  {
    kind: "kind_statement",
    datedOn: "2026-03-03",
    sourceLanguage: "ru",
    topics: ["rights", "safety"],
    organisations: ["exampleCollective"],
    places: ["sampleton"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Statement: brighter fines make darker streets",
      ru: "Заявление: чем ярче штрафы, тем темнее улицы",
    },
    summary: {
      en: "Sample text: the Example Collective asks the invented council of Sampleton not to raise the fines and first to hear those who would pay them.",
      ru: "Пример текста: объединение «Пример» просит придуманный совет Примерска не повышать штрафы и сначала выслушать тех, кому их платить.",
    },
    body: [
      p({
        en: "The council of Sampleton wants to triple the fine for standing in certain streets. We, those who stand there, were not asked. We say it here instead.",
        ru: "Совет Примерска хочет втрое поднять штраф за то, что человек стоит на некоторых улицах. Нас, тех, кто там стоит, не спросили. Поэтому скажем здесь.",
      }),
      ul(
        {
          en: "A fine is paid by working longer. Whoever has to earn it will turn down fewer risks.",
          ru: "Штраф отрабатывают лишними часами. Кому надо его заработать, тот реже откажется от риска.",
        },
        {
          en: "A fine moves us: from the lit street to the one where nobody hears.",
          ru: "Штраф нас передвигает: с освещённой улицы на ту, где никто не услышит.",
        },
        {
          en: "A fine makes a record, and a record closes doors: to housing, to another job, to a court in which one is a witness.",
          ru: "Штраф оставляет запись, а запись закрывает двери: к жилью, к другой работе, в суд, где ты свидетельница.",
        },
      ),
      p({
        en: "We ask the council to postpone the vote of 20 March, to hold a hearing at which sex workers can speak without giving their names, and to publish what the fines of the last 5 years have brought and what they have cost.",
        ru: "Мы просим совет отложить голосование 20 марта, провести слушания, где секс-работницы и секс-работники смогут говорить, не называя имён, и опубликовать, сколько принесли штрафы за последние 5 лет и во что они обошлись.",
      }),
      p({
        en: "We shall come in any case. We shall bring chairs.",
        ru: "Мы придём в любом случае. Стулья принесём свои.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2025-06-20",
    sourceLanguage: "en",
    topics: ["rights", "community"],
    organisations: ["exampleNorth"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Two seats in the courtroom: companions finish their training",
      ru: "Два места в зале суда: сопровождающие закончили обучение",
    },
    summary: {
      en: "Sample text: 12 volunteers of Example North now know where to sit, when to be silent and how to order tea in the court’s canteen.",
      ru: "Пример текста: 12 добровольцев «Пример-Севера» теперь знают, где сесть, когда молчать и как взять чай в буфете суда.",
    },
    body: [
      p({
        en: "Nobody should sit alone in a corridor and wait to be called by a surname. With this thought Example North began a course in March; last week its first 12 companions received their badges, which show an umbrella and no name.",
        ru: "Никто не должен в одиночку сидеть в коридоре и ждать, пока выкрикнут фамилию. С этой мысли «Пример-Север» начал в марте курс; на прошлой неделе первые 12 сопровождающих получили значки — на них зонт и никакого имени.",
      }),
      p({
        en: "A companion is not a lawyer. The course has 5 evenings and teaches modest things: how a hearing runs, what one may write down, how to breathe with somebody, how to leave the building by the door where nobody is photographing.",
        ru: "Сопровождающая — не адвокатка. В курсе 5 вечеров, и учат на нём скромным вещам: как идёт заседание, что можно записывать, как дышать вместе с человеком и через какую дверь выйти, чтобы не попасть в объектив.",
      }),
      p({
        en: "They always go in twos, so that one can stay when the other has to go out. The next course begins in September.",
        ru: "Ходят всегда вдвоём: если одной нужно выйти, вторая остаётся. Следующий курс начнётся в сентябре.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2024-11-08",
    sourceLanguage: "ru",
    topics: ["rights"],
    organisations: ["exampleLegalDesk"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "A card for the pocket, in type that can be read in the dark",
      ru: "Карточка в карман — шрифтом, который читается в темноте",
    },
    summary: {
      en: "Sample text: five questions to ask before signing anything, printed by the Example Legal Desk on a card the size of a bus pass.",
      ru: "Пример текста: пять вопросов, которые стоит задать, прежде чем что-то подписать, — на карточке размером с проездной. Напечатала правовая приёмная «Пример».",
    },
    body: [
      p({
        en: "The first version had 19 lines, and nobody got past the fourth. The second has 5, in large white letters on black, because a telephone’s torch dazzles on white paper.",
        ru: "В первом варианте было 19 строк, и дальше четвёртой никто не дочитал. Во втором их 5 — крупными белыми буквами на чёрном, потому что на белой бумаге фонарик телефона слепит.",
      }),
      p({ en: "The card asks:", ru: "На карточке спрашивают:" }),
      ol(
        { en: "Who are you, and may I see that in writing?", ru: "Кто вы и где это написано?" },
        { en: "What is this paper called?", ru: "Как называется эта бумага?" },
        { en: "May I read it to the end?", ru: "Можно дочитать до конца?" },
        { en: "May I write down that I disagree?", ru: "Можно написать, что я не согласна?" },
        { en: "May I have a copy?", ru: "Можно мне копию?" },
      ),
      p({
        en: "On the back there is nothing. “One writes down there what one was answered,” explains the desk. The cards lie in the clinic, in the minibus and beside the till of one grocery, whose owner asked for a stack.",
        ru: "Оборот пустой. «Туда записывают, что вам ответили», — объясняют в приёмной. Карточки лежат в клинике, в микроавтобусе и у кассы одного продуктового магазина: хозяйка сама попросила стопку.",
      }),
    ],
  },
];
