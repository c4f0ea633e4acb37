import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { calculateJwkThumbprint, exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTHeaderParameters } from 'jose';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { changeToken } from '../../db/token.ts';
import { signedIn } from '../../src/editing/sign-in.ts';
import { IdentityProvider, IdentityUnavailable } from '../../src/server/identity.ts';
import { onEachDatabase, sqlitePlace } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

const [issuer, audience] = ['https://id.example/', 'silkwire'];

describe('a token that somebody made up', () => {
  let rsa: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };
  let curve: typeof rsa;
  let provider: Server;
  let asked: string[] = [];
  let answer: 'keys' | 'failure' = 'keys';
  let keys: object[];

  beforeAll(async () => {
    rsa = await generateKeyPair('RS256', { extractable: true });
    curve = await generateKeyPair('ES256', { extractable: true });
    // Two keys, and a secret among them that should not be there.
    keys = [
      { ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256', use: 'sig' }, { ...(await exportJWK(curve.publicKey)), kid: 'curve', alg: 'ES256', use: 'sig' },
      { kty: 'oct', k: Buffer.from('a secret that is published').toString('base64url'), kid: 'secret', alg: 'HS256' },
    ];
    provider = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (answer === 'keys') response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
      else response.writeHead(500).end();
    }).listen(0, '127.0.0.1');
    await once(provider, 'listening');
  });
  afterAll(() => {
    provider.closeAllConnections();
    provider.close();
  });

  const address = (path = '/keys') => `http://127.0.0.1:${(provider.address() as AddressInfo).port}${path}`;
  const open = () => new IdentityProvider({ jwksUrl: address(), issuer, audience, roleClaim: 'roles' });
  const claims = (more: object = {}) => ({ iss: issuer, aud: audience, sub: 'eve', name: 'Eve', roles: ['admin'], exp: Math.floor(Date.now() / 1000) + 600, ...more });
  const signed = (key: CryptoKey, header: JWTHeaderParameters, more: object = {}) => new SignJWT(claims(more)).setProtectedHeader(header).sign(key);
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const withSecret = (secret: string | Uint8Array, header: object) => {
    const unsigned = `${encoded({ alg: 'HS256', ...header })}.${encoded(claims())}`;
    return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
  };

  test('and names no key is tried with each that it may mean, and is taken if one of them made it', async () => {
    const second = await generateKeyPair('RS256', { extractable: true });
    const stranger = await generateKeyPair('RS256', { extractable: true });
    const before = keys;
    onTestFinished(() => void (keys = before));
    keys = [...keys, { ...(await exportJWK(second.publicKey)), kid: 'rsa-next', alg: 'RS256', use: 'sig' }];
    const identity = open();
    for (const { privateKey } of [rsa, second]) expect((await identity.identityOf(await signed(privateKey, { alg: 'RS256' }), Date.now()))?.role).toBe('ADMIN');
    expect(await identity.identityOf(await signed(stranger.privateKey, { alg: 'RS256' }), Date.now())).toBeUndefined();
    expect(await identity.identityOf(await signed(second.privateKey, { alg: 'RS256' }, { aud: 'another' }), Date.now())).toBeUndefined();
    expect(await identity.identityOf(await signed(second.privateKey, { alg: 'RS256' }, { exp: 1 }), Date.now())).toBeUndefined();
  });

  test('opens nothing, however it is signed and whatever key it names', async () => {
    const identity = open();
    const mine = await generateKeyPair('RS256', { extractable: true });
    const myJwk = await exportJWK(mine.publicKey);
    const pem = await exportSPKI(rsa.publicKey);
    const jwk = await exportJWK(rsa.publicKey);
    const good = await signed(rsa.privateKey, { alg: 'RS256', kid: 'rsa' });
    const [header = '', payload = '', signature = ''] = good.split('.');
    const bad: Record<string, string> = {
      'with the public key as a secret': withSecret(pem, { kid: 'rsa' }), 'with it on one line': withSecret(pem.trim(), { kid: 'rsa' }),
      'with its JWK as a secret': withSecret(JSON.stringify(jwk), { kid: 'rsa' }), 'with its modulus as a secret': withSecret(Buffer.from(jwk.n ?? '', 'base64url'), { kid: 'rsa' }),
      'with a secret that is published': withSecret('a secret that is published', { kid: 'secret' }), 'with no secret': withSecret('', {}),
      ...Object.fromEntries(['none', 'None', 'NONE', 'nOnE', ''].map((alg) => [`without a signature (${alg})`, `${encoded({ alg, kid: 'rsa' })}.${payload}.${signature}`])),
      'with an empty signature': `${encoded({ alg: 'none' })}.${payload}.`, 'with a signature of zeros': `${encoded({ alg: 'ES256', kid: 'curve' })}.${payload}.${Buffer.alloc(64).toString('base64url')}`,
      'by a key that it brings': await signed(mine.privateKey, { alg: 'RS256', jwk: myJwk, kid: await calculateJwkThumbprint(myJwk) }),
      'by a key that it says where to find': await signed(mine.privateKey, { alg: 'RS256', kid: 'rsa', jku: address('/mine'), x5u: address('/mine') }),
      'by another key under a known name': await signed(mine.privateKey, { alg: 'RS256', kid: 'rsa' }), 'by a key under the name of the other': await signed(rsa.privateKey, { alg: 'RS256', kid: 'curve' }),
      'of another algorithm than its key': `${encoded({ alg: 'PS256', kid: 'rsa' })}.${payload}.${signature}`, 'of an unknown name': await signed(mine.privateKey, { alg: 'RS256', kid: "' or 1=1 --" }),
      'whose name is a path': await signed(mine.privateKey, { alg: 'RS256', kid: '../../dev/null' }), 'whose claims were changed': `${header}.${encoded(claims({ sub: 'mallory' }))}.${signature}`,
      'that asks for what nobody knows': `${encoded({ alg: 'RS256', kid: 'rsa', crit: ['exp'], exp: 1 })}.${payload}.${signature}`,
      'that ended': await signed(rsa.privateKey, { alg: 'RS256', kid: 'rsa' }, { exp: Math.floor(Date.now() / 1000) - 1 }), 'that ends as a text': await signed(rsa.privateKey, { alg: 'RS256', kid: 'rsa' }, { exp: '9999999999' }),
      'for others': await signed(rsa.privateKey, { alg: 'RS256', kid: 'rsa' }, { aud: ['other', 'silkwire2'] }), 'for nobody': await signed(rsa.privateKey, { alg: 'RS256', kid: 'rsa' }, { aud: undefined }),
      'of nearly the same issuer': await signed(rsa.privateKey, { alg: 'RS256', kid: 'rsa' }, { iss: 'https://id.example' }), 'that is no JSON': `${Buffer.from('{').toString('base64url')}.${payload}.${signature}`,
      'of a list of claims': `${header}.${encoded([claims()])}.${signature}`,
    };
    for (const [why, token] of Object.entries(bad)) expect(await identity.identityOf(token, Date.now()), why).toBeUndefined();
    expect(await identity.identityOf(good, Date.now())).toMatchObject({ name: 'Eve', role: 'ADMIN' });
    // Nobody but the provider was asked, and it twice at most, though names came that it does not know.
    expect(new Set(asked)).toEqual(new Set(['/keys']));
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test('does not have the provider asked again and again while it does not answer', async () => {
    const identity = open();
    asked = [];
    answer = 'failure';
    onTestFinished(() => void (answer = 'keys'));
    const token = await signed(curve.privateKey, { alg: 'ES256', kid: 'curve' });
    const began = performance.now();
    for (let n = 0; n < 50; n++) await expect(identity.identityOf(token, Date.now())).rejects.toThrow(IdentityUnavailable);
    expect(asked.length).toBeLessThanOrEqual(1 + Math.floor((performance.now() - began) / 2000));
    answer = 'keys';
    await vi.waitFor(async () => expect(await identity.identityOf(token, Date.now())).toMatchObject({ name: 'Eve' }), { timeout: 10_000, interval: 200 });
  });

  test('is refused by the last keys while the provider does not answer, and a good one goes on', async () => {
    const identity = open();
    const token = await signed(curve.privateKey, { alg: 'ES256', kid: 'curve' }, { exp: Math.floor(Date.now() / 1000) + 7200 });
    const mine = await generateKeyPair('ES256');
    expect(await identity.identityOf(token, Date.now())).toMatchObject({ name: 'Eve' });
    answer = 'failure';
    onTestFinished(() => void (answer = 'keys'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(await identity.identityOf(token, Date.now())).toMatchObject({ name: 'Eve' });
    expect(await identity.identityOf(await signed(mine.privateKey, { alg: 'ES256', kid: 'curve' }), Date.now())).toBeUndefined();
    await expect(identity.identityOf(await signed(mine.privateKey, { alg: 'ES256', kid: 'new' }), Date.now())).rejects.toThrow(IdentityUnavailable);
    const later = performance.now() + 3_601_000;
    vi.spyOn(performance, 'now').mockImplementation(() => later);
    onTestFinished(() => void vi.restoreAllMocks());
    await expect(identity.identityOf(token, Date.now())).rejects.toThrow(IdentityUnavailable);
  });

  test('has ended when it says so, though the provider never answered', async () => {
    const identity = open();
    answer = 'failure';
    onTestFinished(() => void (answer = 'keys'));
    const token = await signed(curve.privateKey, { alg: 'ES256', kid: 'curve' });
    await expect(identity.identityOf(token, Date.now())).rejects.toThrow(IdentityUnavailable);
    expect(await identity.identityOf(token, Date.now() + 600_000)).toBeUndefined();
  });

  test('is no better for a clock that was put back: keys that were changed meanwhile are asked for', async () => {
    const identity = open();
    const before = keys;
    onTestFinished(() => void (keys = before));
    const old = await signed(curve.privateKey, { alg: 'ES256', kid: 'curve' });
    expect(await identity.identityOf(old, Date.now())).toMatchObject({ name: 'Eve' });
    const next = await generateKeyPair('ES256', { extractable: true });
    keys = [{ ...(await exportJWK(next.publicKey)), kid: 'next', alg: 'ES256', use: 'sig' }];
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 2 * 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    const began = performance.now();
    const later = (ms: number) => vi.spyOn(performance, 'now').mockImplementation(() => began + ms);
    onTestFinished(() => void vi.restoreAllMocks());
    later(31_000);
    expect(await identity.identityOf(await signed(next.privateKey, { alg: 'ES256', kid: 'next' }), Date.now())).toMatchObject({ name: 'Eve' });
    keys = before;
    later(31_000 + 601_000);
    expect(await identity.identityOf(await signed(next.privateKey, { alg: 'ES256', kid: 'next' }), Date.now())).toBeUndefined();
  });

  test('of any length costs little', async () => {
    const news = await openNewsroom(sqlitePlace, { environment: { OIDC_JWKS_URL: address(), OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } });
    const began = performance.now();
    for (const token of [`a.${'b'.repeat(9000)}.c`, `${'a'.repeat(9000)}.b.c`, `${encoded({ alg: 'RS256', kid: 'k'.repeat(5000) })}.${'e'.repeat(2000)}.c`, '.'.repeat(9000), `Bearer ${' '.repeat(9000)}x`, `${encoded({ alg: 'RS256' })}.${Buffer.from(`${'['.repeat(3000)}`).toString('base64url')}.c`]) {
      expect((await news.ask('{ viewer { role } }', {}, { token })).status).toBe(401);
    }
    expect(performance.now() - began).toBeLessThan(5000);
    const long = await fetch(`${news.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${'x'.repeat(60_000)}` }, body: '{"query":"{ viewer { role } }"}' });
    expect(long.status).toBe(431);
    expect((await news.ask('{ viewer { role } }')).data.viewer.role).toBe('PUBLIC');
  });
});

