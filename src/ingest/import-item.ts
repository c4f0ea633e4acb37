import { addArticleKey, articleOfKey, noteFingerprint, storedArticle, type Link, type StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { Check } from '../editing/check.ts';
import { command, type Actor } from '../editing/command.ts';
import { contentOf, type ContentInput } from '../editing/content.ts';
import { saveDraft } from '../editing/create.ts';
import { foundNow } from '../editing/linked.ts';
import { notFound } from '../editing/outcome.ts';
import { saveChange, type Reason } from '../editing/story.ts';
import { changeOf } from '../editing/update.ts';
import { fingerprintOf, inputOf, keysOf, linkable, type Key } from './import-content.ts';
import { follow, type Following } from './life.ts';
import type { Linker } from './linking/links.ts';
import { linksAfter, sourceLinks, together } from './source-links.ts';

export interface ImportItem extends Following {
  /** Finds whom and what the story speaks of; it is linked to what its source says alone where none is given. */
  readonly linker?: Linker | undefined;
}

/** What an item came to. */
export type Imported = 'new' | 'updated' | 'unchanged';

/** The command line, which imports on the newsroom's behalf. */
export const importer: Actor = { role: 'EDITOR', name: 'import', tokenId: null };

/**
 * Takes a story in, once: the one that we have of its guid (within its source) or its canonical URL is changed, if the
 * source says something else than the last time; what an editor has changed since is not undone by saying the same again.
 * What its source takes back is withdrawn, or stays dark.
 */
export const importItem = command<ImportItem, Imported>('publish', async (tx, actor, given) => {
  const { item } = given;
  const found = await findStory(tx, keysOf(item));
  return found ? takeAgain(tx, found, given, actor) : takeNew(tx, given, actor);
});

async function takeNew(tx: Transaction, given: ImportItem, actor: Actor): Promise<Imported> {
  const { item, linker } = given;
  // It takes back what never reached us.
  if (item.state === 'CANCELED') return 'unchanged';
  const input = inputOf(item);
  const check = new Check();
  const content = contentOf(check, input);
  check.done();
  const links = together(await sourceLinks(tx, item.mentions ?? []), linker?.(linkable(item, input)) ?? []);
  const { id } = await saveDraft(tx, content, links, { actor });
  for (const [space, key] of keysOf(item)) await addArticleKey(tx, space, key, id, fingerprintOf(item, input));
  await follow(tx, await stored(tx, id), given, actor);
  return 'new';
}

async function takeAgain(tx: Transaction, found: FoundStory, given: ImportItem, actor: Actor): Promise<Imported> {
  const { item, linker } = given;
  const { story } = found;
  const input = inputOf(item);
  const fingerprint = fingerprintOf(item, input);
  const saidBefore = found.keys.some(({ known }) => known?.fingerprint === fingerprint);
  if (item.state !== 'CANCELED') await noteKeys(tx, found, fingerprint);
  if (story.fields.status === 'WITHDRAWN') return 'unchanged';
  // What it takes back is withdrawn as its readers know it.
  const isNews = !saidBefore && item.state !== 'CANCELED' && !(item.state === 'WITHHELD' && story.fields.status === 'PUBLISHED');
  const saved = isNews && (await saveNews(tx, story, input, { actor }, linksAfter(story.links, item.mentions && (await sourceLinks(tx, item.mentions)), linker && (await foundNow(tx, linker, story.id, linkable(item, input))))));
  const followed = await follow(tx, await stored(tx, story.id), given, actor);
  return saved || followed ? 'updated' : 'unchanged';
}

async function noteKeys(tx: Transaction, { story, keys }: FoundStory, fingerprint: string): Promise<void> {
  for (const { space, key, known } of keys) {
    if (!known) await addArticleKey(tx, space, key, story.id, fingerprint);
    else if (known.fingerprint !== fingerprint) await noteFingerprint(tx, space, key, fingerprint);
  }
}

/** Saves what its source says now, and whom and what it speaks of by that, as one version. @throws Refused */
async function saveNews(tx: Transaction, story: StoredArticle, input: ContentInput, reason: Reason, links: readonly Link[] | undefined): Promise<boolean> {
  const check = new Check();
  const change = await changeOf(tx, check, story, input);
  check.done();
  const others = links && idsOf(links) !== idsOf(story.links);
  if (!change && !others) return false;
  await saveChange(tx, story, { ...change, ...(links && { links }) }, reason);
  return true;
}

function idsOf(links: readonly Link[]): string {
  return links.map(({ entityId, origin }) => `${entityId} ${origin}`).toSorted().join();
}

async function stored(tx: Transaction, id: number): Promise<StoredArticle> {
  const story = await storedArticle(tx, id);
  if (!story) throw notFound('article of this id');
  return story;
}

interface FoundStory {
  readonly story: StoredArticle;
  readonly keys: readonly { readonly space: string; readonly key: string; readonly known: Awaited<ReturnType<typeof articleOfKey>> }[];
}

async function findStory(tx: Transaction, keys: readonly Key[]): Promise<FoundStory | undefined> {
  const known = await Promise.all(keys.map(async ([space, key]) => ({ space, key, known: await articleOfKey(tx, space, key) })));
  const id = known.find((entry) => entry.known)?.known?.articleId;
  const story = id === undefined ? undefined : await storedArticle(tx, id);
  return story && { story, keys: known };
}
