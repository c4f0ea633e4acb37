import { createHash } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { Database, Transaction } from './database.ts';
import { Window, type Page, type PageArgs, type PageValues, type WindowShape } from './page.ts';
import type { Reader } from './reader.ts';
import { inserting } from './repeated.ts';
import { statement } from './statement.ts';
import type { AuditTable, StaffRole } from './tables.ts';

/** What was done, by whom, to what. */
export interface Act {
  readonly actor: string;
  readonly role: StaffRole;
  /** Null for the command line, the scheduler and imports. */
  readonly tokenId: number | null;
  readonly action: string;
  readonly targetType: string;
  readonly targetId: number | null;
  /** SHA-256 of the target, hex; null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A line of the audit. */
export interface AuditLine extends Act {
  readonly seq: number;
  readonly at: string;
  /** The hash of the line before; '' for the first. */
  readonly previous: string;
  readonly hash: string;
}

const insertLine = inserting('audit', ['at', 'actor', 'role', 'token_id', 'action', 'target_type', 'target_id', 'before', 'after', 'previous', 'hash']);

/** The last line of each transaction that wrote one: until it ends, nobody else writes any. */
const lastHashes = new WeakMap<Transaction['tables'], string>();

/**
 * Writes a line, in the transaction of what it tells of. Who writes the next one waits for this transaction's end, as
 * those who announce do: it is one lock, so that no two can wait for each other.
 */
export async function appendAudit(tx: Transaction, act: Act): Promise<void> {
  await tx.dialect.lockLog(tx.tables);
  const previous = lastHashes.get(tx.tables) ?? (await tx.tables.selectFrom('audit').select('hash').orderBy('seq', 'desc').limit(1).executeTakeFirst())?.hash ?? '';
  const line = { ...act, at: tx.now, previous };
  const hash = hashOfLine(line);
  await insertLine(tx, [{
    at: line.at, actor: line.actor, role: line.role, token_id: line.tokenId, action: line.action, target_type: line.targetType,
    target_id: line.targetId, before: line.before, after: line.after, previous, hash,
  }]);
  lastHashes.set(tx.tables, hash);
}

/** The hash of a line covers all that it says, and the line before. */
export function hashOfLine(line: Omit<AuditLine, 'seq' | 'hash'>): string {
  const { previous, at, actor, role, tokenId, action, targetType, targetId, before, after } = line;
  return createHash('sha256').update(JSON.stringify([previous, at, actor, role, tokenId, action, targetType, targetId, before, after])).digest('hex');
}

/** Which lines. What is absent doesn't restrict. */
export interface AuditMatch {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly targetType?: string | undefined;
  readonly targetId?: number | undefined;
  /** RFC 3339, UTC; the first is exclusive, the second too. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

const tests = {
  actor: 'actor = ', action: 'action = ', targetType: 'target_type = ', targetId: 'target_id = ', after: 'at > ', before: 'at < ',
} satisfies Record<keyof AuditMatch, string>;

type Test = keyof AuditMatch;
type Values = PageValues & Readonly<Record<`match_${Test}`, string | number>>;

const lines = statement<Values, Selectable<AuditTable>, { window: WindowShape; tests: readonly Test[] }>((b, { window, tests: asked }) => {
  let query = b.see('visible_audit').selectFrom('visible_audit').selectAll().orderBy('seq', window.backward ? 'asc' : 'desc').limit(b.slot.limit);
  // The newest first: what is after a line in the list was written before it.
  if (window.after) query = query.where('seq', '<', b.slot.afterId);
  if (window.before) query = query.where('seq', '>', b.slot.beforeId);
  for (const test of asked) query = query.where(sql<boolean>`${sql.raw(tests[test])}${b.slot[`match_${test}`]}`);
  return query;
});

/** A page, the newest first. @throws InvalidPage */
export async function pageOfAudit(reader: Reader, match: AuditMatch, args: PageArgs): Promise<Page<AuditLine>> {
  const window = new Window('audit', args);
  const asked = (Object.keys(tests) as Test[]).filter((test) => match[test] !== undefined);
  const given = Object.fromEntries(asked.map((test) => [`match_${test}`, match[test] ?? '']));
  const rows = await lines(reader, { ...unasked, ...given, ...window.values }, { window: window.shape, tests: asked });
  return window.page(rows.map(lineOf), ({ seq }) => ({ sort: '', id: seq }));
}

const unasked = { match_actor: '', match_action: '', match_targetType: '', match_targetId: 0, match_after: '', match_before: '' };

const walk = statement<{ after: number; limit: number }, Selectable<AuditTable>>((b) =>
  b.see('visible_audit').selectFrom('visible_audit').selectAll().where('seq', '>', b.slot.after).orderBy('seq').limit(b.slot.limit),
);

const pageSize = 1000;

/** All lines, the oldest first, as they stand while they are read. */
export async function* auditLines(database: Database): AsyncIterable<AuditLine> {
  const reader = database.readAs({ role: 'ADMIN', name: 'command line', tokenId: 0 });
  for (let after = 0; ; ) {
    const rows = await walk(reader, { after, limit: pageSize });
    for (const row of rows) yield lineOf(row);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.seq;
  }
}

function lineOf(row: Selectable<AuditTable>): AuditLine {
  return {
    seq: row.seq, at: row.at, actor: row.actor, role: row.role, tokenId: row.token_id, action: row.action, targetType: row.target_type,
    targetId: row.target_id, before: row.before, after: row.after, previous: row.previous, hash: row.hash,
  };
}
