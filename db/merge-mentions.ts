import type { Facts } from './announcement.ts';
import type { Transaction } from './database.ts';
import { MergedLinks, type Span } from './links.ts';
import { reindexStories } from './search/index-story.ts';
import type { MentionOrigin } from './tables.ts';

/** Rows that are changed at once. */
const pageSize = 500;

/** Each story that speaks of `from` speaks of `to`, and of both is one mention made. Gives how many stories there were. */
export async function moveMentions(tx: Transaction, from: number, to: number): Promise<number> {
  const { tables } = tx;
  const stories = await tables.selectFrom('mention').select('article_id').where('entity_id', '=', from).execute();
  const both = await tables
    .selectFrom('mention as old').innerJoin('mention as kept', 'kept.article_id', 'old.article_id')
    .select(['old.article_id', 'old.salience', 'old.count', 'old.surfaces', 'old.origin', 'old.confidence', 'old.spans'])
    .select(['kept.salience as kept_salience', 'kept.count as kept_count', 'kept.surfaces as kept_surfaces', 'kept.origin as kept_origin', 'kept.confidence as kept_confidence', 'kept.spans as kept_spans'])
    .where('old.entity_id', '=', from).where('kept.entity_id', '=', to)
    .execute();
  for (const row of both) {
    const links = new MergedLinks();
    links.add({ entityId: to, salience: row.kept_salience, count: row.kept_count, surfaces: textsOf(row.kept_surfaces), origin: row.kept_origin, confidence: row.kept_confidence, spans: spansOf(row.kept_spans) });
    links.add({ entityId: to, salience: row.salience, count: row.count, surfaces: textsOf(row.surfaces), origin: row.origin, confidence: row.confidence, spans: spansOf(row.spans) });
    for (const { salience, count, surfaces, origin, confidence, spans } of links.all()) {
      await tables.updateTable('mention').set({ salience, count, surfaces: JSON.stringify(surfaces), origin: origin satisfies MentionOrigin, confidence, spans: JSON.stringify(spans) })
        .where('article_id', '=', row.article_id).where('entity_id', '=', to).execute();
    }
    await tables.deleteFrom('mention').where('article_id', '=', row.article_id).where('entity_id', '=', from).execute();
  }
  const moved = await tables.updateTable('mention').set({ entity_id: to }).where('entity_id', '=', from).executeTakeFirst();
  // A search that names `to` finds them, too.
  await reindexStories(tx, stories.map((row) => row.article_id));
  return both.length + Number(moved.numUpdatedRows);
}

/**
 * In the log, what spoke of `from` speaks of `to`, and formerly of `from`: a filter that named either finds it. The
 * caller holds the log's lock, so that no line is added meanwhile.
 */
export async function moveAnnouncements(tx: Transaction, from: number, to: number): Promise<void> {
  const { tables } = tx;
  for (let after = 0; ; ) {
    const lines = await tables
      .selectFrom('announcement').innerJoin('announcement_entity as named', 'named.seq', 'announcement.seq')
      .select(['announcement.seq', 'announcement.before', 'announcement.after'])
      .where('named.entity_id', '=', from).where('announcement.seq', '>', after)
      .orderBy('announcement.seq').limit(pageSize)
      .execute();
    for (const { seq, before, after: later } of lines) {
      await tables.updateTable('announcement').set({ before: renamed(before, from, to), after: renamed(later, from, to) }).where('seq', '=', seq).execute();
    }
    if (lines.length > 0) {
      await tables.insertInto('announcement_entity').values(lines.map(({ seq }) => ({ entity_id: to, seq }))).onConflict((on) => on.doNothing()).execute();
    }
    const last = lines.at(-1);
    if (!last || lines.length < pageSize) return;
    after = last.seq;
  }
}

function renamed(json: string | null, from: number, to: number): string | null {
  if (json === null) return null;
  // Written by `announce`.
  const facts = JSON.parse(json) as Facts;
  if (!facts.entities.includes(from) && !facts.formerly?.includes(from)) return json;
  const entities = [...new Set(facts.entities.map((id) => (id === from ? to : id)))];
  const formerly = [...new Set([...(facts.formerly ?? []), from])];
  return JSON.stringify({ ...facts, entities, formerly });
}

function textsOf(json: string): string[] {
  // Written by `writeLinks`.
  return JSON.parse(json) as string[];
}

function spansOf(json: string): Span[] {
  // Written by `writeLinks`.
  return JSON.parse(json) as Span[];
}
