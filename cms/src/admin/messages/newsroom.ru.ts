/** The newsroom’s types, fields and choices in Russian. */
export const newsroomRu = {
  // Types, and the blocks of a text
  Article: "Статья",
  Page: "Страница",
  Topic: "Тема",
  Contributor: "Участник",
  "Photo record": "Карточка снимка",
  Site: "Сайт",
  "body.text": "Текст",
  "body.figure": "Иллюстрация",
  "body.quote": "Цитата",

  // Choices
  kind_news: "Новость",
  kind_statement: "Заявление",
  kind_report: "Отчёт",
  kind_story: "История",
  kind_interview: "Интервью",
  kind_named: "Собственное имя",
  kind_pseudonym: "Псевдоним",
  kind_collective: "Коллектив",
  method_human: "Люди",
  method_assisted: "Люди с помощью машины",
  method_machine: "Машина без проверки",

  "content-manager.content-types.api::newsroom.article.title": "Заголовок",
  "content-manager.content-types.api::newsroom.article.slug": "Адрес (слаг)",
  "content-manager.content-types.api::newsroom.article.kind": "Жанр",
  "content-manager.content-types.api::newsroom.article.summary": "Краткое содержание",
  "content-manager.content-types.api::newsroom.article.cover": "Обложка",
  "content-manager.content-types.api::newsroom.article.body": "Текст",
  "content-manager.content-types.api::newsroom.article.topics": "Темы",
  "content-manager.content-types.api::newsroom.article.byline": "Авторы",
  "content-manager.content-types.api::newsroom.article.translators": "Переводчики",
  "content-manager.content-types.api::newsroom.article.sourceLanguage": "Язык оригинала",
  "content-manager.content-types.api::newsroom.article.translationMethod": "Как переведено",
  "content-manager.content-types.api::newsroom.article.datedOn": "Дата",
  "content-manager.content-types.api::newsroom.article.licence": "Лицензия",
  "content-manager.content-types.api::newsroom.article.corrections": "Исправления",

  "content-manager.content-types.api::newsroom.page.title": "Заголовок",
  "content-manager.content-types.api::newsroom.page.slug": "Адрес (слаг)",
  "content-manager.content-types.api::newsroom.page.body": "Текст",
  "content-manager.content-types.api::newsroom.page.order": "Порядок",
  "content-manager.content-types.api::newsroom.page.sourceLanguage": "Язык оригинала",
  "content-manager.content-types.api::newsroom.page.translationMethod": "Как переведено",
  "content-manager.content-types.api::newsroom.page.translators": "Переводчики",

  "content-manager.content-types.api::newsroom.topic.name": "Название",
  "content-manager.content-types.api::newsroom.topic.slug": "Адрес (слаг)",
  "content-manager.content-types.api::newsroom.topic.order": "Порядок",

  "content-manager.content-types.api::newsroom.contributor.name": "Имя для публикации",
  "content-manager.content-types.api::newsroom.contributor.kind": "Чьё это имя",

  "content-manager.content-types.api::newsroom.photo-record.image": "Фотография",
  "content-manager.content-types.api::newsroom.photo-record.credit": "Автор снимка",
  "content-manager.content-types.api::newsroom.photo-record.licence": "Лицензия",
  "content-manager.content-types.api::newsroom.photo-record.consentScope": "Согласие: на что",
  "content-manager.content-types.api::newsroom.photo-record.consentUntil": "Согласие: до какого дня",
  "content-manager.content-types.api::newsroom.photo-record.consentWithdrawn": "Согласие отозвано",

  "content-manager.content-types.api::newsroom.site.name": "Название",
  "content-manager.content-types.api::newsroom.site.tagline": "Девиз",
  "content-manager.content-types.api::newsroom.site.safetyNote": "О безопасности",
  "content-manager.content-types.api::newsroom.site.socialChannels": "Соцсети",
  "content-manager.content-types.api::newsroom.site.mirrors": "Зеркала",
  "content-manager.content-types.api::newsroom.site.demonstration": "Демонстрация",

  "content-manager.components.newsroom.picture.image": "Изображение",
  "content-manager.components.newsroom.picture.alt": "Описание для тех, кто не видит (alt)",
  "content-manager.components.newsroom.picture.caption": "Подпись",
  "content-manager.components.newsroom.picture.credit": "Автор",

  "content-manager.components.newsroom.correction.date": "Дата",
  "content-manager.components.newsroom.correction.text": "Что было неверно и как верно",

  "content-manager.components.newsroom.social-channel.platform": "Сервис",
  "content-manager.components.newsroom.social-channel.url": "Адрес",

  "content-manager.components.newsroom.mirror.url": "Адрес",

  "content-manager.components.body.text.content": "Текст",

  "content-manager.components.body.figure.picture": "Изображение",

  "content-manager.components.body.quote.text": "Слова",
  "content-manager.components.body.quote.attribution": "Чьи слова",
};
