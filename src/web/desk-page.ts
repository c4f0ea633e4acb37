import { scriptedPage, type ScriptedFiles } from './scripted-page.ts';

const main = `<main class="column" id="main"><noscript><p>The desk needs JavaScript. Without it, use the API: see <a href="/graphql">GraphiQL</a>.</p></noscript></main>`;

/** The newsroom's desk: its places, which its script fills once someone has signed in. It holds nothing by itself. */
export function deskPage(files: ScriptedFiles): string {
  return scriptedPage({ title: 'Desk', files, corner: 'who', main });
}
