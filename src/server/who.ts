import type { Database } from '../../db/database.ts';
import { everyone, type Viewer } from '../../db/reader.ts';
import { noteUse, validToken } from '../editing/token.ts';

/** A token came that is not good: unknown, revoked or expired. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('This token is not one of ours, or it was revoked or has expired. Ask an administrator for a new one, or leave the Authorization header out to read what is public.');
  }
}

/**
 * Who sends `authorization`: "Bearer …", or the token alone. Everyone, where there is nothing.
 *
 * @throws Unauthenticated
 */
export async function whoSends(database: Database, authorization: unknown): Promise<Viewer> {
  if (authorization === undefined || authorization === null || authorization === '') return everyone;
  if (typeof authorization !== 'string' || authorization.length > 500) throw new Unauthenticated();
  const token = await validToken(database, authorization.replace(/^Bearer\s+/i, '').trim());
  if (!token) throw new Unauthenticated();
  noteUse(database, token);
  return { role: token.role, name: token.name, tokenId: token.id, scopes: token.scopes };
}

/** Who is at the other end of a connection, asked for again whenever it matters. */
export interface Caller {
  /** Callers with the same rights see the same: what is sent to one may be sent to the other. */
  readonly rights: string;
  /** @throws Unauthenticated once the token is not good any more. */
  readonly viewer: () => Promise<Viewer>;
}

/** @throws Unauthenticated */
export async function callerOf(database: Database, authorization: unknown): Promise<Caller> {
  const viewer = () => whoSends(database, authorization);
  const now = await viewer();
  return { rights: now.role === 'PUBLIC' ? 'PUBLIC' : `token ${now.tokenId}`, viewer };
}
