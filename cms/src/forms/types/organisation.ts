import type { TypeForm } from "../form.js";
import { addressField } from "./address.js";
import { translation } from "./translation.js";

export const organisationForm: TypeForm = {
  title: "name",
  groups: [
    {
      heading: null,
      rows: [
        {
          name: { width: 8, en: "Name", ru: "Название" },
          kind: { width: 4, en: "Kind", ru: "Вид" },
        },
        {
          summary: {
            width: 12,
            en: ["Summary", "Two or three sentences for the directory."],
            ru: ["Коротко", "Два-три предложения для справочника."],
          },
        },
        {
          listing: {
            width: 6,
            en: ["Who may find it", "Only “everyone” puts it on the site. Otherwise it is nowhere: no page, no name, no count."],
            ru: ["Кто может её найти", "На сайт попадает только при выборе «все». Иначе её нет нигде: ни страницы, ни имени, ни в подсчётах."],
          },
          lastVerified: {
            width: 6,
            en: ["Last checked", "When somebody of the organisation confirmed that this is true."],
            ru: ["Когда проверено", "День, когда кто-то из организации подтвердил, что всё верно."],
          },
        },
      ],
    },
    {
      heading: "work",
      rows: [
        {
          placesServed: {
            width: 6,
            en: ["Works in", "Cities, regions, countries."],
            ru: ["Где работает", "Города, области, страны."],
          },
          memberships: {
            width: 6,
            en: ["Member of", "Networks."],
            ru: ["Входит в сети", "Сети, участница которых эта организация."],
          },
        },
        {
          populations: {
            width: 12,
            en: ["Works with", "Groups of people."],
            ru: ["С кем работает", "Группы людей."],
          },
        },
        {
          priorityAreas: { width: 12, en: "Priority areas", ru: "Приоритетные направления" },
        },
        {
          workingLanguages: { width: 12, en: "Working languages", ru: "Рабочие языки" },
        },
      ],
    },
    {
      heading: "answers",
      rows: [
        {
          answers: {
            width: 12,
            en: ["Answers to the questionnaire", "One for each question. An answer added here waits in the other language for its words."],
            ru: ["Ответы на анкету", "По одному на вопрос. Добавленный здесь ответ появится и в другом языке и будет ждать там слов."],
          },
        },
      ],
    },
    {
      heading: "people",
      rows: [
        {
          figures: {
            width: 12,
            en: ["Figures", "Only the numbers: shares and sentences are made from them in both languages."],
            ru: ["Цифры", "Только числа: доли и предложения составятся из них на обоих языках."],
          },
        },
        {
          staffRoles: {
            width: 12,
            en: ["Staff roles", "Roles, never names."],
            ru: ["Должности", "Должности, но никогда не имена."],
          },
        },
      ],
    },
    {
      heading: "contact",
      rows: [
        {
          contacts: {
            width: 12,
            en: ["Contacts", "Each with who may see it."],
            ru: ["Контакты", "У каждого — кому он виден."],
          },
        },
        {
          website: {
            width: 12,
            en: ["Website", "Full address, with https://"],
            ru: ["Сайт", "Полный адрес, с https://"],
          },
        },
        {
          socialChannels: { width: 12, en: "Social channels", ru: "Соцсети" },
        },
      ],
    },
    {
      heading: "law",
      rows: [
        {
          legalAdvisories: {
            width: 12,
            en: ["Legal warnings", "For readers in a country where a link to this organisation may put them at risk."],
            ru: ["Правовые предупреждения", "Для читателей в стране, где ссылка на эту организацию может им навредить."],
          },
        },
      ],
    },
    translation,
    {
      heading: "address",
      rows: [
        {
          slug: addressField(8, "name"),
        },
      ],
    },
  ],
  list: { columns: ["name", "kind", "listing", "lastVerified"], sortBy: "name", direction: "ASC" },
};
