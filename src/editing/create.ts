import { addArticleKey, articleOfKey } from '../../db/article-key.ts';
import { storedArticle, type Link, type StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { noteDoubts } from '../../db/review/write.ts';
import { Check } from './check.ts';
import { command, rightOf, type Actor } from './command.ts';
import { contentOf, plainSlug, tailedSlug, wholeContent, type ContentInput } from './content.ts';
import type { WithLinker } from './linked.ts';
import { invalid } from './outcome.ts';
import { relinked } from '../ingest/linking/links.ts';
import { saveNew, type Content, type Reason, type Saved, type State } from './story.ts';

export interface CreateArticle extends ContentInput {
  readonly headline: string;
  /** The client's own name for the story: creating it again gives what there is, and changes nothing. */
  readonly externalId?: string | null | undefined;
}

/** Creates a draft. */
export const createArticle = command<CreateArticle & WithLinker, Saved>('create', async (tx, actor, { linker, ...input }) => {
  const check = new Check();
  const externalId = input.externalId == null ? undefined : check.line('externalId', input.externalId, { max: 500, required: true });
  const given = contentOf(check, input);
  const links = await linksTo(tx, check, input);
  check.done();

  const existing = externalId === undefined ? undefined : await articleOfKey(tx, 'external', externalId);
  if (existing !== undefined) {
    const story = await storedArticle(tx, existing.articleId);
    if (!story || !maySee(actor, story)) throw invalid([{ path: 'externalId', message: 'It is taken by a story that is not yours.' }]);
    return { id: story.id, version: story.version };
  }
  const found = linker?.({ headline: given.headline ?? '', text: given.text ?? '', publishedAt: tx.now });
  const saved = await saveDraft(tx, given, found ? relinked(links, found.links) : links, { actor });
  if (found) await noteDoubts(tx, saved.id, found.doubts);
  if (externalId !== undefined) await addArticleKey(tx, 'external', externalId, saved.id);
  return saved;
});

function maySee(actor: Actor, story: StoredArticle): boolean {
  return rightOf(actor, 'edit') === 'any' || story.fields.status === 'PUBLISHED' || story.createdBy === actor.tokenId;
}

/** Saves a new draft under a slug that is free. */
export async function saveDraft(tx: Transaction, given: Partial<Content>, links: readonly Link[], reason: Reason): Promise<Saved> {
  return saveUnderSlug(tx, given, { status: 'DRAFT', publishedAt: null, publishAt: null, sortAt: tx.now }, links, reason);
}

/** Saves a new story under a slug that is free; one that is dark gets no plain one. */
export async function saveUnderSlug(tx: Transaction, given: Partial<Content>, state: State, links: readonly Link[], reason: Reason): Promise<Saved> {
  const headline = given.headline ?? '';
  for (let isPlain = state.publishedAt !== null; ; isPlain = false) {
    const slug = isPlain ? plainSlug(headline) : tailedSlug(headline);
    const saved = await saveNew(tx, wholeContent(given, slug), state, links, reason);
    if (saved) return saved;
  }
}

/** What an editor says that a story is about: the first most, and none less than in passing. */
export async function linksTo(tx: Transaction, check: Check, input: ContentInput): Promise<Link[]> {
  const ids = new Set(await check.entities(tx, 'about', input.about ?? []));
  return [...ids].map((entityId, n) => ({
    entityId, salience: Math.max(100, 1000 - 100 * n), count: 1, surfaces: [], origin: 'EDITOR',
  }));
}
