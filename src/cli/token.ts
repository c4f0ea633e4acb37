import type { StaffRole } from '../../db/tables.ts';
import type { Verb } from '../editing/command.ts';
import { allTokens, createToken, revoke } from '../editing/token.ts';
import { UsageError } from './usage.ts';
import { print, withNewsroom } from './newsroom.ts';

const roles: Readonly<Record<string, StaffRole>> = { reporter: 'REPORTER', editor: 'EDITOR', admin: 'ADMIN' };

export interface TokenOptions {
  readonly role: string;
  readonly name: string;
  /** RFC 3339, UTC. */
  readonly expires?: string;
  /** Parted by commas; "none" for none. */
  readonly scopes?: string;
  readonly json?: boolean;
}

export async function runTokenCreate(options: TokenOptions): Promise<number> {
  const role = roles[options.role];
  // It is written on one line, in lists and in the history of stories.
  const name = options.name.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (!role || name === '' || name.length > 200) throw new UsageError('--name must have from 1 to 200 characters.');
  const scopes = scopesOf(options.scopes);
  return withNewsroom(async ({ database }) => {
    const expiresAt = options.expires ?? null;
    const { id, token } = await createToken(database, { name, role, expiresAt, scopes });
    if (options.json) print(JSON.stringify({ id, name, role, expiresAt, scopes, token }));
    else {
      // The token alone goes to standard output: silkwire token create … > file
      process.stderr.write(`Token ${id} for ${name} (${options.role})${expiresAt ? `, until ${expiresAt}` : ''}. It is shown this once:\n`);
      print(token);
    }
    return 0;
  });
}

const verbs: Record<Verb, true> = { create: true, edit: true, publish: true, withdraw: true, link: true, 'edit entities': true, 'manage tokens': true };

/** Null where nothing is said: all that the role has. @throws UsageError for a verb that there isn't. */
function scopesOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  const scopes = text.split(',').map((verb) => verb.trim().replaceAll('-', ' ')).filter((verb) => verb !== '' && verb !== 'none');
  const unknown = scopes.find((verb) => !Object.hasOwn(verbs, verb));
  if (unknown !== undefined) throw new UsageError(`There is no verb "${unknown}" for --scopes. There are ${Object.keys(verbs).map((verb) => verb.replaceAll(' ', '-')).join(', ')}, and none.`);
  return [...new Set(scopes)];
}

export async function runTokenList(options: { json?: boolean }): Promise<number> {
  return withNewsroom(async ({ database }) => {
    const tokens = await allTokens(database);
    if (options.json) print(JSON.stringify(tokens));
    else if (tokens.length === 0) print('There are no tokens. Make one with: silkwire token create --role editor --name …');
    for (const token of options.json ? [] : tokens) {
      const state = token.revokedAt ? `revoked ${token.revokedAt}` : token.expiresAt ? `until ${token.expiresAt}` : 'no end';
      print(`${String(token.id).padStart(4)}  ${token.role.toLowerCase().padEnd(8)}  ${token.name.padEnd(24)}${token.scopes ? `  only ${token.scopes.join(', ') || 'reads'}` : ''}  made ${token.createdAt}  ${state}  used ${token.lastUsedAt ?? 'never'}`);
    }
    return 0;
  }, { mustExist: true });
}

export async function runTokenRevoke(id: number): Promise<number> {
  return withNewsroom(async ({ database }) => {
    if (!(await revoke(database, id))) throw new UsageError(`There is no token ${id} that is still good. See: silkwire token list`);
    print(`Token ${id} is revoked.`);
    return 0;
  }, { mustExist: true });
}
