import { articleOfKey, keysOfArticle, type ArticleKey } from '../../db/article-key.ts';
import { storedArticle, type StoredArticle } from '../../db/article.ts';
import type { Transaction } from '../../db/database.ts';
import { cleanBodyOf, type Key } from './import-content.ts';
import type { Item } from './item.ts';
import { isLoose, keyByText } from './loose-name.ts';
import { saysTheSame } from './near/original.ts';

/** A key of an item, and what was said under it before: the guid first. */
export interface KnownKey {
  readonly space: string;
  readonly key: string;
  readonly known: ArticleKey | undefined;
}

/** What an item is known by: its story, if we have it, and those of its keys that are no other story's. */
export interface Named {
  readonly story: StoredArticle | undefined;
  readonly keys: readonly [KnownKey, ...KnownKey[]];
}

/** The guids of the document that an item came in. */
export type Beside = (guid: string) => boolean;

/** Whether two stories of one address are one depends on what else the document holds, and nobody has read it ahead. */
export class NeedsBeside extends Error {
  override readonly name = 'NeedsBeside';
}

/**
 * The story that has an item's guid, else the one at its address. Of two guids that one source gives to one address, a
 * live page's say, the text tells whether they are one story (`isRenamed`); if not, the address stays the first one's. So it does of a guid that is a headline, or a bare number.
 *
 * @throws NeedsBeside where that is to be told, and `beside` isn't given
 */
export async function findStory(tx: Transaction, item: Item, [guid, url]: readonly [Key, Key?], beside: Beside | undefined): Promise<Named> {
  const byGuid = await known(tx, isLoose(guid) ? await keyByText(tx, item, guid) : guid);
  const byUrl = url && (await known(tx, url));
  const id = (byGuid.known ?? byUrl?.known)?.articleId;
  const story = id === undefined ? undefined : await storedArticle(tx, id);
  const isOne = story && (byGuid.known !== undefined || (await isRenamed(tx, story, item, guid, beside)));
  const isFree = byUrl && (byUrl.known === undefined || (isOne && byUrl.known.articleId === story.id));
  return { story: isOne ? story : undefined, keys: isFree ? [byGuid, byUrl] : [byGuid] };
}

async function known(tx: Transaction, [space, key]: Key): Promise<KnownKey> {
  return { space, key, known: await articleOfKey(tx, space, key) };
}

/**
 * Whether the story at an item's address is that item, though the same source gave it another guid: a site that moved to
 * another system gives new guids to its old stories, and a page that is written on all day has an item for each entry.
 * Two guids in one document are two stories. Else it is one where it has the same headline, or says the same.
 */
async function isRenamed(tx: Transaction, story: StoredArticle, item: Item, [space]: Key, beside: Beside | undefined): Promise<boolean> {
  const others = await keysOfArticle(tx, story.id, space);
  if (others.length === 0) return true;
  if (!beside) throw new NeedsBeside('Two guids have one address.');
  if (others.some(beside)) return false;
  const { headline, text } = story.fields;
  return item.headline === headline || saysTheSame(cleanBodyOf(item).text, text);
}
