import type { Selectable } from 'kysely';
import type { Database, Transaction } from './database.ts';
import type { StaffRole, TokenTable } from './tables.ts';

export interface Token {
  readonly id: number;
  readonly name: string;
  readonly role: StaffRole;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export async function insertToken(
  tx: Transaction,
  token: { readonly hash: string; readonly name: string; readonly role: StaffRole; readonly expiresAt: string | null },
): Promise<number> {
  const { id } = await tx.tables
    .insertInto('token')
    .values({ hash: token.hash, name: token.name, role: token.role, created_at: tx.now, expires_at: token.expiresAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** True if there is any, good or not. */
export async function hasTokens(tx: Transaction): Promise<boolean> {
  return (await tx.tables.selectFrom('token').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function listTokens(database: Database): Promise<Token[]> {
  const rows = await database.own.selectFrom('token').selectAll().orderBy('id').execute();
  return rows.map(tokenOf);
}

/** The token of this SHA-256 (hex), revoked and expired ones included. */
export async function tokenOfHash(database: Database, hash: string): Promise<Token | undefined> {
  const row = await database.own.selectFrom('token').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row && tokenOf(row);
}

function tokenOf(row: Selectable<TokenTable>): Token {
  return {
    id: row.id, name: row.name, role: row.role, createdAt: row.created_at, expiresAt: row.expires_at, revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}

/** Gives false if there is no such token, or it is revoked already. */
export async function revokeToken(tx: Transaction, id: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.tables
    .updateTable('token').set({ revoked_at: tx.now }).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function noteTokenUse(tx: Transaction, id: number): Promise<void> {
  await tx.tables.updateTable('token').set({ last_used_at: tx.now }).where('id', '=', id).execute();
}
