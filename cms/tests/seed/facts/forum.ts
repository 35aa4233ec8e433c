/** The organisation profile: Sex Workers' Forum, with the whole questionnaire. */
import { both, data, type Fact, named, told } from "./fact.ts";

const forum = "forum";
const figure = (kind: string, part: number, whole: number | null) => ({
  kind,
  withheld: false,
  part,
  whole,
  qualifier: "EXACTLY",
  asOf: null,
});

const areas = {
  en: [
    "Decriminalisation, and sex work as work",
    "Critique of the trafficking paradigm",
    "Access to health services",
    "Speaking out on violence",
    "Against human-rights abuses",
    "Against stigma and discrimination",
    "Economic empowerment and social inclusion",
  ],
  ru: [
    "Декриминализация и признание секс-работы работой",
    "Критика парадигмы торговли людьми",
    "Доступ к медицинской помощи",
    "Открытый разговор о насилии",
    "Против нарушений прав человека",
    "Против стигмы и дискриминации",
    "Экономические возможности и место в обществе",
  ],
};
const area = (number: number, fact: string, en: string, ru: string) =>
  told(forum, `priority area ${number}: ${fact}`, `priorityAreas.${number - 1}.description`, en, ru);

export const forumFacts: readonly Fact[] = [
  named(forum, "the name", "name", "Sex Workers’ Forum", "Форум секс-работников"),
  told(forum, "the name in the other language", "summary", "«Форум секс-работников»", "Sex Workers’ Forum"),
  named(forum, "the country", "placesServed.*.name", ["Russia"], ["Россия"]),
  named(forum, "the network it belongs to", "memberships.*.name", ["NSWP"], ["NSWP"]),
  data(
    forum,
    "the questionnaire, in its order",
    "answers.*.question.code",
    both(["contact-email", "who-we-work-with", "involvement", "priority-areas", "challenges", "other-areas"]),
    {
      en: [
        "How can you be reached?",
        "Who do you work with?",
        "How are sex workers involved in the organisation?",
        "Which of the network’s priority areas do you work on?",
        "What are your two main challenges?",
        "What else do you work on?",
      ],
      ru: [
        "Как с вами связаться?",
        "С кем вы работаете?",
        "Как в организации участвуют сами секс-работницы и секс-работники?",
        "Какими из приоритетных направлений сети вы занимаетесь?",
        "Какие две трудности для вас главные?",
        "Чем ещё вы занимаетесь?",
      ],
    },
  ),
  data(forum, "the contact e-mail is withheld", "contacts", both([{ kind: "EMAIL", value: null, withheld: true }]), {
    en: ["withheld for safety"],
    ru: ["не раскрывается ради безопасности"],
  }),
  named(
    forum,
    "who they work with",
    "populations.*.name",
    ["Women", "Trans people", "Men", "Migrants", "People with HIV", "People who use drugs"],
    ["Женщины", "Трансгендерные люди", "Мужчины", "Мигрантки и мигранты", "Люди с ВИЧ", "Люди, употребляющие наркотики"],
  ),
  told(
    forum,
    "all sex workers",
    "answers.1.body.text",
    "works with all sex workers",
    "работает со всеми секс-работницами и секс-работниками",
  ),
  told(
    forum,
    "who else",
    "answers.1.body.text",
    "also with clients, third parties, family members and the closest circle",
    "а также с клиентами, третьими лицами, членами семей и ближайшим окружением",
  ),
  data(forum, "who decides", "figures.0", both(figure("DECISION_MAKERS", 4, 5)), {
    en: ["4 of 5 (80%)"],
    ru: ["4 из 5 (80 %)"],
  }),
  data(forum, "who may speak openly: 4 people, not all four", "figures.1", both(figure("SPOKESPEOPLE", 4, null)), {
    en: ["4 people with experience of sex work may speak openly"],
    ru: ["4 человека с опытом секс-работы"],
  }),
  data(forum, "paid staff", "figures.2", both(figure("PAID_STAFF", 2, 2)), { en: ["2 of 2 (100%)"], ru: ["2 из 2 (100 %)"] }),
  data(forum, "members, former or current sex workers", "figures.3", both(figure("MEMBERS", 21, 27)), {
    en: ["21 of 27 (78%)", "former or current sex workers"],
    ru: ["21 из 27 (78 %)", "бывших или нынешних секс-работниц и секс-работников"],
  }),
  data(forum, "nothing says as of when the figures were true", "figures.*.asOf", both([null, null, null, null]), both([])),
  named(forum, "the roles", "staffRoles.*.title", ["Secretary", "PR manager"], ["Секретарь", "PR-менеджер"]),
  data(forum, "both roles are paid", "staffRoles.*.paid", both([true, true]), { en: ["paid"], ru: ["с оплатой"] }),
  told(
    forum,
    "where new members come from",
    "answers.2.body.text",
    "New members are invited mostly from among current sex workers",
    "Новых участниц и участников приглашают в основном из тех, кто занимается секс-работой сейчас",
  ),
  named(forum, "the 7 priority areas", "priorityAreas.*.name", areas.en, areas.ru),
  data(forum, "the network that set them", "priorityAreas.*.network.name", both(Array(7).fill("NSWP")), both(["NSWP"])),
  area(
    1,
    "against what",
    "Opposing criminalisation and every other legal oppression",
    "Против криминализации и любого другого правового угнетения",
  ),
  area(1, "for what", "having sex work recognised as work", "чтобы секс-работу признали работой"),
  area(
    2,
    "what the paradigm mixes up",
    "treats sex work, migration and mobility as one and the same",
    "секс-работу, миграцию и мобильность не отличают друг от друга",
  ),
  area(
    3,
    "which services",
    "Universal access to health services, including primary care, HIV services, and sexual and reproductive health",
    "Всеобщий доступ к медицинским услугам, включая первичную помощь, помощь в связи с ВИЧ и охрану сексуального и репродуктивного здоровья",
  ),
  area(
    4,
    "whose violence",
    "violence by police, institutions, clients and intimate partners",
    "насилии со стороны полиции, учреждений, клиентов и близких партнёров",
  ),
  area(
    4,
    "which myth",
    "the myth that sex work is itself gender-based violence",
    "миф, будто секс-работа сама по себе и есть гендерное насилие",
  ),
  area(
    5,
    "which abuses",
    "coercive programmes, mandatory testing, raids and forced rehabilitation",
    "принудительных программ, обязательного тестирования, рейдов и насильственной реабилитации",
  ),
  area(
    6,
    "against whom",
    "against sex workers, their families and partners, and others in sex work",
    "секс-работниц и секс-работников, их семей, партнёрш и партнёров и всех, кто занят в секс-работе",
  ),
  area(
    7,
    "as sex workers",
    "Economic empowerment and social inclusion of sex workers as sex workers",
    "экономических возможностей и полноправное место в обществе для секс-работниц и секс-работников — такими, какие они есть",
  ),
  told(
    forum,
    "challenge 1: the fine, with its qualifier",
    "answers.4.body.text",
    "an administrative offence with a fine of up to 28 EUR",
    "административное правонарушение, за которое полагается штраф до 28 евро",
  ),
  told(
    forum,
    "challenge 1: the record",
    "answers.4.body.text",
    "stays in a digital database for ever, and the database is open to many",
    "навсегда остаётся в цифровой базе данных, а база открыта многим",
  ),
  told(
    forum,
    "challenge 2: third parties",
    "answers.4.body.text",
    "Third-party work is a crime, with heavy fines or prison",
    "Работа третьих лиц — преступление, за которое грозят крупный штраф или лишение свободы",
  ),
  told(
    forum,
    "challenge 2: what the law leaves open",
    "answers.4.body.text",
    "the law does not define “prostitution” clearly",
    "закон не даёт чёткого определения «проституции»",
  ),
  told(
    forum,
    "challenge 2: what follows",
    "answers.4.body.text",
    "room for abuse by police and courts, and leads to impunity and more violence",
    "простор для злоупотреблений полиции и судов, безнаказанность и ещё больше насилия",
  ),
  told(
    forum,
    "other work: attitude",
    "answers.5.body.text",
    "Changing the attitude of society and of the state",
    "Изменить отношение общества и государства",
  ),
  told(forum, "other work: decriminalisation", "answers.5.body.text", "Decriminalisation", "Добиться декриминализации"),
  told(
    forum,
    "other work: stigma",
    "answers.5.body.text",
    "Less, and in the end no, stigma, enmity and hatred",
    "Уменьшить, а со временем и искоренить стигму, вражду и ненависть",
  ),
  told(
    forum,
    "other work: violence",
    "answers.5.body.text",
    "Less violence from clients, police and others",
    "Уменьшить насилие со стороны клиентов, полиции и других людей",
  ),
  told(
    forum,
    "other work: justice and health",
    "answers.5.body.text",
    "Full access to justice and to health care",
    "Обеспечить полный доступ к правосудию и медицинской помощи",
  ),
];
