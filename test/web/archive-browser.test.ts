import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { actorsOf, make } from '../graph/archive.ts';
import { accessibilityFaults, inBrowser } from '../kit/browser.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { newsDesk } from '../kit/newsdesk.ts';
import { openNewsroom, type TestNewsroom } from '../kit/newsroom.ts';

const headlines = (page: Page) => page.locator('.story h3').allTextContents();
const story = (page: Page, headline: string) => page.locator('.story', { hasText: headline });
const isLive = (page: Page) => page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor();

/** More stories than a page has, all about Kazakhstan. */
async function manyStories(news: TestNewsroom, count = 23): Promise<void> {
  for (let n = 1; n <= count; n++) await news.story({ headline: `Water, part ${n}`, about: ['kazakhstan'] });
}

inBrowser('the archive in Chromium', (visit) => {
  test('without scripts all of it reads: the list, the ways on, a story and whom it speaks of', async () => {
    const news = await openNewsroom(sqlitePlace);
    await manyStories(news);
    const { page } = await visit(`${news.url}/archive`, { javaScriptEnabled: false });
    expect(await headlines(page)).toHaveLength(20);
    await page.locator('[rel="next"]').click();
    expect(await headlines(page)).toEqual(['Water, part 3', 'Water, part 2', 'Water, part 1']);
    await page.getByRole('link', { name: 'Water, part 2' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Water, part 2');
    await page.getByRole('link', { name: 'Kazakhstan' }).click();
    expect(await page.title()).toBe('Kazakhstan · Silkwire');
    await page.getByRole('link', { name: /^All 23 stories/ }).click();
    expect(new URL(page.url()).search).toBe('?country=kazakhstan');
    expect(await page.locator('.count').textContent()).toBe('1–20 of 23 stories');
    await page.getByLabel('From').fill('2031');
    await page.getByLabel('From').press('Enter');
    await page.getByRole('heading', { name: 'No story matches' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['kazakhstan']);
    await page.getByRole('link', { name: 'Take away Kazakhstan' }).click();
    expect(new URL(page.url()).search).toBe('?from=2031');
  });

  test('a list is narrowed by a click, its timeline brushed, and the address that this makes shows the same to somebody else', async () => {
    const news = await openNewsroom(sqlitePlace);
    await news.database.write(async (tx) => {
      const actors = await actorsOf(news.database);
      const plan = { status: 'PUBLISHED', section: 'Trade', language: 'en', urgency: 5, by: 'EDITOR' } as const;
      for (const month of ['01', '02', '03', '04', '05', '06']) {
        for (const about of [['kazakhstan'], ['kazakhstan', 'brics'], ['uzbekistan', 'brics']]) await make(tx, actors, { ...plan, about, publishedAt: `2024-${month}-10T09:00:00.000Z` });
      }
    });
    const { page } = await visit(`${news.url}/archive`);
    expect(await page.locator('.count').textContent()).toBe('1–18 of 18 stories');
    await page.getByRole('link', { name: /^BRICS 12$/ }).click();
    expect(await page.locator('.count').textContent()).toBe('1–12 of 12 stories');
    await page.getByRole('link', { name: /^Kazakhstan 6$/ }).press('Enter');
    expect(await page.locator('.count').textContent()).toBe('1–6 of 6 stories');
    expect(await page.title()).toBe('Archive: Kazakhstan, BRICS · Silkwire');
    // From the second month into the fourth: whole bars are taken.
    const bars = page.locator('.timeline .bar');
    const [second, fourth] = [await bars.nth(1).boundingBox(), await bars.nth(3).boundingBox()];
    if (!second || !fourth) return expect.unreachable('The bars are drawn.');
    await page.mouse.move(second.x + 4, second.y + 4);
    await page.mouse.down();
    await page.mouse.move(fourth.x + 10, fourth.y + 4, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=2024-02&to=2024-04/);
    expect(await page.locator('.count').textContent()).toBe('1–3 of 3 stories');
    expect(await page.getByLabel('From').inputValue()).toBe('2024-02');
    const sent = await visit(page.url());
    expect(await headlines(sent.page)).toEqual(await headlines(page));
    expect(await sent.page.locator('.chips').innerText()).toMatch(/Kazakhstan.*BRICS.*from February 2024 to April 2024/s);
    // A click is one bar; what is narrowed to is taken away where it was chosen.
    await sent.page.locator('.timeline .bar[height]:not([height="0"])').first().click({ force: true });
    await sent.page.waitForURL(/from=2024-02-\d\d&to=2024-02-\d\d/);
    expect(await sent.page.locator('.count').textContent()).toBe('1–1 of 1 story');
    await page.getByRole('link', { name: /^Kazakhstan \(chosen: take away\) 3$/ }).click();
    expect(await page.locator('.count').textContent()).toBe('1–6 of 6 stories');
  });

  test('words are searched for and marked, page by page, most relevant first', async () => {
    const news = await openNewsroom(sqlitePlace);
    for (let n = 1; n <= 21; n++) await news.story({ headline: `Rails, part ${n}`, summary: 'The <b>railway</b> is built.' });
    await news.story({ headline: 'Railways of the <i>steppe</i>', body: '<p>Nothing else.</p>' });
    await news.story({ headline: 'Water', body: '<p>Nothing of it.</p>' });
    const { page } = await visit(`${news.url}/archive`);
    await page.getByLabel(/^Words/).fill('railway');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=railway/);
    expect(await page.locator('.count').textContent()).toBe('1–20 of 22 stories');
    expect((await headlines(page))[0]).toBe('Railways of the <i>steppe</i>');
    expect(await page.locator('mark').allTextContents()).toEqual(['Railways', ...Array<string>(19).fill('railway')]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Page 2' }).click();
    expect(await page.locator('.count').textContent()).toBe('21–22 of 22 stories');
    expect(await page.locator('.pages [aria-current]').innerText()).toContain('2');
    await page.goto(`${news.url}/archive?q=railway&page=7`);
    await page.getByRole('heading', { name: 'There is no page 7' }).waitFor();
    // What is searched for is followed, too.
    await page.goto(`${news.url}/archive?q=railway&live=1`);
    await isLive(page);
    await news.story({ headline: 'A port opens' });
    await news.story({ headline: 'Two railways meet' });
    await story(page, 'Two railways').waitFor();
    expect(await story(page, 'A port').count()).toBe(0);
  });

  test('whom it is about is suggested by any spelling, and chosen by the keyboard alone; without scripts the likeliest is taken', async () => {
    const news = await openNewsroom(sqlitePlace);
    await news.story({ headline: 'His', about: ['kassym-jomart-tokayev', 'kazakhstan'] });
    await news.story({ headline: 'Not his', about: ['kazakhstan'] });
    const { page } = await visit(`${news.url}/archive?country=kazakhstan`);
    const field = page.getByRole('combobox', { name: /in any spelling/ });
    await field.focus();
    await page.keyboard.type('тоқае');
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('[role=option] .name').first().textContent()).toBe('Kassym-Jomart Tokayev');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(`#${await field.getAttribute('aria-activedescendant')}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/country=kazakhstan&person=kassym-jomart-tokayev/);
    expect(await headlines(page)).toEqual(['His']);
    const { page: plain } = await visit(`${news.url}/archive`, { javaScriptEnabled: false });
    await plain.getByLabel(/in any spelling/).fill('Toqaev');
    await plain.getByLabel(/in any spelling/).press('Enter');
    expect(await headlines(plain)).toEqual(['His']);
    expect(await plain.locator('.chips').innerText()).toContain('Kassym-Jomart Tokayev');
    await plain.goto(`${news.url}/archive?about=zzzqqq`);
    await plain.getByRole('heading', { name: 'Nobody and nothing is called “zzzqqq” here' }).waitFor();
  });

  test('whom someone appears with is a picture, and a list for those who do not see it; coverage is a table, too', async () => {
    const news = await openNewsroom(sqlitePlace);
    for (const about of [['kassym-jomart-tokayev', 'kazakhstan'], ['kassym-jomart-tokayev', 'kazakhstan', 'brics'], ['kassym-jomart-tokayev', 'shavkat-mirziyoyev', 'kazakhstan']]) await news.story({ about });
    const { page } = await visit(`${news.url}/people/kassym-jomart-tokayev`);
    const company = page.getByRole('region', { name: 'In stories together with' });
    expect((await company.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/^\P{L}+/u, ''))).toEqual(['Kazakhstan 3 stories together', 'BRICS 1 story together', 'Shavkat Mirziyoyev 1 story together']);
    expect(await company.locator('svg circle').count()).toBe(4);
    await page.getByText('Stories over time, as a table').click();
    expect(await page.getByRole('table').innerText()).toMatch(/When\s+Stories\s+\w+ \d{4}\s+3/);
    await company.getByRole('link', { name: 'BRICS' }).click();
    await page.waitForURL(/organizations\/brics/);
  });

  test('followed live, a search shows what is published meanwhile, strikes what is withdrawn, and says so in its address', async () => {
    const news = await openNewsroom(sqlitePlace);
    const desk = newsDesk(news.tokens.EDITOR);
    const first = await news.story({ headline: 'There before', summary: 'Its summary.', about: ['kazakhstan'] });
    const { page } = await visit(`${news.url}/archive?country=kazakhstan`);
    await news.story({ headline: 'While the page was read', about: ['kazakhstan'] });
    await page.getByRole('switch', { name: 'Follow this search live' }).press('Enter');
    await story(page, 'While the page').waitFor();
    expect(new URL(page.url()).search).toBe('?country=kazakhstan&live=1');
    await isLive(page);
    await news.story({ headline: 'In Tashkent', about: ['uzbekistan'] });
    const added = await news.story({ headline: 'Water for <b>all</b>', summary: 'A <i>summary</i>.', about: ['kazakhstan'] });
    await story(page, 'Water for').waitFor();
    expect(await headlines(page)).toEqual(['Water for <b>all</b>', 'While the page was read', 'There before']);
    expect(await page.locator('.story .summary').first().textContent()).toBe('A <i>summary</i>.');
    await page.getByRole('status').filter({ hasText: '2 new stories. Water for <b>all</b>' }).waitFor();
    await desk.change(news.url, 'update', { id: added.id, version: added.version, headline: 'Water for most' });
    await story(page, 'Water for most').waitFor();
    await desk.change(news.url, 'withdraw', { id: first.id, version: first.version, reason: 'It was <not> so.' });
    await page.locator('.story del', { hasText: 'There before' }).waitFor();
    expect(await story(page, 'There before').innerText()).toMatch(/^There before\s+Withdrawn\s*It was <not> so\.$/);
    expect(await story(page, 'There before').locator('a').count()).toBe(0);
    // Off, it stands still; the address that was sent to somebody is followed at once.
    await page.getByRole('switch').press('Enter');
    expect(new URL(page.url()).search).toBe('?country=kazakhstan');
    const sent = await visit(`${news.url}/archive?country=kazakhstan&live=1`);
    await isLive(sent.page);
    await news.story({ headline: 'For those who follow', about: ['kazakhstan'] });
    await story(sent.page, 'For those').waitFor();
    expect(await story(page, 'For those').count()).toBe(0);
  });

  describe.each([
    { colorScheme: 'light' as const, width: 1200 },
    { colorScheme: 'dark' as const, width: 360 },
  ])('in $colorScheme, $width pixels wide', ({ colorScheme, width }) => {
    test('every kind of page is usable by everybody, and none is wider than the window', async () => {
      const news = await openNewsroom(sqlitePlace);
      const { slug, id, version } = await news.story({ headline: 'A story of all of them, in a headline that goes on for more than a line', summary: 'Summary.', section: 'Diplomacy', urgency: 1, byline: 'A. Writer', about: ['kazakhstan', 'kassym-jomart-tokayev', 'brics', 'brics-summit-kazan-2024'] });
      await newsDesk(news.tokens.EDITOR).change(news.url, 'correct', { id, version, note: 'Not Tuesday.' });
      const { page } = await visit(`${news.url}/archive?country=kazakhstan&live=1`, { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce', mayFail: /status of 4\d\d/ });
      await isLive(page);
      for (const path of ['', '/archive?from=x', '/archive?from=2031', `/articles/${slug}`, '/people/kassym-jomart-tokayev', '/countries/KZ', '/organizations/brics', '/events/brics-summit-kazan-2024', '/people/nobody']) {
        if (path !== '') await page.goto(news.url + path);
        expect(await accessibilityFaults(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      }
    });
  });
});
