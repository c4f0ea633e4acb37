import { isFreeSlug, type Link, type StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import type { ArticleStatus } from '../../db/tables.ts';
import { wrongState } from './outcome.ts';
import { isTailed, plainSlug } from './content.ts';
import { saveUnderSlug } from './create.ts';
import { saveChange, type Content, type Reason, type Saved, type State } from './story.ts';

export interface Released {
  readonly publishedAt?: string | undefined;
  readonly links?: readonly Link[] | undefined;
}

/**
 * The only way a story becomes public, whoever or whatever asks: an editor now, an import, the scheduler when an
 * embargo is due. `publishedAt` is for stories that were public elsewhere before; now, where it isn't given. `links` take
 * the place of those that it has.
 *
 * @throws Refused if it is public or was withdrawn.
 */
export async function release(tx: Transaction, story: StoredArticle, reason: Reason, { publishedAt = tx.now, links }: Released = {}): Promise<Saved> {
  refuseReleased(story.fields.status);
  const content = { slug: await publicSlug(tx, story.fields) };
  return saveChange(tx, story, { content, state: publicSince(publishedAt), ...(links && { links }) }, reason);
}

/** What was dark gets the address of its headline, unless another that is or was public has it. */
async function publicSlug(tx: Transaction, { slug, headline }: StoredArticle['fields']): Promise<string> {
  const plain = plainSlug(headline);
  return isTailed(slug, headline) && (await isFreeSlug(tx, plain)) ? plain : slug;
}

/** The same of a new story that was public elsewhere before it came to us: it was never a draft here. */
export async function releaseNew(tx: Transaction, given: Partial<Content>, links: readonly Link[], reason: Reason, publishedAt = tx.now): Promise<Saved> {
  return saveUnderSlug(tx, given, publicSince(publishedAt), links, reason);
}

function publicSince(publishedAt: string): State {
  return { status: 'PUBLISHED', publishedAt, publishAt: null, sortAt: publishedAt };
}

/** The state of a story that is dark until `at`: what `release` will lift. @throws Refused if it is public or was withdrawn. */
export function scheduled(story: StoredArticle, at: string): State {
  refuseReleased(story.fields.status);
  return { status: 'SCHEDULED', publishedAt: null, publishAt: at, sortAt: story.fields.sortAt };
}

function refuseReleased(status: ArticleStatus): void {
  switch (status) {
    case 'DRAFT':
    case 'SCHEDULED':
      return;
    case 'PUBLISHED':
      throw wrongState(status, 'The article is published already.');
    case 'WITHDRAWN':
      throw wrongState(status, 'The article was withdrawn, and stays so. Create a new one.');
  }
}
