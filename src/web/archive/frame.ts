import { html, type Html } from '../html.ts';

/** A page as it is answered: its status, and what is in it. */
export interface Page {
  readonly status: number;
  /** Without the name of the house. */
  readonly title: string;
  /** For search engines and previews, in a sentence. */
  readonly description: string;
  /** The page's one address, from the root; without it, none is named, and it is not to be indexed. */
  readonly canonical?: string;
  /** Besides: OpenGraph of a story, JSON-LD. */
  readonly head?: Html;
  readonly main: Html;
}

/** What every page needs. */
export interface Surroundings {
  /** Where readers find the server, without a slash at the end. */
  readonly publicUrl: string;
  readonly script: string;
  readonly styles: string;
}

/** The page as a whole document. It is read without scripts; with them, it is handier. */
export function documentOf({ title, description, canonical, head, main }: Page, { publicUrl, script, styles }: Surroundings): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Silkwire</title>
<meta name="description" content="${description}">
${canonical === undefined
  ? html`<meta name="robots" content="noindex">`
  : html`<link rel="canonical" href="${publicUrl}${canonical}">
<meta property="og:url" content="${publicUrl}${canonical}">`}
<meta property="og:site_name" content="Silkwire">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${head}<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${styles}">
<script type="module" src="${script}"></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="mast"><div class="column">
<p class="mark"><a href="/"><img src="/icon.svg" alt="" width="28" height="28"> Silkwire</a></p>
<nav aria-label="Silkwire"><a href="/archive">Archive</a> <a href="/ticker">Ticker</a> <a href="/graphql">API</a></nav>
</div></header>
<main id="main" class="column">
${main}
</main>
<footer class="foot column"><p>All times are UTC. Everything here comes from the <a href="/graphql">public API</a>.</p></footer>
</body>
</html>
`.text;
}
