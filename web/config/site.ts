/** How much each page shows. */

/** Articles on a page of a list. */
export const articlesPerPage = 12;

/** Articles on the front page: one lead, three beside it, the rest as a list. */
export const articlesOnFrontPage = 10;

/** Articles offered under an article; one more is asked for, because the article itself may be among them. */
export const articlesAfterArticle = 3;

/** Articles in a feed. */
export const articlesInFeed = 20;
