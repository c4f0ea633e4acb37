/** A page of ours that its script fills. */
export interface ScriptedPage {
  /** Also beside our name, in the page's head. */
  readonly title: string;
  /** What a search engine or a preview says of it; without one, it is kept out of search engines. */
  readonly description?: string;
  /** Addresses of its own files. */
  readonly files: ScriptedFiles;
  /** The id of the place at the head's right. */
  readonly corner: string;
  /** Markup of what is below the head: its places, and what one without scripts is told. */
  readonly main: string;
}

/** Where a page's own files are, by what they are. */
export interface ScriptedFiles {
  readonly script: string;
  readonly styles: string;
}

export function scriptedPage({ title, description, files, corner, main }: ScriptedPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description === undefined ? '<meta name="robots" content="noindex">' : `<meta name="description" content="${description}">`}
<title>${title} · Silkwire</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${files.styles}">
<script type="module" src="${files.script}"></script>
</head>
<body>
<header class="mast"><div class="column"><div>
<h1 class="mark"><img src="/icon.svg" alt=""><a href="/">Silkwire</a> <span>${title}</span></h1>
<div id="${corner}"></div>
</div></div></header>
${main}
</body>
</html>
`;
}
