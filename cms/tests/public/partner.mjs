// What a partner's site runs: lists the articles once, then keeps a copy in step. Needs `@parasol/shared` and `graphql`.
import { setTimeout } from "node:timers/promises";
import { print } from "graphql";
import { ArticlesDocument, ChangesDocument } from "@parasol/shared/operations";

async function ask(document, variables) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(process.argv[2], {
    method: "POST",
    headers,
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const { articles } = await ask(ArticlesDocument, { locale: "en" });
for (const { title, url } of articles.nodes) console.log(`listed ${title} <${url}>`);

for (let after = null; ; await setTimeout(50)) {
  const { changes } = await ask(ChangesDocument, { after, types: ["ARTICLE"] });
  for (const change of changes.changes) {
    if (change.__typename === "Upsert") console.log(`keep ${change.publication.id} ${change.publication.title}`);
    if (change.__typename === "Withdrawal") console.log(`forget ${change.id} ${change.reason}`);
  }
  after = changes.cursor;
}
