import type { StaffRole } from '../../db/tables.ts';
import { Check } from './check.ts';
import { command, type Actor, type Verb } from './command.ts';
import { notFound } from './outcome.ts';
import { endToken, mintToken } from './token.ts';

export interface CreateToken {
  readonly name: string;
  readonly role: StaffRole;
  /** RFC 3339, UTC. */
  readonly expiresAt?: string | null | undefined;
  readonly scopes?: readonly Verb[] | null | undefined;
}

/** A token, and its secret: null to whoever asks again. */
export interface CreatedToken {
  readonly id: number;
  readonly secret: string | null;
}

/** Makes a token. */
export const createToken = command<CreateToken, CreatedToken>(
  'manage tokens',
  async (tx, actor, { name, role, expiresAt, scopes }) => {
    const check = new Check();
    const line = check.line('name', name, { max: 200, required: true });
    if (expiresAt != null && expiresAt <= tx.now) check.problem('expiresAt', `${expiresAt} is past (it is ${tx.now}). Give a later time, or leave it out for a token without an end.`);
    if (!covers(actor, scopes)) check.problem('scopes', `This token is limited to ${actor.scopes?.join(', ')}, and can't make one that may do more.`);
    check.done();
    const made = await mintToken(tx, actor, { name: line, role, expiresAt: expiresAt ?? null, scopes: scopes ? [...new Set(scopes)] : null });
    return { id: made.id, secret: made.token };
  },
  ({ id }) => ({ id, secret: null }),
);

function covers({ scopes: own }: Actor, scopes: readonly Verb[] | null | undefined): boolean {
  return own == null || (scopes != null && scopes.every((scope) => own.includes(scope)));
}

export interface RevokeToken {
  readonly id: number;
}

/** Ends a token, at once and for good. */
export const revokeToken = command<RevokeToken, { id: number }>('manage tokens', async (tx, actor, { id }) => {
  if (!(await endToken(tx, actor, id))) throw notFound('token of this id that is still good');
  return { id };
});
