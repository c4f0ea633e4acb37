import { scriptedPage, type ScriptedFiles } from './scripted-page.ts';

const description = 'The newest stories, live: each as it is published, corrected or withdrawn.';

const main = `<div class="column">
<div id="filters" role="search" aria-label="Filter the stories"></div>
<main id="stories"><noscript><p class="notice">The ticker needs JavaScript. Without it, <a href="/graphql">ask the archive</a>.</p></noscript></main>
<footer class="foot">
<p id="foot-text">Corrections and withdrawals are shown as they are made. Put these stories on your own page: <code>&lt;silkwire-ticker&gt;</code>, from <a href="/silkwire-ticker.js">/silkwire-ticker.js</a>.</p>
</footer>
</div>`;

/** The ticker's page: its places, which its script fills. */
export function tickerPage(files: ScriptedFiles): string {
  return scriptedPage({ title: 'Ticker', description, files, corner: 'status', main });
}
