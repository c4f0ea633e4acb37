import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordpress } from '../../src/ingest/formats/wordpress.ts';
import type { Reading } from '../../src/ingest/item.ts';
import { readFileText } from '../../src/ingest/sources/file.ts';
import { filesIn } from '../../src/ingest/sources/folder.ts';
import { longExport } from '../../src/ingest/sources/long-export.ts';
import { openDocument } from '../../src/ingest/sources/open.ts';
import { WxrSplitter } from '../../src/ingest/sources/wxr-splitter.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?><!-- <item> in a comment is none --><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel><title>The Gazette</title><link>https://a.example</link>';
const post = (n: number, text = 'Text.', more = '') =>
  `<item><title>Story ${n}</title><guid>${n}</guid><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${text} </item> <item> ]]></content:encoded>${more}</item>\n`;
const picture = (n: number) => `<item><title>p</title><wp:post_type>attachment</wp:post_type><wp:post_id>${n}</wp:post_id><wp:attachment_url>https://a.example/${n}.jpg</wp:attachment_url></item>`;
const wxr = (items: string) => `${HEAD}${items}</channel></rss>`;

async function all(readings: Iterable<Reading | undefined> | AsyncIterable<Reading | undefined>): Promise<Reading[]> {
  const found: Reading[] = [];
  for await (const reading of readings) if (reading) found.push(reading);
  return found;
}

function split(text: string, cuts: readonly number[], partSize: number): Reading[] {
  const splitter = new WxrSplitter(partSize);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  const parts = [...places.slice(1).flatMap((end, n) => [...splitter.push(text.slice(places[n], end))]), ...splitter.end()];
  return parts.flatMap((part) => ('tooLarge' in part ? [] : [...wordpress.read(part.text, { before: part.before, images: new Map() })].flatMap((reading) => reading ?? [])));
}

