import { addArticleKey, noteSaid, type SaidUnderKey } from '../../db/article-key.ts';
import { storedArticle, type Link, type StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { addDoubts, noteDoubts } from '../../db/review/write.ts';
import { indexedTogether } from '../../db/search/index-story.ts';
import { duplicateOfKey, forgetDuplicate, noteDuplicate } from '../../db/duplicate.ts';
import { Check } from '../editing/check.ts';
import { command, type Actor } from '../editing/command.ts';
import { contentOf, type ContentInput } from '../editing/content.ts';
import { saveDraft } from '../editing/create.ts';
import { foundNow } from '../editing/linked.ts';
import { notFound, wrongState } from '../editing/outcome.ts';
import { releaseNew } from '../editing/release.ts';
import { saveChange, type Reason } from '../editing/story.ts';
import { changeOf } from '../editing/update.ts';
import { findStory, type Beside, type KnownKey, type Named } from './find-story.ts';
import { fingerprintOf, isOfSite, keysOf, linkable, saidIn } from './import-content.ts';
import type { Item } from './item.ts';
import { follow, isPublicAtOnce, whyDark } from './life.ts';
import type { Linker } from './linking/links.ts';
import { fingered, originalOf, rememberNew, rememberText, type Original } from './near/original.ts';
import { linksAfter, sourceFindings, together } from './source-links.ts';
import { isTakenBack, noteTakenBack } from './taken-back.ts';
import { compareVersions, versionAfter, type Version } from './version.ts';

export interface ImportItem {
  readonly item: Item;
  readonly publish: Publish;
  /** The address of the feed that it came by. */
  readonly feed?: string | undefined;
  /** Finds whom and what the story speaks of; it is linked to what its source says alone where none is given. */
  readonly linker?: Linker | undefined;
  /** Given where two guids had one address. */
  readonly beside?: Beside | undefined;
}

/** An item whose story we have. */
type Found = Named & { readonly story: StoredArticle };

/**
 * Whether to make public what its source says is public: or, of a new version, only where it is about someone or something
 * that the newsroom knows, and nothing that it names is in doubt.
 */
export type Publish = boolean | 'if linked surely';

/** What an item came to; `canceled`: its source took it back, and says nothing newer here. */
export type Imported = 'new' | 'updated' | 'unchanged' | 'duplicate' | 'canceled';

/** The command line, which imports on the newsroom's behalf. */
export const importer: Actor = { role: 'EDITOR', name: 'import', tokenId: null };

/**
 * Takes a story in, once: the one that we have of its guid (within its source) or its canonical URL is changed, if the
 * source says something else than the last time; what an editor has changed since is not undone by saying the same again.
 * What its source takes back is withdrawn, or stays dark until a newer version comes. What says the same as another story is linked to that one, and
 * is not repeated.
 */
async function takeIn(tx: Transaction, actor: Actor, given: ImportItem): Promise<Imported> {
  const { item, feed, beside } = given;
  const keys = keysOf(item, feed);
  if (item.state === 'CANCELED') return takeAway(tx, keys, given, actor);
  const named = await findStory(tx, item, keys, beside);
  const { story } = named;
  if (!story) return takeNew(tx, named, given, actor);
  if (await isTakenBack(tx, named.keys, item)) return 'canceled';
  return feed !== undefined && isAnothers(named, feed) ? sameElsewhere(tx, story.id, named, given) : takeAgain(tx, { ...named, story }, given, actor);
}

/** Takes stories in, one after another and all or none of them: a commit takes as long as three stories do. */
export const importItems = command<readonly ImportItem[], readonly Imported[]>('create', (tx, actor, items) => indexedTogether(tx, async (inOne) => {
  const results: Imported[] = [];
  for (const item of items) results.push(await takeIn(inOne, actor, item));
  return results;
}));

async function takeNew(tx: Transaction, { keys }: Named, given: ImportItem, actor: Actor): Promise<Imported> {
  const { item, linker } = given;
  const [guid] = keys;
  const twin = await duplicateOfKey(tx, guid.space, guid.key);
  const { input, body, text } = saidIn(item);
  const said = saidBy(item, input);
  if (twin?.fingerprint === said.fingerprint) return 'unchanged';
  const compared = fingered(text);
  // Before the lock that looking for its original takes: all others who write wait for it.
  const found = linker?.(linkable(item, text));
  await tx.dialect.lockLog(tx.tables);
  // Its source may be taking it back at this moment, under the same lock.
  if (await isTakenBack(tx, keys, item)) return 'canceled';
  const original = await originalOf(tx, compared, item.publishedAt);
  if (original) {
    await noteTwin(tx, original, guid, said, item);
    return 'duplicate';
  }
  if (twin) await forgetDuplicate(tx, guid.space, guid.key);
  const check = new Check();
  const content = contentOf(check, input, { body, text });
  check.done();
  const fromSource = await sourceFindings(tx, item.mentions ?? []);
  const links = together(fromSource.links, found?.links ?? []);
  const following = { item, publish: isPublished(given, links) };
  const isPublic = isPublicAtOnce(following, tx.now);
  const { id } = isPublic ? await releaseNew(tx, content, links, { actor }, item.publishedAt) : await saveDraft(tx, content, links, { actor });
  await addDoubts(tx, id, fromSource.doubts, 'SOURCE');
  if (found) await addDoubts(tx, id, found.doubts);
  for (const { space, key } of keys) await addArticleKey(tx, space, key, id, said);
  await rememberNew(tx, id, compared);
  if (!isPublic) await follow(tx, await stored(tx, id), following, actor);
  return 'new';
}

async function takeAgain(tx: Transaction, found: Found, given: ImportItem, actor: Actor): Promise<Imported> {
  const { item, linker } = given;
  const { story } = found;
  const { input, text } = saidIn(item);
  const said = saidBy(item, input);
  if (isOld(found, said)) return 'unchanged';
  const saidBefore = found.keys.some(({ known }) => known?.fingerprint === said.fingerprint);
  if (!saidBefore && story.fields.status === 'PUBLISHED' && item.state !== 'WITHHELD') keepDark(item, tx.now);
  await noteKeys(tx, found, said);
  if (story.fields.status === 'WITHDRAWN') return 'unchanged';
  // What it withholds is withdrawn as its readers know it.
  const isNews = !saidBefore && !(item.state === 'WITHHELD' && story.fields.status === 'PUBLISHED');
  const fromSource = isNews && item.mentions ? await sourceFindings(tx, item.mentions) : undefined;
  if (fromSource) await noteDoubts(tx, story.id, fromSource.doubts, 'SOURCE');
  const links = isNews ? linksAfter(story.links, fromSource?.links, linker && (await foundNow(tx, linker, story, linkable(item, text)))) : undefined;
  // As for a new one, of what may become public by this.
  if ((given.publish === true || (isNews && given.publish)) && item.state === 'USABLE' && story.fields.status !== 'PUBLISHED') {
    await tx.dialect.lockLogFirst(tx.tables);
    if (await isTakenBack(tx, found.keys, item)) return 'canceled';
  }
  const saved = isNews && (await saveNews(tx, story, input, { actor }, links));
  if (saved) await rememberText(tx, story.id, fingered(text));
  const followed = await follow(tx, await stored(tx, story.id), { item, publish: given.publish === true || (saved && isPublished(given, links ?? story.links)) }, actor);
  return saved || followed ? 'updated' : 'unchanged';
}

/** What is not for readers is not saved of a story that they read. It is not noted either, so that it is taken in when it is for them. @throws Refused */
function keepDark(item: Item, now: string): void {
  const why = whyDark(item, now);
  if (why === undefined) return;
  const what = item.state === 'USABLE' ? 'It is taken in when that is over, if it comes again' : 'It is taken in when it is public there again';
  throw wrongState('PUBLISHED', `What its source says now is not for readers (${why}), and the story is public here: it stays as it is. ${what}; withdraw the story, if it must be dark.`);
}

/** Its source takes it back. That is noted of what we never took in, too: an older version of it may come by a slower road. */
async function takeAway(tx: Transaction, names: ReturnType<typeof keysOf>, { item, feed, beside }: ImportItem, actor: Actor): Promise<Imported> {
  // Whoever takes in an older version at the same time has done so by then, or sees what is noted here.
  await tx.dialect.lockLogFirst(tx.tables);
  const named = await findStory(tx, item, names, beside);
  const { story, keys } = named;
  const [guid] = keys;
  if (story && isOld(named, item)) return 'unchanged';
  const isOwn = feed === undefined || !isAnothers(named, feed);
  await noteTakenBack(tx, isOwn ? keys : [guid], item);
  await forgetDuplicate(tx, guid.space, guid.key);
  return isOwn && story && story.fields.status !== 'WITHDRAWN' && (await follow(tx, story, { item, publish: false }, actor)) ? 'updated' : 'unchanged';
}

/** From here on a story is about it; and from here on a link is sure. Thousandths. */
const about = 500;
const sure = 800;

function isPublished({ publish }: ImportItem, links: readonly Link[]): boolean {
  return publish === true || (publish === 'if linked surely' && links.some(({ salience }) => salience >= about) && links.every(({ confidence = 1000 }) => confidence >= sure));
}

/** Known by its address alone, which a feed of another site names: an aggregator's word of it. */
function isAnothers({ keys: [guid, url] }: Named, feed: string): boolean {
  return !guid.known && url !== undefined && !isOfSite(feed, url.key);
}

async function sameElsewhere(tx: Transaction, articleId: number, { keys: [guid] }: Named, { item }: ImportItem): Promise<Imported> {
  const said = saidBy(item, saidIn(item).input);
  if ((await duplicateOfKey(tx, guid.space, guid.key))?.fingerprint === said.fingerprint) return 'unchanged';
  await noteTwin(tx, { articleId, similarity: 1 }, guid, said, item);
  return 'duplicate';
}

async function noteTwin(tx: Transaction, original: Original, { space, key }: KnownKey, { fingerprint }: SaidUnderKey, { headline, sourceName, canonicalUrl }: Item): Promise<void> {
  await noteDuplicate(tx, { ...original, space, key, fingerprint, headline, sourceName, url: canonicalUrl });
}

function saidBy(item: Item, input: ContentInput): SaidUnderKey {
  return { fingerprint: fingerprintOf(item, input), versionAt: item.versionAt, version: item.version, publishedAt: item.publishedAt };
}

/** An older version that comes after a newer one, by a slower road. */
function isOld({ keys }: Pick<Named, 'keys'>, said: Version): boolean {
  return keys.some(({ known }) => known && compareVersions(said, known) < 0);
}

/** Notes what is said now under each of a story's keys. What takes it back says nothing of it, and is noted elsewhere. */
async function noteKeys(tx: Transaction, { story, keys }: Found, said: SaidUnderKey): Promise<void> {
  for (const { space, key, known } of keys) {
    if (!known) {
      await addArticleKey(tx, space, key, story.id, said);
      continue;
    }
    const after = { ...versionAfter(said, known), publishedAt: said.publishedAt ?? known.publishedAt };
    if (known.fingerprint !== said.fingerprint || known.versionAt !== after.versionAt || known.version !== after.version || known.publishedAt !== after.publishedAt) await noteSaid(tx, space, key, { ...said, ...after });
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
