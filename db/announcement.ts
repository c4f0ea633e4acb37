import { sql } from 'kysely';
import type { Transaction } from './database.ts';
import type { Reader } from './reader.ts';
import { redirectsIn } from './redirect.ts';
import { inserting } from './repeated.ts';
import { statement } from './statement.ts';
import type { ChangeKind, EventType } from './tables.ts';

/** What a story was about at a moment: all that a filter can ask for. */
export interface Facts {
  readonly entities: readonly number[];
  /** Entities that were merged into one of these: a filter that named one of them finds the story still. */
  readonly formerly?: readonly number[];
  readonly eventTypes: readonly EventType[];
  readonly section: string | null;
  readonly language: string;
  readonly urgency: number;
  readonly publishedAt: string;
}

/** A line of the log. */
export interface Announcement {
  /** Grows with every commit; numbers may be left out. */
  readonly seq: number;
  readonly articleId: number;
  readonly version: number;
  readonly kind: ChangeKind;
  readonly note: string | null;
  readonly announcedAt: string;
  /** Null if the story was not public before, or is not after. */
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/**
 * Appends to the log, as the last act of a transaction: everybody else who announces waits from here to its commit.
 */
export async function announce(tx: Transaction, draft: Omit<Announcement, 'seq' | 'announcedAt'>): Promise<void> {
  await tx.dialect.lockLog(tx.tables);
  const line = await asMerged(tx, draft);
  const [inserted] = await insertLine(tx, [{
    article_id: line.articleId, version: line.version, kind: line.kind, note: line.note, announced_at: tx.now,
    before: line.before && JSON.stringify(line.before), after: line.after && JSON.stringify(line.after),
  }]);
  if (!inserted) throw new Error('The log took a line, and gave it no number.');
  const { seq } = inserted;
  const entities = new Set([line.before, line.after].flatMap((facts) => (facts ? namedBy(facts) : [])));
  await insertNamed(tx, [...entities].map((entity_id) => ({ entity_id, seq })));
  await tx.dialect.ring(tx.tables);
}

const insertLine = inserting('announcement', ['article_id', 'version', 'kind', 'note', 'announced_at', 'before', 'after'], (insert) => insert.returning('seq'));
const insertNamed = inserting('announcement_entity', ['entity_id', 'seq']);

/** All ids by which a filter may name what a story is about. */
export function namedBy({ entities, formerly = [] }: Facts): readonly number[] {
  return formerly.length === 0 ? entities : [...entities, ...formerly];
}

/** Under the log's lock: an entity may have been merged since the story was read. */
async function asMerged<Line extends Pick<Announcement, 'before' | 'after'>>(tx: Transaction, line: Line): Promise<Line> {
  const named = [...new Set([line.before, line.after].flatMap((facts) => facts?.entities ?? []))];
  const merged = new Map((await redirectsIn(tx, { ids: named })).map(({ fromId, toId }) => [fromId, toId]));
  if (merged.size === 0) return line;
  const kept = (ids: readonly number[]) => [...new Set(ids.map((id) => merged.get(id) ?? id))];
  const leading = await redirectsIn(tx, { ids: kept(named) });
  const resolved = (facts: Facts | null): Facts | null => {
    const entities = kept(facts?.entities ?? []);
    return facts && { ...facts, entities, formerly: leading.filter(({ toId }) => entities.includes(toId)).map(({ fromId }) => fromId) };
  };
  return { ...line, before: resolved(line.before), after: resolved(line.after) };
}

/** What was said last of a story's events: those who were shown it then are told of what becomes of it. */
export async function eventTypesTold(tx: Transaction, articleId: number): Promise<readonly EventType[]> {
  const last = await tx.tables.selectFrom('announcement').select('after').where('article_id', '=', articleId).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return factsOf(last?.after ?? null)?.eventTypes ?? [];
}

interface Row {
  seq: number;
  article_id: number;
  version: number;
  kind: ChangeKind;
  note: string | null;
  announced_at: string;
  before: string | null;
  after: string | null;
}

/** A part of the log: after and before are exclusive; `entities` leaves out what speaks of none of them. */
export interface LogRange {
  readonly after: number;
  readonly before: number;
  readonly limit: number;
  /** True for the newest first. */
  readonly backward: boolean;
  readonly entities?: readonly number[] | undefined;
}

type RangeValues = { after: number; before: number; limit: number } & Readonly<Record<string, number>>;

/** A walk along more indexes than this at once is slower than one along the whole log. */
const mostWalks = 24;

/** With entities, each one's part of the log is read in order and no further than the page needs, and they are merged. */
const logRange = statement<RangeValues, Row, { backward: boolean; entities: number }>((b, { backward, entities }) => {
  const way = backward ? 'desc' : 'asc';
  const log = b.see().selectFrom('announcement').selectAll().orderBy('seq', way).limit(b.slot.limit);
  if (entities === 0) return log.where('seq', '>', b.slot.after).where('seq', '<', b.slot.before);
  const walks = Array.from(
    { length: entities },
    (_unused, n) => sql`select seq from (select seq from announcement_entity where entity_id = ${b.slot[`entity${n}`]}
      and seq > ${b.slot.after} and seq < ${b.slot.before} order by seq ${sql.raw(way)} limit ${b.slot.limit}) one`,
  );
  return log.where('seq', 'in', sql<number>`(${sql.join(walks, sql` union `)})`);
});

export async function readLog(reader: Reader, { entities, backward, ...range }: LogRange): Promise<Announcement[]> {
  if (entities?.length === 0) return [];
  const walked = entities && entities.length <= mostWalks ? entities : [];
  const values = Object.fromEntries(walked.map((id, n) => [`entity${n}`, id]));
  const rows = await logRange(reader, { ...values, ...range }, { backward, entities: walked.length });
  return rows.map(announcementOf);
}

const logEnd = statement<Record<never, never>, { seq: number }>((b) =>
  b.see().selectFrom('announcement').select((eb) => eb.fn.coalesce(eb.fn.max('seq'), sql<number>`0`).as('seq')),
);

/** The number of the last line, 0 if there is none. */
export async function endOfLog(reader: Reader): Promise<number> {
  const [row] = await logEnd(reader, {});
  return row?.seq ?? 0;
}

function announcementOf(row: Row): Announcement {
  return {
    seq: row.seq, articleId: row.article_id, version: row.version, kind: row.kind, note: row.note, announcedAt: row.announced_at,
    before: factsOf(row.before), after: factsOf(row.after),
  };
}

export function factsOf(json: string | null): Facts | null {
  // Written by `announce`, above.
  return json === null ? null : (JSON.parse(json) as Facts);
}
