import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { change, sharedNewsroom } from './asking.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const create = async (input: object): Promise<Data> => {
    const { __typename, article, message } = await change(room(), 'createArticle', { headline: 'A headline', ...input });
    expect(__typename, message).toBe('CreateArticleSuccess');
    return article;
  };

  describe('a body', () => {
    test('keeps what a story needs and loses what could run', async () => {
      const { body, text } = await create({
        body: `<p onclick="steal()">One <b>bold</b> <a href="https://example.org/" onmouseover="steal()">link</a>.</p><script>steal()</script><style>p { color: red }</style>
          <img src=x onerror=steal()><img src="https://example.org/a.jpg" onerror="steal()" alt="A picture"><a href="javascript:steal()">bad</a><a href="JaVaScRiPt:steal()">worse</a>
          <a href=" &#106;avascript:steal()">hidden</a><a href="data:text/html,steal()">data</a><iframe src="https://evil.example"></iframe><svg onload=steal()><circle></svg>
          <form action="https://evil.example"><input name=x></form><object data=x></object><p style="position:fixed">Placed</p><math><mtext></p><img src onerror=steal()></math>`,
      });
      expect(body).toContain('<p>One <b>bold</b> <a href="https://example.org/" rel="noopener noreferrer">link</a>.</p>');
      expect(body).toMatch(/<img src="https:\/\/example.org\/a.jpg" alt="A picture"/);
      expect(body).not.toMatch(/steal|script|style|onerror|onclick|iframe|svg|form|object|evil|data:/i);
      expect(text).not.toMatch(/[<>]|steal/);
    });

    test('of plain text becomes paragraphs, and what looks like a tag stays text', async () => {
      const { body, text } = await create({ body: 'One: 1 < 2 & 3 > 2.\n\nAnother.' });
      expect(body).toBe('<p>One: 1 &lt; 2 &amp; 3 &gt; 2.</p>\n<p>Another.</p>');
      expect(text).toBe('One: 1 < 2 & 3 > 2.\n\nAnother.');
    });

    test('never runs, whatever is sent, and reads the same when it is sent again', async () => {
      const pieces = fc.constantFrom('<', '>', '"', "'", '<script>', '</script>', '<img src=x onerror=alert(1)>', 'javascript:', '<a href="', '<p>', '</p>', '<!--', '-->', '&lt;', '&#x3c;script', '<svg/onload=', ' on', '=', 'text ', '\u0000', '\ud800', '<style>', '<![CDATA[', ']]>', '<math>', '<table>');
      await fc.assert(
        fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 12 }), async (parts) => {
          const { id, version, body } = await create({ summary: 'A summary.', body: parts.join('') });
          // Inside a tag nothing but these attributes stands.
          for (const [tag] of body.matchAll(/<[^>]*>/g)) expect(tag).toMatch(/^<\/?[a-z0-9]+(?: (?:href|src|alt|rel|colspan|rowspan)="[^"]*")*(?: \/)?>$/);
          expect(body).not.toMatch(/<(?:script|style|svg|math)|(?:href|src)="(?!https?:|mailto:)/i);
          expect((await change(room(), 'updateArticle', { id, version, body })).article.version).toBe(version);
        }),
        { numRuns: 50 },
      );
    });

    test('may have two mebibytes, and not a letter more', async () => {
      const most = 2 * 1024 * 1024;
      const paragraph = `<p>${'word '.repeat(200)}</p>`;
      const body = paragraph.repeat(Math.floor(most / paragraph.length)).padEnd(most, 'x');
      const article = await create({ body });
      expect(article.text.length).toBeGreaterThan(most * 0.98);
      const { __typename, fields } = await change(room(), 'createArticle', { headline: 'Too long', body: `${body}x` });
      expect([__typename, fields]).toEqual(['InvalidInputError', [{ path: 'body', message: `It has ${most + 1} characters; at most ${most} are taken.` }]]);
    });
  });

  describe('a headline, a summary, a byline', () => {
    test('are plain text: markup in them stays what was typed', async () => {
      const markup = '<script>alert(1)</script> & <b>bold</b> "quoted"';
      expect(await create({ headline: markup, summary: markup, byline: markup, section: markup })).toMatchObject({ headline: markup, summary: markup, byline: markup, section: markup });
    });

    test('are one line', async () => {
      expect(await create({ headline: ' A\tlong\n\nheadline  here ', summary: 'Two\r\nlines' })).toMatchObject({ headline: 'A long headline here', summary: 'Two lines' });
    });

    test('lose what no database can keep, and keep every letter', async () => {
      const article = await create({ headline: 'N\u0000ul and \ud800 half \udc00 pairs', summary: 'Bell\u0007 👩‍🚀 Тоқаев 習近平 e\u0301', body: 'A \u0000body\ud800.', externalId: 'nul\u0000' });
      expect(article).toMatchObject({ headline: 'Nul and \ufffd half \ufffd pairs', summary: 'Bell 👩‍🚀 Тоқаев 習近平 e\u0301' });
      expect(article.text.isWellFormed()).toBe(true);
      expect(article.text).not.toContain('\u0000');
    });

    test('of which nobody would see a letter are empty', async () => {
      for (const headline of ['\u200b', ' \u2060\ufeff ', '\u3164', '\u00ad\u200e']) {
        expect(await change(room(), 'createArticle', { headline })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'headline', message: 'It must not be empty.' }] });
      }
      expect((await create({ headline: '\u200f\u05d0 👩‍🚀' })).headline).toBe('\u200f\u05d0 👩‍🚀');
      const { id, summary } = await create({ summary: '\u200b \u2060' });
      expect(summary).toBe('');
      expect(await change(room(), 'publishArticle', { id, version: 1 })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'id' }] });
    });

    test('made of the text’s beginning follows the text, and one that was written stays', async () => {
      const made = await create({ body: 'The agreement runs to 2030. More.' });
      expect(made.summary).toBe('The agreement runs to 2030. More.');
      const { article } = await change(room(), 'updateArticle', { id: made.id, version: 1, body: 'The agreement runs to 2031. More.' });
      expect(article.summary).toBe('The agreement runs to 2031. More.');
      await change(room(), 'publishArticle', { id: made.id, version: 2 });
      expect((await change(room(), 'correctArticle', { id: made.id, version: 3, note: 'Not 2031.', body: 'The agreement runs to 2032.' })).article.summary).toBe('The agreement runs to 2032.');
      const own = await create({ summary: 'Their own words.', body: 'The text.' });
      expect((await change(room(), 'updateArticle', { id: own.id, version: 1, body: 'Another text.' })).article.summary).toBe('Their own words.');
    });

    test('come back as they were, whatever is written in them', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), async (words) => {
          // oxlint-disable-next-line no-control-regex
          const kept = words.replace(/\s+/gu, ' ').trim().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
          fc.pre(kept.replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, '') !== '');
          expect(await create({ headline: words, byline: words })).toMatchObject({ headline: kept, byline: kept });
        }),
        { numRuns: 50 },
      );
    });
  });

  describe('a slug', () => {
    const published = async (headline: string): Promise<Data> => {
      const { id } = await create({ headline, summary: 'What it says.' });
      return (await change(room(), 'publishArticle', { id, version: 1 })).article;
    };

    test('is written in plain letters, from whatever script', async () => {
      expect((await published('Президент Қазақстана встретился с Генсеком ООН')).slug).toBe('prezident-kazakstana-vstretilsya-s-gensekom-oon');
      expect((await published('Türkiye’s “new” road — Ertuğrul & Co.')).slug).toBe('turkiyes-new-road-ertugrul-co');
      expect((await published('🎉🎉🎉')).slug).toMatch(/^story(?:-[a-z0-9]+)?$/);
      expect((await published('習近平')).slug).toMatch(/^story-[a-z0-9]+$/);
    });

    test('that is taken gets a tail that tells nothing of how often', async () => {
      const [first, second, third] = [await published('Taken'), await published('Taken!'), await published('taken')];
      expect(first.slug).toBe('taken');
      for (const { slug } of [second, third]) expect(slug).toMatch(/^taken-[a-z0-9]{1,6}$/);
      expect(second.slug).not.toBe(third.slug);
    });

    test('is well formed and unique, whatever the headline', async () => {
      const slugs = new Set<string>();
      let count = 0;
      const words = fc.array(fc.constantFrom('a', 'word', 'Слово', '-', ' ', '—', 'ß', '🎉', '!', 'x'.repeat(40), 'ə', '\u0301'), { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(words, async (parts) => {
          fc.pre(parts.join('').trim() !== '');
          const { slug } = await create({ headline: parts.join('') });
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(80);
          slugs.add(slug);
          count++;
        }),
        { numRuns: 60 },
      );
      expect(slugs.size).toBe(count);
      // A hyphen where the slug, or the slug before its tail, is cut.
      for (const headline of [`${'x'.repeat(69)} tail`, `${'x'.repeat(69)} tail`, `${'x'.repeat(79)} tail`]) expect((await create({ headline })).slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    });
  });

  test('a language is kept in its canonical form, and an address as it is opened', async () => {
    expect((await create({ language: 'KK-cyrl' })).language).toBe('kk-Cyrl');
    const { id } = await create({ sourceName: 'Elsewhere', sourceUrl: ' https://ELSEWHERE.example/путь?q=a b ', imageUrl: '', canonicalUrl: 'http://elsewhere.example' });
    const { article } = await room().data('query ($id: ID) { article(id: $id) { source { name url } imageUrl canonicalUrl } }', { id }, 'EDITOR');
    expect(article).toEqual({ source: { name: 'Elsewhere', url: 'https://elsewhere.example/%D0%BF%D1%83%D1%82%D1%8C?q=a%20b' }, imageUrl: null, canonicalUrl: 'http://elsewhere.example/' });
  });
});
