import { html } from './html.ts';

/** The front page: what is here and where, for a person who opens the server's address. It needs no script. */
export function frontPage(publicUrl: string): string {
  const socketUrl = `${publicUrl.replace(/^http/, 'ws')}/graphql`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Silkwire</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/silkwire.css">
</head>
<body>
<main>
<h1>Silkwire</h1>
<p>A newsroom's story service: an archive that you query by who, where and what happened, and a wire that announces each story as it is published.</p>
<dl>
<dt><a href="/archive">Archive</a></dt><dd>Every story, by who, where and what happened; pages of people, countries, organizations and events.</dd>
<dt><a href="/ticker">Ticker</a></dt><dd>The stories as they are published, corrected and withdrawn, live.</dd>
<dt><a href="/desk">Desk</a></dt><dd>Where the newsroom writes, schedules, publishes, corrects and withdraws. You need a token.</dd>
<dt><a href="/graphql">GraphiQL</a></dt><dd>Explore the graph: read its documentation, run the examples, watch a subscription.</dd>
<dt><code>${publicUrl}/graphql</code></dt><dd>GraphQL over HTTP: POST a query, or subscribe by server-sent events.</dd>
<dt><code>${socketUrl}</code></dt><dd>GraphQL over WebSocket, protocol graphql-transport-ws.</dd>
<dt><a href="/schema.graphql">schema.graphql</a></dt><dd>The schema in its own language, for code generators.</dd>
<dt><a href="/silkwire-ticker.js">/silkwire-ticker.js</a>, <a href="/follow-announcements.js">/follow-announcements.js</a></dt><dd>Scripts for your own pages: a ticker to embed, and a follower of the wire that never loses its place.</dd>
<dt><a href="/health">/health</a>, <a href="/ready">/ready</a></dt><dd>That the process runs; that it can answer.</dd>
</dl>
</main>
</body>
</html>
`.text;
}

export const styles = `:root { color-scheme: light dark; --ink: #1b2430; --paper: #fbfaf7; --line: #d9d4c7; --accent: #9a3324; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #14181d; --line: #333a43; --accent: #f0937f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, 'Times New Roman', serif; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 2.25rem; letter-spacing: -0.01em; margin: 0 0 .5rem; border-bottom: 3px double var(--line); padding-bottom: .5rem; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code { font: .95em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
dt { margin-top: 1.25rem; font-weight: bold; }
dd { margin: .15rem 0 0; }
`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#9a3324"/><path d="M6 20c5-12 8 8 13-3 2-4 4-5 7-5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>
`;
