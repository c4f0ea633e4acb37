import type { Database } from '../../db/database.ts';
import { changeToken, insertToken, tokenOfHash, type Token } from '../../db/token.ts';
import type { StaffRole } from '../../db/tables.ts';
import { record } from './record.ts';

export interface SignIn {
  /** Who it is, whatever they are called and may do. */
  readonly key: string;
  readonly name: string;
  readonly role: StaffRole;
  /** When the provider said so, in s since 1970: what it said later goes before. */
  readonly issuedAt: number;
}

/**
 * Someone for whom the identity provider vouches has a row among the tokens, without a secret: their stories are theirs,
 * and revoking it shuts them out. It has the name and the role that the provider gave last;
 * who comes with an older token has those of that token until it ends, and nothing is written. Undefined if it was revoked.
 */
export async function signedIn(database: Database, { key, name, role, issuedAt }: SignIn): Promise<Token | undefined> {
  // No secret has this hash: those are hexadecimal.
  const hash = `identity ${key}`;
  const known = await tokenOfHash(database, hash);
  if (known?.revokedAt != null) return undefined;
  if (known?.name === name && known.role === role) return known;
  if (known?.issuedAt != null && issuedAt <= known.issuedAt) return { ...known, name, role };
  try {
    await database.write(async (tx) => {
      const id = known?.id ?? (await insertToken(tx, hash, { name, role, issuedAt, expiresAt: null, scopes: null }));
      // Another of theirs, which is newer, may have come meanwhile.
      if (known && !(await changeToken(tx, id, { name, role, issuedAt }))) return;
      await record(tx, { name, role, tokenId: id }, 'signIn', { type: 'Token', id }, known ? { name: known.name, role: known.role } : null, { name, role });
    });
  } catch (error) {
    // They came twice at once.
    if (!database.dialect.isTaken(error)) throw error;
  }
  const saved = await tokenOfHash(database, hash);
  // With another token of the same person, at the same moment, came another role: each has its own.
  return saved && saved.revokedAt === null ? { ...saved, name, role } : undefined;
}
