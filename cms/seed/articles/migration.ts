/** Sample articles on migration. Everybody in them is invented, and so are the offices. */
import type { SeedArticle } from "../article.js";
import { bold, figure, h2, ol, p, quote, text, ul } from "../notation.js";

export const migration: readonly SeedArticle[] = [
  {
    kind: "kind_report",
    datedOn: "2026-07-07",
    sourceLanguage: "en",
    topics: ["migration", "health", "rights"],
    organisations: ["exampleCollective", "exampleClinic"],
    places: ["portSample", "sampleton"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    cover: "routes",
    title: {
      en: "A map without borders: what people who move need to know",
      ru: "Карта без границ: что нужно знать тем, кто в пути",
    },
    summary: {
      en: "Sample text: the Example Collective has asked 90 people who work away from home what they wish they had known on the first day, and made a map of the answers.",
      ru: "Пример текста: объединение «Пример» спросило 90 человек, работающих вдали от дома, что им хотелось бы знать в первый же день, и составило из ответов карту.",
    },
    body: [
      p({
        en: "The map is printed on cloth, so that it does not rustle, and it shows no countries. It shows stations: Arrival, A bed, A doctor, Papers, Work, Money home, The way back. At each of them stands what others learned there the hard way.",
        ru: "Карта напечатана на ткани, чтобы не шуршала, и стран на ней нет. На ней станции: приезд, ночлег, врач, документы, работа, деньги домой, дорога назад. У каждой написано то, что другие узнали там на собственном опыте.",
      }),
      p({
        en: "For it the Example Collective spoke with 90 people in Sampleton, Port Sample and on the road between them. The youngest was 21, the oldest 63. They had come from 11 countries, and 34 of them had already moved on at least twice.",
        ru: "Для неё объединение «Пример» поговорило с 90 людьми в Примерске, Порт-Примерном и на дороге между ними. Самому молодому человеку был 21 год, самому старшему — 63. Они приехали из 11 стран, и 34 из них переезжали уже не меньше двух раз.",
      }),
      h2({ en: "Arrival", ru: "Приезд" }),
      p({
        en: "Most of them arrived with one telephone number. In 41 cases it belonged to the person who later demanded rent for a corner, a share of the earnings or the passport “for safekeeping”. That is why the first sentence on the map reads: have a second number.",
        ru: "Большинство приехали с одним номером телефона. В 41 случае это был номер того, кто потом требовал плату за угол, долю заработка или паспорт «на хранение». Поэтому первая фраза на карте: пусть у тебя будет второй номер.",
      }),
      ul(
        {
          en: [
            bold("The second number"),
            text(" is best a place that does not change: a clinic, a collective, a church kitchen."),
          ],
          ru: [bold("Второй номер"), text(" — лучше места, которое никуда не денется: клиники, объединения, кухни при храме.")],
        },
        {
          en: [bold("A copy of the passport"), text(" lies with somebody who has nothing to gain from it.")],
          ru: [bold("Копия паспорта"), text(" лежит у того, кому от неё нет никакой выгоды.")],
        },
        {
          en: [bold("Ten words"), text(" of the language, of which one is “no” and one is “doctor”.")],
          ru: [bold("Десять слов"), text(" на местном языке, среди них «нет» и «врач».")],
        },
      ),
      quote(
        {
          en: "I was not lost. I only had no map on which I existed.",
          ru: "Я не потерялась. Просто не было карты, на которой я есть.",
        },
        { en: "Gulya, an invented traveller", ru: "Гуля, придуманная путешественница" },
      ),
      h2({ en: "A doctor", ru: "Врач" }),
      p({
        en: "Of 90 people 52 had not seen a doctor since they left home. They gave the same three reasons, in this order:",
        ru: "Из 90 человек 52 с отъезда из дома ни разу не были у врача. Причины называли одни и те же три, в таком порядке:",
      }),
      ol(
        { en: "they did not know that they may;", ru: "не знали, что можно;" },
        { en: "they were afraid that the clinic would tell somebody;", ru: "боялись, что клиника кому-нибудь сообщит;" },
        {
          en: "nobody there spoke with them in words that they understood.",
          ru: "никто там не говорил с ними понятными словами.",
        },
      ),
      p({
        en: "Those who need treatment every day are hit hardest. At home they were on a list and received their tablets; here they are on none. Example Clinic helps to have a course transferred, and the map names the three papers for which it is worth asking before leaving: the scheme of treatment, the last results and a supply for 3 months.",
        ru: "Тяжелее всего тем, кому лечение нужно каждый день. Дома они были в списке и получали таблетки, здесь их нет ни в одном. Клиника «Пример» помогает перевести лечение, а на карте указано, о чём стоит попросить перед отъездом: схема лечения, последние анализы и запас на 3 месяца.",
      }),
      figure("streetInTheRain", {
        en: "The stations are the same in every town; only the streets have other names.",
        ru: "Станции в каждом городе одни и те же, только улицы называются по-разному.",
      }),
      h2({ en: "Work", ru: "Работа" }),
      p({
        en: "At this station the map is shortest. It does not say where to stand or what to ask for; that changes from month to month, and whoever needs it asks those who are there. It says only what stays: agree on everything before the door closes, have somebody who knows when you are due back, and remember that a debt that grows while you are paying it off is no debt.",
        ru: "Об этой станции на карте сказано меньше всего. Ни где стоять, ни сколько просить: это меняется каждый месяц, и кому нужно, тот спросит у местных. Сказано только то, что не меняется: обо всём договаривайся до того, как закроется дверь; пусть кто-то знает, когда ты вернёшься; а долг, который растёт, хотя ты платишь, — не долг.",
      }),
      h2({ en: "The way back", ru: "Дорога назад" }),
      p({
        en: "The last station was asked for by those who had already been at it. To return is no defeat, says the map; take your savings in two places, and do not owe anybody a story.",
        ru: "О последней станции попросили те, кто на ней уже побывал. Вернуться — не поражение, сказано на карте; вези сбережения в двух местах и помни, что рассказывать ты никому не обязана.",
      }),
      p({
        en: "The first 500 maps have been handed out. They come in 6 languages and can be washed.",
        ru: "Первые 500 карт розданы. Они есть на 6 языках, и их можно стирать.",
      }),
    ],
    addedToSource: [
      h2({ en: "Added in August" }),
      p({
        en: "Readers have sent us an eighth station, The wait: the weeks in which one is nowhere officially. It will stand on the second printing of the map. (The Russian translation does not have this paragraph yet.)",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2025-11-16",
    sourceLanguage: "ru",
    topics: ["migration", "community"],
    organisations: ["exampleCollective"],
    places: ["portSample"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "A language café where one starts with “no”",
      ru: "Языковое кафе, где начинают со слова «нет»",
    },
    summary: {
      en: "Sample text: in Port Sample the Example Collective teaches the local language in the order in which one needs it.",
      ru: "Пример текста: в Порт-Примерном объединение «Пример» учит местному языку в том порядке, в каком он нужен.",
    },
    body: [
      p({
        en: "Textbooks begin with the family and the weather. The language café begins with “no”, “how much”, “I am leaving” and “call me by another name”. These are the first 4 lessons; the weather is number 9.",
        ru: "Учебники начинают с семьи и погоды. Языковое кафе — со слов «нет», «сколько», «я ухожу» и «называйте меня по-другому». Это первые 4 урока; погода — девятый, то есть урок 9.",
      }),
      p({
        en: "People meet on Sundays at 13:00 at the long table in the back room of a bakery. Whoever has been in the town for more than a year teaches, whoever came later learns, and halfway through they swap roles: now the teachers have to say the same in the pupils’ language.",
        ru: "Собираются по воскресеньям в 13:00 за длинным столом в задней комнате пекарни. Кто живёт в городе больше года, тот учит, кто приехал позже — учится, а в середине меняются ролями: теперь учительницы повторяют то же самое на языке учениц.",
      }),
      p({
        en: "At present 18 people come, from 7 languages. The bakery gives what has not been sold. The lesson on bread is therefore the one that everybody knows by heart.",
        ru: "Сейчас ходят 18 человек, родных языков у них 7. Пекарня отдаёт то, что не продалось. Поэтому урок про хлеб все знают наизусть.",
      }),
    ],
  },
  {
    kind: "kind_story",
    datedOn: "2024-10-14",
    sourceLanguage: "ru",
    topics: ["migration", "health"],
    organisations: ["exampleNorth"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Four hundred kilometres for a box of tablets",
      ru: "Четыреста километров за коробкой таблеток",
    },
    summary: {
      en: "Sample text: an invented traveller on treatment far from home and on the cousin who became a post office.",
      ru: "Пример текста: придуманная путешественница — о лечении вдали от дома и о двоюродной сестре, которая стала почтой.",
    },
    body: [
      p({
        en: "My tablets live 400 kilometres from me. There I am on a list, here I am not. Every 3 months my cousin receives them for me, signs, wraps them in a jumper and gives them to the driver of the night bus.",
        ru: "Мои таблетки живут в 400 километрах от меня. Там я в списке, здесь — нет. Раз в 3 месяца двоюродная сестра получает их за меня, расписывается, заворачивает в свитер и отдаёт водителю ночного автобуса.",
      }),
      p({
        en: "The driver thinks that I am always cold. By now he asks whether the jumpers fit. I have 8 of them.",
        ru: "Водитель думает, что я всё время мёрзну. Теперь спрашивает, впору ли свитера. Их у меня 8.",
      }),
      p({
        en: "In spring the bus did not run for two weeks. I counted the tablets every evening, as if there might be more of them. Then somebody from Example North called: they had lent me 20 from another woman’s supply, and I later returned them to a third. I am not on any list of theirs. But there is a list, of those who have something to spare, and since then my number has been on it.",
        ru: "Весной автобус две недели не ходил. Каждый вечер я пересчитывала таблетки, как будто их могло стать больше. Потом позвонили из «Пример-Севера»: мне одолжили 20 штук из запаса другой женщины, а вернула я их потом третьей. Ни в каких их списках меня нет. Но один список есть — тех, у кого найдётся лишнее, и с тех пор в нём мой номер.",
      }),
    ],
  },
];
