/**
 * What the archive's reading costs, at ten thousand stories and at a million: each request of a reader or an analyst in
 * ms of server time, beside hand-written SQL over the same file in the same run, its growth from the small archive to the
 * large, the longest that it kept the server from others, and what was asked of it.
 *
 *     npm run bench:archive -- [--small 10000] [--large 1000000] [--folder FOLDER] [--only facets] [--json]
 *
 * Archives are made at the first run, which takes half an hour and 20 GB for a million, and kept in a folder:
 * of the system's temporary ones, unless another is named.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, wholeNumber } from './command-line.ts';
import { generate } from './generate.ts';
import type { Measured } from './measure.ts';
import { judged, lineOf, type Line } from './verdict.ts';

const options = {
  small: { type: 'string', default: '10000' },
  large: { type: 'string', default: '1000000' },
  folder: { type: 'string', default: join(tmpdir(), 'silkwire-bench') },
  only: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
} as const;

/** Names of entities besides those of the facts and of the cast. */
const names = 100_000;

/** Makes an archive where it isn't, and measures on it in a process of its own, which is set as the server is. `like` are the subjects of another. */
async function measure(folder: string, articles: number, only: string, like?: Measured['subjects']): Promise<Measured> {
  const file = resolve(folder, `bench-${articles}.db`);
  const { outcome, indexing } = await generate(`file:${file}`, { articles, seed: 1, announcements: false, names });
  process.stderr.write(`${file} ${outcome === 'made' ? 'was made' : 'is there'}. Measuring.\n`);
  const said = execFileSync(process.execPath, [resolve(import.meta.dirname, 'measure.ts'), file, only, JSON.stringify(like ?? null)], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
  return { ...(JSON.parse(said) as Omit<Measured, 'indexing'>), indexing };
}

function print(small: Measured, large: Measured, lines: readonly Line[]): void {
  const head = ['', `ms at ${short(small.stories)}`, `at ${short(large.stories)}`, 'growth', 'by hand', 'ratio', 'blocks', 'asked', ''];
  const table = [head, ...lines.map(lineOf)];
  const widths = head.map((_title, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const { subjects } = large;
  console.log(`"${subjects.term}" is in ${subjects.termMatches} stories of ${large.stories}, "${subjects.rare}" in ${subjects.rareMatches}; ${subjects.country} in ${subjects.countryMatches}\n`);
  for (const row of table) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd());
  for (const one of [small, large]) {
    console.log(`\n${one.stories.toLocaleString('en')} articles: the index was made in ${one.indexing.seconds.toFixed(0)} s; the columns are read in ${(one.columnsMs / 1000).toFixed(1)} s, the names in ${one.namesMs.toFixed(0)} ms`
      + ` (blocks ${one.namesBlock.toFixed(0)} ms); the server holds ${one.residentMiB.toFixed(0)} MiB, what it has mapped of the file included.`);
  }
}

function short(count: number): string {
  return count >= 1_000_000 ? `${count / 1_000_000} M` : `${count / 1000} k`;
}

if (import.meta.main) {
  await runCommand(async () => {
    const { values } = parseArgs({ options });
    mkdirSync(values.folder, { recursive: true });
    // The large one first: what is asked of the small one is what it has.
    const large = await measure(values.folder, wholeNumber('large', values.large), values.only);
    const small = await measure(values.folder, wholeNumber('small', values.small), values.only, large.subjects);
    const lines = judged(small, large);
    if (values.json) console.log(JSON.stringify({ small, large, lines }, null, 2));
    else print(small, large, lines);
  });
}
