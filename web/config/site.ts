/** How much each page shows. */

/** Articles on a page of a list. */
export const articlesPerPage = 12;

/** Articles on the front page: one lead, some beside it, the rest as a list; more only where the editors arranged more. */
export const articlesOnFrontPage = 10;

/** Articles beside the lead of the front page; more where the editors arranged more. */
export const articlesBesideLead = 3;

/** Events announced on the front page: a row of cards. */
export const eventsOnFrontPage = 3;

/** Articles offered under an article; one more is asked for, because the article itself may be among them. */
export const articlesAfterArticle = 3;

/** Events on a page of a list. */
export const eventsPerPage = 20;

/** Past events shown under those to come, to lead on to their own list. */
export const pastEventsAfterUpcoming = 3;

/** Organisations on a page of the directory. */
export const organisationsPerPage = 20;

/** Members named on a network's profile; the directory lists them all. */
export const membersOnProfile = 30;

/** Resources on a page of a list. */
export const resourcesPerPage = 20;

/** Articles, events, organisations and resources on the page of something else that they belong to. */
export const entriesBeside = 12;

/** Articles or events in a feed. */
export const entriesInFeed = 20;

/** Events to come among which those for the feed are chosen: as many as can be asked for, so that none is told of too late. */
export const upcomingForFeed = 100;

/** Changes of the ledger that are read in one question, as many as the public API gives. */
export const changesAtOnce = 200;
