import type { Selectable } from 'kysely';
import type { Transaction } from '../database.ts';
import { fold } from '../fold.ts';
import type { Span } from '../links.ts';
import { bumpNames } from '../names-version.ts';
import { inserting, repeated } from '../repeated.ts';
import type { EntityKind, EventType } from '../tables.ts';
import type { DoubtOrigin, ReviewStatus, ReviewTable } from './tables.ts';

/** An event that a story tells of and nobody has entered. Dates are EDTF level 0. */
export interface ProposedEvent {
  readonly type: EventType;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly place: string;
  /** Ids of entities. */
  readonly participants: readonly number[];
}

/** What the linker is not sure of in one story, or whom a source names there and nobody knows. */
export interface Doubt {
  readonly kind: EntityKind;
  readonly name: string;
  /** Whom it may mean; 0 for one whom nobody knows. */
  readonly entityId: number;
  /** In thousandths, as is salience. */
  readonly confidence: number;
  readonly evidence: string;
  readonly code: string | null;
  readonly event: ProposedEvent | null;
  readonly salience: number;
  readonly count: number;
  readonly surfaces: readonly string[];
  readonly spans: readonly Span[];
}

/**
 * Puts what a story leaves in doubt into the queue, in place of what it left there before, on its source's word or the
 * linker's: the one doesn't take away what the other said. What was decided once is not asked again, but for a name that is
 * the entity's own: several bear it, so that it was decided for the stories that waited.
 * Takes the log's lock before it writes, as all do who write here. A caller may hold its story's row by then; where two
 * come to wait for each other, Postgres gives one of them up and `command` does it again.
 */
export async function noteDoubts(tx: Transaction, articleId: number, doubts: readonly Doubt[], origin: DoubtOrigin = 'LINKER'): Promise<void> {
  const waits = tx.tables.selectFrom('review_story').select('review_id').where('article_id', '=', articleId).limit(1);
  // Most stories leave nothing in doubt: they need not wait for each other.
  if (doubts.length === 0 && !(await waits.executeTakeFirst())) return;
  await tx.dialect.lockLog(tx.tables);
  const open = tx.tables.selectFrom('review').select('id').where('status', '=', 'OPEN');
  await tx.tables.deleteFrom('review_story').where('article_id', '=', articleId).where('origin', '=', origin).where('review_id', 'in', open).execute();
  // Where the linker had found whom the source names: the text may be another.
  if (origin === 'LINKER') await tx.tables.updateTable('review_story').set({ spans: '[]' }).where('article_id', '=', articleId).where('review_id', 'in', open).execute();
  await addDoubts(tx, articleId, doubts, origin);
}

/** The same of a new story, which left nothing there before. Whom a source names waits on its word, and the linker says where. */
export async function addDoubts(tx: Transaction, articleId: number, doubts: readonly Doubt[], origin: DoubtOrigin = 'LINKER'): Promise<void> {
  if (doubts.length > 0) await tx.dialect.lockLog(tx.tables);
  for (const doubt of doubts) {
    const id = await openReviewOf(tx, doubt);
    if (id === undefined) continue;
    const found = { count: doubt.count, surfaces: JSON.stringify(doubt.surfaces), spans: JSON.stringify(doubt.spans) };
    await waitFor[origin](tx, [{ review_id: id, article_id: articleId, salience: doubt.salience, ...found, origin }]);
  }
}

const waiting = ['review_id', 'article_id', 'salience', 'count', 'surfaces', 'spans', 'origin'] as const;

/** Where the other one has said so already, its source's word stays, with the places that the linker found. */
const waitFor = {
  SOURCE: inserting('review_story', waiting, (insert) => insert.onConflict((on) => on.columns(['review_id', 'article_id'])
    .doUpdateSet({ origin: 'SOURCE' }).where('review_story.origin', '=', 'LINKER'))),
  LINKER: inserting('review_story', waiting, (insert) => insert.onConflict((on) => on.columns(['review_id', 'article_id'])
    .doUpdateSet((set) => ({ count: set.ref('excluded.count'), surfaces: set.ref('excluded.surfaces'), spans: set.ref('excluded.spans') })).where('review_story.origin', '=', 'SOURCE'))),
};

const asked = repeated<{ kind: EntityKind; folded: string; entityId: number }, { id: number; status: ReviewStatus }>(({ tables, slot }) =>
  tables.selectFrom('review').select(['id', 'status']).where('kind', '=', slot.kind).where('folded', '=', slot.folded).where('entity_id', '=', slot.entityId),
);

/** The question that a doubt asks; undefined where it was decided. */
async function openReviewOf(tx: Transaction, { kind, name, entityId, confidence, evidence, code, event }: Doubt): Promise<number | undefined> {
  const folded = fold(name);
  const [known] = await asked(tx, { kind, folded, entityId });
  if (known?.status === 'OPEN') return known.id;
  if (known) return (await isOwnName(tx, entityId, name)) ? askedAgain(tx, known.id) : undefined;
  const [inserted] = await insertReview(tx, [{
    kind, name, folded, entity_id: entityId, status: 'OPEN', version: 1, confidence, evidence, code, event: event && JSON.stringify(event),
    created_at: tx.now, decided_at: null, decided_by: null,
  }]);
  if (!inserted) throw new Error('The review queue took a question, and gave it no id.');
  return inserted.id;
}

