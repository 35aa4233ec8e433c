/** The standing pages of the demonstration, in the editors' order. */
import { pagePath } from "@parasol/shared";
import { bold, h2, link, p, type Passage, text, ul, type Words } from "./notation.js";

interface StandingPage {
  readonly title: Words;
  readonly slug: Words;
  readonly body: readonly Passage[];
}

export const pages = {
  about: {
    title: { en: "About", ru: "О сайте" },
    slug: { en: "about", ru: "o-nas" },
    body: [
      p({
        en: "This is a demonstration of Parasol, a newsroom in two languages for organisations led by their own communities. No organisation runs this site, and nobody can be reached through it.",
        ru: "Это демонстрация Parasol — редакции на двух языках для организаций, которыми руководят сами сообщества. Ни одна организация этот сайт не ведёт, и связаться через него ни с кем нельзя.",
      }),
      h2({ en: "What is real here", ru: "Что здесь настоящее" }),
      p({
        en: "Two events, the article on one of them, and four profiles are about what exists. The strategic meeting of sex workers in Moscow in April 2016 was hosted by the association Silver Rose; of the meeting of 2012 we know the year. Sex Workers’ Forum is a member of the network NSWP, whose questionnaire and priority areas are used here. SWAN is a regional network. The facts come from what was published; the sentences are ours. None of these organisations has anything to do with this site.",
        ru: "Настоящие здесь два события, статья об одном из них и четыре профиля. Стратегическую встречу секс-работниц и секс-работников в Москве в апреле 2016 года принимала ассоциация «Серебряная Роза»; о встрече 2012 года известен только год. «Форум секс-работников» — участница сети NSWP; её анкета и её приоритетные направления используются и на этом сайте. SWAN — региональная сеть. Факты взяты из того, что было опубликовано, а слова наши. Ни одна из этих организаций к сайту отношения не имеет.",
      }),
      p({
        en: "Where the two languages of a source say different things, both languages here follow the one that claims less: a fine of “up to” a sum, members who “are or were” sex workers.",
        ru: "Если два языка источника говорят разное, оба языка здесь следуют тому, который утверждает меньше: штраф «до» такой-то суммы, участницы, которые занимаются «или занимались» секс-работой.",
      }),
      h2({ en: "What is invented", ru: "Что здесь придумано" }),
      ul(
        {
          en: [
            text("Everything whose summary or theme begins with "),
            bold("Sample text"),
            text(
              " or whose name ends in “(sample)”: the organisations called Example, the towns, the people, their words and the figures.",
            ),
          ],
          ru: [
            text("Всё, что начинается словами "),
            bold("«Пример текста»"),
            text(" или отмечено словом «(образец)»: организации с именем «Пример», города, люди, их слова и цифры."),
          ],
        },
        {
          en: "The newsroom itself, its editors and its translators.",
          ru: "Сама редакция, её авторы и переводчицы.",
        },
        {
          en: "All links to websites and social networks, and all e-mail addresses: they end in example.org, an address kept free for examples.",
          ru: "Все ссылки на сайты и социальные сети и все адреса почты: они заканчиваются на example.org — это адрес, который оставлен для примеров.",
        },
        {
          en: "The pictures: drawings made for this demonstration. They show no real place and nobody’s face.",
          ru: "Картинки: это рисунки, сделанные для демонстрации. На них нет ни настоящих мест, ни чьих-либо лиц.",
        },
      ),
      h2({ en: "How to read the texts", ru: "Как читать тексты" }),
      p({
        en: "Every text says which language it was written in first. A translation says who made it, whether a machine helped, and whether the original has changed since. A text that exists in one language only stays in that language: the other one says so instead of showing an empty page.",
        ru: "У каждого текста указано, на каком языке он написан. У перевода указано, кто его сделал, помогала ли машина и не изменился ли с тех пор оригинал. Если текст есть только на одном языке, на другом об этом честно сказано: пустой страницы не будет.",
      }),
      p({
        en: "While the demonstration content is loaded, every page says so and asks search engines to stay away. Whoever sets up a newsroom of their own can start it empty.",
        ru: "Пока загружено демонстрационное содержание, об этом сказано на каждой странице, а поисковые системы просят её не показывать. Свою редакцию можно сразу запустить пустой.",
      }),
    ],
  },
  safety: {
    title: { en: "Safety", ru: "Безопасность" },
    slug: { en: "safety", ru: "bezopasnost" },
    body: [
      p({
        en: "This page says in plain words what your visit leaves behind, who could notice it and what you can do. Read what concerns you and skip the rest: nobody has to do everything.",
        ru: "Здесь простыми словами сказано, какие следы оставляет ваш визит, кто может его заметить и что с этим можно сделать. Прочтите то, что касается вас, остальное пропустите: делать всё сразу не нужно никому.",
      }),
      h2({ en: "What this site keeps about you: nothing", ru: "Что сайт хранит о вас: ничего" }),
      ul(
        {
          en: "No cookies and nothing else stored in your browser by this site. There is no account and nothing to fill in.",
          ru: "Никаких куки: сайт ничего не записывает в ваш браузер. Здесь нет регистрации и нечего заполнять.",
        },
        {
          en: "No scripts. You can switch JavaScript off in your browser, and everything here still works.",
          ru: "Никаких скриптов. Можно выключить в браузере JavaScript — всё здесь будет работать.",
        },
        {
          en: "No counters, no advertising, no fonts, pictures or videos loaded from other companies. Your browser talks to this site alone.",
          ru: "Никаких счётчиков и рекламы; шрифты, картинки и видео не загружаются от других компаний. Ваш браузер обращается только к этому сайту.",
        },
        {
          en: "The computer that serves the site sees, as with any site, the internet address from which a page is asked for.",
          ru: "Компьютер, на котором работает сайт, видит, как и у любого сайта, интернет-адрес, с которого запросили страницу.",
        },
      ),
      h2({ en: "Who else could notice your visit", ru: "Кто ещё может заметить ваш визит" }),
      ul(
        {
          en: [
            bold("Whoever uses your device."),
            text(" The browser’s history shows the pages you opened, and so do open tabs and suggestions in the address line."),
          ],
          ru: [
            bold("Те, кто пользуется вашим устройством."),
            text(" Открытые страницы видны в истории браузера, в оставленных вкладках и в подсказках адресной строки."),
          ],
        },
        {
          en: [
            bold("Whoever runs your network:"),
            text(
              " the provider, the café, the employer, the hostel. Where the address begins with https, they can see which site you opened but not which page of it.",
            ),
          ],
          ru: [
            bold("Те, кто держит сеть:"),
            text(
              " провайдер, кафе, работодатель, общежитие. Если адрес начинается с https, им видно, какой сайт вы открыли, но не какую его страницу.",
            ),
          ],
        },
        {
          en: [
            bold("Whoever you send a link to."),
            text(" The address says what the text is about, and it stays in the conversation."),
          ],
          ru: [bold("Те, кому вы послали ссылку."), text(" По адресу понятно, о чём текст, и он остаётся в переписке.")],
        },
      ),
      h2({
        en: "If others use your device: a private window",
        ru: "Если устройством пользуетесь не только вы: приватное окно",
      }),
      p({
        en: "A private window (in some browsers: incognito) forgets the history when you close it. It hides nothing from the network. Close all private windows when you have finished, otherwise the history stays until you do. Files that you saved and pages that you printed remain.",
        ru: "Приватное окно (в некоторых браузерах — «инкогнито») забывает историю, когда его закрывают. От сети оно ничего не скрывает. Закончив, закройте все приватные окна: до этого история никуда не денется. Сохранённые файлы и распечатанные страницы остаются.",
      }),
      p({
        en: "Forgot to open one? Delete the last hour from the browser’s history. If an empty history would itself be noticed, delete single pages rather than everything.",
        ru: "Забыли открыть приватное окно? Удалите из истории последний час. Если пустая история сама по себе вызовет вопросы, удаляйте не всё, а отдельные страницы.",
      }),
      h2({ en: "If the network must not know: Tor Browser", ru: "Если о визите не должна знать сеть: Tor Browser" }),
      p({
        en: "Tor Browser sends your request through several computers one after another. Your provider sees that you use Tor but not what you read; the site sees what is read but not by whom. This site works in it fully, even at its strictest security level. Get it only from the Tor Project or from the app shop of your telephone.",
        ru: "Tor Browser передаёт запрос через несколько компьютеров по очереди. Провайдер видит, что вы пользуетесь Tor, но не видит, что вы читаете; сайт видит, что читают, но не видит кто. Этот сайт полностью работает в нём, даже на самом строгом уровне безопасности. Скачивайте его только у самого проекта Tor или в магазине приложений телефона.",
      }),
      p({
        en: "In some countries Tor is blocked or draws attention. It can be started with a “bridge”, which makes its use harder to see; the browser offers bridges in its settings. If being seen with Tor is riskier for you than being seen with this site, use an ordinary browser.",
        ru: "В некоторых странах Tor блокируют, или он сам привлекает внимание. Его можно запустить через «мост», тогда заметить его труднее; мосты предлагает сам браузер в настройках. Если для вас опаснее, что заметят Tor, чем что заметят этот сайт, берите обычный браузер.",
      }),
      h2({ en: "If somebody may look through your telephone", ru: "Если ваш телефон могут просмотреть" }),
      ul(
        {
          en: "Save neither the page nor a picture of it: screenshots often land in a shared album or a backup.",
          ru: "Не сохраняйте ни страницу, ни её снимок: снимки экрана часто попадают в общий альбом или резервную копию.",
        },
        {
          en: "Rather remember a word of the title and search for it in the site’s list of news than keep a bookmark.",
          ru: "Вместо закладки запомните слово из заголовка и найдите текст в списке новостей сайта.",
        },
        {
          en: "A lock by code protects better than a finger or a face, which others can use without your consent.",
          ru: "Код на экране защищает лучше, чем палец или лицо: ими могут воспользоваться и против вашей воли.",
        },
        {
          en: "Set messages to disappear where you talk about work, and agree on that with those you write to.",
          ru: "Там, где вы говорите о работе, включите исчезающие сообщения и договоритесь об этом с теми, кому пишете.",
        },
      ),
      h2({ en: "What we do with pictures and names", ru: "Как мы поступаем с картинками и именами" }),
      p({
        en: "Pictures on this site carry no trace of the place, the time or the device. People stand here under the names they chose. When somebody takes a text or a picture back, it goes from the site at once; copies that others have made, we cannot call back.",
        ru: "В картинках на этом сайте нет сведений ни о месте, ни о времени, ни об устройстве. Люди названы так, как решили сами. Если кто-то забирает свой текст или снимок, с сайта они исчезают сразу; копии, которые успели сделать другие, вернуть мы не можем.",
      }),
      p({
        en: [
          text("What this site is and who stands behind it: "),
          link("About this demonstration", pagePath("en", "about")),
          text("."),
        ],
        ru: [text("Что это за сайт и кто за ним стоит: "), link("Об этой демонстрации", pagePath("ru", "o-nas")), text(".")],
      }),
    ],
  },
} as const satisfies Record<string, StandingPage>;
