// What a partner site needs to stay in step: list the articles, then follow the changes from the cursor kept last time.
const [api, kept] = process.argv.slice(2);
const ask = async (query, variables) => {
  const answer = await fetch(api, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables }) });
  return (await answer.json()).data;
};
const { articles } = await ask(`{ articles(locale: "en") { nodes { id title url } } }`);
let page = { cursor: kept || null, hasMore: true };
const changes = [];
while (page.hasMore) {
  page = (await ask(`query ($after: Cursor) { changes(after: $after) { cursor hasMore changes { kind: __typename
    ... on Upsert { publication { id locale translation { status } ... on Article { title } } } ... on Withdrawal { id locale reason } } } }`, { after: page.cursor })).changes;
  changes.push(...page.changes);
}
console.log(JSON.stringify({ articles: articles.nodes, changes, cursor: page.cursor }));
