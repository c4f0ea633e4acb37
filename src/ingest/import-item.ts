import { createHash } from 'node:crypto';
import { addArticleKey, articleOfKey, noteFingerprint, storedArticle, type Link, type StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { Check } from '../editing/check.ts';
import { command, type Actor } from '../editing/command.ts';
import { contentOf, type ContentInput } from '../editing/content.ts';
import { saveDraft } from '../editing/create.ts';
import { notFound } from '../editing/outcome.ts';
import { release } from '../editing/release.ts';
import { saveChange, type Reason, type Saved } from '../editing/story.ts';
import { changeOf } from '../editing/update.ts';
import { cutAtWord, ownSummary } from './excerpt.ts';
import { sanitizeBody, textOf } from './html.ts';
import type { Item } from './item.ts';
import { relinked, type LinkableStory } from './linking/links.ts';

export interface ImportItem {
  readonly item: Item;
  /** Make it public, if its source says that it is. */
  readonly publish: boolean;
  /** Finds whom and what the story speaks of; it is linked to nothing where none is given. */
  readonly linker?: Linker | undefined;
}

/** Whom and what a story speaks of, of the entities that the newsroom knows. */
export type Linker = (story: LinkableStory) => readonly Link[];

/** What an item came to. */
export type Imported = 'new' | 'updated' | 'unchanged';

/** The command line, which imports on the newsroom's behalf. */
export const importer: Actor = { role: 'EDITOR', name: 'import', tokenId: null };

/**
 * Takes a story in, once: the one that we have of its guid (within its source) or its canonical URL is changed, if the
 * source says something else than the last time; what an editor has changed since is not undone by saying the same again.
 */
export const importItem = command<ImportItem, Imported>('publish', async (tx, actor, { item, publish, linker }) => {
  const input = inputOf(item);
  const fingerprint = fingerprintOf(item, input);
  const keys = keysOf(item);
  const found = await findStory(tx, keys);
  if (!found) {
    const check = new Check();
    const content = contentOf(check, input);
    check.done();
    const { id } = await saveDraft(tx, content, linker?.(linkable(item, input)) ?? [], { actor });
    for (const [space, key] of keys) await addArticleKey(tx, space, key, id, fingerprint);
    await publishIfDue(tx, await stored(tx, id), { item, publish }, actor);
    return 'new';
  }

  for (const { space, key, known } of found.keys) {
    if (!known) await addArticleKey(tx, space, key, found.story.id, fingerprint);
    else if (known.fingerprint !== fingerprint) await noteFingerprint(tx, space, key, fingerprint);
  }
  if (found.story.fields.status === 'WITHDRAWN') return 'unchanged';
  const saidBefore = found.keys.some(({ known }) => known?.fingerprint === fingerprint);
  const saved = saidBefore ? found.story : await changed(tx, found.story, input, { actor }, linker && relinked(found.story.links, linker(linkable(item, input))));
  const released = await publishIfDue(tx, await stored(tx, found.story.id), { item, publish }, actor);
  return saved.version !== found.story.version || released ? 'updated' : 'unchanged';
});

/** Saves what its source says now, and whom and what it speaks of by that, as one version. @throws Refused */
async function changed(tx: Transaction, story: StoredArticle, input: ContentInput, reason: Reason, links: readonly Link[] | undefined): Promise<Saved> {
  const check = new Check();
  const change = await changeOf(tx, check, story, input);
  check.done();
  return change ? saveChange(tx, story, { ...change, ...(links && { links }) }, reason) : { id: story.id, version: story.version };
}

function linkable(item: Item, { headline, body }: ContentInput): LinkableStory {
  return { headline: headline ?? '', text: textOf(body ?? ''), publishedAt: item.publishedAt ?? null };
}

async function stored(tx: Transaction, id: number): Promise<StoredArticle> {
  const story = await storedArticle(tx, id);
  if (!story) throw notFound('article of this id');
  return story;
}

/** A story whose time is still to come stays a draft: publishing it now would break its embargo. */
async function publishIfDue(tx: Transaction, story: StoredArticle, { item, publish }: Pick<ImportItem, 'item' | 'publish'>, actor: Actor): Promise<boolean> {
  if (!publish || item.state !== 'USABLE' || story.fields.status !== 'DRAFT') return false;
  if (item.publishedAt !== undefined && item.publishedAt > tx.now) return false;
  await release(tx, story, { actor }, item.publishedAt);
  return true;
}

function inputOf(item: Item): ContentInput {
  const body = sanitizeBody(item.bodyHtml);
  return {
    headline: item.headline, body, summary: atMost(2000, ownSummary(item.summary, textOf(body))), byline: atMost(300, item.byline),
    section: atMost(100, item.section), language: item.language, canonicalUrl: item.canonicalUrl, imageUrl: item.imageUrl,
    sourceName: atMost(300, item.sourceName), sourceUrl: item.sourceUrl,
  };
}

/** A story is not refused because its byline is long. */
function atMost(max: number, line: string | undefined): string | undefined {
  return line && cutAtWord(line, max);
}

/** Of what every format of a story gives: so that the same in another format is the same. */
function fingerprintOf(item: Item, { body }: ContentInput): string {
  return createHash('sha256').update(JSON.stringify([item.headline, body, item.publishedAt ?? null])).digest('base64url');
}

function keysOf(item: Item): (readonly [space: string, key: string])[] {
  const source = URL.parse(item.sourceUrl ?? item.canonicalUrl ?? '')?.origin ?? '';
  const guid = [`guid:${source}`, item.guid] as const;
  if (item.canonicalUrl === undefined) return [guid];
  const url = URL.parse(item.canonicalUrl);
  if (url) url.hash = '';
  return [guid, ['url', url?.href ?? item.canonicalUrl]];
}

async function findStory(tx: Transaction, keys: readonly (readonly [string, string])[]) {
  const known = await Promise.all(keys.map(async ([space, key]) => ({ space, key, known: await articleOfKey(tx, space, key) })));
  const id = known.find((entry) => entry.known)?.known?.articleId;
  const story = id === undefined ? undefined : await storedArticle(tx, id);
  return story && { story, keys: known };
}