describe('a long WordPress export', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'silkwire-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  const put = async (name: string, text: string | Uint8Array) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  test('has the same stories wherever it is cut, whole or not', () => {
    const whole = wxr(Array.from({ length: 6 }, (_unused, n) => post(n)).join('<!-- </item> -->') + '<item/>');
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 12 }), fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: whole.length }), (cuts, partSize, kept) => {
      const text = whole.slice(0, kept < HEAD.length + 10 ? undefined : kept);
      expect(split(text, cuts, partSize)).toEqual([...wordpress.read(text)].flatMap((reading) => reading ?? []));
    }), { numRuns: 300 });
  });

  test('is read in parts, with the pictures that come last', async () => {
    const posts = Array.from({ length: 50 }, (_unused, n) => post(n, 'Text.', `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${n % 2}</wp:meta_value></wp:postmeta>`)).join('');
    const text = wxr(posts + picture(0) + picture(1));
    const found = await all(longExport(await put('long.xml', text), 700).readings());
    expect(found).toEqual([...wordpress.read(text)].flatMap((reading) => reading ?? []));
    expect(found[1]).toMatchObject({ item: { imageUrl: 'https://a.example/1.jpg' } });
  });

  test('loses no more than an item that is too large, and what is damaged', async () => {
    const text = wxr(post(0) + post(1, 'x'.repeat(40_000_000)) + post(2) + '<item><b></item>' + post(4, '<a>') + post(5).slice(0, 60));
    const found = await all(longExport(await put('large.xml', text)).readings());
    expect(found.map((reading) => ('item' in reading ? reading.item.guid : reading.refusal.item + reading.refusal.reason))).toEqual(['0', expect.stringMatching(/^item 2.*16 MiB/), '2', '4', expect.stringMatching(/breaks off/)]);
  });

  test('is held in bounded memory, be it one line of 100 MB or a million posts', async () => {
    const line = Buffer.alloc(1024 * 1024, 'x').toString();
    let most = 0;
    const measure = (text: string, times: number, first: string): number => {
      const splitter = new WxrSplitter();
      let found = 0;
      const count = (parts: Iterable<unknown>) => {
        for (const _part of parts) found++;
        most = Math.max(most, process.memoryUsage().heapUsed);
      };
      count(splitter.push(first));
      for (let n = 0; n < times; n++) count(splitter.push(text));
      count(splitter.end());
      return found;
    };
    const before = process.memoryUsage().heapUsed;
    measure(line, 100, `${HEAD}<item><title><![CDATA[`);
    measure(line, 100, `${HEAD}${post(1)}`);
    expect(measure(post(1).repeat(2000), 200, HEAD)).toBeGreaterThan(15);
    expect(() => measure(line, 100, '<rss>')).toThrow(/no post in its first 16 MiB/);
    expect(most - before).toBeLessThan(250 * 1024 * 1024);
  });

  test('is told from its beginning, in a file and on standard input, which leaves no file behind', async () => {
    const text = wxr(Array.from({ length: 20 }, (_unused, n) => post(n)).join(''));
    const short = { longFrom: 100 };
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('silkwire-import-'));
    const file = await openDocument(await put('told.xml', text), short);
    expect(file.close).toBeUndefined();
    async function* input() {
      for (const letter of text.match(/[\s\S]{1,77}/g) ?? []) yield Buffer.from(letter);
    }
    const piped = await openDocument('-', short, input());
    expect(await all(piped.readings())).toEqual(await all(file.readings()));
    await piped.close?.();
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('silkwire-import-'))).toEqual(before);
    async function* feed() {
      yield Buffer.from('<rss version="2.0"><channel><item><guid>1</guid><title>One</title></item>'.padEnd(300));
      yield Buffer.from('</channel></rss>');
    }
    expect(await all((await openDocument('-', short, feed())).readings())).toMatchObject([{ item: { guid: '1' } }]);
  });

  test('is unpacked where it is packed, in a file and on standard input, and so is what is short; one that would fill the disk is not', async () => {
    const leftOvers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('silkwire-import-'));
    const text = wxr(Array.from({ length: 20 }, (_unused, n) => post(n)).join(''));
    const [before, stories] = [await leftOvers(), [...wordpress.read(text)].flatMap((reading) => reading ?? [])];
    const packed = gzipSync(text);
    async function* input() {
      for (const byte of packed) yield Buffer.from([byte]);
    }
    for (const longFrom of [1000, 100_000]) {
      for (const document of [await openDocument(await put('told.xml.gz', packed), { longFrom }), await openDocument('-', { longFrom }, input())]) {
        expect(await all(document.readings())).toEqual(stories);
        expect(document.close !== undefined).toBe(longFrom === 1000);
        await document.close?.();
      }
    }
    const bomb = gzipSync(Buffer.concat([Buffer.from(HEAD), ...Array.from({ length: 60 }, () => Buffer.alloc(1024 * 1024, post(1)))]));
    await expect(openDocument(await put('bomb.xml.gz', bomb), { longFrom: 100 })).rejects.toThrow(/bomb\.xml\.gz: It is packed \(gzip\) more than 100 times/);
    await expect(openDocument(await put('long.json.gz', gzipSync('[1,2,3]')), { maxBytes: 6 })).rejects.toThrow(/long\.json\.gz: The document is larger than 6 bytes/);
    await expect(openDocument(await put('half.xml.gz', packed.subarray(0, 200)))).rejects.toThrow(/half\.xml\.gz: It is packed \(gzip\), and damaged or cut short/);
    await expect(openDocument(await put('twice.xml.gz', gzipSync(packed)))).rejects.toThrow(/twice\.xml\.gz: It is compressed/);
    expect(await leftOvers()).toEqual(before);
    // What is not read to its end is closed, packed or not.
    for (const bytes of [bomb, Buffer.alloc(1000, '<a>')]) {
      let isClosed = false;
      async function* held() {
        try {
          for (;;) yield bytes;
        } finally {
          isClosed = true;
        }
      }
      await expect(readFileText('-', { maxBytes: 10_000 }, held())).rejects.toThrow(/larger than 10000 bytes/);
      expect(isClosed).toBe(true);
      isClosed = false;
      await expect(openDocument('-', { longFrom: 1000, maxBytes: 100_000 }, held())).rejects.toThrow(/larger than 100000 bytes|more than 100 times/);
      expect(isClosed).toBe(true);
    }
  });

  test('of another encoding than it claims is refused from there on', async () => {
    const bytes = Buffer.concat([Buffer.from(HEAD + post(1) + post(2).slice(0, 30)), Buffer.from([0xff, 0xff]), Buffer.from(post(3))]);
    await expect(all(longExport(await put('bad.xml', bytes), 10).readings())).rejects.toThrow(/can't be read as utf-8/);
  });
});

test('the files of a folder that may be stories, in order; nothing hidden, and no link that leads out of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'silkwire-'));
  try {
    await mkdir(join(folder, 'b'));
    await mkdir(join(folder, '.git'));
    for (const name of ['c.xml', 'a.md', 'b/x.JSON', 'b/y.jpg', '.hidden.xml', '.git/config', 'story', 'd.xml.gz', 'e.jpg.gz', 'f.gz']) await writeFile(join(folder, name), 'x');
    await symlink(folder, join(folder, 'ring'));
    expect((await filesIn(folder)).map((path) => path.slice(folder.length + 1))).toEqual(['a.md', join('b', 'x.JSON'), 'c.xml', 'd.xml.gz', 'f.gz', 'story']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
