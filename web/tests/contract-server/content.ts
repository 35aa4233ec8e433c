import type { LocaleTag, RichText, RichTextNode } from "@parasol/shared";
import type { WrittenLanguage } from "./languages.ts";
import type { files } from "./pictures.ts";

/** What the contract server has to publish: enough of every kind to fill each template in both languages. */

export type InBoth<Text> = Readonly<Partial<Record<LocaleTag, Text>>>;

export type BlockContent =
  | { readonly type: "text"; readonly content: RichText }
  | { readonly type: "figure"; readonly picture: PictureContent }
  | { readonly type: "quote"; readonly text: string; readonly attribution: string | null }
  /** A block that the site has never heard of. */
  | { readonly type: "video" };

export interface PictureContent {
  readonly files: keyof typeof files;
  readonly alt: string;
  readonly caption: string | null;
}

export interface ArticleContent {
  readonly id: string;
  readonly kind: "NEWS" | "STATEMENT" | "REPORT" | "STORY" | "INTERVIEW";
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly sourceLocale: LocaleTag;
  readonly outdatedSince?: string;
  readonly method: "HUMAN" | "ASSISTED" | "MACHINE";
  readonly licence: string | null;
  readonly byline: readonly string[];
  readonly translators: readonly string[];
  readonly topics: readonly string[];
  readonly event?: string;
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
  readonly texts: InBoth<{
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly cover: PictureContent | null;
    readonly blocks: readonly BlockContent[];
    readonly corrections: readonly { readonly date: string; readonly text: string }[];
  }>;
}

const paragraph = (text: string) => ({ type: "paragraph", children: [{ type: "text", text }] }) as const;
const heading = (text: string) => ({ type: "heading", level: 2, children: [{ type: "text", text }] }) as const;
export const paragraphs = (...texts: string[]): RichText => texts.map(paragraph);
export const list = (...lines: string[]): RichTextNode => ({
  type: "list",
  format: "unordered",
  children: lines.map((text) => ({ type: "list-item", children: [{ type: "text", text }] })),
});
export const text = (...content: RichText): BlockContent => ({ type: "text", content });

