import { Check } from './check.ts';
import { command } from './command.ts';
import { wrongState } from './outcome.ts';
import { saveChange, storyFor, type Saved } from './story.ts';

export interface WithdrawArticle {
  readonly id: number;
  readonly version: number;
  /** Told to everyone whom the story reached. */
  readonly reason: string;
}

/** Takes a published story back: what is left is a tombstone, and the wire says WITHDRAWN to all whom it reached. */
export const withdrawArticle = command<WithdrawArticle, Saved>('withdraw', async (tx, actor, input) => {
  const story = await storyFor(tx, actor, 'withdraw', input.id, input.version);
  const check = new Check();
  const note = check.line('reason', input.reason, { max: 2000, required: true });
  check.done();
  const { status, publishedAt, sortAt } = story.fields;
  if (status === 'SCHEDULED') throw wrongState(status, 'The article is not public yet. To keep it dark, unschedule it.');
  if (status !== 'PUBLISHED') throw wrongState(status, 'Only a published article is withdrawn.');
  return saveChange(tx, story, { state: { status: 'WITHDRAWN', publishedAt, publishAt: null, sortAt } }, { actor, note });
});
