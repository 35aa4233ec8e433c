/** Sample articles on community. Everybody in them is invented. */
import type { SeedArticle } from "../article.js";
import { figure, h2, p, quote, ul } from "../notation.js";

export const community: readonly SeedArticle[] = [
  {
    kind: "kind_news",
    datedOn: "2026-11-04",
    sourceLanguage: "en",
    topics: ["community", "culture"],
    event: "umbrellaWalk",
    organisations: ["exampleCollective"],
    places: ["portSample"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    cover: "streetInTheRain",
    title: {
      en: "The walk took place, rain or no rain",
      ru: "Прогулка состоялась, хоть и под дождём",
    },
    summary: {
      en: "Sample text: for the third time people walked through Port Sample with red umbrellas. This time they really needed them.",
      ru: "Пример текста: по Порт-Примерному в третий раз прошли с красными зонтами. На этот раз зонты по-настоящему пригодились.",
    },
    body: [
      p({
        en: "It had been raining since noon, and at 17:00 those who had come stood under the arch of the old customs house and counted: 83 people, 71 umbrellas. Then somebody said that one umbrella is enough for two, and they set off.",
        ru: "Дождь шёл с полудня. К 17:00 все собрались под аркой старой таможни и посчитали: 83 человека, 71 зонт. Потом кто-то сказал, что одного зонта хватит на двоих, — и пошли.",
      }),
      p({
        en: "The walk of the Example Collective has no speeches and no stage. It goes along the river to the market and back, an hour there and an hour back, and at each bridge it stops to read aloud one sentence that somebody sent in. This year there were 9 bridges and 9 sentences. The shortest was: “I am at work.”",
        ru: "На прогулке объединения «Пример» нет ни речей, ни сцены. Идут вдоль реки до рынка и обратно, час туда и час обратно, и на каждом мосту читают вслух одну присланную фразу. В этом году мостов было 9 и фраз тоже 9. Самая короткая: «Я на работе».",
      }),
      p({
        en: "Nobody took photographs, as agreed. At the market the fish sellers, who had shut up already, opened one stall again and made tea. We have been promised that it will be dry next year; hardly anybody hopes so.",
        ru: "Снимать, как и договаривались, никто не снимал. На рынке продавщицы рыбы, уже закрывшие ряды, снова открыли один прилавок и поставили чай. На будущий год нам обещали сухую погоду, но мало кто на неё надеется.",
      }),
    ],
  },
  {
    kind: "kind_story",
    datedOn: "2025-12-05",
    sourceLanguage: "ru",
    topics: ["community", "history"],
    organisations: ["exampleCollective"],
    places: ["sampleton"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    cover: "umbrellasAtTheDoor",
    title: {
      en: "Six umbrellas at the door",
      ru: "Шесть зонтов у двери",
    },
    summary: {
      en: "Sample text: how an evening to which nobody came turned into the Fridays without which the Example Collective can no longer be imagined.",
      ru: "Пример текста: как вечер, на который никто не пришёл, превратился в пятницы, без которых объединение «Пример» уже не представить.",
    },
    body: [
      p({
        en: "For the first Friday I bought three cakes. I put out 15 chairs, then took away 5, so that it would not look empty, then another 3. At nine I was sitting there with the cakes, alone, reading the instructions of the fire extinguisher.",
        ru: "На первую пятницу я купила три торта. Поставила 15 стульев, потом убрала 5, чтобы не казалось пусто, потом ещё 3. В девять я сидела с тортами одна и читала инструкцию к огнетушителю.",
      }),
      p({
        en: "At half past nine it began to pour. The door opened, and somebody asked whether she might wait out the rain. I said: there is cake. She said: I have a friend at the corner. The friend had two more at the bus stop. Later I counted the umbrellas at the door: six.",
        ru: "В половине десятого хлынул дождь. Дверь открылась, и кто-то спросил, можно ли переждать. Я сказала: «Есть торт». Она сказала: «У меня подруга на углу». У подруги были ещё две на остановке. Потом я посчитала зонты у двери: шесть.",
      }),
      h2({ en: "What we did not do", ru: "Чего мы не делали" }),
      p({
        en: "We had drawn up a programme: a round of introductions, a talk, a questionnaire of 2 pages. That evening we did none of it. We ate. Somebody had sore feet, and somebody knew of shoes. Somebody wanted to know how one opens a bank account so that the bank does not ask. At one in the morning the third cake was gone.",
        ru: "Программа у нас была: знакомство по кругу, лекция, анкета на 2 страницы. В тот вечер мы ничего из этого не сделали. Мы ели. У кого-то болели ноги, кто-то знал, где есть обувь. Кто-то хотел понять, как открыть счёт, чтобы банк не расспрашивал. К часу ночи кончился третий торт.",
      }),
      p({
        en: "The questionnaire is still lying there. On its back we have been keeping the list of who brings what ever since.",
        ru: "Анкета до сих пор лежит. На её обороте мы с тех пор ведём список, кто что приносит.",
      }),
      quote(
        {
          en: "I did not come for the rights. I came because of the rain. About the rights I heard on the fourth Friday, when I had already stopped being afraid.",
          ru: "Я пришла не за правами. Я пришла от дождя. Про права я услышала на четвёртую пятницу, когда уже перестала бояться.",
        },
        { en: "Zoya, invented member of the collective", ru: "Зоя, придуманная участница объединения" },
      ),
      p({
        en: "Zoya is on the council today. She says she still comes when it rains, and when it is dry too. Once I asked her what we should have done differently at the time. “Nothing,” she said. “If there had been a talk, I would have gone on standing at the corner.”",
        ru: "Сейчас Зоя в совете. Она говорит, что по-прежнему приходит в дождь — и в сухую погоду тоже. Как-то я спросила её, что нам тогда стоило сделать иначе. «Ничего, — сказала она. — Если бы была лекция, я бы так и стояла на углу».",
      }),
      h2({ en: "The rules of the Friday", ru: "Правила пятницы" }),
      ul(
        {
          en: "Nobody is asked what they do. Those who want to, tell.",
          ru: "Никого не спрашивают, чем он занимается. Кто хочет, расскажет.",
        },
        {
          en: "Telephones stay in the basket at the door, beside the umbrellas.",
          ru: "Телефоны лежат в корзине у двери, рядом с зонтами.",
        },
        {
          en: "Whoever helps others all week is served on Friday.",
          ru: "Кто всю неделю помогает другим, в пятницу сидит, а ему подают.",
        },
        { en: "When somebody cries, somebody puts the kettle on.", ru: "Если кто-то плачет, кто-то ставит чайник." },
      ),
      figure("roundTable", {
        en: "The eighth chair stays free for whoever comes late.",
        ru: "Восьмой стул оставляют тем, кто опоздает.",
      }),
      p({
        en: "That was 7 years ago. In these years there were 340 Fridays, two moves, one flood from the flat above and a wedding. The collective has a statute now and a legal desk and a place at the table where the town discusses us. But if you ask me how an organisation begins, I say: buy cakes and do not take the chairs away.",
        ru: "Это было 7 лет назад. С тех пор прошло 340 пятниц, два переезда, один потоп от соседей сверху и одна свадьба. Теперь у объединения есть устав, правовая приёмная и место за столом, где город обсуждает нас. Но если спросить меня, с чего начинается организация, я скажу: купите торты и не убирайте стулья.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2026-04-27",
    sourceLanguage: "en",
    topics: ["community"],
    event: "assembly2026",
    organisations: ["exampleCollective"],
    places: ["sampleton"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    cover: "roundTable",
    title: {
      en: "General assembly: a new council and an old quarrel",
      ru: "Общее собрание: новый совет и старый спор",
    },
    summary: {
      en: "Sample text: the members of the Example Collective elected 5 people to the council and once again did not agree on whether meetings should begin on time.",
      ru: "Пример текста: участницы и участники объединения «Пример» выбрали совет из 5 человек и снова не договорились, начинать ли встречи вовремя.",
    },
    body: [
      p({
        en: "On Sunday 31 members met in Sampleton for the yearly assembly. Under the statute at least 4 of the 5 seats in the council belong to people who do or did sex work; this time all 5 do. Two of those elected are on the council for the first time.",
        ru: "В воскресенье 31 человек собрался в Примерске на ежегодное общее собрание. По уставу не меньше 4 из 5 мест в совете принадлежат тем, кто занимается или занимался секс-работой; на этот раз — все 5. Двое избраны впервые.",
      }),
      p({
        en: "The accounts were read out line by line, coins included. The longest debate was about a request to pay members for the evenings that they spend at conferences. It was accepted by 22 votes to 6, with 3 abstentions.",
        ru: "Отчёт о деньгах читали построчно, до копейки. Дольше всего спорили о том, платить ли участницам за вечера на конференциях. Решили платить: 22 голоса за, 6 против, 3 воздержались.",
      }),
      p({
        en: "The quarrel about punctuality was adjourned to the next assembly for lack of time. It had begun 25 minutes late.",
        ru: "Спор о пунктуальности перенесли на следующее собрание: не хватило времени. Само собрание началось на 25 минут позже.",
      }),
    ],
    corrections: [
      {
        date: "2026-04-29",
        text: {
          en: "The first version of this text said that 13 members had met. There were 31: we had swapped the digits.",
          ru: "В первой версии текста говорилось, что собрались 13 человек. Их было 31: мы переставили цифры.",
        },
      },
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2025-03-18",
    sourceLanguage: "ru",
    topics: ["community"],
    organisations: ["exampleCollective"],
    places: ["exampleHills"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "Men, trans people and everybody who was told “this is a group for women”",
      ru: "Мужчины, трансгендерные люди и все, кому говорили: «У нас женская группа»",
    },
    summary: {
      en: "Sample text: in Example Hills a second Thursday group has begun, and it has asked the first one for half of its shelf.",
      ru: "Пример текста: в Примерных Холмах по четвергам собирается вторая группа — и просит у первой половину полки.",
    },
    body: [
      p({
        en: "The room is the same, the tea is the same, only the posters have changed. Since February the Example Collective in Example Hills has had a group for men and trans people in sex work. It was set up by Timur, who had been sent away kindly three times, at three different doors.",
        ru: "Комната та же, чай тот же, сменились только плакаты. С февраля у объединения «Пример» в Примерных Холмах есть группа для мужчин и трансгендерных людей в секс-работе. Её собрал Тимур, которому трижды вежливо отказали в трёх разных местах.",
      }),
      p({
        en: "To the first meeting came 4 people, to the fifth 14. They talk about things for which there is no leaflet yet: how to speak with a doctor who looks into the passport instead of at you; what to say to a client who counts on silence.",
        ru: "На первую встречу пришли 4 человека, на пятую — 14. Говорят о том, про что ещё нет листовок: как разговаривать с врачом, который смотрит не на тебя, а в паспорт; что ответить клиенту, который рассчитывает на молчание.",
      }),
      p({
        en: "Half of the shelf has been granted. On 30 March the two groups paint it together.",
        ru: "Половину полки выделили. 30 марта обе группы будут вместе её красить.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2024-09-02",
    sourceLanguage: "en",
    topics: ["community", "work"],
    organisations: ["exampleCollective"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "A room for children while the grown-ups confer",
      ru: "Комната для детей, пока взрослые совещаются",
    },
    summary: {
      en: "Sample text: the Example Collective counted who was missing from its meetings, and the answer was under 7 years old.",
      ru: "Пример текста: объединение «Пример» посчитало, кого не хватает на встречах, и нашло причину: ей ещё нет 7 лет.",
    },
    body: [
      p({
        en: "For a year the collective wondered why some people voted for every meeting and came to none. Then somebody asked them. Of 10 people, 8 answered with one word: children.",
        ru: "Целый год в объединении удивлялись: почему одни голосуют за каждую встречу, а сами не приходят? Потом их спросили. Из 10 человек 8 ответили одним словом: дети.",
      }),
      p({
        en: "Now the room next door has a carpet, two boxes of bricks and a sign “Members only”, painted by the members. During each meeting two people look after it in turn; their vote counts even though they are not in the hall.",
        ru: "Теперь в соседней комнате ковёр, две коробки кубиков и табличка «Только для участников», нарисованная самими участниками. На каждой встрече там по очереди дежурят двое; их голос учитывают, хотя в зале их нет.",
      }),
      p({
        en: "At the first meeting with a children’s room attendance rose from 12 to 21. The bricks had to be divided by vote.",
        ru: "На первую встречу с детской комнатой пришли не 12 человек, как обычно, а 21. Кубики пришлось делить голосованием.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2026-09-05",
    sourceLanguage: "ru",
    only: "ru",
    topics: ["community", "culture"],
    byline: ["desk"],
    translators: [],
    title: { ru: "Открытый редакционный день: приходите спорить о запятых и не только" },
    summary: {
      ru: "Пример текста: раз в три месяца редакция «Пример» читает новости вслух вместе с теми, о ком они написаны. Этот текст есть только по-русски.",
    },
    body: [
      p({
        ru: "В субботу 12 сентября с 15:00 редакция «Пример» открывает двери. Принесите любой наш текст, который вас рассердил, рассмешил или остался непонятным, — будем читать его вслух и править на месте.",
      }),
      p({
        ru: "В прошлый раз за 4 часа разобрали 6 новостей. Больше всего спорили о слове «спасли»: в итоге его вычеркнули отовсюду, потому что никто никого не спасал, люди справились сами.",
      }),
      p({
        ru: "Разговор идёт по-русски, поэтому и переводить это объявление мы не стали. Имя называть не обязательно, чай будет.",
      }),
    ],
  },
];