const moscow: ArticleContent = {
  id: "moscow0000000000000000000",
  kind: "NEWS",
  publishedAt: "2016-04-15",
  updatedAt: "2016-04-20",
  sourceLocale: "ru",
  method: "HUMAN",
  licence: "CC-BY-4.0",
  byline: ["rose"],
  translators: ["translators"],
  topics: ["community", "health"],
  event: "moscow",
  organisations: ["rose", "alone"],
  places: ["moscow", "orsk"],
  texts: {
    en: {
      slug: "sex-workers-meet-in-moscow",
      title: "Sex workers meet in Moscow and set goals for five years",
      summary:
        "More than 40 sex workers from nine Russian cities and four other countries spent four days in Moscow. They asked what keeps people from prevention programmes and agreed what to work on together.",
      cover: { files: "gathering", alt: "A crowd of umbrellas seen from above, one of them red", caption: "Drawn for this newsroom" },
      blocks: [
        text(
          paragraph(
            'From 11 to 14 April 2016 the association "Silver Rose" held a strategic meeting of sex workers in Moscow. Its theme was the strength of the community: access to prevention programmes, and a way past the obstacles by acting together.',
          ),
          {
            type: "paragraph",
            children: [
              { type: "text", text: "The meeting followed one rule. " },
              { type: "text", text: "What concerns sex workers is decided with sex workers", bold: true },
              { type: "text", text: ": their health, life, safety, dignity and human rights. A list of " },
              { type: "link", url: "http://127.0.0.1:3000/en/topics/health", children: [{ type: "text", text: "earlier texts about health" }] },
              { type: "text", text: " and the " },
              { type: "link", url: "https://example.org/cedaw", children: [{ type: "text", text: "convention the delegates spoke of" }] },
              { type: "text", text: " give the background." },
            ],
          },
          heading("Who came"),
          paragraph(
            "People travelled from Moscow, St. Petersburg, Ekaterinburg, Togliatti, Perm, Kazan, Naberezhnye Chelny, Krasnoyarsk and Orsk, and from Uzbekistan, Moldova, Ukraine and Kyrgyzstan. They compared what happens in their regions, what stands between people and prevention, and what has helped.",
          ),
        ),
        { type: "quote", text: "We came to plan our own work, and to be asked before others plan it for us.", attribution: "From the closing session" },
        text(
          heading("Six reports"),
          paragraph("The participants prepared six reports and discussed each of them:"),
          list(
            "the history of the sex workers' movement;",
            "what became of the decisions of the 2012 meeting;",
            "the programme of the Global Fund;",
            "experience from Kyrgyzstan;",
            "how projects and services for HIV and STI prevention are monitored;",
            "CEDAW: what it says and how its recommendations are carried out.",
          ),
        ),
        {
          type: "figure",
          picture: { files: "umbrella", alt: "A large red umbrella, held at a slant", caption: "The red umbrella is the sign of the movement" },
        },
        text(
          heading("What they want to see first"),
          paragraph(
            "The delegates named seven priorities, among them a place for sex workers at every stage of a programme, from planning to evaluation; post-exposure prophylaxis and crisis services within reach; medical confidentiality; and treatment for migrants with legal status.",
          ),
          {
            type: "list",
            format: "ordered",
            children: [
              { type: "list-item", children: [{ type: "text", text: "New channels of communication:" }] },
              {
                type: "list",
                format: "unordered",
                children: [
                  { type: "list-item", children: [{ type: "text", text: "a magazine;" }] },
                  { type: "list-item", children: [{ type: "text", text: "a television programme." }] },
                ],
              },
              { type: "list-item", children: [{ type: "text", text: "A brand that people recognise: books, films, events." }] },
            ],
          },
          { type: "quote", children: [{ type: "text", text: "The goals and key actions are set for the next five years." }] },
          paragraph(
            "Nothing of this waits for permission. The working groups keep in touch, the reports go to everybody who took part, and the next meeting will begin, as this one did, with a look at what was promised and what was done.",
          ),
        ),
      ],
      corrections: [{ date: "2016-04-20", text: "The first version of this text named eight cities. There were nine: Orsk was missing." }],
    },
    ru: {
      slug: "vstrecha-v-moskve",
      title: "Секс-работницы и секс-работники встретились в Москве и наметили цели на пять лет",
      summary:
        "Больше сорока человек из девяти городов России и четырёх других стран четыре дня говорили о том, что мешает программам профилактики, и договорились, над чем работать вместе.",
      cover: { files: "gathering", alt: "Множество зонтов, вид сверху, один из них красный", caption: "Рисунок редакции" },
      blocks: [
        text(
          paragraph(
            'С 11 по 14 апреля 2016 года ассоциация "Серебряная Роза" провела в Москве стратегическую встречу секс-работниц и секс-работников. Тема - сила сообщества: доступ к программам профилактики и общие действия, которые помогут преодолеть препятствия.',
          ),
          {
            type: "paragraph",
            children: [
              { type: "text", text: "Правило было одно. " },
              { type: "text", text: "Всё, что касается секс-работниц и секс-работников, решают вместе с ними", bold: true },
              { type: "text", text: ": здоровье, жизнь, безопасность, достоинство и права человека. О том же - " },
              { type: "link", url: "/ru/temy/zdorovye", children: [{ type: "text", text: "другие тексты о здоровье" }] },
              { type: "text", text: "." },
            ],
          },
          heading("Кто приехал"),
          paragraph(
            "Приехали из Москвы, Санкт-Петербурга, Екатеринбурга, Тольятти, Перми, Казани, Набережных Челнов, Красноярска и Орска, а ещё из Узбекистана, Молдовы, Украины и Кыргызстана. Сравнивали, что происходит в регионах, что стоит между людьми и профилактикой и что уже помогло.",
          ),
        ),
        { type: "quote", text: "Мы приехали планировать свою работу сами - и чтобы нас спрашивали раньше, чем решат за нас.", attribution: "Из заключительной сессии" },
        text(
          heading("Шесть докладов"),
          paragraph("Участницы и участники подготовили шесть докладов и обсудили каждый:"),
          list(
            "история движения секс-работниц и секс-работников;",
            "что стало с решениями встречи 2012 года;",
            "программа Глобального фонда;",
            "опыт Кыргызстана;",
            "мониторинг проектов и услуг по профилактике ВИЧ и ИППП;",
            "КЛДЖ: о чём эта конвенция и как выполняют её рекомендации.",
          ),
        ),
        { type: "figure", picture: { files: "umbrella", alt: "Большой красный зонт, его держат наискось", caption: "Красный зонт - знак движения" } },
        text(
          heading("Что важнее всего"),
          paragraph(
            "Делегатки и делегаты назвали семь приоритетов. Среди них - участие сообщества на каждом этапе программ, от замысла до оценки, доступная постконтактная профилактика и кризисная помощь, врачебная тайна, лечение для мигрантов с легальным статусом.",
          ),
          {
            type: "list",
            format: "ordered",
            children: [
              { type: "list-item", children: [{ type: "text", text: "Новые каналы: журнал и телепрограмма." }] },
              { type: "list-item", children: [{ type: "text", text: "Узнаваемый знак: книги, фильмы, события." }] },
            ],
          },
          paragraph(
            "Разрешения ждать не стали. Рабочие группы остаются на связи, доклады получат все, кто участвовал, а следующая встреча начнётся, как и эта, с вопроса, что было обещано и что сделано.",
          ),
        ),
      ],
      corrections: [{ date: "2016-04-20", text: "В первой версии мы назвали восемь городов. Их девять: не хватало Орска." }],
    },
  },
};

