import { sql, type SqlBool } from 'kysely';
import type { ArticleFields, Link } from './article.ts';
import type { Transaction } from './database.ts';
import type { Reader } from './reader.ts';
import { inserting } from './repeated.ts';
import { statement } from './statement.ts';
import type { ArticleStatus } from './tables.ts';

export interface Correction {
  readonly note: string;
  readonly at: string;
  readonly fromVersion: number;
  readonly toVersion: number;
}

/** The whole story as it was saved. */
export interface Snapshot {
  readonly fields: ArticleFields;
  readonly links: readonly Link[];
}

export interface Revision {
  readonly version: number;
  readonly at: string;
  readonly status: ArticleStatus;
  readonly editor: string | null;
  readonly note: string | null;
  readonly snapshot: Snapshot;
}

type Row = { article_id: number; version: number; at: string; status: ArticleStatus; editor: string | null; note: string | null; snapshot: string };

/** Of each of these stories the newest `most` versions that the viewer may see, the oldest of them first. */
export const revisionsOf = statement<{ ids: number[]; most: number }, Row>((b) => {
  // First their numbers: a version holds its whole story.
  const newest = sql`select article_id, version from (
    select article_id, version, row_number() over (partition by article_id order by version desc) as nth from visible_revision
    where ${b.among(sql.ref('visible_revision.article_id'), 'ids')}) numbered where nth <= ${b.slot.most}`;
  return b.see('visible_revision').selectFrom('visible_revision').selectAll()
    .where(sql<SqlBool>`(article_id, version) in (${newest})`)
    .orderBy('article_id').orderBy('version');
});

const versionsOf = statement<{ id: number; versions: number[] }, { version: number; snapshot: string }>((b) =>
  b.see('visible_revision').selectFrom('visible_revision').select(['version', 'snapshot'])
    .where('visible_revision.article_id', '=', b.slot.id)
    .where((where) => b.among(where.ref('visible_revision.version'), 'versions')),
);

/** What these versions of a story say, by version: those that there are and that the viewer may see. */
export async function textOfVersions(reader: Reader, id: number, versions: readonly number[]): Promise<ReadonlyMap<number, Pick<ArticleFields, 'headline' | 'summary' | 'text'>>> {
  const rows = await versionsOf(reader, { id, versions: [...versions] });
  // Written by `insertRevision`, below.
  return new Map(rows.map((row) => [row.version, (JSON.parse(row.snapshot) as Snapshot).fields]));
}

export function revisionOf(row: Row): Revision {
  // Written by `insertRevision`, below.
  const snapshot = JSON.parse(row.snapshot) as Snapshot;
  return { version: row.version, at: row.at, status: row.status, editor: row.editor, note: row.note, snapshot };
}

const insertVersion = inserting('revision', ['article_id', 'version', 'at', 'status', 'editor', 'note', 'snapshot']);

export async function insertRevision(
  tx: Transaction,
  articleId: number,
  revision: Omit<Revision, 'at'>,
): Promise<void> {
  await insertVersion(tx, [{
    article_id: articleId, version: revision.version, at: tx.now, status: revision.status, editor: revision.editor,
    note: revision.note, snapshot: JSON.stringify(revision.snapshot),
  }]);
}

export async function insertCorrection(tx: Transaction, articleId: number, correction: Omit<Correction, 'at'>): Promise<void> {
  await tx.tables
    .insertInto('correction')
    .values({
      article_id: articleId, note: correction.note, at: tx.now, from_version: correction.fromVersion, to_version: correction.toVersion,
    })
    .execute();
}
