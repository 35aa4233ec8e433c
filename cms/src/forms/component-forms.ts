import type { ComponentForm } from "./form.js";

/** The forms of the components, as an editor fills them in. */
export const componentForms: Readonly<Record<string, ComponentForm>> = {
  "body.text": { title: null, rows: [{ content: 12 }] },
  "body.figure": { title: null, rows: [{ picture: 12 }] },
  "body.quote": { title: "text", rows: [{ text: 12 }, { attribution: 12 }] },

  "newsroom.picture": { title: "alt", rows: [{ image: 5, alt: 7 }, { caption: 7, credit: 5 }] },
  "newsroom.correction": { title: "text", rows: [{ date: 4, text: 8 }] },
  "newsroom.social-channel": { title: "url", rows: [{ platform: 4, url: 8 }] },
  "newsroom.mirror": { title: "url", rows: [{ url: 12 }] },

  "event.report": { title: "title", rows: [{ title: 12 }, { presenter: 6, resource: 6 }, { removedElsewhere: 12 }] },
  "event.priority": { title: "text", rows: [{ text: 12 }, { area: 12 }, { removedElsewhere: 12 }] },
  "event.decision": {
    title: "text",
    rows: [{ text: 12 }, { stage: 4, evidence: 8 }, { examples: 12 }, { removedElsewhere: 12 }],
  },

  "organisation.answer": { title: null, rows: [{ question: 12 }, { body: 12 }, { removedElsewhere: 12 }] },
  "organisation.contact": { title: "value", rows: [{ kind: 4, value: 8 }, { visibility: 6 }] },
  "organisation.figure": {
    title: "kind",
    rows: [{ kind: 8, asOf: 4 }, { qualifier: 4, part: 4, whole: 4 }, { visibility: 6 }],
  },
  "organisation.legal-advisory": {
    title: "note",
    rows: [{ country: 4, since: 4, until: 4 }, { note: 12 }, { source: 12 }, { removedElsewhere: 12 }],
  },
  "organisation.staff-role": {
    title: "title",
    rows: [{ title: 8, paid: 4 }, { visibility: 6 }, { removedElsewhere: 12 }],
  },
  "organisation.working-language": { title: "tag", rows: [{ tag: 6 }] },
};
