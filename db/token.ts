import type { Selectable } from 'kysely';
import type { Database, Transaction } from './database.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement.ts';
import type { StaffRole, TokenTable } from './tables.ts';

export interface Token {
  readonly id: number;
  readonly name: string;
  readonly role: StaffRole;
  /** The verbs that it is limited to; null for all that its role has. */
  readonly scopes: readonly string[] | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  /** When the identity provider said who this is, in s since 1970; null of our own tokens. */
  readonly issuedAt: number | null;
}

/** What a token is made of, besides its secret. */
export type TokenFields = Pick<Token, 'name' | 'role' | 'expiresAt' | 'scopes'> & Partial<Pick<Token, 'issuedAt'>>;

export async function insertToken(tx: Transaction, hash: string, { name, role, expiresAt, scopes, issuedAt = null }: TokenFields): Promise<number> {
  const { id } = await tx.tables
    .insertInto('token')
    .values({ hash, name, role, created_at: tx.now, expires_at: expiresAt, scopes: scopes && JSON.stringify(scopes), issued_at: issuedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** True if there is any, good or not. */
export async function hasTokens(tx: Transaction): Promise<boolean> {
  return (await tx.tables.selectFrom('token').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function storedToken(tx: Transaction, id: number): Promise<Token | undefined> {
  const row = await tx.tables.selectFrom('token').selectAll().where('id', '=', id).executeTakeFirst();
  return row && tokenOf(row);
}

export async function listTokens(database: Database): Promise<Token[]> {
  const rows = await database.own.selectFrom('token').selectAll().orderBy('id').execute();
  return rows.map(tokenOf);
}

const visibleTokens = statement<Record<never, never>, Omit<Selectable<TokenTable>, 'hash'>>((b) =>
  b.see('visible_token').selectFrom('visible_token').selectAll().orderBy('id'),
);

/** All that the viewer may see: an administrator each, others none. */
export async function tokensFor(reader: Reader): Promise<Token[]> {
  return (await visibleTokens(reader, {})).map(tokenOf);
}

/** The token of this SHA-256 (hex), revoked and expired ones included. */
export async function tokenOfHash(database: Database, hash: string): Promise<Token | undefined> {
  const row = await database.own.selectFrom('token').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row && tokenOf(row);
}

function tokenOf(row: Omit<Selectable<TokenTable>, 'hash'>): Token {
  return {
    id: row.id, name: row.name, role: row.role, createdAt: row.created_at, expiresAt: row.expires_at, revokedAt: row.revoked_at,
    // Written by `insertToken`, above.
    lastUsedAt: row.last_used_at, issuedAt: row.issued_at, scopes: row.scopes === null ? null : (JSON.parse(row.scopes) as string[]),
  };
}

/** Gives false if there is no such token, or it is revoked already. */
export async function revokeToken(tx: Transaction, id: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.tables
    .updateTable('token').set({ revoked_at: tx.now }).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Who signs in again may have another name or role. Gives false, and changes nothing, if that was said no later than what stands there. */
export async function changeToken(tx: Transaction, id: number, { name, role, issuedAt }: Pick<Token, 'name' | 'role'> & { readonly issuedAt: number }): Promise<boolean> {
  const { numUpdatedRows } = await tx.tables
    .updateTable('token').set({ name, role, issued_at: issuedAt }).where('id', '=', id)
    .where((where) => where.or([where('issued_at', 'is', null), where('issued_at', '<', issuedAt)])).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function noteTokenUse(tx: Transaction, id: number): Promise<void> {
  await tx.tables.updateTable('token').set({ last_used_at: tx.now }).where('id', '=', id).execute();
}