const sampleNote = { en: "Sample text about an invented organisation.", ru: "Пример: организация вымышлена." };

interface Sample {
  readonly en?: readonly [slug: string, title: string, summary: string];
  readonly ru?: readonly [slug: string, title: string, summary: string];
  readonly kind?: ArticleContent["kind"];
  readonly topics?: readonly string[];
  readonly picture?: keyof typeof files;
  readonly facts?: Partial<Pick<ArticleContent, "method" | "sourceLocale" | "outdatedSince" | "licence" | "byline">>;
  readonly blocks?: readonly BlockContent[];
}

function sample(number: number, given: Sample): ArticleContent {
  const publishedAt = new Date(Date.UTC(2026, 9 - Math.floor(number / 3), 27 - (number % 3) * 9)).toISOString().slice(0, 10);
  const toText = (locale: WrittenLanguage, [slug, title, summary]: readonly [string, string, string]) => ({
    slug,
    title,
    summary: `${summary} ${sampleNote[locale]}`,
    cover: given.picture
      ? { files: given.picture, alt: locale === "ru" ? "Красный зонт среди других" : "A red umbrella among others", caption: null }
      : null,
    blocks: given.blocks ?? [text(paragraph(summary), paragraph(sampleNote[locale]))],
    corrections: [],
  });
  return {
    id: `sample${String(number).padStart(19, "0")}`,
    kind: given.kind ?? "NEWS",
    publishedAt,
    updatedAt: given.facts?.outdatedSince ?? publishedAt,
    sourceLocale: "en",
    method: "HUMAN",
    licence: "CC-BY-SA-4.0",
    byline: ["example"],
    translators: ["translators"],
    topics: given.topics ?? ["community"],
    ...given.facts,
    texts: { ...(given.en && { en: toText("en", given.en) }), ...(given.ru && { ru: toText("ru", given.ru) }) },
  };
}

const samples: readonly Sample[] = [
  {
    en: ["night-clinic-opens", "A night clinic opens, run by the people it is for", "Example Collective opens a clinic that works from dusk to two in the morning. Half of its board are sex workers."],
    ru: ["nochnaya-klinika", "Открылась ночная клиника, и управляют ею те, для кого она работает", "Коллектив «Пример» открыл клинику, которая принимает с вечера до двух часов ночи. Половина её правления — секс-работницы и секс-работники."],
    topics: ["health", "community"],
    picture: "umbrella",
    kind: "REPORT",
  },
  {
    en: ["statement-on-fines", "Fines do not make anybody safer", "A statement on the new fines: what they cost, whom they reach, and what would help instead."],
    ru: ["o-shtrafakh", "Штрафы никого не защищают", "Заявление о новых штрафах: во что они обходятся, кого касаются и что помогло бы на деле."],
    kind: "STATEMENT",
    topics: ["law"],
    facts: { outdatedSince: "2026-10-30", sourceLocale: "ru", method: "ASSISTED" },
  },
  {
    en: ["first-legal-handbook", "A handbook of rights that fits in a pocket", "Sixteen pages, written with a lawyer and tried out by forty readers: what to say, what to sign, whom to call."],
    ru: ["spravochnik-o-pravakh", "Справочник о правах, который помещается в карман", "Шестнадцать страниц, написанных с юристом и проверенных сорока читательницами: что говорить, что подписывать, кому звонить."],
    topics: ["law"],
    picture: "gathering",
  },
  {
    ru: ["golos-iz-perm", "«Я научилась говорить \"нет\" чиновникам»", "История участницы коллектива «Пример», которая два года ходила по кабинетам и добилась приёма."],
    kind: "STORY",
    facts: { sourceLocale: "ru", licence: null },
  },
  {
    en: ["letter-to-donors", "A letter to those who fund us", "Three-year grants, plain reports, and a seat at the table: what works and what wears people out."],
    kind: "STATEMENT",
    topics: ["money"],
  },
  {
    en: ["training-for-nurses", "Nurses learn from those who know", "Twelve nurses spent a weekend with Example Collective. They came away with a different list of questions."],
    ru: ["medsestry-uchatsya", "Медсёстры учатся у тех, кто знает", "Двенадцать медсестёр провели выходные с коллективом «Пример». Уезжали они с другими вопросами."],
    topics: ["health"],
    facts: { method: "MACHINE" },
  },
  {
    en: ["future-formats", "A text with a block from the future, ]]> and <b>marks</b> & more", "Holds a block and a node that this site does not know. The rest of it must be readable."],
    ru: ["bloki-iz-budushchego", "Текст с блоком из будущего", "Здесь есть блок и узел, которых сайт не знает. Остальное должно читаться."],
    blocks: [
      text(paragraph("Before the block that nobody knows.")),
      { type: "video" },
      text(
        JSON.parse('{"type":"hologram","children":[{"type":"text","text":"Nobody sees this."}]}'),
        {
          type: "paragraph",
          children: [
            { type: "text", text: "After it, and with a link that is " },
            { type: "link", url: "javascript:alert(1)", children: [{ type: "text", text: "not safe to follow" }] },
            { type: "text", text: " and <script>alert(2)</script> as words." },
          ],
        },
      ),
    ],
  },
  ...Array.from({ length: 24 }, (_, index): Sample => ({
    en: [`sample-${index + 1}`, `From the work of Example Collective, part ${index + 1}`, "What was done this month, what it cost and what comes next."],
    ru: [`primer-${index + 1}`, `Из работы коллектива «Пример», часть ${index + 1}`, "Что сделано за месяц, сколько это стоило и что дальше."],
    topics: index % 2 ? ["community"] : ["law", "community"],
  })),
];

