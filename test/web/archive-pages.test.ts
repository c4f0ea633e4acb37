import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { newsDesk } from '../kit/newsdesk.ts';
import { openNewsroom } from '../kit/newsroom.ts';

/** A page as it comes: its status, its headers, its markup. */
async function page(url: string, path: string, init?: RequestInit): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(url + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What a person would see of markup, more or less. */
const seen = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const hostile = `</title></script><script>alert(1)</script>"' onmouseover='x <img src=x onerror=alert(1)> \${x} & &amp;`;

describe('the pages of the archive', () => {
  onEachDatabase((place) => {
    test('a story has its text, its dates, who and what it speaks of, what is related, and its corrections', async () => {
      const news = await openNewsroom(place);
      const { url, tokens } = news;
      const other = await news.story({ headline: 'Water, the day before', about: ['kazakhstan', 'kassym-jomart-tokayev'] });
      const { id, version, slug } = await news.story({
        headline: 'Талқылау: су туралы', summary: 'They agreed.', body: '<p>The <b>text</b> of it.</p><script>alert(1)</script>', byline: 'Astana desk', section: 'Diplomacy', urgency: 2,
        language: 'kk', about: ['kazakhstan', 'kassym-jomart-tokayev', 'brics', 'brics-summit-kazan-2024'],
      });
      await newsDesk(tokens.EDITOR).change(url, 'correct', { id, version, note: 'It was <Tuesday>.' });
      const { status, headers, text } = await page(url, `/articles/${slug}`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(text).toContain('<article class="article" lang="kk">');
      expect(text).toContain('<p>The <b>text</b> of it.</p>');
      for (const said of ['Талқылау: су туралы', 'They agreed.', 'Astana desk', 'Diplomacy', 'Bulletin', 'UTC', '4 words', 'Water, the day before']) expect(seen(text)).toContain(said);
      expect(text).toContain('It was &#60;Tuesday&#62;.');
      for (const path of ['/countries/kazakhstan', '/people/kassym-jomart-tokayev', '/organizations/brics', '/events/brics-summit-kazan-2024', `/articles/${other.slug}`]) expect(text).toContain(`href="${path}"`);
      expect(text).toContain(`<link rel="canonical" href="${url}/articles/${slug}">`);
      const data = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(text)?.[1] ?? '') as Record<string, unknown>;
      expect(data).toMatchObject({ '@type': 'NewsArticle', headline: 'Талқылау: су туралы', inLanguage: 'kk', url: `${url}/articles/${slug}` });
    });

    test('a story that was withdrawn is gone, and leaves nothing of what it said; a draft is not there', async () => {
      const news = await openNewsroom(place);
      const { id, version, slug } = await news.story({ headline: 'Made up entirely', body: '<p>Nothing of it was so.</p>', about: ['kazakhstan'] });
      const draft = await news.story({ headline: 'Not yet', draft: true });
      await newsDesk(news.tokens.EDITOR).change(news.url, 'withdraw', { id, version, reason: 'It was not so.' });
      const gone = await page(news.url, `/articles/${slug}`);
      expect(gone.status).toBe(410);
      expect(seen(gone.text)).toContain('This story was withdrawn');
      expect(seen(gone.text)).toContain('The reason It was not so.');
      for (const path of [`/articles/${slug}`, '/archive', '/countries/kazakhstan']) expect((await page(news.url, path)).text).not.toMatch(/Made up entirely|Nothing of it/);
      // A token shows no more than the public sees: these pages are everybody's.
      const secret = await page(news.url, `/articles/${draft.slug}`, { headers: { authorization: `Bearer ${news.tokens.EDITOR}` } });
      expect(secret.status).toBe(404);
    });

    test('a person, a country, an organization and an event have their facts and their stories', async () => {
      const news = await openNewsroom(place);
      await news.story({ headline: 'All of them', about: ['kazakhstan', 'kassym-jomart-tokayev', 'brics', 'brics-summit-kazan-2024'] });
      const said = async (path: string) => {
        const { status, text } = await page(news.url, path);
        expect(status, path).toBe(200);
        expect(text).toContain('All of them');
        return seen(text);
      };
      expect(await said('/people/kassym-jomart-tokayev')).toMatch(/Kassym-Jomart Tokayev.*President.*Токаев.*20 March 2019 – today.*Minister of Foreign Affairs/);
      for (const path of ['/countries/kazakhstan', '/countries/KZ', '/countries/kaz']) expect(await said(path)).toMatch(/Republic of Kazakhstan.*Astana.*KZ, KAZ.*Officials.*Member of/);
      expect(await said('/organizations/brics')).toMatch(/BRICS.*Latest events.*Members \(\d+\).*Brazil/);
      expect(seen((await page(news.url, '/organizations/nasa')).text)).toMatch(/Organization\s+NASA\s+(?:\S+ )?United States/);
      expect(await said('/events/brics-summit-kazan-2024')).toMatch(/22\s*–\s*24 October 2024.*Summit.*Held.*Kazan.*Russia.*Taking part/);
    });

    test('what is not there is said with a way on, and never with a failure', async () => {
      const { url } = await openNewsroom(place);
      for (const path of ['/articles/nobody-wrote-this', '/people/nobody', '/countries/QQ', '/countries/atlantis', '/organizations/x%00y', '/events/%E0%A4%A', '/people/', '/people', '/articles/a/b', `/articles/${'x'.repeat(5000)}`, '/people/kazakhstan', '/countries/brics']) {
        const { status, text } = await page(url, path);
        expect(status, path).toBe(404);
        expect(text).toContain('action="/archive"');
      }
      expect((await page(url, '/articles/water-on-the-aral')).text).toContain('value="water on the aral"');
    });

    test('hostile words stand on the page as words', async () => {
      const news = await openNewsroom(place);
      const about = (await news.data('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { ... on CreatePersonSuccess { person { slug } } } }', { input: { name: `Bobby ${hostile}`.slice(0, 90), description: hostile } }, 'EDITOR')).createPerson.person.slug;
      const { slug } = await news.story({ headline: hostile, summary: hostile, byline: hostile, section: hostile.slice(0, 60), body: `<p>${hostile}</p>`, about: [about] });
      for (const path of ['/archive', `/articles/${slug}`, `/people/${about}`, `/archive?q=${encodeURIComponent(hostile)}`, `/archive?about=${encodeURIComponent(hostile)}&section=${encodeURIComponent(hostile)}`, `/archive?from=${encodeURIComponent(hostile)}`, `/archive?person=${encodeURIComponent(hostile)}`, `/people/${encodeURIComponent(hostile)}`]) {
        const { text, status } = await page(news.url, path);
        expect(status, path).toBeLessThan(500);
        // A sanitized body may speak of handlers, and so may JSON.
        expect(text.replace(/<div class="body"[^]*?<\/div>|<script type="application[^]*?<\/script>/g, '')).not.toMatch(/onmouseover='x/);
        expect(text).not.toMatch(/<script>|<img src=x|<\/title><\/script>/);
        expect(text.match(/<script/g)?.length ?? 0).toBe(path.startsWith('/articles') ? 2 : 1);
        // Bars have titles, too.
        expect(text.slice(0, text.indexOf('</head>')).match(/<\/title>/g)).toHaveLength(1);
      }
    });

    test('any parameter of the archive’s address may hold anything: it is answered in words', async () => {
      const { url } = await openNewsroom(place);
      const things = ['', ' ', '0', '-1', '1e9', '99999999999999999999', 'null', '\u0000', '\ud83d', '💥'.repeat(300), '%', '<b>', "'; drop table article; --", 'QQ', 'kz', '2024-13', '2024-02-30', '0000', '9999-12-31', '"', '(((', 'a OR', '*', 'x'.repeat(3000)];
      for (const name of ['about', 'q', 'person', 'country', 'organization', 'event', 'section', 'language', 'from', 'to', 'order', 'after', 'page', 'live', 'nonsense']) {
        for (const thing of things) {
          const { status, text } = await page(url, `/archive?${name}=${encodeURIComponent(thing.toWellFormed())}`);
          expect([200, 400], `${name}=${thing.slice(0, 40)}`).toContain(status);
          expect(text).toContain('role="search"');
        }
      }
      expect((await page(url, '/archive?%E0%A4%A=%&&&==?')).status).toBe(200);
      expect((await page(url, `/archive?${Array.from({ length: 60 }, (_, n) => `person=p${n}`).join('&')}`)).status).toBe(400);
      const { status, text } = await page(url, '/archive?from=yesterday&order=upwards');
      expect(status).toBe(400);
      expect(seen(text)).toMatch(/“yesterday” is no date.*Write 2024.*“upwards”/);
    });

    test('what lies beyond the last page is said in a reader’s words, and no page has U+0000', async () => {
      const { url } = await openNewsroom(place);
      const { status, text } = await page(url, '/archive?page=501');
      expect(status).toBe(400);
      expect(seen(text)).toContain('Pages go no further than the 500th. For older stories, give “To” an earlier day.');
      for (const name of ['q', 'about', 'section', 'person']) expect((await page(url, `/archive?${name}=a%00b`)).text).not.toContain('\0');
    });

    test('stories that can not be counted are shown all the same, page by page, and so is whom they speak of', async () => {
      const news = await openNewsroom(place);
      for (let n = 0; n < 25; n++) await news.story({ headline: `Uncounted ${n}`, about: ['malta'] });
      const app = await startApp(readConfig({ PORT: '0', DATABASE_URL: news.place.url }), news.database, pino({ level: 'silent' }), { largeArchive: 1, countIn: 'file:/dev/null/nowhere.db' });
      onTestFinished(() => app.close());
      const { status, text } = await page(app.url, '/archive?country=malta');
      expect([status, seen(text)]).toEqual([200, expect.stringMatching(/1–20 How many there are.*can’t be counted.*Uncounted 24.*Uncounted 5 .*Next/)]);
      expect(text).not.toContain('id="narrow"');
      expect(seen((await page(app.url, '/archive?country=malta&page=2')).text)).toMatch(/21–25 .*Uncounted 4 .*Previous/);
      expect(seen((await page(app.url, '/archive?country=malta&page=3')).text)).toMatch(/There is no page 3/);
      expect(seen((await page(app.url, '/archive?country=vanuatu')).text)).toMatch(/No story matches/);
      for (const [path, said] of [['/countries/malta', /Republic of Malta.*can’t be counted.*Uncounted 24.*All of them, page by page.*Capital/], ['/countries/MT', /Uncounted 24/], ['/people/kassym-jomart-tokayev', /can’t be counted.*No stories yet.*Offices/], ['/organizations/brics', /can’t be counted.*Members/], ['/events/brics-summit-kazan-2024', /can’t be counted.*Taking part/]] as const) {
        const { status: answered, text: shown } = await page(app.url, path);
        expect([answered, seen(shown)], path).toEqual([200, expect.stringMatching(said)]);
        expect(shown).not.toContain('id="company"');
      }
    });

    test('pages are asked for again only if they changed, by HEAD too, and let in no foreign script', async () => {
      const news = await openNewsroom(place);
      const { slug } = await news.story();
      for (const path of ['/archive', `/articles/${slug}`, '/countries/KZ']) {
        const { headers } = await page(news.url, path);
        expect(headers.get('cache-control')).toBe('no-cache');
        expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
        expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        const etag = headers.get('etag') ?? '';
        expect((await page(news.url, path, { headers: { 'if-none-match': etag } })).status).toBe(304);
        const head = await page(news.url, path, { method: 'HEAD' });
        expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
      }
      const before = (await page(news.url, '/archive')).headers.get('etag') ?? '';
      await news.story();
      expect((await page(news.url, '/archive', { headers: { 'if-none-match': before } })).status).toBe(200);
    });
  });
});
