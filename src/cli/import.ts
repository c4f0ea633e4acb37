import { existsSync, statSync } from 'node:fs';
import { importText, type ImportSummary } from '../ingest/import.ts';
import { InvalidDocument } from '../ingest/item.ts';
import { readFileText, STANDARD_INPUT } from '../ingest/sources/file.ts';
import { Progress } from '../progress.ts';
import { print, withNewsroom } from './newsroom.ts';
import { UsageError } from './usage.ts';

interface FileSummary extends ImportSummary {
  readonly file: string;
}

export async function runImport(files: readonly string[], options: { format?: string; publish?: boolean; json?: boolean }): Promise<number> {
  for (const file of files) refuseUnreadable(file);
  return withNewsroom(async ({ database }) => {
    const summaries: FileSummary[] = [];
    for (const file of files) {
      const progress = new Progress(process.stderr, file);
      const onProgress = (summary: ImportSummary) => progress.show(countOf(summary), undefined);
      try {
        const text = await readFileText(file);
        const summary = await importText(database, text, { format: options.format, publish: options.publish ?? false, onProgress });
        summaries.push({ file, ...summary });
      } catch (error) {
        if (!(error instanceof InvalidDocument)) throw error;
        summaries.push({ file, format: options.format ?? 'unknown', new: 0, updated: 0, unchanged: 0, refused: [{ item: file, reason: error.message }] });
      } finally {
        progress.end();
      }
    }
    report(summaries, options);
    return summaries.some((summary) => summary.refused.length > 0) ? 1 : 0;
  });
}

/** Before anything is done: a missing file is a mistake in the command, and nothing is changed. */
function refuseUnreadable(file: string): void {
  if (file === STANDARD_INPUT) return;
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}. Check the path; nothing was imported.`);
  if (statSync(file).isDirectory()) throw new UsageError(`${file} is a folder: name the files in it. Nothing was imported.`);
}

function countOf({ new: fresh, updated, unchanged, refused }: ImportSummary): number {
  return fresh + updated + unchanged + refused.length;
}

function report(summaries: readonly FileSummary[], options: { publish?: boolean; json?: boolean }): void {
  if (options.json) {
    const sum = (key: 'new' | 'updated' | 'unchanged') => summaries.reduce((total, summary) => total + summary[key], 0);
    print(JSON.stringify({ new: sum('new'), updated: sum('updated'), unchanged: sum('unchanged'), refused: summaries.flatMap(({ refused }) => refused), files: summaries }));
    return;
  }
  for (const { file, format, refused, ...counts } of summaries) {
    print(`${file} (${format}): ${counts.new} new, ${counts.updated} updated, ${counts.unchanged} unchanged, ${refused.length} refused`);
    for (const { item, reason } of refused) print(`  refused ${item}: ${reason}`);
  }
  if (!options.publish && summaries.some((summary) => summary.new > 0)) print('New stories are drafts. To make public what its source says is public, import again with --publish.');
}
