import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Reading } from './item.ts';
import type { StoryDocument } from './story-document.ts';

/** A document that is nearly all flaws is not read beyond so many: 32 MiB of empty stories took minutes, and said so five million times. */
const mostRefused = 10_000;
/** So many flaws for each story. */
const worst = 10;
/** What is read is read in one go, while a server answers nobody: no longer than this, in ms. */
const longestTurn = 20;

/** The stories of a document, as long as it is worth reading. @throws InvalidDocument, at once or half-way */
export async function* readingsOf(document: StoryDocument): AsyncGenerator<Reading, void, undefined> {
  let [items, refused, turn] = [0, 0, performance.now()];
  for await (const reading of document.readings()) {
    if (reading) yield reading;
    if (reading && 'item' in reading) items++;
    else if (reading) refused++;
    if (refused >= mostRefused && refused > worst * items) {
      yield { refusal: { item: 'the rest of the document', reason: `Of ${items + refused} stories ${refused} can't be read, so the rest is not: mend it, or take what is no story out of it.` } };
      return;
    }
    if (performance.now() - turn > longestTurn) {
      await nextTurn();
      turn = performance.now();
    }
  }
}
