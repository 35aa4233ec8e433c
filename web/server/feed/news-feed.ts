import { articlePath, newsFeedPath } from "@parasol/shared";
import { defineFeed } from "./newsroom-feed";

/** The newest articles. */
export default defineFeed({
  path: newsFeedPath,
  title: (siteName) => siteName,
  read: (newsroom, locale) => newsroom.readNewsFeed(locale),
  entries: (data) => data.articles.nodes,
  describe(article) {
    const authors = article.byline.map(({ name }) => name).join(", ");
    return {
      path: articlePath(article.locale, article.slug),
      title: article.title,
      description: article.summary,
      // RSS wants an e-mail address in its own `author`. The library declares this namespace where there is content.
      extensions: article.body.html && authors ? [{ name: "dc:creator", objects: { _text: authors } }] : [],
    };
  },
});
