import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startApp, type App } from '../../src/app.ts';
import { InvalidConfig, readConfig } from '../../src/config.ts';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';

const issuer = 'https://id.example/';
const audience = 'silkwire';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  let keys: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };
  let provider: Server;
  let asked = 0;
  let answers = true;
  let app: App;

  beforeAll(async () => {
    keys = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
    provider = createServer((_request, response) => {
      asked++;
      if (answers) response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
      else response.writeHead(500).end();
    }).listen(0, '127.0.0.1');
    await once(provider, 'listening');
    app = await start();
  });
  afterAll(async () => {
    await app.close();
    provider.close();
  });

  const start = () => {
    const { port } = provider.address() as AddressInfo;
    const settings = { OIDC_JWKS_URL: `http://127.0.0.1:${port}/keys`, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_ROLE_CLAIM: 'roles' };
    return startApp(readConfig({ PORT: '0', DATABASE_URL: room().place.url, ...settings }), room().database, pino({ level: 'silent' }));
  };
  const signed = (claims: Record<string, unknown> = {}, { ends = 600, kid = 'one', key = keys.privateKey } = {}) =>
    new SignJWT({ iss: issuer, aud: audience, sub: 'ana', name: 'Ana of the desk', roles: ['staff', 'editor'], exp: Math.floor(Date.now() / 1000) + ends, ...claims }).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
  const ask = async (token: string, query = '{ viewer { name role } }', variables: object = {}, url = app.url): Promise<{ status: number; data?: Data; errors?: Data[] }> => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
    return { status: response.status, ...(await response.json()) };
  };

  describe('a token of the identity provider', () => {
    test('says who someone is and what they may do; its keys are asked for once', async () => {
      const token = await signed();
      for (let n = 0; n < 5; n++) expect((await ask(token)).data?.viewer).toEqual({ name: 'Ana of the desk', role: 'EDITOR' });
      expect(asked).toBe(1);
      expect((await ask(await signed({ roles: 'Reporter', sub: 'bo', name: 'Bo' }))).data?.viewer).toEqual({ name: 'Bo', role: 'REPORTER' });
      expect((await ask(room().tokens.ADMIN)).data?.viewer.role).toBe('ADMIN');
    });

    test('makes the same person of each of its tokens: a reporter sees what they wrote, and nobody else', async () => {
      const create = 'mutation { createArticle(input: { headline: "Mine alone" }) { ... on CreateArticleSuccess { article { id } } } }';
      const { data } = await ask(await signed({ sub: 'cy', name: 'Cy', roles: ['reporter'] }), create);
      const read = async (claims: object) => (await ask(await signed({ roles: ['reporter'], ...claims }), 'query ($id: ID) { article(id: $id) { headline } }', { id: data?.createArticle.article.id })).data?.article;
      expect(await read({ sub: 'cy', name: 'Cy, by another name' })).toEqual({ headline: 'Mine alone' });
      expect(await read({ sub: 'di', name: 'Di' })).toBeNull();
    });

    test('that is older than another of the same person gives what it says, and is not written down each time', async () => {
      const iat = Math.floor(Date.now() / 1000) - 100;
      const [older, newer] = [await signed({ sub: 'fay', name: 'Fay', roles: ['editor'], iat }), await signed({ sub: 'fay', name: 'Fay', roles: ['reporter'], iat: iat + 10 })];
      const roleOf = async (token: string) => (await ask(token)).data?.viewer.role;
      for (let n = 0; n < 4; n++) expect([await roleOf(older), await roleOf(newer)]).toEqual(['EDITOR', 'REPORTER']);
      const { audit } = await room().data('{ audit(filter: { actor: "Fay" }, first: 10) { nodes { action role } } }', {}, 'ADMIN');
      expect(audit.nodes).toEqual([{ action: 'signIn', role: 'REPORTER' }, { action: 'signIn', role: 'EDITOR' }]);
    });

    test('that is not good is refused', async () => {
      const other = await generateKeyPair('ES256');
      const bad = {
        expired: await signed({}, { ends: -1 }), 'not yet valid': await signed({ nbf: Math.floor(Date.now() / 1000) + 300 }), 'of another issuer': await signed({ iss: 'https://evil.example/' }),
        'for another': await signed({ aud: 'another' }), 'of another key': await signed({}, { key: other.privateKey }), 'of an unknown key': await signed({}, { key: other.privateKey, kid: 'two' }),
        'without a role': await signed({ roles: ['staff'] }), 'with a list of lists of roles': await signed({ roles: [['admin']] }), 'of the public': await signed({ roles: ['public'] }), 'without an end': await signed({ exp: undefined }), 'of nobody': await signed({ sub: undefined }),
        unsigned: new UnsecuredJWT({ sub: 'ana', roles: ['admin'], iss: issuer, aud: audience }).setExpirationTime('1h').encode(),
        'with a secret': await new SignJWT({ sub: 'ana', roles: ['admin'], iss: issuer, aud: audience }).setProtectedHeader({ alg: 'HS256', kid: 'one' }).setExpirationTime('1h').sign(new TextEncoder().encode('a secret that anyone could guess!')),
        'too long': `a.${'b'.repeat(12_000)}.c`,
      };
      for (const [why, token] of Object.entries(bad)) {
        const { status, errors } = await ask(token);
        expect([status, errors?.[0].extensions.code], why).toEqual([401, 'UNAUTHENTICATED']);
      }
      // A clock that is a little ahead does no harm.
      expect((await ask(await signed({ nbf: Math.floor(Date.now() / 1000) + 30 }))).status).toBe(200);
    });

    test('of someone who was shut out here is refused', async () => {
      const token = await signed({ sub: 'ed', name: 'Ed' });
      expect((await ask(token)).status).toBe(200);
      const { tokens } = await room().data('{ tokens { id name } }', {}, 'ADMIN');
      const { id } = tokens.find(({ name }: Data) => name === 'Ed');
      await room().data('mutation ($id: ID!) { revokeToken(input: { id: $id }) { __typename } }', { id }, 'ADMIN');
      expect((await ask(token)).status).toBe(401);
      const { audit } = await room().data('{ audit(filter: { actor: "Ed" }, first: 1) { nodes { action role } } }', {}, 'ADMIN');
      expect(audit.nodes).toEqual([{ action: 'signIn', role: 'EDITOR' }]);
    });

    test('closes its socket with 4403 within seconds of its end, and not that of another who is still good', { timeout: 30_000 }, async () => {
      const closed = (token: string) => {
        const ended = Promise.withResolvers<{ code: number; at: number }>();
        const client = createClient({ url: `${app.url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization: token }, lazy: false, onNonLazyError: () => {} });
        client.on('closed', (event) => ended.resolve({ code: (event as { code: number }).code, at: Date.now() }));
        client.subscribe({ query: 'subscription { announcements { kind } }' }, { next: () => {}, error: () => {}, complete: () => {} });
        return { ended: ended.promise, client };
      };
      const end = Math.floor(Date.now() / 1000) + 3;
      const short = closed(await signed({ exp: end }));
      const long = closed(await signed());
      const { code, at } = await short.ended;
      expect(code).toBe(4403);
      expect(at - end * 1000).toBeGreaterThanOrEqual(0);
      expect(at - end * 1000).toBeLessThan(10_000);
      expect(await Promise.race([long.ended.then(() => 'closed'), new Promise((resolve) => setTimeout(resolve, 2500, 'open'))])).toBe('open');
      await long.client.dispose();
    });

    test('is not judged where the provider does not answer', async () => {
      answers = false;
      const another = await start();
      const { status, errors } = await ask(await signed(), undefined, {}, another.url);
      await another.close();
      answers = true;
      expect([status, errors?.[0].extensions.code]).toEqual([503, 'IDENTITY_UNAVAILABLE']);
    });

    test('is nothing to a newsroom that names no provider', async () => {
      expect((await ask(await signed(), undefined, {}, room().url)).status).toBe(401);
    });
  });

  test('the settings go together, and the keys come by https', () => {
    const whole = { OIDC_JWKS_URL: 'https://id.example/keys', OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience };
    expect(readConfig(whole).identity).toEqual({ jwksUrl: 'https://id.example/keys', issuer, audience, roleClaim: 'silkwire_role' });
    expect(readConfig({}).identity).toBeUndefined();
    for (const wrong of [{ ...whole, OIDC_ISSUER: '' }, { OIDC_AUDIENCE: 'alone' }, { ...whole, OIDC_JWKS_URL: 'http://id.example/keys' }, { ...whole, OIDC_JWKS_URL: 'nowhere' }]) {
      expect(() => readConfig(wrong)).toThrow(InvalidConfig);
    }
  });
});
