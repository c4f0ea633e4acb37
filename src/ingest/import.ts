import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import type { Actor } from '../editing/command.ts';
import type { Outcome } from '../editing/outcome.ts';
import { importer, importItems, type Imported, type ImportItem, type Publish } from './import-item.ts';
import { InvalidDocument, type Item, type Refusal } from './item.ts';
import type { Linker } from './linking/links.ts';
import { Neighbours } from './neighbours.ts';
import { readingsOf } from './readings.ts';
import { SeenItems } from './seen-items.ts';
import { documentOf, type StoryDocument } from './story-document.ts';

/** What an import came to. */
export interface ImportSummary {
  readonly format: string;
  new: number;
  updated: number;
  unchanged: number;
  /** That say what other stories say: linked to those, and not taken in. */
  duplicate: number;
  /** That their source has taken back, in a version that is no older. */
  canceled: number;
  readonly refused: Refusal[];
}

export interface ImportOptions {
  /** A format's name; detected from the content where it isn't given. */
  readonly format?: string | undefined;
  readonly publish: Publish;
  /** The address of the feed that it came by. */
  readonly feed?: string | undefined;
  /** Gives what finds whom and what each story speaks of, by the names of now: asked for whenever stories are taken in. */
  readonly linker?: (() => Promise<Linker | undefined>) | undefined;
  /** On whose behalf; the command line's, where it isn't given. */
  readonly actor?: Actor | undefined;
  /** So many stories are committed together; one, where it isn't given. A server answers nobody meanwhile. */
  readonly together?: number | undefined;
  /**
   * Called after each item. How many there are is found out first, if anyone asks: they are read twice then, which takes
   * a sixth longer. While they are counted, `total` is undefined.
   */
  readonly onProgress?: ((done: number, total: number | undefined) => void) | undefined;
}

/** Imports the stories of a text. @throws InvalidDocument if it can't be read as a whole. */
export async function importText(database: Database, text: string, options: ImportOptions): Promise<ImportSummary> {
  return importDocument(database, documentOf(text, options.format), options);
}

/** The same of a document. What is wrong with it after its first story is told with what was refused. @throws InvalidDocument */
export async function importDocument(database: Database, document: StoryDocument, { publish, linker, feed, actor = importer, together = 1, onProgress }: ImportOptions): Promise<ImportSummary> {
  const summary: ImportSummary = { format: document.format.name, new: 0, updated: 0, unchanged: 0, duplicate: 0, canceled: 0, refused: [] };
  const total = onProgress && (await countOf(document, onProgress));
  const waiting: Item[] = [];
  const seen = new SeenItems();
  let [read, done] = [0, 0];
  const neighbours = new Neighbours(document);
  const takeAll = async () => {
    const finder = waiting.length > 0 ? await linker?.() : undefined;
    await takeTogether(waiting.map((item) => ({ item, publish, linker: finder, feed })), summary, (items) => neighbours.telling(items, (known) => importItems(database, actor, known)));
    done += waiting.length;
    waiting.length = 0;
    onProgress?.(done, total);
    await nextTurn();
  };
  try {
    for await (const reading of readingsOf(document)) {
      read++;
      const flaw = 'refusal' in reading ? reading.refusal.reason : seen.flawOf(reading.item);
      if ('refusal' in reading || flaw !== undefined) {
        summary.refused.push('refusal' in reading ? reading.refusal : { item: reading.item.guid, reason: flaw ?? '' });
        done++;
      } else if (waiting.push(reading.item) >= together) await takeAll();
    }
  } catch (error) {
    if (!(error instanceof InvalidDocument) || read === 0) throw error;
    summary.refused.push({ item: 'the rest of the document', reason: error.message });
  }
  await takeAll();
  return summary;
}

/** In one transaction; where one of them is refused, each in its own, so that none keeps another out. */
async function takeTogether(items: readonly ImportItem[], summary: ImportSummary, take: (items: readonly ImportItem[]) => Promise<Outcome<readonly Imported[]>>): Promise<void> {
  const count = (imported: Imported) => summary[imported]++;
  const all = items.length > 1 ? await take(items) : undefined;
  if (all?.ok) all.value.forEach(count);
  for (const one of all?.ok ? [] : items) {
    const outcome = await take([one]);
    if (outcome.ok) outcome.value.forEach(count);
    else summary.refused.push({ item: one.item.guid, reason: outcome.failure.message });
  }
}

async function countOf(document: StoryDocument, onProgress: (done: number, total: undefined) => void): Promise<number> {
  let count = 0;
  try {
    for await (const _reading of readingsOf(document)) onProgress(++count, undefined);
  } catch (error) {
    if (!(error instanceof InvalidDocument) || count === 0) throw error;
  }
  return count;
}
