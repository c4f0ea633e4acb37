import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { change } from '../graph/asking.ts';
import { inBrowser } from '../kit/browser.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { openNewsroom, type TestNewsroom } from '../kit/newsroom.ts';
import { button, found, openStory, signIn, state, write } from './at-desk.ts';

/** What the server does is done, and its answer is lost on the way. */
async function loseAnswers(page: Page, to: string): Promise<() => Promise<void>> {
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(to)) return route.fallback();
    await route.fetch();
    await route.abort();
  });
  return () => page.unroute('**/graphql');
}

/** A new story in another tab of the same browser. */
async function newTab(page: Page, news: TestNewsroom): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(`${news.url}/desk?new`);
  await tab.getByLabel('Token').fill(news.tokens.EDITOR);
  await tab.keyboard.press('Enter');
  await state(tab, /^New story/);
  return tab;
}

inBrowser('who types at the desk', (visit) => {
  test('goes on where they were when they save, and can undo', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = await signIn(visit, news, 'EDITOR', '/desk?new');
    await page.getByLabel('Headline').fill('Ministers meet');
    await write(page, 'The two sides met.');
    for (const [n, more] of [' And talked.', ' And parted.'].entries()) {
      await page.keyboard.press('Control+s');
      await state(page, new RegExp(`version ${n + 1},[^·]*$`));
      await page.keyboard.type(more);
    }
    expect(await page.locator('#body').innerText()).toBe('The two sides met. And talked. And parted.');
    await page.keyboard.press('Control+z');
    expect(await page.locator('#body').innerText()).not.toContain('parted');
  });

  test('and comes back later does not undo what someone else saved meanwhile', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'Talks open', summary: 'In the morning.' });
    const page = await openStory(visit, news, story.id);
    await page.getByLabel('Byline').fill('The first');
    await page.getByLabel('Summary').fill('At noon.');
    await change(news, 'updateArticle', { id: story.id, version: 1, headline: 'Talks open in Astana', summary: 'In the evening.' });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(/did not save\. Someone else has changed the same since: Summary\./).waitFor();
    expect(await page.getByLabel('Headline').inputValue()).toBe('Talks open in Astana');
    await button(page, 'Save draft').click();
    await state(page, /version 3,[^·]*$/);
    const { article } = await news.data('query ($id: ID!) { article(id: $id) { headline summary byline } }', { id: story.id }, 'EDITOR');
    expect(article).toEqual({ headline: 'Talks open in Astana', summary: 'At noon.', byline: 'The first' });
  });

  test('loses nothing by taking a story back to a draft', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'For later' });
    await change(news, 'publishArticle', { id: story.id, version: 1, at: new Date(Date.now() + 3_600_000).toISOString() });
    const page = await openStory(visit, news, story.id);
    await page.getByLabel('Summary').fill('A thought.');
    await button(page, 'Back to draft').click();
    await state(page, /^Draft · version 3, .* · not saved$/);
    expect(await page.getByLabel('Summary').inputValue()).toBe('A thought.');
  });

  test('and publishes what someone else has saved meanwhile is shown it first, and can go on', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'Talks open' });
    const page = await openStory(visit, news, story.id);
    await change(news, 'updateArticle', { id: story.id, version: 1, headline: 'Talks do not open' });
    await button(page, 'Publish').click();
    await page.getByText('Someone else has saved this story meanwhile: this is version 2. Look at it, and do it again.').waitFor();
    expect(await page.getByLabel('Headline').inputValue()).toBe('Talks do not open');
    await button(page, 'Publish').click();
    await state(page, /^Published/);
    await change(news, 'updateArticle', { id: story.id, version: 3, summary: 'They do not.' });
    await button(page, 'Withdraw…').click();
    await page.getByLabel('Why').fill('It was not so.');
    await button(page, 'Withdraw it').click();
    await page.getByRole('dialog').getByText('this is version 4').waitFor();
    await button(page, 'Withdraw it').click();
    await state(page, /^Withdrawn · version 5/);
  });

  test('into a story that someone else withdraws is told, and is not kept from leaving', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ headline: 'Talks open' });
    const page = await openStory(visit, news, story.id);
    await page.getByLabel('Summary').fill('A thought.');
    await change(news, 'withdrawArticle', { id: story.id, version: 2, reason: 'It was not so.' });
    await button(page, 'Update').click();
    await page.getByText('Someone else has withdrawn this story meanwhile').waitFor();
    await state(page, /^Withdrawn · version 3, [^·]*$/);
    await page.getByRole('link', { name: 'Stories' }).click();
    await page.getByText('There are no drafts.').waitFor();
  });

  test('a new story whose saving was never answered makes one of it, with what was typed since', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = (await visit(`${news.url}/desk?new`, { mayFail: /Failed to load resource/ })).page;
    await page.getByLabel('Token').fill(news.tokens.EDITOR);
    await page.keyboard.press('Enter');
    await page.getByLabel('Headline').fill('First words');
    const find = await loseAnswers(page, 'createArticle');
    await button(page, 'Save draft').click();
    await page.getByText('The server can’t be reached').waitFor();
    await find();
    await page.getByLabel('Headline').fill('Second thoughts');
    await button(page, 'Save draft').click();
    await state(page, /^Draft · version 2, [^·]*$/);
    expect(await found(news, new URL(page.url()).searchParams.get('story') ?? '')).toMatchObject({ headline: 'Second thoughts' });
    expect((await news.data('{ articles(filter: { statuses: [DRAFT] }) { totalCount } }', {}, 'EDITOR')).articles.totalCount).toBe(1);
  });

  test('a new story whose tab was closed before its answer came makes one of it', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = (await visit(`${news.url}/desk`, { mayFail: /Failed to load resource/ })).page;
    const tab = await newTab(page, news);
    await tab.getByLabel('Headline').fill('First words');
    await loseAnswers(tab, 'createArticle');
    await button(tab, 'Save draft').click();
    await tab.getByText('The server can’t be reached').waitFor();
    await tab.close();
    const next = await newTab(page, news);
    await next.getByText('did not save.').waitFor();
    await next.getByLabel('Headline').fill('Second thoughts');
    await button(next, 'Save draft').click();
    await state(next, /^Draft · version 2, [^·]*$/);
    expect((await news.data('{ articles(filter: { statuses: [DRAFT] }) { edges { node { headline } } } }', {}, 'EDITOR')).articles.edges).toEqual([{ node: { headline: 'Second thoughts' } }]);
  });

  test('two new stories in two tabs loses neither, and finds both again, the later first', async () => {
    const news = await openNewsroom(sqlitePlace);
    const { page } = await visit(`${news.url}/desk`);
    const tabs = [await newTab(page, news), await newTab(page, news)];
    for (const [n, tab] of tabs.entries()) await tab.getByLabel('Headline').fill(`Story ${n}`);
    const headline = (tab: Page) => tab.getByLabel('Headline').inputValue();
    const third = await newTab(page, news);
    expect(await headline(third)).toBe('');
    for (const tab of [...tabs, third]) await tab.close();
    expect(await headline(await newTab(page, news))).toBe('Story 1');
    const other = await newTab(page, news);
    expect(await headline(other)).toBe('Story 0');
    await button(other, 'Save draft').click();
    await state(other, /^Draft · version 1/);
    await other.getByRole('link', { name: 'New story' }).click();
    await state(other, /^New story$/);
    expect(await headline(other)).toBe('');
  });

  test('where pages do not come safely can write, too', async () => {
    const news = await openNewsroom(sqlitePlace);
    const { page } = await visit(`${news.url}/desk`);
    await page.addInitScript(() => {
      Object.defineProperty(crypto, 'randomUUID', { value: undefined });
      Object.defineProperty(navigator, 'locks', { value: undefined });
    });
    await page.goto(`${news.url}/desk?new`);
    await page.getByLabel('Token').fill(news.tokens.EDITOR);
    await page.keyboard.press('Enter');
    await page.getByLabel('Headline').fill('In the house');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('did not save.').waitFor();
    await button(page, 'Save draft').click();
    await state(page, /^Draft · version 1/);
  });

  test('comes from the headline to the body by three keys, and to each button by the arrows', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = await signIn(visit, news, 'EDITOR', '/desk?new');
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    await expect.poll(focused).toBe('field-headline');
    const stops: unknown[] = [];
    for (let n = 0; n < 3; n++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual(['field-summary', 'B', 'body']);
    await page.keyboard.press('Shift+Tab');
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await focused()).toBe('H');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A heading');
    expect(await page.locator('#body h2, #body h3').textContent()).toBe('A heading');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('H');
    for (const key of ['End', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await focused()).toBe('Link');
  });

  test('writes and publishes a story by the keys alone, and goes on from there', async () => {
    const news = await openNewsroom(sqlitePlace);
    const { page } = await visit(`${news.url}/desk`);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const goTo = async (key: string, text: string) => {
      for (let n = 0; n < 8 && (await focused()) !== text; n++) await press(key);
      expect(await focused()).toBe(text);
    };
    await page.keyboard.type(news.tokens.EDITOR);
    await press('Enter');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await goTo('Tab', 'New story');
    await press('Enter');
    await page.getByLabel('Headline').waitFor();
    await page.keyboard.type('Ministers meet');
    await press('Tab', 'Tab', 'Tab');
    await page.keyboard.type('The two sides met.');
    await goTo('Shift+Tab', 'Publish');
    await press('Enter');
    await state(page, /^Published/);
    await expect.poll(focused).toMatch(/^Published/);
    await press('Tab');
    expect(await focused()).toBe('Withdraw…');
    await press('Enter');
    await page.keyboard.type('It was not so.');
    await press('Tab', 'Enter');
    await state(page, /^Withdrawn/);
    await expect.poll(focused).toMatch(/^Withdrawn/);
  });

  test('as a reporter types nothing into what is public, where nothing of theirs could be saved', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ headline: 'A public one' });
    const page = await signIn(visit, news, 'REPORTER', `/desk?story=${encodeURIComponent(story.id)}`);
    await state(page, /^Published/);
    expect(await page.getByLabel('Headline').isEditable()).toBe(false);
    await page.locator('#body').click();
    await page.keyboard.type('No.');
    expect(await page.locator('.state').textContent()).not.toContain('not saved');
  });

  test('schedules by their own clock, whose zone is named', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'For later' });
    const { page } = await visit(`${news.url}/desk?story=${encodeURIComponent(story.id)}`, { timezoneId: 'Asia/Kathmandu' });
    await page.getByLabel('Token').fill(news.tokens.EDITOR);
    await page.keyboard.press('Enter');
    await button(page, 'Schedule…').click();
    await page.getByLabel('When, by this computer’s clock (Asia/Kat').fill('2031-05-06T07:08');
    await page.getByRole('dialog').getByRole('button', { name: 'Schedule', exact: true }).click();
    await state(page, /^Scheduled for .*6 May 2031 at 07:08/);
    expect(await found(news, story.id)).toMatchObject({ publishAt: '2031-05-06T01:23:00.000Z' });
  });

  test('sees the history of the story before them, though that of another comes late', async () => {
    const news = await openNewsroom(sqlitePlace);
    const [slow, quick] = [await news.story({ draft: true, headline: 'The slow one' }), await news.story({ draft: true, headline: 'The quick one' })];
    const page = await signIn(visit, news);
    const late = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('DeskHistory') && asked.includes(`"${slow.id}"`)) await late.promise;
      await route.continue();
    });
    await page.getByRole('link', { name: 'The slow one' }).click();
    await state(page, /^Draft/);
    await page.getByRole('link', { name: 'Stories' }).click();
    await page.getByRole('link', { name: 'The quick one' }).click();
    await page.locator('.history').getByText('The quick one').waitFor({ state: 'attached' });
    const answered = page.waitForResponse((response) => response.request().postData()?.includes(`"${slow.id}"`) ?? false);
    late.resolve();
    await answered;
    await page.waitForTimeout(300);
    expect(await page.locator('.history').textContent()).toContain('The quick one');
    expect(quick.version).toBe(1);
  });

  test('and asks twice for more is given each story once', async () => {
    const news = await openNewsroom(sqlitePlace);
    for (let n = 1; n <= 65; n++) await news.story({ draft: true, headline: `Draft ${n}` });
    const page = await signIn(visit, news);
    await page.getByText('65 stories').waitFor();
    await page.getByRole('button', { name: 'More' }).evaluate((more: HTMLButtonElement) => {
      more.click();
      more.click();
    });
    await expect.poll(() => page.locator('.rows li').count()).toBe(60);
    await page.waitForTimeout(300);
    expect(await page.locator('.rows li').count()).toBe(60);
  });
});
