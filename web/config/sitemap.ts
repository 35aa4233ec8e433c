/** How the sitemap is cut into files. A file may hold 50,000 addresses; smaller ones are written in a moment. */

/** Publications asked for at once: as many as can be. */
export const perQuestion = 100;

export const questionsPerSitemapFile = 10;

/** Publications in a file. */
export const perSitemapFile = perQuestion * questionsPerSitemapFile;
