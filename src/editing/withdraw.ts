import type { StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import { wrongState } from './outcome.ts';
import { saveChange, storyFor, type Reason, type Saved } from './story.ts';

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
  const { status } = story.fields;
  if (status === 'SCHEDULED') throw wrongState(status, 'The article is not public yet. To keep it dark, unschedule it.');
  if (status !== 'PUBLISHED') throw wrongState(status, 'Only a published article is withdrawn.');
  return takeBack(tx, story, { actor, note });
});

/** Takes a public story back, whoever asks: an editor, or its source. */
export async function takeBack(tx: Transaction, story: StoredArticle, reason: Reason): Promise<Saved> {
  const { publishedAt, sortAt } = story.fields;
  return saveChange(tx, story, { state: { status: 'WITHDRAWN', publishedAt, publishAt: null, sortAt } }, reason);
}
