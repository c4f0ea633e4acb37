import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { emptyPlace, settledPlace, within } from '../kit/archive.ts';
import { begin, run, type Running } from '../kit/command.ts';
import { onEachDatabase, type Place } from '../kit/databases.ts';

const silkwire = (place: Place, ...args: string[]) => run(args, { environment: { DATABASE_URL: place.url } });

async function serve(place: Place): Promise<{ readonly server: Running; readonly who: (token: string) => Promise<string> }> {
  const server = begin(['serve'], { environment: { DATABASE_URL: place.url, PORT: '0', DEMO: '0', LOG_LEVEL: 'warn' } });
  await server.says('Database');
  const url = /http:\S+/.exec(server.out())?.[0] ?? '';
  /** The role that the API gives to who brings this token, or the code of its refusal. */
  const who = async (token: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { role name } }' }),
    });
    const { data, errors } = await response.json();
    return errors?.[0]?.extensions?.code ?? `${data.viewer.role} ${data.viewer.name}`;
  };
  return { server, who };
}

/** All that a database keeps, as it lies on the disk or as the server gives it. */
async function everythingOf(place: Place): Promise<string> {
  if (place.name === 'sqlite') return readdirSync(place.folder).map((name) => readFileSync(join(place.folder, name)).toString('latin1')).join('');
  return within(place.url, async (tx) => {
    const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`.execute(tx.tables);
    const texts: string[] = [];
    for (const { name } of rows) texts.push(...(await sql<{ text: string }>`select row_to_json(t)::text as text from ${sql.table(name)} t`.execute(tx.tables)).rows.map(({ text }) => text));
    return texts.join('\n');
  });
}

onEachDatabase((makePlace) => {
  test('a token is printed alone, once, and nothing of it is kept but a hash', async () => {
    const place = await emptyPlace(makePlace);
    const { code, out, err } = await silkwire(place, 'token', 'create', '--role', 'reporter', '--name', 'Ana\nof the desk', '--expires', '30d');
    expect(code).toBe(0);
    expect(out).toMatch(/^silkwire_[\w-]{32}\n$/);
    expect(err).toMatch(/^Token 1 for Ana of the desk \(reporter\), until 20.*shown this once:\n$/);
    const token = out.trim();
    const kept = await everythingOf(place);
    expect(kept).toContain('Ana of the desk');
    for (const part of [token, token.slice('silkwire_'.length), token.slice(-12)]) expect(kept).not.toContain(part);

    const list = await silkwire(place, 'token', 'list');
    expect(list.out).toMatch(/^ +1 +reporter +Ana of the desk +made 20\S+ +until 20\S+ +used never\n$/);
    const inJson = await silkwire(place, 'token', 'list', '--json');
    const [only] = JSON.parse(inJson.out);
    expect(only).toMatchObject({ id: 1, role: 'REPORTER', name: 'Ana of the desk', revokedAt: null });
    expect(Date.parse(only.expiresAt) - Date.parse(only.createdAt)).toBeGreaterThan(30 * 86_400_000 - 60_000);
    expect(Date.parse(only.expiresAt) - Date.parse(only.createdAt)).toBeLessThanOrEqual(30 * 86_400_000);
    for (const text of [list.out, inJson.out]) expect(text).not.toContain(token.slice(-12));
  });

  test('a token opens the door until it is revoked, in another process and while the server runs, or expires', async () => {
    const place = await settledPlace(makePlace);
    const made = await silkwire(place, 'token', 'create', '--role', 'admin', '--name', 'Ana', '--json');
    const { id, token, role, expiresAt } = JSON.parse(made.out);
    expect({ id, role, expiresAt, err: made.err }).toEqual({ id: 1, role: 'ADMIN', expiresAt: null, err: '' });
    const second = (await silkwire(place, 'token', 'create', '--role', 'editor', '--name', 'Bo', '--expires', '2999-01-31')).out.trim();
    const { server, who } = await serve(place);
    // Whoever has tokens already gets no other.
    expect(server.out()).not.toMatch(/silkwire_[\w-]{32}/);
    expect([await who(token), await who(second), await who(`${second.slice(0, -1)}!`)]).toEqual(['ADMIN Ana', 'EDITOR Bo', 'UNAUTHENTICATED']);

    expect(await silkwire(place, 'token', 'revoke', '1')).toEqual({ code: 0, out: 'Token 1 is revoked.\n', err: '' });
    expect([await who(token), await who(second)]).toEqual(['UNAUTHENTICATED', 'EDITOR Bo']);
    for (const gone of ['1', '99']) {
      const { code, out, err } = await silkwire(place, 'token', 'revoke', gone);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(new RegExp(`^There is no token ${gone} [^\\n]*token list\\n$`));
    }

    await within(place.url, (tx) => tx.tables.updateTable('token').set({ expires_at: '2020-01-31T00:00:00.000Z' }).where('id', '=', 2).execute());
    expect(await who(second)).toBe('UNAUTHENTICATED');
  });
});
