/** What an English-speaking editor reads in the components of a form: a field’s label, or its label and a hint. */
const visibility = {
  visibility: ["Who sees it", "“Withheld for safety” tells readers that there is something, and not what."],
} as const;

export const componentsEn = {
  "body.text": { content: "Text" },
  "body.figure": { picture: "Picture" },
  "body.quote": { text: "Words", attribution: ["Whose words", "As they want to be called."] },

  "newsroom.picture": {
    image: ["Picture", "Place and camera data are removed when you upload it."],
    alt: ["What can be seen (alt text)", "One sentence for those who do not see the picture."],
    caption: ["Caption", "Stands under the picture."],
    credit: ["Photographer", "Empty: as in the photo record."],
  },
  "newsroom.correction": { date: "Date", text: "What was wrong, and what is right" },
  "newsroom.social-channel": { platform: "Service", url: ["Address", "Full address, with https://"] },
  "newsroom.mirror": { url: ["Address", "Full address, with https://"] },

  "event.report": {
    title: "Title of the report",
    presenter: ["Presented by", "May stay empty."],
    resource: ["To read", "The resource in which it can be read."],
    removedElsewhere: "Removed in another language",
  },
  "event.priority": {
    text: "What was named",
    area: ["Priority area", "Where it belongs in a network’s list."],
    removedElsewhere: "Removed in another language",
  },
  "event.decision": {
    text: "What was decided",
    stage: "Where it stands",
    evidence: ["Shown by", "Articles that report on what came of it."],
    examples: ["For example", "One in each line."],
    removedElsewhere: "Removed in another language",
  },

  "organisation.answer": {
    question: "Question",
    body: "Answer",
    removedElsewhere: "Removed in another language",
  },
  "organisation.contact": { kind: "Kind", value: ["Address or number", "May stay empty when it is withheld."], ...visibility },
  "organisation.figure": {
    kind: "What is counted",
    asOf: ["True on", "The day for which the numbers hold."],
    qualifier: "How exact",
    part: ["How many", "For example the 4 of “4 of 5”."],
    whole: ["Out of how many", "Empty if it is not a part of something."],
    ...visibility,
  },
  "organisation.legal-advisory": {
    country: ["Country", "Two letters of ISO 3166: RU, KG, BY."],
    since: "Since",
    until: ["Until", "Empty: still so."],
    note: ["What readers there should know", "In plain words."],
    source: ["Source", "Full address, with https://"],
    removedElsewhere: "Removed in another language",
  },
  "organisation.staff-role": {
    title: ["Role", "Not a name."],
    paid: "Paid",
    ...visibility,
    removedElsewhere: "Removed in another language",
  },
  "organisation.working-language": { tag: ["Language", "Its code: en, ru, ky, uz, uk, ro."] },
} as const;
