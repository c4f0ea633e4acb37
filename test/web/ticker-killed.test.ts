import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { inBrowser } from '../kit/browser.ts';
import { sqlitePlace, type Place } from '../kit/databases.ts';
import { editorToken, newsDesk, type NewsDesk } from '../kit/newsdesk.ts';
import { freePort, serve } from '../kit/process.ts';

interface Served {
  readonly place: Place;
  readonly desk: NewsDesk;
  readonly url: string;
  end(signal: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
}

/** A newsroom in a process of its own, always at the same address. */
async function served(): Promise<Served> {
  const place = await sqlitePlace();
  onTestFinished(() => place.remove());
  const desk = newsDesk(await editorToken(place));
  const port = await freePort();
  let server = await serve({ DATABASE_URL: place.url }, port);
  onTestFinished(async () => void (await server.end('SIGKILL')));
  return {
    place, desk,
    url: server.url,
    end: async (signal) => void (await server.end(signal)),
    start: async () => {
      server = await serve({ DATABASE_URL: place.url }, port);
    },
  };
}

const word = (page: Page, text: string) => page.getByRole('status').filter({ hasText: new RegExp(`^${text}$`) }).waitFor({ timeout: 40_000 });
const headlines = (page: Page) => page.locator('.story h3').allTextContents();
/** The browser says of itself that it could not connect. */
const mayFail = /WebSocket connection to .* failed/;

inBrowser('the ticker in Chromium, when its server dies', (visit) => {
  test('the gap fills by itself when the server is killed -9 and started again, and the light says how it stands', async () => {
    const { desk, url, end, start, place } = await served();
    await desk.publish(url, { headline: 'Before' });
    const { page } = await visit(`${url}/ticker`, { mayFail });
    await word(page, 'Live');
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    const upToDate = () => page.locator('.clock time').getAttribute('datetime');

    await end('SIGKILL');
    await word(page, 'Reconnecting');
    const stoodAt = await upToDate();
    // Another process publishes to the same database while nobody serves the page.
    const elsewhere = await serve({ DATABASE_URL: place.url });
    onTestFinished(async () => void (await elsewhere.end('SIGKILL')));
    const first = await desk.publish(elsewhere.url, { headline: 'In the gap' });
    await desk.publish(elsewhere.url, { headline: 'In the gap, too' });
    await desk.change(elsewhere.url, 'correct', { id: first.id, version: first.version, note: 'A name was wrong.' });
    await expect.poll(() => headlines(page)).toEqual(['Before']);
    expect(await upToDate()).toBe(stoodAt);

    await start();
    await word(page, 'Live');
    await expect.poll(() => headlines(page)).toEqual(['In the gap, too', 'In the gap', 'Before']);
    expect(await page.locator('.correction .text').textContent()).toBe('A name was wrong.');
    expect(Date.parse((await upToDate()) ?? '')).toBeGreaterThan(Date.parse(stoodAt ?? ''));
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);

    // A deploy is announced; it comes back, too.
    await end('SIGTERM');
    await word(page, 'Reconnecting');
    await start();
    await word(page, 'Live');
    await desk.publish(url, { headline: 'After' });
    await expect.poll(() => headlines(page)).toEqual(['After', 'In the gap, too', 'In the gap', 'Before']);
  }, 120_000);

  test('after a backup was restored it says that it lost its place, and a button begins anew', async () => {
    const { desk, url, end, start, place } = await served();
    await desk.publish(url, { headline: 'Before' });
    const { page } = await visit(`${url}/ticker`, { mayFail });
    await word(page, 'Live');
    await end('SIGKILL');
    const database = await openDatabase(place.url);
    await database.write((tx) => tx.tables.updateTable('meta').set({ value: 'abcdefabcdef' }).where('key', '=', 'log_epoch').execute());
    await database.close();
    await start();
    await page.getByRole('heading', { name: 'We lost our place on the wire' }).waitFor({ timeout: 40_000 });
    await word(page, 'Not connected');
    await expect.poll(() => headlines(page)).toEqual(['Before']);
    await desk.publish(url, { headline: 'After' });
    await page.getByRole('button', { name: 'Load the newest stories' }).click();
    await word(page, 'Live');
    await expect.poll(() => headlines(page)).toEqual(['After', 'Before']);
    expect(await page.locator('.notice').isVisible()).toBe(false);
  }, 120_000);
});
