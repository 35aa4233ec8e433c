import { expect, test } from "vitest";
import { article, openNewsstand, topic } from "./newsstand.js";

test("smoke", async () => {
  const newsstand = await openNewsstand();
  await newsstand.publish(topic("health", "Health"), article("hello", { references: { topics: ["health", "gone"] } }), article("hello", {locale: "ru", slug: "privet"}));
  console.log((await newsstand.ask(`{ articles(locale: "en") { nodes { id title url body { html text blocks { __typename ... on TextBlock { content } } } topics { name url articles { totalCount nodes { title } } } counterparts { url } translation { status translators { name } } } pageInfo { endCursor hasNextPage } totalCount } }`)).text);
  console.log((await newsstand.ask(`{ article(slug: "privet", locale: "en", fallback: COUNTERPART) { ... on Article { locale title } } }`)).text);
  const c = await newsstand.ask(`{ changes { cursor hasMore changes { __typename ... on Upsert { cursor publication { id locale } } } } }`);
  console.log(c.text, c.statements);
  console.log(newsstand.faults);
  expect(newsstand.faults).toEqual([]);
  await newsstand.close();
});
