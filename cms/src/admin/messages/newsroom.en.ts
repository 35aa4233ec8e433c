/** The newsroom’s types, fields and choices in English. */
export const newsroomEn = {
  // Types, and the blocks of a text
  Article: "Article",
  Page: "Page",
  Topic: "Topic",
  Contributor: "Contributor",
  "Photo record": "Photo record",
  Site: "Site",
  "body.text": "Text",
  "body.figure": "Figure",
  "body.quote": "Quote",

  // Choices
  kind_news: "News",
  kind_statement: "Statement",
  kind_report: "Report",
  kind_story: "Story",
  kind_interview: "Interview",
  kind_named: "Own name",
  kind_pseudonym: "Pseudonym",
  kind_collective: "Collective",
  method_human: "People",
  method_assisted: "People with a machine",
  method_machine: "A machine, unchecked",

  "content-manager.content-types.api::newsroom.article.title": "Title",
  "content-manager.content-types.api::newsroom.article.slug": "Address (slug)",
  "content-manager.content-types.api::newsroom.article.kind": "Kind",
  "content-manager.content-types.api::newsroom.article.summary": "Summary",
  "content-manager.content-types.api::newsroom.article.cover": "Cover",
  "content-manager.content-types.api::newsroom.article.body": "Text",
  "content-manager.content-types.api::newsroom.article.topics": "Topics",
  "content-manager.content-types.api::newsroom.article.byline": "Byline",
  "content-manager.content-types.api::newsroom.article.translators": "Translators",
  "content-manager.content-types.api::newsroom.article.sourceLanguage": "Written first in",
  "content-manager.content-types.api::newsroom.article.translationMethod": "Translated by",
  "content-manager.content-types.api::newsroom.article.datedOn": "Dated",
  "content-manager.content-types.api::newsroom.article.licence": "Licence",
  "content-manager.content-types.api::newsroom.article.corrections": "Corrections",

  "content-manager.content-types.api::newsroom.page.title": "Title",
  "content-manager.content-types.api::newsroom.page.slug": "Address (slug)",
  "content-manager.content-types.api::newsroom.page.body": "Text",
  "content-manager.content-types.api::newsroom.page.order": "Order",
  "content-manager.content-types.api::newsroom.page.sourceLanguage": "Written first in",
  "content-manager.content-types.api::newsroom.page.translationMethod": "Translated by",
  "content-manager.content-types.api::newsroom.page.translators": "Translators",

  "content-manager.content-types.api::newsroom.topic.name": "Name",
  "content-manager.content-types.api::newsroom.topic.slug": "Address (slug)",
  "content-manager.content-types.api::newsroom.topic.order": "Order",

  "content-manager.content-types.api::newsroom.contributor.name": "Name to show",
  "content-manager.content-types.api::newsroom.contributor.kind": "Kind of name",

  "content-manager.content-types.api::newsroom.photo-record.image": "Picture",
  "content-manager.content-types.api::newsroom.photo-record.credit": "Credit",
  "content-manager.content-types.api::newsroom.photo-record.licence": "Licence",
  "content-manager.content-types.api::newsroom.photo-record.consentScope": "Consent: to what",
  "content-manager.content-types.api::newsroom.photo-record.consentUntil": "Consent: until",
  "content-manager.content-types.api::newsroom.photo-record.consentWithdrawn": "Consent withdrawn",

  "content-manager.content-types.api::newsroom.site.name": "Name",
  "content-manager.content-types.api::newsroom.site.tagline": "Tagline",
  "content-manager.content-types.api::newsroom.site.safetyNote": "Safety note",
  "content-manager.content-types.api::newsroom.site.socialChannels": "Social channels",
  "content-manager.content-types.api::newsroom.site.mirrors": "Mirrors",
  "content-manager.content-types.api::newsroom.site.demonstration": "Demonstration",

  "content-manager.components.newsroom.picture.image": "Picture",
  "content-manager.components.newsroom.picture.alt": "Description for those who do not see it (alt)",
  "content-manager.components.newsroom.picture.caption": "Caption",
  "content-manager.components.newsroom.picture.credit": "Credit",

  "content-manager.components.newsroom.correction.date": "Date",
  "content-manager.components.newsroom.correction.text": "What was wrong and what is right",

  "content-manager.components.newsroom.social-channel.platform": "Service",
  "content-manager.components.newsroom.social-channel.url": "Address",

  "content-manager.components.newsroom.mirror.url": "Address",

  "content-manager.components.body.text.content": "Text",

  "content-manager.components.body.figure.picture": "Picture",

  "content-manager.components.body.quote.text": "Words",
  "content-manager.components.body.quote.attribution": "Whose words",
};
