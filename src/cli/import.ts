import { accessSync, constants, statSync } from 'node:fs';
import { UnusableDatabase, type Database } from '../../db/database.ts';
import { importDocument, type ImportSummary } from '../ingest/import.ts';
import { InvalidDocument, UnknownFormat } from '../ingest/item.ts';
import { STANDARD_INPUT } from '../ingest/sources/file.ts';
import { filesIn } from '../ingest/sources/folder.ts';
import { openDocument } from '../ingest/sources/open.ts';
import type { StoryLinker } from '../ingest/story-linker.ts';
import { Progress } from '../progress.ts';
import { namesOf } from './names.ts';
import { print, withNewsroom } from './newsroom.ts';
import { UsageError } from './usage.ts';

interface FileSummary extends ImportSummary {
  readonly file: string;
}

export interface ImportOptions {
  readonly format?: string;
  readonly publish?: boolean;
  /** False for --no-link. */
  readonly link?: boolean;
  readonly json?: boolean;
}

/** Stories of one transaction: who announces meanwhile waits for its end. */
const together = 50;

export async function runImport(paths: readonly string[], options: ImportOptions): Promise<number> {
  const files = await filesOf(paths);
  return withNewsroom(async ({ database }) => {
    const summaries: FileSummary[] = [];
    const linker = options.link === false ? undefined : namesOf(database);
    try {
      for (const file of files) summaries.push(await importFile(database, file, options, linker));
    } catch (error) {
      // What came before is in: this can't be told as "nothing was done".
      if (!(error instanceof UnusableDatabase)) throw error;
      process.stderr.write(`The import stopped: ${error.message} What is in already is not taken twice.\n`);
      return 1;
    } finally {
      await linker?.close();
      report(summaries, options);
    }
    return summaries.some((summary) => summary.refused.length > 0) ? 1 : 0;
  });
}

async function importFile(database: Database, file: string, { format, publish = false }: ImportOptions, linker: StoryLinker | undefined): Promise<FileSummary> {
  const progress = new Progress(process.stderr, file);
  const onProgress = progress.isSeen ? (done: number, total: number | undefined) => progress.show(done, total) : undefined;
  try {
    const document = await openDocument(file, { format });
    try {
      return { file, ...(await importDocument(database, document, { publish, linker: linker && (() => linker.ready()), together, onProgress })) };
    } finally {
      await document.close?.();
    }
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    return { file, format: format ?? 'unknown', new: 0, updated: 0, unchanged: 0, duplicate: 0, canceled: 0, refused: [{ item: file, reason: error instanceof UnknownFormat ? `${error.message} If it is one of them, name it with --format.` : error.message }] };
  } finally {
    progress.end();
  }
}

/** Before anything is done: a missing file is a mistake in the command, and nothing is changed. @throws UsageError */
async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const flaw = path === STANDARD_INPUT ? undefined : flawOf(path);
    if (flaw) throw new UsageError(`${flaw} Nothing was imported.`);
    const isFolder = path !== STANDARD_INPUT && statSync(path).isDirectory();
    const found = isFolder ? await filesIn(path) : [path];
    if (found.length === 0) throw new UsageError(`There is no file in ${path} that may hold stories (.xml, .json, .md, .txt …). Nothing was imported.`);
    for (const file of isFolder ? found : []) if (flawOf(file)) throw new UsageError(`${flawOf(file)} Nothing was imported.`);
    files.push(...found);
  }
  return files;
}

function flawOf(file: string): string | undefined {
  try {
    accessSync(file, constants.R_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read: give this user permission to read it.`;
    return `There is no file ${file}: check the path.`;
  }
}

function report(summaries: readonly FileSummary[], options: ImportOptions): void {
  if (options.json) {
    const sum = (key: 'new' | 'updated' | 'unchanged' | 'duplicate' | 'canceled') => summaries.reduce((total, summary) => total + summary[key], 0);
    print(JSON.stringify({ new: sum('new'), updated: sum('updated'), unchanged: sum('unchanged'), duplicate: sum('duplicate'), canceled: sum('canceled'), refused: summaries.flatMap(({ refused }) => refused), files: summaries }));
    return;
  }
  for (const { file, format, refused, ...counts } of summaries) {
    print(`${file} (${format}): ${counts.new} new, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.duplicate > 0 ? `${counts.duplicate} duplicate, ` : ''}${counts.canceled > 0 ? `${counts.canceled} canceled by their source, ` : ''}${refused.length} refused`);
    for (const { item, reason } of refused) print(`  refused ${item}: ${reason}`);
  }
  if (!options.publish && summaries.some((summary) => summary.new > 0)) print('New stories are drafts. To make public what its source says is public, import again with --publish.');
}
