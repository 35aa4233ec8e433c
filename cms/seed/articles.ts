/** Every article of the demonstration, by a key that says which it is. */
import type { SeedArticle } from "./article.js";
import { community } from "./articles/community.js";
import { culture } from "./articles/culture.js";
import { health } from "./articles/health.js";
import { history } from "./articles/history.js";
import { migration } from "./articles/migration.js";
import { moscowMeeting } from "./articles/moscow-meeting.js";
import { rights } from "./articles/rights.js";
import { safety } from "./articles/safety.js";
import { work } from "./articles/work.js";

/** The articles about invented organisations; each says so in its summary. */
export const samples: readonly SeedArticle[] = [
  ...health,
  ...rights,
  ...community,
  ...safety,
  ...history,
  ...migration,
  ...work,
  ...culture,
];

/** Oldest first, as a newsroom would have published them. */
export const articles: readonly SeedArticle[] = [moscowMeeting, ...samples].toSorted((one, other) =>
  one.datedOn.localeCompare(other.datedOn),
);
