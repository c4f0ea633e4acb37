/** Where the ticker's own files are, by what they are. */
export interface TickerFiles {
  readonly script: string;
  readonly styles: string;
}

/** The ticker's page: its places, which its script fills. */
export function tickerPage({ script, styles }: TickerFiles): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="The newest stories, live: each as it is published, corrected or withdrawn.">
<title>Ticker · Silkwire</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${styles}">
<script type="module" src="${script}"></script>
</head>
<body>
<header class="mast"><div class="column"><div>
<h1 class="mark"><img src="/icon.svg" alt=""><a href="/">Silkwire</a> <span>Ticker</span></h1>
<div id="status"></div>
</div></div></header>
<div class="column">
<div id="filters" role="search" aria-label="Filter the stories"></div>
<main id="stories"><noscript><p class="notice">The ticker needs JavaScript. Without it, <a href="/graphql">ask the archive</a>.</p></noscript></main>
<footer class="foot">
<p id="foot-text">Corrections and withdrawals are shown as they are made. Put these stories on your own page: <code>&lt;silkwire-ticker&gt;</code>, from <a href="/silkwire-ticker.js">/silkwire-ticker.js</a>.</p>
</footer>
</div>
</body>
</html>
`;
}
