/** The projections, one per public type. */
import type { PublicationTypeName } from "../../ledger/stored.js";
import { projectArticle } from "./article.js";
import { projectContributor } from "./contributor.js";
import { projectPage } from "./page.js";
import type { Projection } from "./projection.js";
import { projectSite } from "./site.js";
import { projectTopic } from "./topic.js";

export const projections: { readonly [T in PublicationTypeName]: Projection<T> } = {
  article: projectArticle,
  contributor: projectContributor,
  page: projectPage,
  site: projectSite,
  topic: projectTopic,
};
