import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { UnusableDatabase, type Database, type Transaction } from './database.ts';
import type { Dialect } from './dialect.ts';
import { newLogEpoch } from './meta.ts';
import { newsroom } from './migrations/0001_newsroom.ts';
import { search } from './migrations/0002_search.ts';
import { newsroomVerbs } from './migrations/0003_newsroom.ts';
import { feeds } from './migrations/0004_feeds.ts';
import { linking } from './migrations/0005_linking.ts';
import { review } from './migrations/0006_review.ts';
import { canceled } from './migrations/0007_canceled.ts';
import { notNamed } from './migrations/0008_not_named.ts';
import { sourceDoubts } from './migrations/0009_source_doubts.ts';
import { darkSlugs } from './migrations/0010_dark_slugs.ts';
import { sourceDates } from './migrations/0011_source_dates.ts';
import { signedInAt } from './migrations/0012_signed_in.ts';
import { organizationCountry } from './migrations/0013_organization_country.ts';
import type { Tables } from './tables.ts';

type Migration = (schema: Kysely<Tables>['schema'], ddl: Dialect['ddl'], tables: Transaction['tables'], dialect: Dialect) => Promise<void>;

/** In order, for good: a migration that has been released is never changed. */
const migrations: readonly (readonly [string, Migration])[] = [
  ['0001_newsroom', newsroom],
  ['0002_search', search],
  ['0003_newsroom', newsroomVerbs],
  ['0004_feeds', feeds],
  ['0005_linking', linking],
  ['0006_review', review],
  ['0007_canceled', canceled],
  ['0008_not_named', notNamed],
  ['0009_source_doubts', sourceDoubts],
  ['0010_dark_slugs', darkSlugs],
  ['0011_source_dates', sourceDates],
  ['0012_signed_in', signedInAt],
  ['0013_organization_country', organizationCountry],
];

/** What marks a database as ours in `meta`. */
const application = 'silkwire';

export interface Migrated {
  /** The names of the migrations that were run now. */
  readonly applied: readonly string[];
  /** True if there was nothing before. */
  readonly created: boolean;
}

/**
 * Brings the database to this program's shape, in one transaction: whatever stops it, the database is as it was or as
 * it should be. Kysely's own migrator would not do that on SQLite.
 *
 * @throws UnusableDatabase if it holds something else, a newer Silkwire's tables or, where it `mustExist`, nothing.
 */
export async function migrate(database: Database, { mustExist = false, unfinished = false } = {}): Promise<Migrated> {
  return database.write((tx) => bringUp(tx, mustExist, unfinished));
}

async function bringUp(tx: Transaction, mustExist: boolean, unfinished: boolean): Promise<Migrated> {
  await tx.dialect.lockMigrations(tx.tables);
  const tables = await tx.dialect.tableNames(tx.tables);
  const created = tables.length === 0;
  if (created && mustExist) throw new UnusableDatabase('There is no newsroom in this database yet. Check DATABASE_URL, or make one with: silkwire migrate');
  const { applied, copying } = created ? { applied: new Set<string>(), copying: false } : await appliedTo(tx.tables, tables);
  if (copying && !unfinished) throw new UnusableDatabase('This database is a copy that was not finished. Give the same silkwire copy command again, or empty the database.');
  const due = migrations.filter(([name]) => !applied.has(name));
  for (const [, run] of due) await run(tx.tables.schema, tx.dialect.ddl, tx.tables, tx.dialect);
  if (created) await christen(tx);
  await record(tx, due.map(([name]) => name));
  return { applied: due.map(([name]) => name), created };
}

/** What was run on a database, and what was not yet. @throws UnusableDatabase unless it is ours and no newer than we are. */
export async function appliedTo(
  db: Kysely<Tables>,
  tables: readonly string[],
): Promise<{ readonly applied: ReadonlySet<string>; readonly missing: readonly string[]; readonly copying: boolean }> {
  if (!tables.includes('meta')) throw notOurs(tables);
  const meta = await db.selectFrom('meta').selectAll().execute();
  if (!meta.some((row) => row.key === 'application' && row.value === application)) throw notOurs(tables);
  const applied = refuseNewer(meta.map((row) => row.key));
  return { applied, missing: migrations.map(([name]) => name).filter((name) => !applied.has(name)), copying: meta.some((row) => row.key === 'copying') };
}

/** The migrations that the keys of a meta table tell of. @throws UnusableDatabase if this program lacks one of them. */
export function refuseNewer(metaKeys: readonly string[]): Set<string> {
  const names = metaKeys.filter((key) => key.startsWith('migration:')).map((key) => key.slice('migration:'.length));
  const unknown = names.filter((name) => !migrations.some(([known]) => known === name));
  if (unknown.length > 0) {
    throw new UnusableDatabase(
      `This database was made by a newer Silkwire (it has ${unknown.join(', ')}). Run that version, or restore a backup made by this one.`,
    );
  }
  return new Set(names);
}

/** Refuses a database that holds other tables than ours. `claimed` is what its meta table says, if it has one; `remedy` what to do. */
export function refuseForeign(tables: readonly string[], claimed: string | undefined, remedy?: string): void {
  if (tables.length > 0 && claimed !== application) throw notOurs(tables, remedy);
}

function notOurs(tables: readonly string[], remedy = 'Point DATABASE_URL at an empty database, or at one of ours.'): UnusableDatabase {
  const some = tables.slice(0, 5).join(', ') + (tables.length > 5 ? ', …' : '');
  return new UnusableDatabase(
    `This database holds tables that are not Silkwire's (${some}). ${remedy} Nothing was changed.`,
  );
}

async function christen(tx: Transaction): Promise<void> {
  await tx.tables
    .insertInto('meta')
    .values([
      { key: 'application', value: application },
      { key: 'created_at', value: tx.now },
      // Names this log: cursors of another (a restored backup's, say) are refused by it.
      { key: 'log_epoch', value: newLogEpoch() },
      { key: 'cursor_key', value: randomBytes(32).toString('hex') },
    ])
    .execute();
}

async function record(tx: Transaction, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await tx.tables.insertInto('meta').values(names.map((name) => ({ key: `migration:${name}`, value: tx.now }))).execute();
}
