/** Sample articles on health. Everybody in them is invented; what they say about PEP and HIV is not. */
import type { SeedArticle } from "../article.js";
import { bold, figure, h2, link, ol, p, quote, text, ul } from "../notation.js";
import { pagePath } from "@parasol/shared";

export const health: readonly SeedArticle[] = [
  {
    kind: "kind_news",
    datedOn: "2026-11-12",
    sourceLanguage: "ru",
    topics: ["health"],
    organisations: ["exampleClinic", "exampleCollective"],
    places: ["sampleton"],
    byline: ["desk"],
    translators: ["twoUmbrellas"],
    title: {
      en: "Example Clinic now opens in the evening",
      ru: "Клиника «Пример» теперь принимает и вечером",
    },
    summary: {
      en: "Sample text: those who work at night could not come in the morning, so on two days a week the clinic moves to their hours.",
      ru: "Пример текста: кто работает ночью, утром прийти не может, поэтому два дня в неделю клиника подстраивается под своих посетительниц.",
    },
    body: [
      p({
        en: "Since the beginning of November Example Clinic in Sampleton has been open on Tuesdays and Thursdays from 18:00 to 22:00. No appointment is needed, and no document is asked for at the door.",
        ru: "С начала ноября клиника «Пример» в Примерске работает по вторникам и четвергам с 18:00 до 22:00. Записываться не нужно, документы на входе не спрашивают.",
      }),
      p({
        en: "The change began with a sheet of paper. In spring the Example Collective hung it up in the waiting room and asked when people would come if they could choose. Of 64 answers, 51 named the evening.",
        ru: "Всё началось с листа бумаги. Весной объединение «Пример» повесило его в коридоре клиники и спросило, когда людям удобно приходить. Из 64 ответивших 51 человек назвал вечер.",
      }),
      p({
        en: "In the evening there is one doctor, one nurse and one consultant from the collective, who sits with whoever does not want to go in alone. The hours stay on trial until the end of March; after that the clinic and the collective decide together.",
        ru: "Вечером работают врач, медсестра и консультантка от объединения: она посидит рядом с теми, кому не хочется идти в кабинет в одиночку. До конца марта расписание пробное, потом клиника и объединение решат вместе, что дальше.",
      }),
    ],
  },
  {
    kind: "kind_report",
    datedOn: "2026-10-03",
    sourceLanguage: "en",
    topics: ["health", "safety"],
    organisations: ["exampleCollective", "exampleClinic"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    cover: "twentyEightDays",
    title: {
      en: "Twenty-eight days that nobody goes through alone",
      ru: "Двадцать восемь дней, которые никто не проходит в одиночку",
    },
    summary: {
      en: "Sample text: post-exposure prophylaxis works only if one gets to it in time and takes it to the end. For a year the Example Collective has been going along with those who need it.",
      ru: "Пример текста: постконтактная профилактика помогает, только если успеть вовремя и дойти до конца курса. Объединение «Пример» уже год сопровождает тех, кому она понадобилась.",
    },
    body: [
      p({
        en: "A condom broke, or there was violence: from then on the clock is running. Post-exposure prophylaxis (PEP) can prevent infection with HIV if it is started as soon as possible, at the latest within 72 hours, and taken for 28 days. Most people know neither number when they need them.",
        ru: "Порвался презерватив или случилось насилие — и пошло время. Постконтактная профилактика (ПКП) может предотвратить заражение ВИЧ, если начать её как можно раньше, не позже чем через 72 часа, и принимать 28 дней. Когда эти числа нужны, большинство их не знает.",
      }),
      p({
        en: "In October of last year the Example Collective set up a telephone for that night and the four weeks after it. This is what the first year has taught those who answer it.",
        ru: "В октябре прошлого года объединение «Пример» завело телефон — на ту самую ночь и на четыре недели после неё. Вот чему первый год научил тех, кто отвечает на звонки.",
      }),
      h2({ en: "The first hours", ru: "Первые часы" }),
      p({
        en: "In the first year 38 people called. For 33 of them there was still time; 29 began the course. The most common obstacle was not medicine but a desk: somebody who said “come back on Monday”.",
        ru: "За первый год позвонили 38 человек. У 33 из них ещё было время, курс начали 29. Чаще всего мешало не лекарство, а окошко регистратуры, где говорили: «Приходите в понедельник».",
      }),
      p({
        en: "So the collective agreed with Example Clinic on three things:",
        ru: "Поэтому объединение договорилось с клиникой «Пример» о трёх вещах:",
      }),
      ol(
        {
          en: "the first three days’ tablets lie at the night desk, and any doctor on duty may hand them out;",
          ru: "таблетки на первые три дня лежат на ночном посту, и выдать их может любой дежурный врач;",
        },
        {
          en: "nobody has to say what they do for a living, only when it happened;",
          ru: "никто не обязан говорить, чем зарабатывает, — важно только, когда это случилось;",
        },
        {
          en: "whoever comes may bring somebody along, into the consulting room too.",
          ru: "прийти можно с кем-то ещё, и в кабинет тоже.",
        },
      ),
      figure("streetInTheRain", {
        en: "Most calls come between midnight and five in the morning.",
        ru: "Чаще всего звонят между полуночью и пятью утра.",
      }),
      h2({ en: "The long middle", ru: "Долгая середина" }),
      p({
        en: "Starting is the loud part; going on is the quiet one. In the second week some feel sick, some have to hide the box from those they live with, and some simply forget. Of the 29 who began, 26 took the last tablet.",
        ru: "Начать — это громко, продолжать — тихо. На второй неделе кого-то тошнит, кому-то приходится прятать упаковку от домашних, а кто-то просто забывает. Из 29 начавших последнюю таблетку приняли 26.",
      }),
      quote(
        {
          en: "I did not need advice. I needed somebody who wrote every evening: taken? And I wrote back: taken. That was all, and it was enough.",
          ru: "Советы мне были не нужны. Нужно было, чтобы каждый вечер кто-то писал: «Выпила?» А я отвечала: «Выпила». Вот и всё, и этого хватило.",
        },
        { en: "Lida, an invented caller", ru: "Лида, придуманная собеседница" },
      ),
      p({
        en: "The message goes out at an hour that each person chooses and says nothing that others could understand. One chose the question “Have you fed the cat?”. There is no cat.",
        ru: "Сообщение приходит в час, который человек выбирает сам, и посторонний в нём ничего не поймёт. Одна попросила спрашивать: «Кошку покормила?» Кошки у неё нет.",
      }),
      h2({ en: "Afterwards", ru: "После" }),
      p({
        en: "A course ends with tests, and waiting for them can be harder than the tablets. The collective’s consultants wait too, in the corridor or on the telephone. They also ask whether something should change: a different place of work, a bag in which condoms do not get hot, or the talk about PrEP, which is taken before and not after.",
        ru: "Курс заканчивается анализами, и ждать результата бывает труднее, чем пить таблетки. Консультантки объединения ждут вместе с человеком — в коридоре или на телефоне. А заодно спрашивают, не стоит ли что-то поменять: место работы, сумку, в которой презервативы не перегреваются, или поговорить о ДКП — её принимают не после, а заранее.",
      }),
      ul(
        {
          en: [bold("As soon as possible"), text(": every hour counts, and after 72 hours it is too late.")],
          ru: [bold("Как можно раньше"), text(": важен каждый час, а через 72 часа уже поздно.")],
        },
        {
          en: [bold("To the end"), text(": 28 days, also when the first weeks went well.")],
          ru: [bold("До конца"), text(": 28 дней, даже если первые недели прошли легко.")],
        },
        {
          en: [bold("With a doctor"), text(": this text is a sample and replaces nobody in a white coat.")],
          ru: [bold("С врачом"), text(": этот текст — образец и врача не заменит.")],
        },
      ),
      p({
        en: [
          text("If others may look into your telephone, read first "),
          link("how to read safely", pagePath("en", "safety")),
          text("."),
        ],
        ru: [
          text("Если в ваш телефон могут заглянуть, прочтите сначала, "),
          link("как читать безопасно", pagePath("ru", "bezopasnost")),
          text("."),
        ],
      }),
    ],
  },
  {
    kind: "kind_interview",
    datedOn: "2026-05-21",
    sourceLanguage: "ru",
    topics: ["health", "rights"],
    organisations: ["exampleClinic"],
    byline: ["asya"],
    translators: ["twoUmbrellas"],
    title: {
      en: "“Nobody calls a diagnosis down the corridor here”",
      ru: "«Диагнозы у нас по коридору не кричат»",
    },
    summary: {
      en: "Sample text: an invented nurse of Example Clinic on small things that make up medical confidentiality.",
      ru: "Пример текста: придуманная медсестра клиники «Пример» — о мелочах, из которых складывается врачебная тайна.",
    },
    body: [
      p({
        en: "Nina has worked at the reception of Example Clinic for 6 years. We asked her where secrets are lost and how one keeps them.",
        ru: "Нина работает в регистратуре клиники «Пример» 6 лет. Мы спросили её, где тайны теряются и как их удержать.",
      }),
      p({ en: [bold("What did you change first?")], ru: [bold("С чего вы начали?")] }),
      p({
        en: "The queue. People stood in front of a window with a hole in it and had to shout through it what they had come for. Now there is a chair, a door and a number on a slip of paper. A number has no diagnosis.",
        ru: "С очереди. Люди стояли у окошка с дыркой и кричали в неё, зачем пришли. Теперь у нас стул, дверь и номерок. У номерка диагноза нет.",
      }),
      p({ en: [bold("And what was hardest?")], ru: [bold("А что далось труднее всего?")] }),
      p({
        en: "Ourselves. We love to talk over tea. We agreed that whoever begins a sentence with “the one who…” washes the cups. In the first month I washed them 11 times.",
        ru: "Мы сами. За чаем так и тянет рассказать. Договорились: кто начинает фразу со слов «а вот та, которая…», моет чашки. В первый месяц я мыла их 11 раз.",
      }),
      p({ en: [bold("Do people notice?")], ru: [bold("Люди это замечают?")] }),
      p({
        en: "They notice when nothing happens. A woman told me: I have been coming to you for a year, and nobody in my house knows. For me that is a better medal than any on the wall.",
        ru: "Замечают, когда ничего не происходит. Одна женщина сказала: «Хожу к вам год, и в доме никто не знает». Для меня это дороже любой грамоты на стене.",
      }),
      p({ en: [bold("What should a visitor ask for?")], ru: [bold("О чём стоит просить посетительнице?")] }),
      p({
        en: "For a closed door. For the result to be shown and not read aloud. For the telephone number in the file to be one that she alone answers. These are no favours, it is our work.",
        ru: "Закрыть дверь. Показать результат, а не читать вслух. Записать в карту тот номер, по которому отвечает только она. Это не одолжение, это наша работа.",
      }),
    ],
  },
  {
    kind: "kind_news",
    datedOn: "2025-09-14",
    sourceLanguage: "en",
    topics: ["health", "migration"],
    organisations: ["exampleNorth", "exampleHarbour"],
    places: ["portSample"],
    byline: ["desk"],
    translators: [],
    title: {
      en: "A minibus with a kettle: testing comes to the ring road",
      ru: "Микроавтобус с чайником: тестирование приезжает на объездную",
    },
    summary: {
      en: "Sample text: Example North has fitted out an old minibus, and asked those who use it where it should stop.",
      ru: "Пример текста: «Пример-Север» переоборудовал старый микроавтобус и спросил у тех, ради кого он ездит, где ему останавливаться.",
    },
    body: [
      p({
        en: "It used to carry bread, and on warm evenings one still smells it. Since August the minibus of Example North has been driving along the ring road of Port Sample three nights a week, with rapid tests for HIV and hepatitis C, condoms, lubricant and a kettle.",
        ru: "Раньше в нём возили хлеб, и в тёплые вечера это ещё чувствуется. С августа микроавтобус «Пример-Севера» три ночи в неделю ездит по объездной Порт-Примерного: экспресс-тесты на ВИЧ и гепатит C, презервативы, смазка и чайник.",
      }),
      p({
        en: "The stops were chosen by those who work there: not under the lamp, not beside the police post, and never longer than 40 minutes in one place. In the first month 57 people took a test; for two thirds of them it was the first in more than a year.",
        ru: "Остановки выбрали те, кто там работает: не под фонарём, не рядом с постом полиции и не дольше 40 минут на одном месте. За первый месяц тест сделали 57 человек, две трети — впервые больше чем за год.",
      }),
      p({
        en: "Results are given in the back, behind a curtain, in four languages. What is still missing is a heater: the collective is looking for one before the frosts.",
        ru: "Результат говорят в глубине салона, за занавеской, на четырёх языках. Не хватает только печки: её ищут, пока не ударили морозы.",
      }),
    ],
  },
];
