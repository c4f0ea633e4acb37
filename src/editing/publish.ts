import { Check } from './check.ts';
import { command } from './command.ts';
import { release } from './release.ts';
import { storyFor, type Saved } from './story.ts';

export interface PublishArticle {
  readonly id: number;
  readonly version: number;
}

/** Makes a draft public, now. */
export const publishArticle = command<PublishArticle, Saved>('publish', async (tx, actor, input) => {
  const story = await storyFor(tx, actor, 'publish', input.id, input.version);
  const check = new Check();
  if (story.fields.text === '' && story.fields.summary === '') check.problem('id', 'The article has neither a summary nor a body. Write one, then publish it.');
  check.done();
  return release(tx, story, { actor });
});
