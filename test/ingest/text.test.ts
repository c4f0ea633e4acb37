import { describe, expect, test } from 'vitest';
import { markdown, text } from '../../src/ingest/formats/text.ts';
import { sanitizeBody } from '../../src/ingest/html.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { readOne, refusalOf, timed } from './readings.ts';

const FRONT = `---
title: "Talks: day one"
date: 2024-10-25T12:40:00+03:00
byline: Jane Doe
section: World
about: [Kazakhstan, KG]
language: ru
summary: Short & sweet.
image: https://a.example/1.jpg
url: https://a.example/1
id: a-1
embargo: 2030-01-01T00:00:00Z
source: The Gazette
---
`;

describe('Markdown', () => {
  test('with front matter becomes an Item with all that it states', () => {
    expect(readOne(markdown, `${FRONT}Ministers *met*.\n\n- One\n- Two\n`)).toEqual({
      guid: 'a-1', canonicalUrl: 'https://a.example/1', headline: 'Talks: day one', summary: 'Short &amp; sweet.', byline: 'Jane Doe', section: 'World', language: 'ru',
      publishedAt: '2024-10-25T09:40:00.000Z', embargoedUntil: '2030-01-01T00:00:00.000Z', imageUrl: 'https://a.example/1.jpg', sourceName: 'The Gazette', state: 'USABLE',
      bodyHtml: '<p>Ministers <em>met</em>.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n', mentions: [{ name: 'Kazakhstan', codes: ['Kazakhstan'] }, { name: 'KG', codes: ['KG'] }],
    });
  });

  test('under a heading has that as its headline, and keeps its name when its text is edited', () => {
    const [one, two] = ['# Talks open\n\nText.', '#  Talks open #\n\nAnother text.'].map((document) => readOne(markdown, document));
    expect(one).toMatchObject({ headline: 'Talks open', bodyHtml: '<p>Text.</p>\n' });
    expect(two?.guid).toBe(one?.guid);
  });

  test('does not repeat its title, and may be a draft', () => {
    expect(readOne(markdown, '---\ntitle: Talks\ndraft: true\n---\n# Talks\n\nText.')).toMatchObject({ bodyHtml: '<p>Text.</p>\n', state: 'DRAFT' });
  });

  test.each([
    'draft: True', 'draft: yes', 'drafts: true', 'DRAFT: on', 'draft:', 'draft: perhaps', 'private: true', 'published: false', 'Published: No', 'status: private', 'status: unpublished', 'visibility: hidden', 'status: publish\nvisibility: private',
  ])('that says "%s" is a draft', (line) => {
    expect(readOne(markdown, `---\ntitle: Talks\n${line}\n---\nText.`).state).toBe('DRAFT');
  });

  test.each(['draft: false', 'draft: no', 'private: off', 'published: true', 'published: 2024-10-25', 'status: Published', 'visibility: public', 'embargo: false'])('that says "%s" is none', (line) => {
    expect(readOne(markdown, `---\ntitle: Talks\n${line}\n---\nText.`)).not.toHaveProperty('embargoedUntil');
    expect(readOne(markdown, `---\ntitle: Talks\n${line}\n---\nText.`).state).toBe('USABLE');
  });

  test.each(['embargoed_until', 'embargo-until', 'embargoedUntil', 'publish_at', 'publishAt', 'Release At'])('is dark until what it says is its "%s"', (key) => {
    expect(readOne(markdown, `---\ntitle: Talks\n${key}: 2030-01-01T00:00:00Z\n---\nText.`)).toMatchObject({ embargoedUntil: '2030-01-01T00:00:00.000Z' });
    for (const value of ['', ' {until: 2030-01-01}', ' soon', ' true']) expect(refusalOf(markdown, `---\ntitle: Talks\n${key}:${value}\n---\nText.`).reason, value).toMatch(/says no time, so it is not taken|can't be understood, so it is not taken/);
  });

  test.each(['pubDate', 'publish_date', 'datePublished', 'published'])('is of the day that it says is its "%s"', (key) => {
    expect(readOne(markdown, `---\ntitle: Talks\n${key}: 2030-01-01\n---\nText.`)).toMatchObject({ publishedAt: '2030-01-01T00:00:00.000Z' });
  });

  test('runs no script: what it has of HTML is sanitized as all of it is', () => {
    const { bodyHtml } = readOne(markdown, '# Talks\n\n<script>alert(1)</script><p onclick="x()">Text</p>\n\n[link](javascript:alert(1))');
    expect(sanitizeBody(bodyHtml)).not.toMatch(/<script|alert\(1\)<|onclick|href="javascript/);
  });

  test.each([
    ['---\ntitle: x\nText without an end.', /never ends/],
    ['---\ntitle: [x\n---\nText.', /no YAML.*quotes/],
    [`---\na: &a [x, x]\n${'bcdefghijkl'.split('').map((name, n) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghijkl'[n]}`).join(', ')}]`).join('\n')}\n---\nText.`, /no YAML/],
    [`---\ntitle: x\nnote: ${'x'.repeat(70_000)}\n---\nText.`, /64 KiB/],
    [`# Talks\n${'x'.repeat(2_100_000)}`, /2 MiB/],
  ])('that is broken is refused: %#', (document, reason) => {
    expect(() => markdown.read(document)).toThrow(InvalidDocument);
    expect(() => markdown.read(document)).toThrow(reason);
  });

  test.each(['>', '[', '*_', '<', '`', '- '])('of 100,000 times %j takes no time', (sign) => {
    expect(timed(() => readOne(markdown, `# Talks\n\n${sign.repeat(100_000)}`))).toBeLessThan(3000);
  });

  test('without a title is refused', () => {
    expect(refusalOf(markdown, '---\nbyline: x\nid: 1\n---\nText.').reason).toMatch(/no headline/);
  });
});

describe('plain text', () => {
  test('has its first line as the headline', () => {
    expect(readOne(text, 'Talks open <today>\r\n\r\nFive ministers meet.\n\nFor 1 < 2 days.')).toMatchObject({ headline: 'Talks open <today>', bodyHtml: expect.stringContaining('For 1 &lt; 2 days.'), state: 'USABLE' });
  });
});
