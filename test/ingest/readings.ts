import type { Format, Item, Refusal } from '../../src/ingest/item.ts';

/** Everything that a format finds in a document, apart. */
export function readAll(format: Format, text: string): { items: Item[]; refusals: Refusal[] } {
  const items: Item[] = [];
  const refusals: Refusal[] = [];
  for (const reading of format.read(text)) {
    if (reading && 'item' in reading) items.push(reading.item);
    else if (reading) refusals.push(reading.refusal);
  }
  return { items, refusals };
}

/** The one story of a document that must hold exactly one good one. */
export function readOne(format: Format, text: string): Item {
  const { items, refusals } = readAll(format, text);
  const [item] = items;
  if (item === undefined || items.length > 1 || refusals.length > 0) {
    throw new Error(`Expected one story, got ${items.length} and refusals ${JSON.stringify(refusals)}`);
  }
  return item;
}

/** The one refusal of a document that must hold nothing good. */
export function refusalOf(format: Format, text: string): Refusal {
  const { items, refusals } = readAll(format, text);
  const [refusal] = refusals;
  if (refusal === undefined || items.length > 0 || refusals.length > 1) {
    throw new Error(`Expected one refusal, got ${JSON.stringify({ items, refusals })}`);
  }
  return refusal;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
