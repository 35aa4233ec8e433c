/** The projections, one per public type. */
import type { PublicationTypeName } from "../../ledger/stored.js";
import { projectArticle } from "./article.js";
import { projectContributor } from "./contributor.js";
import { projectEvent } from "./event.js";
import { projectOrganisation } from "./organisation.js";
import { projectPage } from "./page.js";
import { projectPlace } from "./place.js";
import { projectPopulation } from "./population.js";
import { projectPriorityArea } from "./priority-area.js";
import type { Projection } from "./projection.js";
import { projectQuestion } from "./question.js";
import { projectResource } from "./resource.js";
import { projectSite } from "./site.js";
import { projectTopic } from "./topic.js";

export const projections: { readonly [T in PublicationTypeName]: Projection<T> } = {
  article: projectArticle,
  contributor: projectContributor,
  event: projectEvent,
  organisation: projectOrganisation,
  page: projectPage,
  place: projectPlace,
  population: projectPopulation,
  "priority-area": projectPriorityArea,
  question: projectQuestion,
  resource: projectResource,
  site: projectSite,
  topic: projectTopic,
};
