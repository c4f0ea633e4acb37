import type { Database } from '../../db/database.ts';
import type { Actor } from '../editing/command.ts';
import { importer, importItem, type Publish } from './import-item.ts';
import { InvalidDocument, type Reading, type Refusal } from './item.ts';
import type { Linker } from './linking/links.ts';
import { documentOf, type StoryDocument } from './story-document.ts';

/** What an import came to. */
export interface ImportSummary {
  readonly format: string;
  new: number;
  updated: number;
  unchanged: number;
  /** That say what other stories say: linked to those, and not taken in. */
  duplicate: number;
  readonly refused: Refusal[];
}

export interface ImportOptions {
  /** A format's name; detected from the content where it isn't given. */
  readonly format?: string | undefined;
  readonly publish: Publish;
  /** The address of the feed that it came by. */
  readonly feed?: string | undefined;
  /** Finds whom and what each story speaks of. */
  readonly linker?: Linker | undefined;
  /** On whose behalf; the command line's, where it isn't given. */
  readonly actor?: Actor | undefined;
  /**
   * Called after each item. How many there are is found out first, if anyone asks: they are read twice then, which takes
   * a sixth longer. While they are counted, `total` is undefined.
   */
  readonly onProgress?: ((done: number, total: number | undefined) => void) | undefined;
}

/** Imports the stories of a text, each in its own transaction. @throws InvalidDocument if it can't be read as a whole. */
export async function importText(database: Database, text: string, options: ImportOptions): Promise<ImportSummary> {
  return importDocument(database, documentOf(text, options.format), options);
}

/** The same of a document. What is wrong with it after its first story is told with what was refused. @throws InvalidDocument */
export async function importDocument(database: Database, document: StoryDocument, { publish, linker, feed, actor = importer, onProgress }: ImportOptions): Promise<ImportSummary> {
  const summary: ImportSummary = { format: document.format.name, new: 0, updated: 0, unchanged: 0, duplicate: 0, refused: [] };
  const total = onProgress && (await countOf(document, onProgress));
  let done = 0;
  try {
    for await (const reading of document.readings()) {
      await take(reading);
      onProgress?.(++done, total);
    }
  } catch (error) {
    if (!(error instanceof InvalidDocument) || done === 0) throw error;
    summary.refused.push({ item: 'the rest of the document', reason: error.message });
  }
  return summary;

  async function take(reading: Reading): Promise<void> {
    if ('refusal' in reading) {
      summary.refused.push(reading.refusal);
      return;
    }
    const outcome = await importItem(database, actor, { item: reading.item, publish, linker, feed });
    if (outcome.ok) summary[outcome.value]++;
    else summary.refused.push({ item: reading.item.guid, reason: outcome.failure.message });
  }
}

async function countOf(document: StoryDocument, onProgress: (done: number, total: undefined) => void): Promise<number> {
  let count = 0;
  try {
    for await (const _reading of document.readings()) onProgress(++count, undefined);
  } catch (error) {
    if (!(error instanceof InvalidDocument) || count === 0) throw error;
  }
  return count;
}
