import type { Transaction } from '../../db/database.ts';
import type { ArticleFields, Link, StoredArticle } from '../../db/article.ts';
import type { ArticleStatus } from '../../db/tables.ts';
import { Check } from './check.ts';
import { command } from './command.ts';
import { contentOf, plainSlug, tailedSlug, type ContentInput } from './content.ts';
import { linksTo } from './create.ts';
import { leadOf } from '../ingest/excerpt.ts';
import type { LinkableStory, Linker } from '../ingest/linking/links.ts';
import { linksNow, rememberList, type WithLinker } from './linked.ts';
import { wrongState } from './outcome.ts';
import { saveChange, storyFor, type Change, type Content, type Reason, type Saved } from './story.ts';

export interface UpdateArticle extends ContentInput {
  readonly id: number;
  /** The version that the change was made to. */
  readonly version: number;
}

/** Changes what is given; on a published story the wire says UPDATED. What changes nothing is not saved. */
export const updateArticle = command<UpdateArticle & WithLinker, Saved>('edit', async (tx, actor, { linker, ...input }) => {
  const story = await storyFor(tx, actor, 'edit', input.id, input.version);
  return applyChange(tx, story, input, { actor }, linker);
});

/** Saves an input's difference to a story, as a version of its own. @throws Refused */
export async function applyChange(tx: Transaction, story: StoredArticle, input: ContentInput, reason: Reason, linker?: Linker): Promise<Saved> {
  const check = new Check();
  const change = await changeOf(tx, check, story, input, linker);
  check.done();
  return change ? saveChange(tx, story, change, reason) : { id: story.id, version: story.version };
}

/** What an input changes of a story; nothing, if that is nothing. What is wrong with it is gathered in `check`. @throws Refused */
export async function changeOf(tx: Transaction, check: Check, story: StoredArticle, input: ContentInput, linker?: Linker): Promise<Change | undefined> {
  const { fields } = story;
  if (fields.status === 'WITHDRAWN') throw wrongState('WITHDRAWN', 'The article was withdrawn, and stays as it was.');
  const content = withLead(fields, contentOf(check, input));
  const list = input.about == null ? undefined : (await linksTo(tx, check, input)).map((link) => asNamed(link, story.links));
  const isEmpty = ({ text, summary }: { readonly text: string; readonly summary: string }) => text === '' && summary === '';
  const needsText = emptyWhen[fields.status];
  if (needsText && isEmpty({ ...fields, ...content }) && !isEmpty(fields)) check.problem('body', needsText);

  const differs = Object.entries(content).some(([field, value]) => value !== fields[field as keyof typeof fields]);
  if (list) await rememberList(tx, story, list);
  const saysElse = (content.headline ?? fields.headline) !== fields.headline || (content.text ?? fields.text) !== fields.text;
  const links = linker && (list || saysElse) ? await linksNow(tx, linker, { id: story.id, links: list ?? story.links }, linkable({ ...fields, ...content }, tx.now)) : list;
  const relinked = links !== undefined && ((linker && saysElse) || orderOf(links) !== orderOf(story.links));
  if (!differs && !relinked) return undefined;

  // An address that nobody has been given follows the headline; a public one stays.
  const headline = content.headline ?? fields.headline;
  const renamed = fields.publishedAt === null && plainSlug(headline) !== plainSlug(fields.headline);
  const slug = renamed ? tailedSlug(headline) : fields.slug;
  return { content: { ...content, slug }, ...(relinked ? { links } : {}) };
}

/** A summary that was made of the text's beginning follows the text: what was put right there must not stay wrong above it. */
function withLead(before: ArticleFields, content: Partial<Content>): Partial<Content> {
  const isMade = content.text !== undefined && content.summary === undefined && before.summary === leadOf(before.text);
  return isMade ? { ...content, summary: leadOf(content.text ?? '') } : content;
}

/** A story as the linker reads it; what is not published yet is, at the earliest, now. */
export function linkable({ headline, text, publishedAt }: Pick<ArticleFields, 'headline' | 'text' | 'publishedAt'>, now: string): LinkableStory {
  return { headline, text, publishedAt: publishedAt ?? now };
}

/** Why a story in each state may not lose all that it says; drafts may. */
const emptyWhen: Partial<Record<ArticleStatus, string>> = {
  PUBLISHED: 'A published article needs a summary or a body. To take it back, withdraw it.',
  SCHEDULED: 'A scheduled article needs a summary or a body. To write it anew, unschedule it first.',
};

/** A link that an editor gives, with what is known of how the text names the entity. */
function asNamed(link: Link, known: readonly Link[]): Link {
  const { count, surfaces, spans = [] } = known.find(({ entityId }) => entityId === link.entityId) ?? link;
  return { ...link, count, surfaces, spans };
}

/** The entities as a story lists them: how salient each is may differ, if none overtakes another. */
function orderOf(links: readonly Link[]): string {
  return links.toSorted((a, b) => b.salience - a.salience || a.entityId - b.entityId).map((link) => link.entityId).join();
}
