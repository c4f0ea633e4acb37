import { addArticleKey, articleOfKey, noteSaid, storedArticle, type ArticleKey, type SaidUnderKey, type Link, type StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { addDoubts } from '../../db/review/write.ts';
import { indexedTogether } from '../../db/search/index-story.ts';
import { duplicateOfKey, forgetDuplicate, noteDuplicate } from '../../db/duplicate.ts';
import { Check } from '../editing/check.ts';
import { command, type Actor } from '../editing/command.ts';
import { contentOf, type ContentInput } from '../editing/content.ts';
import { saveDraft } from '../editing/create.ts';
import { foundNow } from '../editing/linked.ts';
import { notFound } from '../editing/outcome.ts';
import { releaseNew } from '../editing/release.ts';
import { saveChange, type Reason } from '../editing/story.ts';
import { changeOf } from '../editing/update.ts';
import { fingerprintOf, isOfSite, keysOf, linkable, saidIn, type Key } from './import-content.ts';
import type { Item } from './item.ts';
import { follow, isPublicAtOnce } from './life.ts';
import type { Linker } from './linking/links.ts';
import { fingered, originalOf, rememberNew, rememberText, type Original } from './near/original.ts';
import { linksAfter, sourceLinks, together } from './source-links.ts';

export interface ImportItem {
  readonly item: Item;
  readonly publish: Publish;
  /** The address of the feed that it came by. */
  readonly feed?: string | undefined;
  /** Finds whom and what the story speaks of; it is linked to what its source says alone where none is given. */
  readonly linker?: Linker | undefined;
}

/**
 * Whether to make public what its source says is public: or, of a new version, only where it is about someone or something
 * that the newsroom knows, and nothing that it names is in doubt.
 */
export type Publish = boolean | 'if linked surely';

/** What an item came to. */
export type Imported = 'new' | 'updated' | 'unchanged' | 'duplicate';

/** The command line, which imports on the newsroom's behalf. */
export const importer: Actor = { role: 'EDITOR', name: 'import', tokenId: null };

/**
 * Takes a story in, once: the one that we have of its guid (within its source) or its canonical URL is changed, if the
 * source says something else than the last time; what an editor has changed since is not undone by saying the same again.
 * What its source takes back is withdrawn, or stays dark. What says the same as another story is linked to that one, and
 * is not repeated.
 */
async function takeIn(tx: Transaction, actor: Actor, given: ImportItem): Promise<Imported> {
  const { item, feed } = given;
  const found = await findStory(tx, keysOf(item, feed));
  if (found && feed !== undefined && isAnothers(found, feed)) return sameElsewhere(tx, found.story.id, given);
  return found ? takeAgain(tx, found, given, actor) : takeNew(tx, given, actor);
}

/** Takes a story in, in a transaction of its own. */
export const importItem = command<ImportItem, Imported>('publish', takeIn);

/** Takes several in, one after another and all or none of them: a commit takes as long as three stories do. */
export const importItems = command<readonly ImportItem[], readonly Imported[]>('publish', (tx, actor, items) => indexedTogether(tx, async (inOne) => {
  const results: Imported[] = [];
  for (const item of items) results.push(await takeIn(inOne, actor, item));
  return results;
}));

async function takeNew(tx: Transaction, given: ImportItem, actor: Actor): Promise<Imported> {
  const { item, linker, feed } = given;
  const [[space, key]] = keysOf(item, feed);
  const twin = await duplicateOfKey(tx, space, key);
  if (item.state === 'CANCELED') {
    // It takes back what we never took in.
    if (twin) await forgetDuplicate(tx, space, key);
    return 'unchanged';
  }
  const { input, body, text } = saidIn(item);
  const said = saidBy(item, input);
  if (twin?.fingerprint === said.fingerprint) return 'unchanged';
  const compared = fingered(text);
  // Before the lock that looking for its original takes: all others who write wait for it.
  const found = linker?.(linkable(item, text));
  const original = await originalOf(tx, compared, item.publishedAt);
  if (original) {
    await noteTwin(tx, original, [space, key], said, item);
    return 'duplicate';
  }
  if (twin) await forgetDuplicate(tx, space, key);
  const check = new Check();
  const content = contentOf(check, input, { body, text });
  check.done();
  const links = together(await sourceLinks(tx, item.mentions ?? []), found?.links ?? []);
  const following = { item, publish: isPublished(given, links) };
  const isPublic = isPublicAtOnce(following, tx.now);
  const { id } = isPublic ? await releaseNew(tx, content, links, { actor }, item.publishedAt) : await saveDraft(tx, content, links, { actor });
  if (found) await addDoubts(tx, id, found.doubts);
  for (const one of keysOf(item, feed)) await addArticleKey(tx, ...one, id, said);
  await rememberNew(tx, id, compared);
  if (!isPublic) await follow(tx, await stored(tx, id), following, actor);
  return 'new';
}

async function takeAgain(tx: Transaction, found: FoundStory, given: ImportItem, actor: Actor): Promise<Imported> {
  const { item, linker } = given;
  const { story } = found;
  const { input, text } = saidIn(item);
  const said = saidBy(item, input);
  if (found.keys.some(({ known }) => isOlder(said, known))) return 'unchanged';
  const saidBefore = found.keys.some(({ known }) => known?.fingerprint === said.fingerprint);
  if (item.state === 'CANCELED') await noteVersion(tx, found, said);
  else await noteKeys(tx, found, said);
  if (story.fields.status === 'WITHDRAWN') return 'unchanged';
  // What it takes back is withdrawn as its readers know it.
  const isNews = !saidBefore && item.state !== 'CANCELED' && !(item.state === 'WITHHELD' && story.fields.status === 'PUBLISHED');
  const links = isNews ? linksAfter(story.links, item.mentions && (await sourceLinks(tx, item.mentions)), linker && (await foundNow(tx, linker, story, linkable(item, text)))) : undefined;
  const saved = isNews && (await saveNews(tx, story, input, { actor }, links));
  if (saved) await rememberText(tx, story.id, fingered(text));
  const followed = await follow(tx, await stored(tx, story.id), { item, publish: given.publish === true || (saved && isPublished(given, links ?? story.links)) }, actor);
  return saved || followed ? 'updated' : 'unchanged';
}

/** From here on a story is about it; and from here on a link is sure. Thousandths. */
const about = 500;
const sure = 800;

function isPublished({ publish }: ImportItem, links: readonly Link[]): boolean {
  return publish === true || (publish === 'if linked surely' && links.some(({ salience }) => salience >= about) && links.every(({ confidence = 1000 }) => confidence >= sure));
}

/** Known by its address alone, which a feed of another site names: an aggregator's word of it. */
function isAnothers({ keys }: FoundStory, feed: string): boolean {
  const [guid, url] = keys;
  return guid !== undefined && !guid.known && url !== undefined && !isOfSite(feed, url.key);
}

async function sameElsewhere(tx: Transaction, articleId: number, { item, feed }: ImportItem): Promise<Imported> {
  const [[space, key]] = keysOf(item, feed);
  const said = saidBy(item, saidIn(item).input);
  if ((await duplicateOfKey(tx, space, key))?.fingerprint === said.fingerprint) return 'unchanged';
  await noteTwin(tx, { articleId, similarity: 1 }, [space, key], said, item);
  return 'duplicate';
}

async function noteTwin(tx: Transaction, original: Original, [space, key]: Key, { fingerprint }: SaidUnderKey, { headline, sourceName, canonicalUrl }: Item): Promise<void> {
  await noteDuplicate(tx, { ...original, space, key, fingerprint, headline, sourceName, url: canonicalUrl });
}

function saidBy(item: Item, input: ContentInput): SaidUnderKey {
  return { fingerprint: fingerprintOf(item, input), versionAt: item.versionAt };
}

/** An older version that comes after a newer one, by a slower road. */
function isOlder({ versionAt }: SaidUnderKey, known: ArticleKey | undefined): boolean {
  return versionAt !== undefined && known?.versionAt != null && versionAt < known.versionAt;
}

async function noteKeys(tx: Transaction, { story, keys }: FoundStory, said: SaidUnderKey): Promise<void> {
  for (const { space, key, known } of keys) {
    if (!known) await addArticleKey(tx, space, key, story.id, said);
    else if (known.fingerprint !== said.fingerprint || known.versionAt !== (said.versionAt ?? null)) await noteSaid(tx, space, key, said);
  }
}

/** What takes a story back says nothing else of it, and is the newest word of it: an older version that comes after is none. */
async function noteVersion(tx: Transaction, { keys }: FoundStory, { versionAt }: SaidUnderKey): Promise<void> {
  if (versionAt === undefined) return;
  for (const { space, key, known } of keys) if (known?.fingerprint != null) await noteSaid(tx, space, key, { fingerprint: known.fingerprint, versionAt });
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
