import type { Link, StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { Check } from './check.ts';
import { command, type Actor } from './command.ts';
import { linksNow, type WithLinker } from './linked.ts';
import { wrongState } from './outcome.ts';
import { release, scheduled } from './release.ts';
import { linkable } from './update.ts';
import { saveChange, storyFor, type Saved } from './story.ts';

export interface PublishArticle {
  readonly id: number;
  readonly version: number;
  /** When its embargo ends: RFC 3339, UTC. Now, where it isn't given. */
  readonly at?: string | null | undefined;
}

/** Makes a draft or a scheduled story public: now, or at a time until which it stays dark. */
export const publishArticle = command<PublishArticle & WithLinker, Saved>('publish', async (tx, actor, { linker, ...input }) => {
  const story = await storyFor(tx, actor, 'publish', input.id, input.version);
  const check = new Check();
  if (story.fields.text === '' && story.fields.summary === '') check.problem('id', 'The article has neither a summary nor a body. Write one, then publish it.');
  if (input.at != null) embargo(check, input.at, tx.now);
  check.done();
  // Names may have been learnt since it was written.
  const links = linker && (await linksNow(tx, linker, story, linkable(story.fields, tx.now)));
  return input.at == null ? release(tx, story, { actor }, { links }) : schedule(tx, story, actor, input.at, links);
});

/** Ten years, in ms: what is later is a slip of the pen. */
export const furthestEmbargo = 10 * 366 * 86_400_000;

function embargo(check: Check, at: string, now: string): void {
  if (at <= now) check.problem('at', `${at} is past (it is ${now}). Give a later time, or leave it out to publish now.`);
  else if (!(Date.parse(at) - Date.parse(now) <= furthestEmbargo)) check.problem('at', `${at} is more than ten years ahead. Give the time at which the embargo ends.`);
}

/** Begins an embargo, or moves its end. To the time that it has it changes nothing. */
export async function schedule(tx: Transaction, story: StoredArticle, actor: Actor, at: string, links?: readonly Link[]): Promise<Saved> {
  if (story.fields.publishAt === at) return { id: story.id, version: story.version };
  return saveChange(tx, story, { state: scheduled(story, at), ...(links && { links }) }, { actor });
}

export interface UnscheduleArticle {
  readonly id: number;
  readonly version: number;
}

/** Takes a scheduled story back to a draft: its embargo is called off, and it stays dark until it is published. */
export const unscheduleArticle = command<UnscheduleArticle, Saved>('publish', async (tx, actor, input) => {
  const story = await storyFor(tx, actor, 'publish', input.id, input.version);
  const { status } = story.fields;
  if (status !== 'SCHEDULED') throw wrongState(status, `Only a scheduled article is unscheduled; this one is ${status.toLowerCase()}.`);
  return unschedule(tx, story, actor);
});

/** Takes what is scheduled back to a draft. */
export async function unschedule(tx: Transaction, story: StoredArticle, actor: Actor): Promise<Saved> {
  return saveChange(tx, story, { state: { status: 'DRAFT', publishedAt: null, publishAt: null, sortAt: story.fields.sortAt } }, { actor });
}
