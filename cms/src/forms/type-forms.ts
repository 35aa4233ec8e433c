import type { TypeForm } from "./form.js";
import { articleForm } from "./types/article.js";
import { contributorForm } from "./types/contributor.js";
import { eventForm } from "./types/event.js";
import { organisationForm } from "./types/organisation.js";
import { pageForm } from "./types/page.js";
import { photoRecordForm } from "./types/photo-record.js";
import { placeForm } from "./types/place.js";
import { populationForm } from "./types/population.js";
import { priorityAreaForm } from "./types/priority-area.js";
import { questionForm } from "./types/question.js";
import { resourceForm } from "./types/resource.js";
import { siteForm } from "./types/site.js";
import { topicForm } from "./types/topic.js";

/** The forms of the newsroom’s types, in the order in which an editor thinks: what it is, what it says, what belongs to it. */
export const typeForms: Readonly<Record<string, TypeForm>> = {
  "api::newsroom.article": articleForm,
  "api::newsroom.event": eventForm,
  "api::newsroom.organisation": organisationForm,
  "api::newsroom.resource": resourceForm,
  "api::newsroom.page": pageForm,
  "api::newsroom.place": placeForm,
  "api::newsroom.topic": topicForm,
  "api::newsroom.population": populationForm,
  "api::newsroom.priority-area": priorityAreaForm,
  "api::newsroom.question": questionForm,
  "api::newsroom.contributor": contributorForm,
  "api::newsroom.photo-record": photoRecordForm,
  "api::newsroom.site": siteForm,
};
