import { createHash, randomBytes } from 'node:crypto';
import type { Database, Transaction } from '../../db/database.ts';
import { hasTokens, insertToken, listTokens, noteTokenUse, revokeToken, storedToken, tokenOfHash, type Token, type TokenFields } from '../../db/token.ts';
import type { Actor } from './command.ts';
import { commandLine, record } from './record.ts';

/** How a token begins: so that a person, and a scanner for secrets, knows one. */
const prefix = 'silkwire_';

/** A token that was made just now. */
export interface NewToken {
  readonly id: number;
  /** Given this once: what is kept is its hash. */
  readonly token: string;
}

/** Makes a token of 192 random bits and keeps its hash. It is given here, once, and can't be had again. */
export async function mintToken(tx: Transaction, actor: Actor, fields: TokenFields): Promise<NewToken> {
  const token = prefix + randomBytes(24).toString('base64url');
  const id = await insertToken(tx, hashOf(token), fields);
  await record(tx, actor, 'createToken', { type: 'Token', id }, null, stateOf((await storedToken(tx, id)) ?? fields));
  return { id, token };
}

/** Gives false if there is no such token, or it is revoked already. */
export async function endToken(tx: Transaction, actor: Actor, id: number): Promise<boolean> {
  const before = await storedToken(tx, id);
  if (!before || !(await revokeToken(tx, id))) return false;
  await record(tx, actor, 'revokeToken', { type: 'Token', id }, stateOf(before), stateOf({ ...before, revokedAt: tx.now }));
  return true;
}

/** Without when it was used last: that changes by itself. */
function stateOf(token: TokenFields & Partial<Token>): object {
  return { ...token, lastUsedAt: null };
}

/** The command line's road. */
export async function createToken(database: Database, fields: Omit<TokenFields, 'scopes'> & Partial<TokenFields>): Promise<NewToken> {
  return database.write((tx) => mintToken(tx, commandLine, { scopes: null, ...fields }));
}

/** An editor's token for a newsroom that has none yet. One, though several servers start on a new database at once. */
export async function createFirstToken(database: Database): Promise<string | undefined> {
  return database.write(async (tx) => {
    await tx.dialect.lockMigrations(tx.tables);
    if (await hasTokens(tx)) return undefined;
    const { token } = await mintToken(tx, commandLine, { name: 'first editor', role: 'EDITOR', expiresAt: null, scopes: null });
    return token;
  });
}

/** The token that is presented, if it is one of ours and still good. */
export async function validToken(database: Database, presented: string): Promise<Token | undefined> {
  // By its hash: what the time of the look-up tells is of no use to one who guesses.
  const token = await tokenOfHash(database, hashOf(presented));
  if (!token || token.revokedAt !== null) return undefined;
  if (token.expiresAt !== null && token.expiresAt <= new Date(database.clock()).toISOString()) return undefined;
  return token;
}

export async function allTokens(database: Database): Promise<Token[]> {
  return listTokens(database);
}

/** Gives false if there is no such token, or it is revoked already. */
export async function revoke(database: Database, id: number): Promise<boolean> {
  return database.write((tx) => endToken(tx, commandLine, id));
}

/** To the minute is enough: a write for each request would be more work than most requests. */
const noteEvery = 60_000;

/** Notes that a token was used. Nobody waits for it, and nothing fails with it. */
export function noteUse(database: Database, token: Token): void {
  const last = token.lastUsedAt === null ? 0 : Date.parse(token.lastUsedAt);
  if (Math.abs(database.clock() - last) < noteEvery) return;
  database.write((tx) => noteTokenUse(tx, token.id)).catch(() => {});
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
