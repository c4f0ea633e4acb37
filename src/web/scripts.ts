import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { archiveStyles } from './archive/styles/archive.ts';
import { entityStyles } from './archive/styles/entity.ts';
import { figureStyles } from './archive/styles/figures.ts';
import { frameStyles } from './archive/styles/frame.ts';
import { storyPageStyles } from './archive/styles/story.ts';
import { deskPage } from './desk-page.ts';
import { deskStyles } from './desk/styles/page.ts';
import type { Asset } from './graphiql.ts';
import { pageStyles } from './ticker/styles/page.ts';
import { tickerPage } from './ticker-page.ts';

/** A file made here. */
export interface Script extends Asset {
  /** Another for another content. */
  readonly tag: string;
}

/** What is made of this folder for browsers: the pages of the ticker and the desk with their files, the archive's files, and the scripts that others load. */
export interface Scripts {
  readonly page: string;
  readonly desk: string;
  readonly archive: { readonly script: string; readonly styles: string };
  /** By path; those with a hash in it never change, the others are asked for again each time. */
  readonly assets: ReadonlyMap<string, Script>;
}

/** What runs when a script is loaded: a file of ours only declares. */
const entries = {
  ticker: `import { TickerPage } from './ticker/page.ts';
const place = (selector) => document.querySelector(selector);
new TickerPage().start({ status: place('#status'), filters: place('#filters'), stories: place('#stories'), foot: place('.foot') });`,
  desk: `import { DeskPage } from './desk/page.ts';
const place = (selector) => document.querySelector(selector);
void new DeskPage({ who: place('#who'), main: place('#main') }).start();`,
  element: `import { SilkwireTicker } from './ticker/element.ts';
SilkwireTicker.home = new URL(import.meta.url).origin;
if (!customElements.get('silkwire-ticker')) customElements.define('silkwire-ticker', SilkwireTicker);`,
  archive: `import { startArchive } from './archive/client/start.ts';
startArchive();`,
  follow: `export * from './follow-announcements.ts';`,
};

const notice = '/*! Silkwire, MIT. Contains the client of graphql-ws, MIT, (c) 2020-2022 Denis Badurina */';

let scripts: Promise<Scripts> | undefined;

/** Made at the first request, in some ten milliseconds: there is no build to forget. */
export function webScripts(): Promise<Scripts> {
  scripts ??= makeScripts();
  // What failed once may succeed the next time.
  scripts.catch(() => (scripts = undefined));
  return scripts;
}

async function makeScripts(): Promise<Scripts> {
  const { build, stop } = await import('esbuild');
  const bundle = async (contents: string) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
      absWorkingDir: join(import.meta.dirname, '..', '..'),
      bundle: true, write: false, minify: true, format: 'esm', platform: 'browser', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'silent',
      banner: { js: notice },
    });
    return outputFiles[0]?.text ?? '';
  };
  const [ticker, desk, element, follow, search] = await Promise.all([bundle(entries.ticker), bundle(entries.desk), bundle(entries.element), bundle(entries.follow), bundle(entries.archive)]);
  // Its process has done its work.
  await stop();

  // By content: a new version has another address, and browsers keep the old one for good.
  const filesOf = (name: string, script: string, sheet: string) => {
    const base = `/assets/${name}-${hashOf(script + sheet)}`;
    return { script: `${base}/${name}.js`, styles: `${base}/${name}.css` };
  };
  const files = filesOf('ticker', ticker, pageStyles);
  const deskFiles = filesOf('desk', desk, deskStyles);
  const archiveSheet = frameStyles + storyPageStyles + entityStyles + archiveStyles + figureStyles;
  const archive = filesOf('archive', search, archiveSheet);
  const assets = await Promise.all([
    asset(archive.script, search, 'text/javascript'),
    asset(archive.styles, archiveSheet, 'text/css'),
    asset(files.script, ticker, 'text/javascript'),
    asset(files.styles, pageStyles, 'text/css'),
    asset(deskFiles.script, desk, 'text/javascript'),
    asset(deskFiles.styles, deskStyles, 'text/css'),
    asset('/silkwire-ticker.js', element, 'text/javascript'),
    asset('/follow-announcements.js', follow, 'text/javascript'),
  ]);
  return { page: tickerPage(files), desk: deskPage(deskFiles), archive, assets: new Map(assets) };
}

async function asset(path: string, text: string, type: string): Promise<readonly [string, Script]> {
  return [path, { type, gzipped: await promisify(gzip)(text), tag: hashOf(text) }];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
