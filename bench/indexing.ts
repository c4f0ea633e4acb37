/**
 * Makes the search's index of an archive, in a process of its own, so that its memory is its own: what it took is the
 * last line that it prints. `node bench/indexing.ts URL`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { openDatabase } from '../db/open.ts';
import { indexArchive } from '../db/search/index-archive.ts';
import { Progress } from '../src/progress.ts';
import { runCommand, UsageError } from './command-line.ts';

/** What it takes to index an archive. */
export interface Indexing {
  /** Those that were not in the index. */
  readonly stories: number;
  readonly seconds: number;
  /** The most memory that the process held, in MiB: its own, and what of the file it had mapped. */
  readonly peak: number;
}

/** Indexes what is not yet indexed of the archive at `url`. @throws Error if it fails. */
export async function indexApart(url: string): Promise<Indexing> {
  const child = spawn(process.execPath, [import.meta.filename, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The archive could not be indexed (exit code ${String(code)}).`);
  return JSON.parse(said) as Indexing;
}

if (import.meta.main) {
  await runCommand(async () => {
    const [url] = process.argv.slice(2);
    if (!url) throw new UsageError('Say which archive to index: node bench/indexing.ts file:./data/bench-10000.db');
    const database = await openDatabase(url);
    const progress = new Progress(process.stderr, 'Indexed');
    const began = performance.now();
    const stories = await indexArchive(database, { onProgress: (done, total) => progress.show(done, total) });
    progress.end();
    await database.close();
    const indexing: Indexing = { stories, seconds: (performance.now() - began) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
    console.log(JSON.stringify(indexing));
  });
}
