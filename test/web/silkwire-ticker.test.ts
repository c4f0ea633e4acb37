import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { accessibilityFaults, inBrowser } from '../kit/browser.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { editorToken, newsDesk, type NewsDesk } from '../kit/newsdesk.ts';
import { serve } from '../kit/process.ts';

/** Somebody's site: one page, at an origin of its own. */
async function site(body: () => string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:,"><body><main><h1>A blog</h1><h2>News</h2>${body()}</main>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A newsroom that lets these origins in. */
async function newsroomFor(origins: readonly string[]): Promise<{ readonly url: string; readonly desk: NewsDesk }> {
  const place = await sqlitePlace();
  onTestFinished(() => place.remove());
  const desk = newsDesk(await editorToken(place));
  const server = await serve({ DATABASE_URL: place.url, CORS_ORIGINS: origins.join(',') });
  onTestFinished(async () => void (await server.end('SIGKILL')));
  return { url: server.url, desk };
}

const headlines = (page: Page, within = 'silkwire-ticker') => page.locator(within).locator('.story h3').allTextContents();
const isLive = (page: Page, within = 'silkwire-ticker') => page.locator(within).getByRole('status').filter({ hasText: /^Live$/ }).waitFor();

inBrowser('the component <silkwire-ticker> on another site', (visit) => {
  test('one script tag brings the newest stories to the page, live; more than one can stand on it', async () => {
    let body = '';
    const blog = await site(() => body);
    const { url, desk } = await newsroomFor([blog]);
    body = `<script type="module" src="${url}/silkwire-ticker.js"></script>
      <silkwire-ticker id="kz" src="${url}" country="KZ" limit="2"></silkwire-ticker><silkwire-ticker id="all" style="--silkwire-accent: rgb(0, 80, 200)"></silkwire-ticker>`;
    for (const headline of ['One', 'Two', 'Three']) await desk.publish(url, { headline: `${headline} of Kazakhstan`, urgency: 3, about: ['kazakhstan', 'kassym-jomart-tokayev'] });
    await desk.publish(url, { headline: 'Of Uzbekistan', about: ['uzbekistan'] });
    const { page, origins } = await visit(blog);
    await isLive(page, '#kz');
    await isLive(page, '#all');
    await expect.poll(() => headlines(page, '#kz')).toEqual(['Three of Kazakhstan', 'Two of Kazakhstan']);
    await expect.poll(() => headlines(page, '#all')).toHaveLength(4);
    await page.evaluate(() => document.addEventListener('silkwire-announcement', ({ target }) => target instanceof Element && target.setAttribute('data-told', 'yes')));
    const story = await desk.publish(url, { headline: 'Four of Kazakhstan', about: ['kazakhstan'] });
    await page.locator('#kz .story', { hasText: 'Four' }).waitFor();
    await expect.poll(() => headlines(page, '#kz')).toEqual(['Four of Kazakhstan', 'Three of Kazakhstan']);
    await desk.change(url, 'withdraw', { id: story.id, version: story.version, reason: 'Untrue.' });
    await page.locator('#kz del').waitFor();
    expect(await page.locator('#kz').getAttribute('data-told')).toBe('yes');
    expect(await page.locator('#all .urgency').first().evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 80, 200)');
    expect(await page.locator('#kz').getByRole('link', { name: 'All stories' }).getAttribute('href')).toBe(`${url}/ticker?country=KZ`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([...origins].toSorted()).toEqual([blog, url].toSorted());
  });

  test('its attributes may change, and it may be taken from the page and put back', async () => {
    let body = '';
    const blog = await site(() => body);
    const { url, desk } = await newsroomFor([blog]);
    body = `<script type="module" src="${url}/silkwire-ticker.js"></script><silkwire-ticker country="KZ UZ"></silkwire-ticker>`;
    await desk.publish(url, { headline: 'Of Kazakhstan', about: ['kazakhstan'] });
    await desk.publish(url, { headline: 'Of Uzbekistan', about: ['uzbekistan'] });
    const { page } = await visit(blog);
    await isLive(page);
    await expect.poll(() => headlines(page)).toEqual(['Of Uzbekistan', 'Of Kazakhstan']);
    await page.locator('silkwire-ticker').evaluate((element) => element.setAttribute('country', 'UZ'));
    await expect.poll(() => headlines(page)).toEqual(['Of Uzbekistan']);
    await page.locator('silkwire-ticker').evaluate((element) => element.remove());
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('silkwire-ticker'), { lang: 'en' })));
    await isLive(page);
    await expect.poll(() => headlines(page)).toHaveLength(2);
    await page.locator('silkwire-ticker').evaluate((element) => element.setAttribute('src', 'ftp://nowhere'));
    await page.getByText('is no address of a server').waitFor();
  });

  test('it is dark where its page is dark, and not where it is not', async () => {
    let body = '';
    const blog = await site(() => body);
    const { url } = await newsroomFor([blog]);
    body = `<script type="module" src="${url}/silkwire-ticker.js"></script><silkwire-ticker></silkwire-ticker><silkwire-ticker style="color-scheme: dark"></silkwire-ticker>`;
    const { page } = await visit(blog, { colorScheme: 'dark' });
    await isLive(page, 'silkwire-ticker >> nth=1');
    const grounds = await page.locator('silkwire-ticker').evaluateAll((elements) => elements.map((element) => getComputedStyle(element).backgroundColor));
    expect(grounds).toEqual(['rgb(251, 250, 247)', 'rgb(20, 24, 29)']);
  });

  test('a site that the newsroom does not let in is told that it can’t be reached, and its author what to set', async () => {
    let body = '';
    const blog = await site(() => body);
    const { url } = await newsroomFor(['http://another.example']);
    body = `<script type="module" src="${url}/silkwire-ticker.js"></script><silkwire-ticker></silkwire-ticker>`;
    const { page } = await visit(blog, { mayFail: /WebSocket connection to .* failed|CORS_ORIGINS/ });
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning' && message.text().includes('CORS_ORIGINS'));
    await page.getByRole('heading', { name: 'The newsroom can’t be reached' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try now' }).first().isVisible()).toBe(true);
    expect((await warned).text()).toContain(`CORS_ORIGINS=${blog}`);
  });
});
