import { insertCorrection } from '../../db/revision.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import type { ContentInput } from './content.ts';
import type { WithLinker } from './linked.ts';
import { wrongState } from './outcome.ts';
import { saveChange, storyFor, type Saved } from './story.ts';
import { changeOf } from './update.ts';

export interface CorrectArticle extends ContentInput {
  readonly id: number;
  readonly version: number;
  /** What was wrong and is right now: shown with the story for good. */
  readonly note: string;
}

/** Corrects a published story: the note stays with it, and the wire says CORRECTED. */
export const correctArticle = command<CorrectArticle & WithLinker, Saved>('publish', async (tx, actor, { linker, ...input }) => {
  const story = await storyFor(tx, actor, 'publish', input.id, input.version);
  if (story.fields.status !== 'PUBLISHED') throw wrongState(story.fields.status, 'Only a published article is corrected. Update this one.');
  const check = new Check();
  const note = check.line('note', input.note, { max: 2000, required: true });
  const change = await changeOf(tx, check, story, input, linker);
  check.done();
  // Before the change: announcing is the last act of a transaction.
  await insertCorrection(tx, story.id, { note, fromVersion: story.version, toVersion: story.version + 1 });
  return saveChange(tx, story, change ?? {}, { actor, note, kind: 'CORRECTED' });
});
