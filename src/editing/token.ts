import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../db/database.ts';
import { hasTokens, insertToken, listTokens, noteTokenUse, revokeToken, tokenOfHash, type Token } from '../../db/token.ts';
import type { StaffRole } from '../../db/tables.ts';

/** How a token begins: so that a person, and a scanner for secrets, knows one. */
const prefix = 'silkwire_';

/** Makes a token of 192 random bits and keeps its hash. It is given here, once, and can't be had again. */
export async function createToken(
  database: Database,
  { name, role, expiresAt }: { readonly name: string; readonly role: StaffRole; readonly expiresAt: string | null },
): Promise<{ readonly id: number; readonly token: string }> {
  const token = newToken();
  const id = await database.write((tx) => insertToken(tx, { hash: hashOf(token), name, role, expiresAt }));
  return { id, token };
}

/** An editor's token for a newsroom that has none yet. One, though several servers start on a new database at once. */
export async function createFirstToken(database: Database): Promise<string | undefined> {
  const token = newToken();
  return database.write(async (tx) => {
    await tx.dialect.lockMigrations(tx.tables);
    if (await hasTokens(tx)) return undefined;
    await insertToken(tx, { hash: hashOf(token), name: 'first editor', role: 'EDITOR', expiresAt: null });
    return token;
  });
}

/** The token that is presented, if it is one of ours and still good. */
export async function validToken(database: Database, presented: string): Promise<Token | undefined> {
  // By its hash: what the time of the look-up tells is of no use to one who guesses.
  const token = await tokenOfHash(database, hashOf(presented));
  if (!token || token.revokedAt !== null) return undefined;
  if (token.expiresAt !== null && token.expiresAt <= new Date().toISOString()) return undefined;
  return token;
}

export async function allTokens(database: Database): Promise<Token[]> {
  return listTokens(database);
}

/** Gives false if there is no such token, or it is revoked already. */
export async function revoke(database: Database, id: number): Promise<boolean> {
  return database.write((tx) => revokeToken(tx, id));
}

/** To the minute is enough: a write for each request would be more work than most requests. */
const noteEvery = 60_000;

/** Notes that a token was used. Nobody waits for it, and nothing fails with it. */
export function noteUse(database: Database, token: Token): void {
  const last = token.lastUsedAt === null ? 0 : Date.parse(token.lastUsedAt);
  if (Date.now() - last < noteEvery) return;
  database.write((tx) => noteTokenUse(tx, token.id)).catch(() => {});
}

function newToken(): string {
  return prefix + randomBytes(24).toString('base64url');
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
