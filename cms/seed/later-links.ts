/** Events and what came of them refer to each other: resources and articles are made after the events, and linked to them here. */
import { defaultLocale, type LocaleTag } from "@parasol/shared";
import type { Core } from "@strapi/strapi";
import { eventIn, type LaterLinks, type SeedEvent } from "./event.js";
import { events } from "./events.js";
import { demonstrationLanguages } from "./languages.js";
import { wordsIn } from "./notation.js";
import { resources } from "./resources.js";
import type { Made, Step } from "./step.js";
import { rewriteDocument } from "./write-document.js";

/** One step for each event that refers to something made after it. `today` is the day of the seeding, an ISO 8601 date. */
export function laterLinkSteps(strapi: Core.Strapi, today: string): Step[] {
  const isLinkedLater = ([key, event]: [string, SeedEvent]) =>
    Object.values(resources).some((resource) => resource.event === key && resource.report) ||
    event.decisions?.some(({ evidence }) => evidence);
  return Object.entries<SeedEvent>(events)
    .filter(isLinkedLater)
    .map(([key, event]) => ({
      key: `event-links/${key}`,
      what: `what came of "${wordsIn(defaultLocale, event.title)}"`,
      make: async (made) => {
        const documentId = made.documentId(`event/${key}`);
        const dataIn = (locale: LocaleTag) => eventIn(locale, event, made, today, laterLinks(key, made));
        await rewriteDocument(strapi, "event", documentId, demonstrationLanguages, dataIn);
        return documentId;
      },
    }));
}

function laterLinks(eventKey: string, made: Made): LaterLinks {
  return {
    resourceOf: (report) => {
      const found = Object.entries(resources).find(([, resource]) => resource.event === eventKey && resource.report === report);
      return found ? made.documentId(`resource/${found[0]}`) : undefined;
    },
    evidenceOf: ({ evidence = [] }) => evidence.map((day) => made.documentId(`article/${day}`)),
  };
}
