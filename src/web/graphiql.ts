import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { examples } from './examples.ts';

/** A file that a page needs, and what it is served as. */
export interface Asset {
  readonly type: string;
  readonly gzipped: Buffer;
}

/** GraphiQL from our own package: the page, and its files by name. Nothing comes from another host. */
export interface Explorer {
  readonly page: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

let explorer: Promise<Explorer> | undefined;

/** Made at the first request: the script is 9 MB, and most servers are never explored. */
export function graphiql(): Promise<Explorer> {
  return (explorer ??= makeExplorer());
}

async function makeExplorer(): Promise<Explorer> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const files: Record<string, readonly [text: string, type: string]> = {
    'graphiql.js': [bundle.js, 'text/javascript'],
    'graphiql.css': [bundle.css + stillTabs, 'text/css'],
    'editor.worker.js': [bundle.editorWorkerService, 'text/javascript'],
    'json.worker.js': [bundle.jsonWorker, 'text/javascript'],
    'graphql.worker.js': [bundle.graphqlWorker, 'text/javascript'],
    'start.js': [startScript(), 'text/javascript'],
  };
  // By content: a new version has another address, and browsers keep the old one for good.
  const version = createHash('sha256').update(Object.values(files).map(([text]) => text).join('\0')).digest('base64url').slice(0, 12);
  const assets = await Promise.all(
    Object.entries(files).map(async ([name, [text, type]]) => [`/assets/graphiql-${version}/${name}`, { type, gzipped: await promisify(gzip)(text) }] as const),
  );
  return { page: pageOf(`/assets/graphiql-${version}`), assets: new Map(assets) };
}

function pageOf(base: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Silkwire · GraphiQL</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${base}/graphiql.css">
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. The schema is at <a href="/schema.graphql">/schema.graphql</a>.</noscript>
<div id="root"></div>
<script src="${base}/graphiql.js"></script>
<script src="${base}/start.js" data-base="${base}"></script>
</body>
</html>
`;
}

/**
 * GraphiQL leaves on each tab a `transform` from when it was laid out, and hides it until the tab has the focus: pressed
 * for the first time, the tab jumped away from under the pointer, and the click was lost.
 */
const stillTabs = '\n.graphiql-tab { transform: none !important; }\n';

/** A file of its own, so that the page needs no inline script. */
function startScript(): string {
  // Not by WebSocket: what is written in its Headers, a token, would not go with a subscription.
  const options = { title: 'Silkwire', endpoint: '/graphql', subscriptionsProtocol: 'SSE', defaultTabs: examples.map(({ query }) => ({ query })) };
  return `const base = document.currentScript.dataset.base;
const workers = { editorWorkerService: 'editor', json: 'json', graphql: 'graphql' };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => base + '/' + (workers[label] ?? 'editor') + '.worker.js' };
// It comes back with what was edited last. Before the first edit it would add an empty tab, and show that.
if (localStorage.getItem('graphiql:query') === null) localStorage.setItem('graphiql:query', ${JSON.stringify(examples[0].query)});
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});
`;
}
