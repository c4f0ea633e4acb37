import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPrivate } from '../../src/ingest/feeds/address.ts';
import { fetchDocument, FetchRefused } from '../../src/ingest/feeds/fetch.ts';
import { pauseBefore, retryAfter } from '../../src/ingest/feeds/when.ts';
import { openSite } from './server.ts';

describe('an address', () => {
  test.each([
    '127.0.0.1', '127.9.9.9', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255',
    '::1', '::', 'fe80::1', 'fe80::1%eth0', 'fd00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', 'localhost', '', '1.2.3',
  ])('%s is private, or none', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '192.169.0.1', '11.0.0.1', '2606:4700::1111', '2a00:1450:4001::1', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPrivate(address)).toBe(false);
  });
});

describe('a document is fetched', () => {
  const open = { privateAllowed: true };

  test('with its headers, unpacked, past redirects', async () => {
    const site = await openSite((request, response) => {
      if (request.url === '/moved') response.writeHead(301, { location: 'feed' }).end();
      else response.writeHead(200, { 'content-encoding': 'gzip', etag: '"1"' }).end(gzipSync('The feed.'));
    });
    const { status, headers, body } = await fetchDocument(`${site.url}/moved#x`, { ...open, headers: { 'if-none-match': '"0"' } });
    expect([status, headers.etag, Buffer.from(body).toString()]).toEqual([200, '"1"', 'The feed.']);
    expect(site.requests.map(({ path, headers: sent }) => [path, sent['if-none-match']])).toEqual([['/moved', '"0"'], ['/feed', '"0"']]);
  });

  test('from no private address, be it written in any way, unless that is allowed', async () => {
    const site = await openSite((_request, response) => response.end('secret'));
    const { port } = new URL(site.url);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]', '0.0.0.0']) {
      await expect(fetchDocument(`http://${host}:${port}/`, { privateAllowed: false }), host).rejects.toThrow(/private address.*--allow-private/);
    }
    expect(site.requests).toEqual([]);
  });

  test('from none to which a public name leads; and what was checked is what is connected to', async () => {
    const site = await openSite((_request, response) => response.end('The feed.'));
    const { port } = new URL(site.url);
    const at = (...addresses: string[]) => async () => addresses.map((address) => ({ address, family: 4 }));
    await expect(fetchDocument(`http://feeds.example:${port}/x`, { privateAllowed: false, resolve: at('127.0.0.1') })).rejects.toThrow(/feeds\.example \(127\.0\.0\.1\) is a private address/);
    await expect(fetchDocument(`http://feeds.example:${port}/x`, { privateAllowed: false, resolve: at('8.8.8.8', '10.0.0.1') })).rejects.toThrow(/10\.0\.0\.1/);
    await expect(fetchDocument(`http://feeds.example:${port}/x`, { privateAllowed: false, resolve: at() })).rejects.toThrow(/has no address/);
    expect(site.requests).toEqual([]);
    let asked = 0;
    // As a server of names that says another thing each time.
    const resolve = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
    await expect(fetchDocument(`http://feeds.example:${port}/x`, { privateAllowed: false, resolve, refuses: (address) => address === '127.0.0.9' })).resolves.toMatchObject({ status: 200 });
    expect(asked).toBe(1);
  });

  test('from none to which a redirect leads, by number or by name', async () => {
    const site = await openSite((request, response) => {
      const { port } = new URL(site.url);
      if (request.url === '/secret') response.end('secret');
      else response.writeHead(302, { location: request.url === '/name' ? `http://inside.example:${port}/secret` : `http://127.0.0.9:${port}/secret` }).end();
    });
    const options = { privateAllowed: false, refuses: (address: string) => address === '127.0.0.9', resolve: async () => [{ address: '127.0.0.9', family: 4 }] };
    for (const path of ['/number', '/name']) await expect(fetchDocument(site.url + path, options)).rejects.toThrow(/127\.0\.0\.9.* is a private address/);
    expect(site.requests.map(({ path }) => path)).toEqual(['/number', '/name']);
  });

  test('no further than its bounds of bytes, time and redirects', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const site = await openSite((request, response) => {
      if (request.url === '/ring') response.writeHead(307, { location: '/ring' }).end();
      else if (request.url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else if (request.url === '/broken') response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
      else if (request.url === '/cut') response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
      else {
        response.write('slow');
        setInterval(() => response.write('.'), 20).unref();
      }
    });
    const attempt = (path: string) => fetchDocument(site.url + path, { ...open, maxBytes: 1_000_000, timeoutMs: 1500 });
    const begun = performance.now();
    await expect(attempt('/ring')).rejects.toThrow(/redirects more than 5 times/);
    await expect(attempt('/bomb')).rejects.toThrow(/larger than 976 KiB/);
    await expect(attempt('/file')).rejects.toThrow(/redirects to "file:/);
    await expect(attempt('/broken')).rejects.toThrow(/can't be reached: incorrect header/);
    await expect(attempt('/cut')).rejects.toThrow(FetchRefused);
    await expect(attempt('/slow')).rejects.toThrow(/took longer/);
    await expect(fetchDocument('ftp://a.example/', open)).rejects.toThrow(/no address that begins/);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});

describe('the pause before the next poll', () => {
  test('doubles with each failure up to a day, never is shorter than a server asks, and is not the same for all', () => {
    fc.assert(fc.property(fc.integer({ min: 30_000, max: 604_800_000 }), fc.nat(1000), fc.option(fc.nat(1e12), { nil: undefined }), fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), (everyMs, failures, retryAfterMs, random) => {
      const pause = pauseBefore({ everyMs, failures, retryAfterMs, random });
      expect(pause).toBeGreaterThanOrEqual(Math.min(retryAfterMs ?? 0, 86_400_000));
      expect(pause).toBeGreaterThanOrEqual(Math.floor(everyMs * 0.9));
      expect(pause).toBeLessThanOrEqual(Math.max(everyMs, 86_400_000) * 1.1 + 1);
    }));
    const pauses = [0, 1, 2, 9].map((failures) => pauseBefore({ everyMs: 600_000, failures, random: 0.5 }));
    expect(pauses).toEqual([600_000, 1_200_000, 2_400_000, 86_400_000]);
    expect(pauseBefore({ everyMs: 600_000, failures: 0, random: 0 })).toBeLessThan(pauseBefore({ everyMs: 600_000, failures: 0, random: 0.9 }));
  });

  test('is what Retry-After says, in seconds or as a date', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(['120', 'Thu, 01 Jan 2026 00:01:00 GMT', 'Wed, 31 Dec 2025 00:00:00 GMT', 'soon', '-1', undefined].map((header) => retryAfter(header, now))).toEqual([120_000, 60_000, undefined, undefined, undefined, undefined]);
  });
});
