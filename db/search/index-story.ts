import { sql } from 'kysely';
import type { ArticleFields, Link } from '../article.ts';
import type { Transaction } from '../database.ts';
import { inserting, repeated } from '../repeated.ts';
import { contentOf } from './content.ts';
import type { SearchIndex } from './dialect.ts';
import { documentOf } from './document.ts';

/** A story as it is saved. */
interface IndexedStory {
  readonly id: number;
  readonly fields: Pick<ArticleFields, 'headline' | 'summary' | 'text' | 'status' | 'section' | 'language' | 'urgency' | 'sortAt'>;
  readonly links: readonly Pick<Link, 'entityId' | 'salience'>[];
}

/**
 * Brings the index to what is saved of these stories: called in the transaction that saves them, by whatever saves them.
 *
 * What SQLite's index was given it writes out, as a piece of its own to be merged later, whenever another table is
 * written with a savepoint, and whenever a docid is not above the last one. So what other tables want is written first,
 * and the index is given its stories in the order of their docids: one piece for all in place of one for each.
 */
async function indexStories(tx: Transaction, stories: readonly IndexedStory[]): Promise<void> {
  const numbered: { readonly docid: bigint; readonly story: IndexedStory }[] = [];
  for (const story of stories) numbered.push({ docid: await numberStory(tx, story), story });
  for (const { docid, story } of numbered.toSorted((a, b) => (a.docid < b.docid ? -1 : 1))) {
    const { fields, links } = story;
    await tx.dialect.search.put(tx.tables, indexOf(fields.status === 'PUBLISHED'), docid, contentOf(documentOf(fields, { ...fields, links })));
  }
}

/** Takes a story out of the index, and gives the docid that it is to be put in under. */
async function numberStory(tx: Transaction, { id, fields }: IndexedStory): Promise<bigint> {
  await forgetStory(tx, id);
  const docid = await docidFor(tx, fields.sortAt, id);
  await insertIndexed(tx, [{ docid, article_id: id, sort_at: fields.sortAt, is_public: fields.status === 'PUBLISHED' ? 1 : 0 }]);
  return docid;
}

const insertIndexed = inserting('indexed', ['docid', 'article_id', 'sort_at', 'is_public']);

/** Runs work that saves many stories, and indexes each once, at its end, with the others: `indexStories` says why. */
export async function indexedTogether<T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const unindexed = new Set<number>();
  const result = await work({ ...tx, unindexed });
  await reindexStories(tx, [...unindexed]);
  return result;
}

/** Stories whose texts are in memory at once. */
const readAtOnce = 250;

/** The same of stories that are saved already, when what they are about has changed behind them. */
export async function reindexStories(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (tx.unindexed) {
    for (const id of ids) tx.unindexed.add(id);
    return;
  }
  for (let at = 0; at < ids.length; at += readAtOnce) await indexStories(tx, await storiesToIndex(tx, ids.slice(at, at + readAtOnce)));
}

type FieldsRow = { readonly id: number } & IndexedStory['fields'];

const fieldsOf = repeated<{ ids: number[] }, FieldsRow>(({ tables, among }) =>
  tables.selectFrom('article').innerJoin('article_body', 'article_body.article_id', 'article.id')
    .select(['article.id', 'headline', 'summary', 'article_body.text', 'status', 'section', 'language', 'urgency', 'sort_at as sortAt'])
    .where((where) => among(where.ref('article.id'), 'ids')),
);

const linksOf = repeated<{ ids: number[] }, { articleId: number; entityId: number; salience: number }>(({ tables, among }) =>
  tables.selectFrom('mention').select(['article_id as articleId', 'entity_id as entityId', 'salience']).where((where) => among(where.ref('article_id'), 'ids')),
);

async function storiesToIndex(tx: Transaction, ids: readonly number[]): Promise<IndexedStory[]> {
  const rows = await fieldsOf(tx, { ids: [...ids] });
  const links = Map.groupBy(await linksOf(tx, { ids: [...ids] }), ({ articleId }) => articleId);
  return rows.map(({ id, ...fields }) => ({ id, fields, links: links.get(id) ?? [] }));
}

const indexedAs = repeated<{ id: number }, { docid: string; is_public: number }>(({ tables, slot }) =>
  tables.selectFrom('indexed').select([textOf('docid').as('docid'), 'is_public']).where('article_id', '=', slot.id),
);

/** Takes a story out of the index. */
async function forgetStory(tx: Transaction, id: number): Promise<void> {
  const [known] = await indexedAs(tx, { id });
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
  const [[before], [after]] = [await below(tx, { sortAt, id }), await above(tx, { sortAt, id })];
  const time = BigInt(Date.parse(sortAt) || 0);
  const wished = (time > farthest ? farthest : time < -farthest ? -farthest : time) * perMillisecond + (BigInt(id) % perMillisecond);
  const [low, high] = [before ? BigInt(before.docid) : -(2n ** 63n) + 1n, after ? BigInt(after.docid) : 2n ** 63n - 1n];
  if (low < wished && wished < high) return wished;
  const room = high - low;
  if (room < 2n) throw new Error('The index of the search has no room between two stories. Index the archive anew: silkwire reindex');
  const stride = room / 2n < step ? room / 2n : step;
  return wished <= low ? low + stride : high - stride;
}

const below = neighbour('<', 'desc');
const above = neighbour('>', 'asc');

/** The docid of the story that is next to a place, on one side. */
function neighbour(than: '<' | '>', way: 'asc' | 'desc') {
  return repeated<{ sortAt: string; id: number }, { docid: string }>(({ tables, slot }) =>
    tables.selectFrom('indexed').select(textOf('docid').as('docid'))
      .where(sql<boolean>`(sort_at, article_id) ${sql.raw(than)} (${slot.sortAt}, ${slot.id})`)
      .orderBy('sort_at', way).orderBy('article_id', way).limit(1),
  );
}

/** A docid has up to 63 bits, more than a number holds. */
function textOf(column: 'docid') {
  return sql<string>`cast(${sql.ref(column)} as text)`;
}
