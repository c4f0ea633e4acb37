import type { Transaction } from '../../db/database.ts';
import { isFreeSlug, type StoredArticle } from '../../db/article.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import { contentOf, slugFor, type ContentInput } from './content.ts';
import { linksTo } from './create.ts';
import { wrongState } from './outcome.ts';
import { saveChange, storyFor, type Reason, type Saved } from './story.ts';

export interface UpdateArticle extends ContentInput {
  readonly id: number;
  /** The version that the change was made to. */
  readonly version: number;
}

/** Changes what is given; on a published story the wire says UPDATED. What changes nothing is not saved. */
export const updateArticle = command<UpdateArticle, Saved>('edit', async (tx, actor, input) => {
  const story = await storyFor(tx, actor, 'edit', input.id, input.version);
  return applyChange(tx, story, input, { actor });
});

/** Saves an input's difference to a story, as a version of its own. @throws Refused */
export async function applyChange(tx: Transaction, story: StoredArticle, input: ContentInput, reason: Reason): Promise<Saved> {
  if (story.fields.status === 'WITHDRAWN') throw wrongState('WITHDRAWN', 'The article was withdrawn, and stays as it was.');
  const check = new Check();
  const content = contentOf(check, input);
  const links = input.about == null ? undefined : await linksTo(tx, check, input);
  check.done();

  const differs = Object.entries(content).some(([field, value]) => value !== story.fields[field as keyof typeof story.fields]);
  const relinked = links && idsOf(links) !== idsOf(story.links);
  if (!differs && !relinked && reason.note == null) return { id: story.id, version: story.version };

  // An address that nobody has been given follows the headline; a public one stays.
  const renamed = story.fields.publishedAt === null && content.headline !== undefined && content.headline !== story.fields.headline;
  const slug = renamed ? await freeSlug(tx, content.headline ?? '') : story.fields.slug;
  return saveChange(tx, story, { content: { ...content, slug }, ...(relinked ? { links } : {}) }, reason);
}

function idsOf(links: readonly { readonly entityId: number }[]): string {
  return links.map((link) => link.entityId).sort((a, b) => a - b).join();
}

async function freeSlug(tx: Transaction, headline: string): Promise<string> {
  for (let taken = false; ; taken = true) {
    const slug = slugFor(headline, taken);
    if (await isFreeSlug(tx, slug)) return slug;
  }
}