const insertReview = inserting(
  'review',
  ['kind', 'name', 'folded', 'entity_id', 'status', 'version', 'confidence', 'evidence', 'code', 'event', 'created_at', 'decided_at', 'decided_by'],
  (insert) => insert.returning('id'),
);

/** A question that was decided of other stories. */
async function askedAgain(tx: Transaction, id: number): Promise<number> {
  await tx.tables.deleteFrom('review_story').where('review_id', '=', id).execute();
  await tx.tables.updateTable('review').set((set) => ({ status: 'OPEN', version: set('version', '+', 1), decided_at: null, decided_by: null })).where('id', '=', id).execute();
  return id;
}

/** Whether the newsroom has the name as one of the entity's own, as well as another's: which one is meant is each story's affair. */
export async function isOwnName(tx: Transaction, entityId: number, name: string): Promise<boolean> {
  return (await tx.tables.selectFrom('alias').select('entity_id').where('entity_id', '=', entityId).where('folded', '=', fold(name)).limit(1).executeTakeFirst()) !== undefined;
}

export async function storedReview(tx: Transaction, id: number): Promise<Selectable<ReviewTable> | undefined> {
  return tx.tables.selectFrom('review').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A story that waits for a decision, and how it names the one in question. */
export interface WaitingStory {
  readonly articleId: number;
  readonly salience: number;
  readonly count: number;
  readonly surfaces: readonly string[];
  readonly spans: readonly Span[];
  /** On whose word it waits. */
  readonly origin: DoubtOrigin;
}

/** The newest `most` of them. */
export async function waitingStories(tx: Transaction, reviewId: number, most: number): Promise<WaitingStory[]> {
  const rows = await tx.tables.selectFrom('review_story').selectAll().where('review_id', '=', reviewId).orderBy('article_id', 'desc').limit(most).execute();
  return rows.map((row) => ({
    articleId: row.article_id, salience: row.salience, count: row.count, origin: row.origin,
    surfaces: JSON.parse(row.surfaces) as string[], spans: JSON.parse(row.spans) as Span[],
  }));
}

/** Writes what an editor decided, if nobody has meanwhile. Gives false, and writes nothing, if somebody has. */
export async function decide(tx: Transaction, { id, version }: { readonly id: number; readonly version: number }, status: ReviewStatus, by: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.tables
    .updateTable('review')
    .set({ status, version: version + 1, decided_at: tx.now, decided_by: by })
    .where('id', '=', id).where('version', '=', version).where('status', '=', 'OPEN')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The linker takes this name for this entity no more, in any process. */
export async function blockAlias(tx: Transaction, entityId: number, name: string): Promise<void> {
  await tx.tables.insertInto('blocked_alias').values({ entity_id: entityId, folded: fold(name), name }).onConflict((on) => on.doNothing()).execute();
  await bumpNames(tx);
}

/** It may be theirs again. */
export async function unblockAlias(tx: Transaction, entityId: number, name: string): Promise<void> {
  const { numDeletedRows } = await tx.tables.deleteFrom('blocked_alias').where('entity_id', '=', entityId).where('folded', '=', fold(name)).executeTakeFirst();
  if (numDeletedRows > 0n) await bumpNames(tx);
}

/** Stories' mentions of an entity are sure from now on: how sure is no part of what a story says, and no version of it. */
export async function makeSure(tx: Transaction, entityId: number, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  await tx.tables.updateTable('mention').set({ confidence: 1000 }).where('entity_id', '=', entityId).where('article_id', 'in', articleIds).execute();
}

/** The names of two entities that become one. */
export interface MergedNames {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * What was asked and learnt of an entity that is merged into another, of which it is asked and known from now on. A name
 * that was refused to one of the two and is the other's is theirs: it was refused because it is the other's.
 */
export async function moveReviews(tx: Transaction, from: number, to: number, names: MergedNames): Promise<void> {
  const { tables } = tx;
  for (const { id, kind, folded } of await tables.selectFrom('review').select(['id', 'kind', 'folded']).where('entity_id', '=', from).execute()) {
    const same = await tables.selectFrom('review').select('id').where('kind', '=', kind).where('folded', '=', folded).where('entity_id', '=', to).executeTakeFirst();
    if (same) {
      await tables.deleteFrom('review_story').where('review_id', '=', id).execute();
      await tables.deleteFrom('review').where('id', '=', id).execute();
    } else await tables.updateTable('review').set({ entity_id: to }).where('id', '=', id).execute();
  }
  const blocked = await tables.selectFrom('blocked_alias').selectAll().where('entity_id', 'in', [from, to]).execute();
  const refusedTo = (id: number) => new Set(blocked.filter((row) => row.entity_id === id).map(({ folded }) => folded));
  const [refusedFrom, refusedKept] = [refusedTo(from), refusedTo(to)];
  const theirs = new Set([...names.from.map(fold).filter((name) => !refusedFrom.has(name)), ...names.to.map(fold).filter((name) => !refusedKept.has(name))]);
  for (const { name, folded } of blocked) {
    if (theirs.has(folded)) await unblockAlias(tx, to, name);
    else await blockAlias(tx, to, name);
  }
  await tables.deleteFrom('blocked_alias').where('entity_id', '=', from).execute();
}
