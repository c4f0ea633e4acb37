import type { Database } from '../../db/database.ts';
import { detectFormat, formatNamed, formats } from './formats/registry.ts';
import { importer, importItem, type Linker } from './import-item.ts';
import { InvalidDocument, type Format, type Reading, type Refusal } from './item.ts';

/** What an import came to. */
export interface ImportSummary {
  readonly format: string;
  new: number;
  updated: number;
  unchanged: number;
  readonly refused: Refusal[];
}

export interface ImportOptions {
  /** A format's name; detected from the content where it isn't given. */
  readonly format?: string | undefined;
  readonly publish: boolean;
  /** Finds whom and what each story speaks of. */
  readonly linker?: Linker | undefined;
  /**
   * Called after each item. How many there are is found out first, if anyone asks: they are read twice then, which takes
   * a sixth longer. While they are counted, `total` is undefined.
   */
  readonly onProgress?: ((done: number, total: number | undefined) => void) | undefined;
}

/** Imports the stories of a document, each in its own transaction. @throws InvalidDocument if it can't be read as a whole. */
export async function importText(database: Database, text: string, options: ImportOptions): Promise<ImportSummary> {
  const format = options.format === undefined ? detected(text) : requireFormat(options.format);
  const summary: ImportSummary = { format: format.name, new: 0, updated: 0, unchanged: 0, refused: [] };
  const { onProgress } = options;
  const total = onProgress && countOf(format.read(text), onProgress);
  let done = 0;
  for (const reading of format.read(text)) {
    if ('refusal' in reading) summary.refused.push(reading.refusal);
    else {
      const outcome = await importItem(database, importer, { item: reading.item, publish: options.publish, linker: options.linker });
      if (outcome.ok) summary[outcome.value]++;
      else summary.refused.push({ item: reading.item.guid, reason: outcome.failure.message });
    }
    onProgress?.(++done, total);
  }
  return summary;
}

function countOf(readings: Iterable<Reading>, onProgress: (done: number, total: undefined) => void): number {
  let count = 0;
  for (const _reading of readings) onProgress(++count, undefined);
  return count;
}

/** @throws InvalidDocument, with the names that there are. */
export function requireFormat(name: string): Format {
  const format = formatNamed(name);
  if (!format) throw new InvalidDocument(`There is no format "${name}". There are ${formats.map((known) => known.name).join(', ')}.`);
  return format;
}

function detected(text: string): Format {
  const format = detectFormat(text.slice(0, 4096));
  if (!format) throw new InvalidDocument(`This is none of the formats that can be imported: ${formats.map((known) => known.name).join(', ')}. If it is one of them, name it with --format.`);
  return format;
}
