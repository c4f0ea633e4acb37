import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { change } from '../graph/asking.ts';
import { inBrowser } from '../kit/browser.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { openNewsroom, type TestNewsroom } from '../kit/newsroom.ts';
import { button, found, openStory, signIn, state } from './at-desk.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the desk in another tab of the same browser; with `as`, signed in there and to stay. */
async function newTab(page: Page, news: TestNewsroom, as?: 'REPORTER' | 'EDITOR'): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(`${news.url}/desk`);
  if (as) await enter(tab, news, as, true);
  return tab;
}

async function enter(page: Page, news: TestNewsroom, as: 'REPORTER' | 'EDITOR', stays = false): Promise<void> {
  await page.getByLabel('Token').fill(news.tokens[as]);
  if (stays) await page.getByLabel('Keep me signed in').check();
  await page.keyboard.press('Enter');
  await button(page, 'Sign out').waitFor();
}

inBrowser('the desk, with others at theirs,', (visit) => {
  test.each(['published', 'lifted'])('says that a draft was %s meanwhile, before what was typed is public', async (how) => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'Talks open', summary: 'In the morning.' });
    const page = await openStory(visit, news, story.id);
    await page.getByLabel('Summary').fill('half a thou');
    await change(news, 'publishArticle', { id: story.id, version: 1, ...(how === 'lifted' && { at: new Date(Date.now() + 300).toISOString() }) });
    await expect.poll(async () => (await found(news, story.id)).status).toBe('PUBLISHED');
    for (const name of ['Save draft', 'Publish']) {
      await button(page, name).click();
      await dialog(page).getByText(/^It is public since .*: what you save is public at once/).waitFor();
      await button(page, 'Cancel').click();
      await dialog(page).waitFor({ state: 'detached' });
    }
    expect((await found(news, story.id)).summary).toBe('In the morning.');
    await button(page, 'Publish').click();
    await button(page, 'Update the public story').click();
    await state(page, /^Published [^·]* · version \d, [^·]*$/);
    expect((await found(news, story.id)).summary).toBe('half a thou');
    // Nothing was done with it after that.
    expect(await page.locator('.action-bar .error').textContent()).toBe('');
  });

  test('says when a draft is to be public, since somebody scheduled it', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'Talks open' });
    const page = await openStory(visit, news, story.id);
    await page.getByLabel('Summary').fill('A thought.');
    await change(news, 'publishArticle', { id: story.id, version: 1, at: new Date(Date.now() + 3_600_000).toISOString() });
    await button(page, 'Save draft').click();
    await dialog(page).getByText(/^It is scheduled for .* now, and what you save is published then\./).waitFor();
    await button(page, 'Put mine on top of theirs').click();
    await state(page, /^Scheduled .* · version 3, [^·]*$/);
  });

  test('keeps for a reporter what they typed into a story that an editor published', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = await signIn(visit, news, 'REPORTER', '/desk?new');
    await page.getByLabel('Headline').fill('Talks open');
    await page.getByLabel('Summary').fill('In the morning.');
    await button(page, 'Save draft').click();
    await state(page, /^Draft · version 1, [^·]*$/);
    const id = new URL(page.url()).searchParams.get('story') ?? '';
    await page.getByLabel('Summary').fill('At noon.');
    await change(news, 'publishArticle', { id, version: 1 });
    await button(page, 'Save draft').click();
    await page.getByText('An editor has published this story meanwhile.').waitFor();
    expect(await page.getByLabel('Summary').inputValue()).toBe('At noon.');
    expect((await found(news, id)).summary).toBe('In the morning.');
  });

  test('does not move an embargo that nobody moved, though it ends between two minutes', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'For later' });
    const at = `${new Date().getUTCFullYear() + 1}-01-01T00:00:30.250Z`;
    await change(news, 'publishArticle', { id: story.id, version: 1, at });
    const page = await openStory(visit, news, story.id);
    await button(page, 'Reschedule…').click();
    expect(await page.getByLabel('When').inputValue()).toMatch(/T00:00:30$/);
    await button(page, 'Schedule').click();
    await dialog(page).waitFor({ state: 'detached' });
    expect((await found(news, story.id)).publishAt).toBe(at);
    await button(page, 'Reschedule…').click();
    await page.getByLabel('When').fill(`${at.slice(0, 16)}:31`);
    await button(page, 'Schedule').click();
    await dialog(page).waitFor({ state: 'detached' });
    expect((await found(news, story.id)).publishAt).toBe(at.replace('30.250', '31.000'));
  });

  test('shows nothing of a story to whoever comes after, and gives it back to who wrote it', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'Nobody knows', summary: 'Yet.' });
    const page = await openStory(visit, news, story.id);
    await page.getByLabel('Summary').fill('Nobody knows this either.');
    const asked: string[] = [];
    page.on('dialog', (question) => {
      asked.push(question.message());
      return asked.length === 1 ? question.dismiss() : question.accept();
    });
    await button(page, 'Sign out').click();
    expect(await page.getByLabel('Summary').inputValue()).toBe('Nobody knows this either.');
    await button(page, 'Sign out').click();
    await page.getByLabel('Token').waitFor();
    expect(asked).toHaveLength(2);
    const shown = () => page.evaluate(() => document.body.innerHTML + [...document.querySelectorAll('input, textarea')].map((input) => (input as HTMLInputElement).value).join());
    expect(await shown()).not.toContain('Nobody knows');
    await enter(page, news, 'REPORTER');
    await page.getByText('There is no such story, or you may not see it.').waitFor();
    expect(await shown()).not.toContain('Nobody knows');
    await button(page, 'Sign out').click();
    await enter(page, news, 'EDITOR');
    await page.getByText('did not save.').waitFor();
    expect(await page.getByLabel('Summary').inputValue()).toBe('Nobody knows this either.');
  });

  test('acts as the person that its tab names, whoever signs in in another, and is left where that one signs out', async () => {
    const news = await openNewsroom(sqlitePlace);
    const { page } = await visit(`${news.url}/desk`);
    await enter(page, news, 'REPORTER', true);
    await page.goto(`${news.url}/desk?new`);
    await page.getByLabel('Headline').fill('Mine');
    const other = await newTab(page, news);
    await button(other, 'Sign out').click();
    // Whose text is hidden, too.
    await page.getByText('You signed out in another tab.').waitFor();
    expect(await page.getByLabel('Headline').isVisible()).toBe(false);
    await enter(other, news, 'EDITOR', true);
    await enter(page, news, 'REPORTER');
    expect(await page.getByLabel('Headline').inputValue()).toBe('Mine');
    const third = await newTab(page, news);
    await third.getByText('a editor · editor').waitFor();
    await page.getByText('a reporter · reporter').waitFor();
    await button(page, 'Save draft').click();
    await state(page, /^Draft · version 1/);
    const id = new URL(page.url()).searchParams.get('story') ?? '';
    const { article } = await news.data('query ($id: ID!) { article(id: $id) { revisions { editor } } }', { id }, 'EDITOR');
    expect(article.revisions).toEqual([{ editor: 'a reporter' }]);
  });

  test('says what is missing once, in words for people, and puts the focus where a story begins', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = await signIn(visit, news);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('New story');
    await page.keyboard.press('Enter');
    await page.getByLabel('Headline').fill('Alone');
    await button(page, 'Publish').click();
    await expect.poll(() => page.getByRole('alert').first().textContent()).toBe('The article has neither a summary nor a body. Write one, then publish it.');
    await page.getByLabel('Summary').fill('No more.');
    await button(page, 'Publish').click();
    await state(page, /^Published/);
    await button(page, 'Withdraw…').click();
    await page.getByLabel('Why').fill('   ');
    await button(page, 'Withdraw it').click();
    await dialog(page).getByText('It must not be empty.', { exact: true }).waitFor();
  });
});
