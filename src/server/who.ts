import { createHash } from 'node:crypto';
import type { Database } from '../../db/database.ts';
import { everyone, type Viewer } from '../../db/reader.ts';
import type { Token } from '../../db/token.ts';
import { signedIn } from '../editing/sign-in.ts';
import { noteUse, validToken } from '../editing/token.ts';
import { isJwt, type IdentityProvider } from './identity.ts';

/** A token came that is not good: unknown, revoked or expired. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('This token is not one of ours, or it was revoked or has expired. Ask an administrator for a new one, or leave the Authorization header out to read what is public.');
  }
}

/** Where tokens are shown: our own are in the database, others are the identity provider's. */
export interface Door {
  readonly database: Database;
  readonly identity?: IdentityProvider | undefined;
}

/** A token of ours has 41 characters; one of an identity provider may have thousands. */
const longest = 10_000;

/**
 * Who sends `authorization`: "Bearer …", or the token alone. Everyone, where there is nothing.
 *
 * @throws Unauthenticated, IdentityUnavailable
 */
export async function whoSends({ database, identity }: Door, authorization: unknown): Promise<Viewer> {
  if (isNothing(authorization)) return everyone;
  if (typeof authorization !== 'string' || authorization.length > longest) throw new Unauthenticated();
  const presented = authorization.replace(/^Bearer\s+/i, '').trim();
  const token = await (identity && isJwt(presented) ? vouchedFor(database, identity, presented) : validToken(database, presented));
  if (!token) throw new Unauthenticated();
  noteUse(database, token);
  return { role: token.role, name: token.name, tokenId: token.id, scopes: token.scopes };
}

async function vouchedFor(database: Database, identity: IdentityProvider, presented: string): Promise<Token | undefined> {
  const someone = await identity.identityOf(presented, database.clock());
  return someone && signedIn(database, someone);
}

/** Who is at the other end of a connection, asked for again whenever it matters. */
export interface Caller {
  /** Callers with the same rights see the same: what is sent to one may be sent to the other. */
  readonly rights: string;
  /** @throws Unauthenticated once the token is not good any more. */
  readonly viewer: () => Promise<Viewer>;
}

/** Who sends `authorization`, not asked for yet. */
export function callerWith(door: Door, authorization: unknown): Caller {
  // Of the token itself: two of one person may end at other times.
  const rights = isNothing(authorization) ? 'PUBLIC' : `token ${createHash('sha256').update(String(authorization)).digest('base64url')}`;
  return { rights, viewer: () => whoSends(door, authorization) };
}

/** The same, asked for once. @throws Unauthenticated, IdentityUnavailable */
export async function callerOf(door: Door, authorization: unknown): Promise<Caller> {
  const caller = callerWith(door, authorization);
  await caller.viewer();
  return caller;
}

function isNothing(authorization: unknown): boolean {
  return authorization === undefined || authorization === null || authorization === '';
}
