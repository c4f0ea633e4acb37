import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ownSummary } from '../../src/ingest/excerpt.ts';
import { detectFormat } from '../../src/ingest/formats/registry.ts';
import { sanitizeBody, textOf } from '../../src/ingest/html.ts';
import type { Item } from '../../src/ingest/item.ts';
import { readFileText } from '../../src/ingest/sources/file.ts';
import { readAll } from './readings.ts';

/** A newsroom's archive in three forms. It lies beside the repository and is no part of it. */
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

async function read(name: string): Promise<Item[]> {
  const text = await readFileText(fileURLToPath(new URL(name, CORPUS)));
  const format = detectFormat(text.slice(0, 4096));
  if (format === undefined) throw new Error(`${name} is of no known format`);
  const { items, refusals } = readAll(format, text);
  expect(refusals).toEqual([]);
  return items;
}

const essence = ({ canonicalUrl, headline, bodyHtml, publishedAt }: Item): unknown => ({
  canonicalUrl,
  headline,
  body: sanitizeBody(bodyHtml),
  publishedAt,
});

describe.skipIf(!existsSync(CORPUS))('the corpus (skipped where ../shared/corpus is absent)', () => {
  test('is the same three stories as RSS, as a WordPress export and as WordPress JSON', async () => {
    const feed = await read('archive.rss.xml');
    expect(feed).toHaveLength(3);
    for (const item of feed) expect(textOf(item.bodyHtml).length).toBeGreaterThan(500);
    expect(new Set(feed.map((item) => item.canonicalUrl)).size).toBe(3);
    expect((await read('archive.wxr.xml')).map(essence)).toEqual(feed.map(essence));
    expect((await read('posts.json')).map(essence)).toEqual(feed.map(essence));
  });

  test.each(['archive.rss.xml', 'archive.wxr.xml', 'posts.json'])('has no summaries of its own in %s', async (name) => {
    for (const item of await read(name)) {
      expect(ownSummary(item.summary, textOf(sanitizeBody(item.bodyHtml)))).toBeUndefined();
    }
  });
});
