import { sql } from 'kysely';
import type { ArticleFields, Link } from '../article.ts';
import type { Transaction } from '../database.ts';
import { contentOf } from './content.ts';
import type { SearchIndex } from './dialect.ts';
import { documentOf } from './document.ts';

/** A story as it is saved. */
interface IndexedStory {
  readonly fields: Pick<ArticleFields, 'headline' | 'summary' | 'text' | 'status' | 'section' | 'language' | 'urgency' | 'sortAt'>;
  readonly links: readonly Pick<Link, 'entityId' | 'salience'>[];
}

/** Brings the index to what is saved of a story: called in the transaction that saves it, by whatever saves it. */
export async function indexStory(tx: Transaction, id: number, { fields, links }: IndexedStory): Promise<void> {
  await forgetStory(tx, id);
  const index = indexOf(fields.status === 'PUBLISHED');
  const docid = await docidFor(tx, fields.sortAt, id);
  await tx.tables.insertInto('indexed').values({ docid, article_id: id, sort_at: fields.sortAt, is_public: fields.status === 'PUBLISHED' ? 1 : 0 }).execute();
  await tx.dialect.search.put(tx.tables, index, docid, contentOf(documentOf(fields, { ...fields, links })));
}

/**
 * Runs work that saves many stories, and indexes each once at its end. SQLite's index writes out what it was given, as a
 * piece of its own to be merged later, whenever another table is written with a savepoint: story by story that took a
 * third of an import.
 */
export async function indexedTogether<T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const unindexed = new Set<number>();
  const result = await work({ ...tx, unindexed });
  await reindexStories(tx, [...unindexed]);
  return result;
}

/** The same of stories that are saved already, when what they are about has changed behind them. */
export async function reindexStories(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (tx.unindexed) {
    for (const id of ids) tx.unindexed.add(id);
    return;
  }
  for (const id of ids) {
    const fields = await tx.tables
      .selectFrom('article')
      .innerJoin('article_body', 'article_body.article_id', 'article.id')
      .select(['headline', 'summary', 'article_body.text', 'status', 'section', 'language', 'urgency', 'sort_at as sortAt'])
      .where('article.id', '=', id)
      .executeTakeFirst();
    if (!fields) continue;
    const links = await tx.tables.selectFrom('mention').select(['entity_id as entityId', 'salience']).where('article_id', '=', id).execute();
    await indexStory(tx, id, { fields, links });
  }
}

/** Takes a story out of the index. */
async function forgetStory(tx: Transaction, id: number): Promise<void> {
  const known = await tx.tables.selectFrom('indexed').select([textOf('docid').as('docid'), 'is_public']).where('article_id', '=', id).executeTakeFirst();
  if (!known) return;
  await tx.dialect.search.remove(tx.tables, indexOf(known.is_public === 1), BigInt(known.docid));
  await tx.tables.deleteFrom('indexed').where('article_id', '=', id).execute();
}

/** Takes all stories out of it. */
export async function clearIndex(tx: Transaction): Promise<void> {
  await tx.dialect.search.clear(tx.tables);
  await tx.tables.deleteFrom('indexed').execute();
}

function indexOf(isPublic: boolean): SearchIndex {
  return isPublic ? 'search_public' : 'search_dark';
}

/** Docids of a millisecond: the id's lower bits part its stories. */
const perMillisecond = 2n ** 21n;
const farthest = 2n ** 42n - 1n;
/** Left free after a neighbour that stands where we would. */
const step = 1024n;

/**
 * The story's number in the index, which is in the order of `(sort_at, id)`: so a walk along the matches from the highest
 * docid down gives the newest first, and nothing has to be sorted. It is made of the time and the id, or, where that is not
 * between the neighbours (an id above two millions, a year after 2109), taken from the room between them.
 *
 * @throws Error if there is no room: two million stories of one millisecond.
 */
async function docidFor(tx: Transaction, sortAt: string, id: number): Promise<bigint> {
  const below = await neighbour(tx, sortAt, id, 'below');
  const above = await neighbour(tx, sortAt, id, 'above');
  const time = BigInt(Date.parse(sortAt) || 0);
  const wished = (time > farthest ? farthest : time < -farthest ? -farthest : time) * perMillisecond + (BigInt(id) % perMillisecond);
  const [low, high] = [below ?? -(2n ** 63n) + 1n, above ?? 2n ** 63n - 1n];
  if (low < wished && wished < high) return wished;
  const room = high - low;
  if (room < 2n) throw new Error('The index of the search has no room between two stories. Index the archive anew: silkwire reindex');
  const stride = room / 2n < step ? room / 2n : step;
  return wished <= low ? low + stride : high - stride;
}

async function neighbour(tx: Transaction, sortAt: string, id: number, side: 'below' | 'above'): Promise<bigint | undefined> {
  const [than, way] = side === 'below' ? [sql`<`, 'desc' as const] : [sql`>`, 'asc' as const];
  const row = await tx.tables
    .selectFrom('indexed')
    .select(textOf('docid').as('docid'))
    .where(sql<boolean>`(sort_at, article_id) ${than} (${sortAt}, ${id})`)
    .orderBy('sort_at', way)
    .orderBy('article_id', way)
    .limit(1)
    .executeTakeFirst();
  return row && BigInt(row.docid);
}

/** A docid has up to 63 bits, more than a number holds. */
function textOf(column: 'docid') {
  return sql<string>`cast(${sql.ref(column)} as text)`;
}
