/** What the explorer's page consists of, as text: its HTML, its style and the words by which it starts. */
import { exampleQueries } from "./example-queries.js";

/** Addresses of the page's parts. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

const title = "Parasol: the newsroom's GraphQL";

/** The newsroom's mark: an open umbrella, in one colour. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g transform="rotate(-16 16 16)"><path fill="#d4202e" d="M2 17a14 14 0 0 1 28 0q-2.3-3.2-4.7-3.2T20.7 17q-2.3-3.2-4.7-3.2T11.3 17q-2.3-3.2-4.6-3.2T2 17z"/><path fill="none" stroke="#d4202e" stroke-width="2.4" stroke-linecap="round" d="M16 15v11.2a3 3 0 0 0 6 0"/></g></svg>`;

/** @param greeting what to do without the explorer, plain text */
export function writePage(parts: PageParts, greeting: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${parts.icon}">
<link rel="stylesheet" href="${parts.style}">
</head>
<body>
<noscript><pre>${greeting.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre></noscript>
<main id="explorer"></main>
<script src="${parts.script}"></script>
</body>
</html>
`;
}

/**
 * On a narrow screen, the query stands above its answer instead of beside it. Tabs that are there from the start jump away under a pointer
 * that presses them, because GraphiQL's animation takes them to be elsewhere: they stay where they are.
 */
export const ownStyle = `
html, body { height: 100%; margin: 0; }
#explorer { height: 100dvh; }
.graphiql-container .graphiql-tab { transform: none !important; }
noscript pre { padding: 1rem; white-space: pre-wrap; }
@media (max-width: 48rem) {
  .graphiql-container .graphiql-sidebar { width: 44px; }
  .graphiql-container .graphiql-main { width: calc(100% - 44px); }
  .graphiql-container .graphiql-logo { display: none; }
  .graphiql-container .graphiql-sessions > [role="tabpanel"] { flex-direction: column; }
  .graphiql-container .graphiql-sessions > [role="tabpanel"] > :is(.graphiql-editors, .graphiql-response) { flex: 1 1 50% !important; min-height: 0; }
  .graphiql-container .graphiql-sessions > [role="tabpanel"] > .graphiql-horizontal-drag-bar { display: none; }
}
`;

/**
 * What runs before GraphiQL: where the editor finds its workers.
 *
 * @param workers their addresses, by the names under which the editor asks for them
 */
export function writePrelude(workers: Readonly<Record<string, string>>): string {
  return `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => (${JSON.stringify(workers)})[label] };\n`;
}

/**
 * What runs after it. Questions are sent as any client's are. The address stays as it is while somebody types: with a query in it, the
 * API would answer with data when the page is loaded again.
 */
export function writeStart(apiPath: string): string {
  const tabs = exampleQueries.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) }));
  return `
;YogaGraphiQL.renderYogaGraphiQL(document.getElementById("explorer"), {
  title: ${JSON.stringify(`<span>Parasol</span>`)},
  logo: ${JSON.stringify(icon)},
  defaultTabs: ${JSON.stringify(tabs)},
  isHeadersEditorEnabled: false,
  shouldPersistHeaders: false,
  onEditQuery: () => history.replaceState({}, "", location.pathname),
  fetcher: async (question) => {
    const answer = await fetch(${JSON.stringify(apiPath)}, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify(question),
    });
    return answer.json();
  },
});
`;
}
