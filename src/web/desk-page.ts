/** Where the desk's own files are, by what they are. */
export interface DeskFiles {
  readonly script: string;
  readonly styles: string;
}

/** The newsroom's desk: its places, which its script fills once someone has signed in. It holds nothing by itself. */
export function deskPage({ script, styles }: DeskFiles): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Desk · Silkwire</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${styles}">
<script type="module" src="${script}"></script>
</head>
<body>
<header class="mast"><div class="column"><div>
<h1 class="mark"><img src="/icon.svg" alt=""><a href="/">Silkwire</a> <span>Desk</span></h1>
<div id="who"></div>
</div></div></header>
<main class="column" id="main"><noscript><p>The desk needs JavaScript. Without it, use the API: see <a href="/graphql">GraphiQL</a>.</p></noscript></main>
</body>
</html>
`;
}
