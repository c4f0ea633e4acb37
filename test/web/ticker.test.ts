import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults, inBrowser } from '../kit/browser.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { newsDesk, type NewsDesk } from '../kit/newsdesk.ts';
import { openNewsroom } from '../kit/newsroom.ts';

async function opened(): Promise<{ readonly url: string; readonly desk: NewsDesk }> {
  const { url, tokens } = await openNewsroom(sqlitePlace);
  return { url, desk: newsDesk(tokens.EDITOR) };
}

const story = (page: Page, headline: string) => page.locator('.story', { hasText: headline });
const headlines = (page: Page) => page.locator('.story h3').allTextContents();
const isLive = (page: Page) => page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor();

inBrowser('the ticker in Chromium', (visit) => {
  test('a story appears when it is published, without a reload, with what a reader wants to know of it', async () => {
    const { url, desk } = await opened();
    await desk.publish(url, { headline: 'Before anyone looked' });
    const { page, origins } = await visit(`${url}/ticker`);
    await isLive(page);
    await expect.poll(() => headlines(page)).toEqual(['Before anyone looked']);
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    const { slug } = await desk.publish(url, { headline: 'Water for the <b>Syr Darya</b>', summary: 'They agreed.', section: 'Diplomacy', urgency: 2, about: ['kazakhstan', 'kassym-jomart-tokayev'] });
    const item = story(page, 'Water for');
    await item.waitFor();
    await expect.poll(() => headlines(page)).toEqual(['Water for the <b>Syr Darya</b>', 'Before anyone looked']);
    expect(await item.getByRole('link').getAttribute('href')).toContain(slug);
    expect(await item.locator('.kicker').textContent()).toBe('BulletinDiplomacy');
    expect(await item.locator('.summary').textContent()).toBe('They agreed.');
    expect(await item.locator('.about').innerText()).toMatch(/🇰🇿\s*Kazakhstan\s*Kassym-Jomart Tokayev/);
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    expect(await page.getByRole('log').textContent()).toBe('Water for the <b>Syr Darya</b>');
    expect(await page.locator('.light').innerText()).toMatch(/^Live\s+up to date at \d\d:\d\d:\d\d$/);
    expect([...origins]).toEqual([new URL(url).origin]);
  });

  test('a correction marks its story, an update changes it quietly, a withdrawal strikes it and leaves nothing else', async () => {
    const { url, desk } = await opened();
    const { page } = await visit(`${url}/ticker`);
    await isLive(page);
    const first = await desk.publish(url, { headline: 'Exports doubled', summary: 'A summary.', about: ['kazakhstan'] });
    await desk.publish(url, { headline: 'Another' });
    await story(page, 'Another').waitFor();
    const updated = await desk.change(url, 'update', { id: first.id, version: first.version, headline: 'Exports doubled in May' });
    await story(page, 'in May').waitFor();
    expect(await page.locator('.remark').count()).toBe(0);
    const corrected = await desk.change(url, 'correct', { id: first.id, version: updated.version, headline: 'Exports rose in May', note: 'They rose by a third.' });
    const item = page.locator('.story').nth(1);
    await item.locator('.correction').waitFor();
    expect(await item.locator('.correction').textContent()).toMatch(/^Correction \d\d:\d\dThey rose by a third\.$/);
    await desk.change(url, 'withdraw', { id: first.id, version: corrected.version, reason: 'The figures were made up.' });
    await item.locator('.withdrawal').waitFor();
    expect(await item.locator('del').textContent()).toBe('Exports rose in May');
    expect(await item.locator('del').evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('line-through');
    expect(await item.locator('.withdrawal .text').textContent()).toBe('The figures were made up.');
    expect(await item.locator('a, .summary, .about, .correction').count()).toBe(0);
    await expect.poll(() => headlines(page)).toEqual(['Another', 'Exports rose in May']);
  });

  test('with ?country=KZ it shows Kazakhstan’s stories alone, and lets go of one that is not about it any more', async () => {
    const { url, desk } = await opened();
    const wrong = await desk.publish(url, { headline: 'In Astana, or so', about: ['kazakhstan'] });
    await desk.publish(url, { headline: 'In Tashkent', about: ['uzbekistan'] });
    const { page } = await visit(`${url}/ticker?country=KZ`);
    await isLive(page);
    await expect.poll(() => headlines(page)).toEqual(['In Astana, or so']);
    expect(await page.locator('.chosen').first().innerText()).toContain('Kazakhstan');
    await desk.publish(url, { headline: 'In Samarkand', about: ['uzbekistan'] });
    await desk.publish(url, { headline: 'In Almaty', about: ['kazakhstan'] });
    await story(page, 'In Almaty').waitFor();
    await desk.change(url, 'correct', { id: wrong.id, version: wrong.version, note: 'It was Tashkent.', about: ['uzbekistan'] });
    await story(page, 'In Astana').waitFor({ state: 'detached' });
    await expect.poll(() => headlines(page)).toEqual(['In Almaty']);
  });

  test('filters are suggested, and chosen by the keyboard alone; the address says them, and Back takes them away', async () => {
    const { url, desk } = await opened();
    await desk.publish(url, { headline: 'Both', about: ['kazakhstan', 'kassym-jomart-tokayev'] });
    await desk.publish(url, { headline: 'The country', about: ['kazakhstan'] });
    await desk.publish(url, { headline: 'Neither' });
    const { page } = await visit(`${url}/ticker`);
    await isLive(page);
    await page.keyboard.press('/');
    const countries = page.getByRole('combobox', { name: 'Countries' });
    expect(await countries.evaluate((input) => document.activeElement === input)).toBe(true);
    await page.keyboard.type('Қазақ');
    await page.getByRole('option', { name: 'Kazakhstan' }).waitFor();
    expect(await countries.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await countries.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await story(page, 'Neither').waitFor({ state: 'detached' });
    await isLive(page);
    await expect.poll(() => headlines(page)).toEqual(['The country', 'Both']);
    expect(new URL(page.url()).search).toBe('?country=KZ');
    expect(await countries.getAttribute('aria-expanded')).toBe('false');

    await page.getByRole('combobox', { name: 'People' }).focus();
    await page.keyboard.type('tokay');
    await page.getByRole('option', { name: 'Kassym-Jomart Tokayev' }).waitFor();
    await page.keyboard.press('Enter');
    await story(page, 'The country').waitFor({ state: 'detached' });
    await isLive(page);
    await expect.poll(() => headlines(page)).toEqual(['Both']);
    expect(new URL(page.url()).search).toBe('?country=KZ&person=kassym-jomart-tokayev');

    await page.keyboard.press('Backspace');
    await story(page, 'The country').waitFor();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await story(page, 'Neither').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.chosen button').count()).toBe(0);
  });

  test('a click on a country or a person of a story filters by it', async () => {
    const { url, desk } = await opened();
    await desk.publish(url, { headline: 'Of both', about: ['kazakhstan', 'uzbekistan'] });
    await desk.publish(url, { headline: 'Of neither' });
    const { page } = await visit(`${url}/ticker`);
    await page.getByRole('button', { name: /^Uzbekistan/ }).click();
    await story(page, 'Of neither').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?country=UZ');
  });

  test('while it is paused new stories wait, and are counted; a withdrawal does not', async () => {
    const { url, desk } = await opened();
    const shown = await desk.publish(url, { headline: 'Shown' });
    const { page } = await visit(`${url}/ticker`);
    await isLive(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await desk.publish(url, { headline: 'Held back' });
    await desk.change(url, 'withdraw', { id: shown.id, version: shown.version, reason: 'Untrue.' });
    await page.locator('del', { hasText: 'Shown' }).waitFor();
    await expect.poll(() => headlines(page)).toEqual(['Shown']);
    await page.getByRole('button', { name: 'Resume · 1 new' }).click();
    await expect.poll(() => headlines(page)).toEqual(['Held back', 'Shown']);
    expect(await page.getByRole('button', { name: 'Pause' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('the keyboard goes from story to story; its shortcuts can be turned off', async () => {
    const { url, desk } = await opened();
    for (const headline of ['Third', 'Second', 'First']) await desk.publish(url, { headline });
    const { page } = await visit(`${url}/ticker`);
    await isLive(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('j');
    expect(await focused()).toBe('First');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    expect(await focused()).toBe('Third');
    await page.keyboard.press('k');
    expect(await focused()).toBe('Second');
    // What comes in meanwhile does not take the focus away.
    await desk.publish(url, { headline: 'Zeroth' });
    await story(page, 'Zeroth').waitFor();
    expect(await focused()).toBe('Second');
    await page.getByRole('checkbox', { name: 'Keyboard shortcuts' }).uncheck();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('shortcuts');
    await page.keyboard.press('p');
    expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(1);
    await page.reload();
    expect(await page.getByRole('checkbox', { name: 'Keyboard shortcuts' }).isChecked()).toBe(false);
  });

  test('loaded again it shows the newest again, and where this reader had come to', async () => {
    const { url, desk } = await opened();
    await desk.publish(url, { headline: 'Known' });
    const { page } = await visit(`${url}/ticker`);
    await isLive(page);
    expect(await page.locator('[data-seen]').count()).toBe(0);
    await page.goto('about:blank');
    await desk.publish(url, { headline: 'New' });
    await page.goto(`${url}/ticker`);
    await page.locator('[data-seen]').waitFor();
    await expect.poll(() => headlines(page)).toEqual(['New', 'Known']);
    expect(await page.locator('[data-seen] h3').textContent()).toBe('Known');
  });

  test('where there are no stories it says so, and offers all; where a filter is of nobody, too', async () => {
    const { url, desk } = await opened();
    await desk.publish(url, { headline: 'Elsewhere', about: ['uzbekistan'] });
    const { page } = await visit(`${url}/ticker?country=TV`);
    await page.getByRole('heading', { name: 'No stories about Tuvalu yet' }).waitFor();
    await page.getByRole('button', { name: 'Show all stories' }).click();
    await story(page, 'Elsewhere').waitFor();
    expect(await page.locator('.notice').isVisible()).toBe(false);
    await page.goto(`${url}/ticker?person=nobody-at-all`);
    await page.getByRole('heading', { name: 'The newsroom does not know these filters' }).waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'Not connected' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Show all stories' }).click();
    await story(page, 'Elsewhere').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('a story slides in; for those who want less motion nothing moves', async () => {
    const { url, desk } = await opened();
    await desk.publish(url, { headline: 'First' });
    const moving = () => document.getAnimations().map((animation) => (animation.effect instanceof KeyframeEffect ? (animation.effect.target?.className ?? '') : ''));
    const { page: still } = await visit(`${url}/ticker`, { reducedMotion: 'reduce' });
    const { page } = await visit(`${url}/ticker`);
    await isLive(page);
    await isLive(still);
    await desk.publish(url, { headline: 'Second' });
    await Promise.all([story(page, 'Second').waitFor(), story(still, 'Second').waitFor()]);
    expect(await page.evaluate(moving)).toContain('story fresh');
    expect(await still.evaluate(moving)).toEqual([]);
  });

  test.each([
    ['by day', { colorScheme: 'light' }], ['by night', { colorScheme: 'dark' }], ['on a telephone', { viewport: { width: 360, height: 740 } }],
  ] as const)('everyone can use it %s', async (_when, options) => {
    const { url, desk } = await opened();
    for (const urgency of [1, 2, 3, 5]) await desk.publish(url, { headline: `Of urgency ${urgency}`, section: 'Politics', urgency, about: ['kazakhstan', 'kassym-jomart-tokayev', 'brics'] });
    const corrected = await desk.publish(url, { headline: 'Averyveryverylongwordthatnobodycouldeverbreakintoseverallineswithoutsomehelp and more', about: ['kazakhstan'] });
    await desk.change(url, 'correct', { id: corrected.id, version: corrected.version, note: 'A name was wrong.' });
    const withdrawn = await desk.publish(url, { headline: 'Untrue', about: ['kazakhstan'] });
    const { page } = await visit(`${url}/ticker?country=KZ`, { ...options, reducedMotion: 'reduce' });
    await isLive(page);
    await desk.change(url, 'withdraw', { id: withdrawn.id, version: withdrawn.version, reason: 'It did not happen.' });
    await page.locator('del').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('combobox', { name: 'People' }).fill('tok');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await accessibilityFaults(page)).toEqual([]);
    const [r = 0] = /\d+/.exec(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))?.map(Number) ?? [];
    expect(r < 128).toBe('colorScheme' in options && options.colorScheme === 'dark');
  });

  test('its own files are all that it runs; they are kept for good, and what is embedded is asked for again', async () => {
    const { url } = await opened();
    const page = await fetch(`${url}/ticker`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style| style=| on\w+=/);
    const script = /src="(\/assets\/ticker-[\w-]{12}\/ticker\.js)"/.exec(html)?.[1] ?? '';
    expect((await fetch(`${url}${script}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const component = await fetch(`${url}/silkwire-ticker.js`);
    expect(Object.fromEntries(component.headers)).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'no-cache', 'content-type': 'text/javascript; charset=utf-8' });
    const again = await fetch(`${url}/silkwire-ticker.js`, { headers: { 'if-none-match': component.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(`${url}/assets/ticker-000000000000/ticker.js`)).status).toBe(404);
  });

  test('the follower can be loaded by a page as it is: ten lines that subscribe', async () => {
    const { url, desk } = await opened();
    const { page } = await visit(`${url}/schema.graphql`);
    // As text: Vitest would put its own import into a function.
    await page.evaluate(`import('${url}/follow-announcements.js').then(({ followAnnouncements }) => followAnnouncements({
      url: '${url}',
      filter: { countries: ['KZ'] },
      last: 1,
      onAnnouncement: ({ article }) => void (document.title = article.headline),
      onState: ({ state }) => void (document.documentElement.dataset.state = state),
    })) && undefined`);
    await page.locator('html[data-state="live"]').waitFor();
    await desk.publish(url, { headline: 'In ten lines', about: ['kazakhstan'] });
    await expect.poll(() => page.title()).toBe('In ten lines');
  });
});