onEachDatabase((place) => {
  test('an older token of someone is written down by no other process, either, and by none that starts anew', async () => {
    const { database, place: { url }, data } = await openNewsroom(place);
    const [newer, older] = [{ key: 'b'.repeat(64), name: 'Fay', role: 'REPORTER', issuedAt: 20 }, { key: 'b'.repeat(64), name: 'Fay', role: 'ADMIN', issuedAt: 10 }] as const;
    for (const token of [newer, older]) expect(await signedIn(database, token)).toMatchObject({ role: token.role });
    const other = await openDatabase(url);
    onTestFinished(() => other.close());
    for (const token of [older, newer, older]) expect(await signedIn(other, token)).toMatchObject({ role: token.role });
    const { audit, tokens } = await data('{ audit(filter: { actor: "Fay" }, first: 10) { nodes { action role } } tokens { name role } }', {}, 'ADMIN');
    expect(audit.nodes).toEqual([{ action: 'signIn', role: 'REPORTER' }]);
    expect(tokens).toContainEqual({ name: 'Fay', role: 'REPORTER' });
    // What the provider says later is.
    expect(await signedIn(other, { ...newer, role: 'EDITOR', issuedAt: 21 })).toMatchObject({ role: 'EDITOR' });
    expect((await data('{ tokens { name role } }', {}, 'ADMIN')).tokens).toContainEqual({ name: 'Fay', role: 'EDITOR' });
  });

  test('someone who comes with two tokens at once has with each the role that it names, and none once they were shut out', async () => {
    const { database } = await openNewsroom(place);
    const [eve, key] = ['Eve', 'a'.repeat(64)];
    const admin = await signedIn(database, { key, name: eve, role: 'ADMIN', issuedAt: 1 });
    expect(admin?.role).toBe('ADMIN');
    const id = admin?.id ?? 0;
    /** Just after each change comes another request, with the token of an administrator. */
    const besides = (work: Parameters<typeof database.write>[0]) => ({ ...database, write: async <T>(change: Parameters<typeof database.write<T>>[0]) => {
      const changed = await database.write(change);
      await database.write(work);
      return changed;
    } });
    expect(await signedIn(besides((tx) => changeToken(tx, id, { name: eve, role: 'ADMIN', issuedAt: 3 })), { key, name: eve, role: 'REPORTER', issuedAt: 2 })).toMatchObject({ id, role: 'REPORTER' });
    const shutOut = besides(async (tx) => void (await tx.tables.updateTable('token').set({ revoked_at: tx.now }).where('id', '=', id).execute()));
    expect(await signedIn(shutOut, { key, name: eve, role: 'REPORTER', issuedAt: 4 })).toBeUndefined();
  });
});