export const articles: readonly ArticleContent[] = [...samples.map((given, index) => sample(index, given)), moscow];

export const topics = {
  community: { en: ["community", "Community"], ru: ["soobshchestvo", "Сообщество"] },
  health: { en: ["health", "Health"], ru: ["zdorovye", "Здоровье"] },
  law: { en: ["law", "Law and justice"], ru: ["pravo", "Право и справедливость"] },
  money: { en: ["money", "Money"] },
  nothing: { ru: ["pustaya-tema", "Тема без материалов"] },
} as const satisfies Record<string, InBoth<readonly [slug: string, name: string]>>;

export const contributors = {
  rose: { en: "Silver Rose", ru: "Серебряная Роза" },
  translators: { en: "A translators' collective", ru: "Коллектив переводчиц" },
  example: { en: "Example Collective", ru: "Коллектив «Пример»" },
} as const satisfies Record<string, InBoth<string>>;

export const pages = {
  about: {
    en: { slug: "about", title: "About us", blocks: [text(paragraph("This newsroom publishes what organisations led by sex workers have to say."), heading("How we work"), paragraph("People speak for themselves here."))] },
    ru: { slug: "o-nas", title: "О нас", blocks: [text(paragraph("Здесь выходят тексты организаций, которыми руководят секс-работницы и секс-работники."), heading("Как мы работаем"), paragraph("Люди говорят сами за себя."))] },
  },
  safety: {
    en: { slug: "safety", title: "Safety", blocks: [text(paragraph("What this site knows about you: nothing."))] },
    ru: { slug: "bezopasnost", title: "Безопасность", blocks: [text(paragraph("Что сайт знает о вас: ничего."))] },
  },
} as const satisfies Record<string, InBoth<{ slug: string; title: string; blocks: readonly BlockContent[] }>>;

export const site: InBoth<{ readonly name: string; readonly tagline: string; readonly safetyNote: string }> = {
  en: { name: "Parasol Newsroom", tagline: "News by sex workers' organisations, in English and in Russian.", safetyNote: "If somebody may see your screen or your history, use a private window and close it when you are done." },
  ru: { name: "Редакция Парасоль", tagline: "Новости организаций секс-работниц и секс-работников, по-русски и по-английски.", safetyNote: "Если ваш экран или историю может увидеть кто-то ещё, читайте в приватном окне и закрывайте его после." },
};

/** Published once and taken back. */
export const withdrawn = {
  article: ["taken-back", "snyato"],
  event: ["taken-back-event"],
  organisation: ["taken-back-organisation"],
  place: ["taken-back-place"],
  topic: ["taken-back-topic"],
  page: ["taken-back-page"],
} as const;

/** Published once in this language and taken back, while another language still has it. */
export const withdrawnVersions: Readonly<Record<string, string>> = { "event-planned": "ru" };
