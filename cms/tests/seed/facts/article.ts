/** The article that reports the meeting, and what of it the article says. */
import { both, data, type Fact, named, told } from "./fact.ts";

const body = (fact: string, en: string, ru: string) => told("article", `the article: ${fact}`, "body.text", en, ru);

export const articleFacts: readonly Fact[] = [
  data("article", "the day it is dated", "publishedAt", both("2016-04-15"), { en: ["15 April 2016"], ru: ["15 апреля 2016"] }),
  named(
    "article",
    "its event",
    "event.title",
    "Strategic meeting of sex workers",
    "Стратегическая встреча секс-работниц и секс-работников",
  ),
  named("article", "its organisations", "organisations.*.name", ["Silver Rose"], ["«Серебряная Роза»"]),
  named("article", "its places", "places.*.name", ["Moscow"], ["Москва"]),
  body(
    "what it was",
    "A strategic meeting of sex workers took place in Moscow",
    "в Москве прошла стратегическая встреча секс-работниц и секс-работников",
  ),
  body(
    "the host, by both names",
    "Its host was Silver Rose («Серебряная Роза»), an association in Russia",
    "Её принимала «Серебряная Роза» (Silver Rose) — ассоциация в России",
  ),
  body("when", "from 11 to 14 April 2016", "С 11 по 14 апреля 2016 года"),
  body("theme: community", "how to make the community stronger", "как сделать сообщество сильнее"),
  body("theme: access", "how to gain access to prevention programmes", "как получить доступ к программам профилактики"),
  body(
    "theme: obstacles",
    "how to overcome, by acting together, the obstacles that exist",
    "как совместными действиями преодолеть существующие препятствия",
  ),
  body(
    "approach",
    "meaningful participation: sex workers take part in what concerns their health, life, safety, dignity and human rights",
    "значимое участие: секс-работницы и секс-работники участвуют в том, что касается их здоровья, жизни, безопасности, достоинства и прав человека",
  ),
  body("attendance", "More than 40 representatives of the community", "более 40 представительниц и представителей сообщества"),
  body(
    "horizon",
    "goals, objectives and key actions for the next 5 years",
    "целях, задачах и ключевых действиях на ближайшие 5 лет",
  ),
  body("9 cities and 4 countries", "9 cities in Russia and from 4 other countries", "9 городов России и ещё 4 страны"),
  body(
    "the cities",
    "Moscow, St. Petersburg, Ekaterinburg, Togliatti, Perm, Kazan, Naberezhnye Chelny, Krasnoyarsk and Orsk",
    "Москва, Санкт-Петербург, Екатеринбург, Тольятти, Пермь, Казань, Набережные Челны, Красноярск и Орск",
  ),
  body("the countries", "Uzbekistan, Moldova, Ukraine and Kyrgyzstan", "Узбекистан, Молдова, Украина и Кыргызстан"),
  body("discussed: problems", "the problems in these regions", "проблемах в этих регионах"),
  body("discussed: barriers", "the barriers in the way of prevention programmes", "барьерах на пути к программам профилактики"),
  body("discussed: ways past them", "ways past them", "как эти барьеры обойти"),
  body("6 reports", "6 reports had been prepared", "подготовили 6 докладов"),
  body("report 1", "the history of the sex workers’ movement", "история движения секс-работниц и секс-работников"),
  body(
    "report 2",
    "Silver Rose: a review of the decisions of the strategic meeting of 2012",
    "«Серебряная Роза»: обзор решений стратегической встречи 2012 года",
  ),
  body("report 3", "the Global Fund programme", "программа Глобального фонда"),
  body("report 4", "experience from Kyrgyzstan", "опыт Кыргызстана"),
  body(
    "report 5",
    "monitoring of projects and services that prevent HIV and sexually transmitted infections (STIs)",
    "мониторинг проектов и услуг по профилактике ВИЧ и инфекций, передаваемых половым путём (ИППП)",
  ),
  body("report 6", "the concept of its implementation and recommendations", "концепция реализации и рекомендации"),
  body(
    "CEDAW spelt out",
    "CEDAW, the Convention on the Elimination of All Forms of Discrimination against Women",
    "CEDAW — Конвенция о ликвидации всех форм дискриминации в отношении женщин",
  ),
  body("7 priorities, named by the delegates", "The delegates named 7 priorities", "Делегатки и делегаты назвали 7 приоритетов"),
  body(
    "priority 1",
    "participation of sex workers at every stage of programmes: planning, implementation and evaluation",
    "участие секс-работниц и секс-работников на каждом этапе программ: в планировании, реализации и оценке",
  ),
  body("priority 2", "access to post-exposure prophylaxis (PEP)", "доступ к постконтактной профилактике (ПКП)"),
  body("priority 3", "access to crisis services", "доступ к кризисным службам"),
  body("priority 4", "medical confidentiality", "врачебная тайна"),
  body("priority 5", "funding of projects and programmes", "финансирование проектов и программ"),
  body(
    "priority 6",
    "HIV treatment for migrants with legal status",
    "лечение ВИЧ-инфекции для мигранток и мигрантов с легальным статусом",
  ),
  body("priority 7", "wider information programmes", "более широкие информационные программы"),
  body("decided: for what", "To improve the community’s public image", "Чтобы улучшить образ сообщества в глазах общества"),
  body(
    "decided: channels",
    "new communication channels: a magazine and a TV programme",
    "новые каналы коммуникации: журнал и телепрограмму",
  ),
  body(
    "decided: brand",
    "a recognisable brand: souvenirs, books, films, events and competitions",
    "узнаваемый бренд: сувениры, книги, фильмы, мероприятия и конкурсы",
  ),
];
