import { expect, test } from 'vitest';
import { accessibilityFaults, inBrowser } from '../kit/browser.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';
import { button, found, openStory, signIn, state, storyFields, write } from './at-desk.ts';

inBrowser('the desk in Chromium', (visit) => {
  test('a wrong token is told to be one, and a right one opens the desk', async () => {
    const news = await openNewsroom(sqlitePlace);
    const { page } = await visit(`${news.url}/desk`, { mayFail: /401/ });
    await page.getByLabel('Token').fill('silkwire_wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => page.getByRole('alert').first().textContent()).toMatch(/token/i);
    await page.getByLabel('Token').fill(news.tokens.EDITOR);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('a editor · editor').waitFor();
    await page.reload();
    await page.getByText('a editor · editor').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token').waitFor();
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  });

  test('a story is written, seen as its readers will see it, and published; then corrected, and withdrawn', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = await signIn(visit, news);
    await page.getByRole('link', { name: 'New story' }).click();
    await page.getByLabel('Headline').fill('Ministers meet on <b>water</b>');
    await write(page, 'The two sides met.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('They will meet again.');
    expect(await page.locator('.preview h2').textContent()).toBe('Ministers meet on <b>water</b>');
    expect(await page.locator('.preview .text p').allTextContents()).toEqual(['The two sides met.', 'They will meet again.']);
    await button(page, 'Publish').click();
    await state(page, /^Published .* version 2/);
    const id = new URL(page.url()).searchParams.get('story') ?? '';
    expect(await found(news, id)).toMatchObject({ status: 'PUBLISHED', headline: 'Ministers meet on <b>water</b>', text: 'The two sides met.\n\nThey will meet again.' });

    await page.getByLabel('Headline').fill('Ministers meet on energy');
    await button(page, 'Correct…').click();
    await page.getByLabel('What was wrong').fill('They met on energy.');
    await button(page, 'Publish the correction').click();
    await state(page, /version 3.*\d$/);
    expect((await found(news, id)).corrections).toEqual([{ note: 'They met on energy.' }]);
    await page.locator('.history summary').first().click();
    expect(await page.locator('.history li').first().locator('del').allTextContents()).toEqual(['<b>water</b>']);
    expect(await page.locator('.history li').first().locator('dt').allTextContents()).toEqual(['Headline']);

    await button(page, 'Withdraw…').click();
    await page.getByLabel('Why').fill('It did not happen.');
    await button(page, 'Withdraw it').click();
    await state(page, /^Withdrawn/);
    expect((await news.data(`query ($id: ID!) { article(id: $id) ${storyFields} }`, { id })).article).toMatchObject({ status: 'WITHDRAWN', headline: '' });
    expect(await page.locator('.actions button').count()).toBe(0);
  });

  test('whom a story is about is suggested from what was typed, in the text and in the field, by any spelling', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = await signIn(visit, news, 'EDITOR', '/desk?new');
    await page.getByLabel('Headline').fill('Kazakhstan’s President Kassym-Jomart Tokayev speaks');
    await page.getByRole('button', { name: /\+ .*Kazakhstan$/ }).click();
    await page.getByRole('button', { name: '+ Kassym-Jomart Tokayev' }).click();
    await page.getByRole('combobox', { name: 'About' }).fill('Mirzieev');
    await page.getByRole('option', { name: /^Shavkat Mirziyoyev Person/ }).click();
    await button(page, 'Save draft').click();
    await state(page, /^Draft · version 1/);
    const id = new URL(page.url()).searchParams.get('story');
    const { article } = await news.data('query ($id: ID!) { article(id: $id) { mentions { entity { slug } } } }', { id }, 'EDITOR');
    expect(article.mentions.map((mention: { entity: { slug: string } }) => mention.entity.slug)).toEqual(['kazakhstan', 'kassym-jomart-tokayev', 'shavkat-mirziyoyev']);
  });

  test('a story is scheduled, rescheduled, and taken back to a draft', async () => {
    const news = await openNewsroom(sqlitePlace);
    const draft = await news.story({ draft: true, headline: 'For later' });
    const page = await openStory(visit, news, draft.id);
    await button(page, 'Schedule…').click();
    await page.getByLabel('When').fill('2031-05-06T07:08');
    await page.getByRole('dialog').getByRole('button', { name: 'Schedule', exact: true }).click();
    await state(page, /^Scheduled for .*6 May 2031 at 07:08/);
    expect(await found(news, draft.id)).toMatchObject({ status: 'SCHEDULED', publishAt: '2031-05-06T07:08:00.000Z' });
    await button(page, 'Back to draft').click();
    await state(page, /^Draft/);
    expect(await found(news, draft.id)).toMatchObject({ status: 'DRAFT', publishAt: null });
    await button(page, 'Schedule…').click();
    await page.getByLabel('When').evaluate((input: HTMLInputElement) => (input.min = ''));
    await page.getByLabel('When').fill('2001-05-06T07:08');
    await page.getByRole('dialog').getByRole('button', { name: 'Schedule', exact: true }).click();
    await page.getByRole('dialog').getByText(/past/).waitFor();
  });

  test('two who edit one story: what only one changed stays, what both changed is asked for, and nothing is lost', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ headline: 'Talks open', summary: 'In the morning.', body: '<p>They met.</p>' });
    const [first, second] = [await openStory(visit, news, story.id), await openStory(visit, news, story.id)];
    await second.getByLabel('Headline').fill('Talks open in Astana');
    await second.getByLabel('Byline').fill('The second');
    await first.getByLabel('Headline').fill('Talks open in Almaty');
    await first.getByLabel('Summary').fill('In the evening.');
    await button(first, 'Update').click();
    await state(first, /version 3.*\d$/);
    await button(second, 'Update').click();
    const dialog = second.getByRole('dialog');
    await dialog.getByText('Someone else has saved this story').waitFor();
    expect(await dialog.locator('legend').allTextContents()).toEqual(['Headline']);
    expect(await dialog.locator('del').allTextContents()).toEqual(['Almaty']);
    await dialog.getByLabel('Theirs').check();
    await dialog.getByRole('button', { name: 'Put mine on top of theirs' }).click();
    await state(second, /version 4.*\d$/);
    const { article } = await news.data('query ($id: ID!) { article(id: $id) { headline summary byline version } }', { id: story.id });
    expect(article).toEqual({ headline: 'Talks open in Almaty', summary: 'In the evening.', byline: 'The second', version: 4 });
  });

  test('what was typed and not saved is there again after the tab was closed', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'A draft' });
    const page = await openStory(visit, news, story.id);
    await page.getByLabel('Summary').fill('A thought that nobody saved.');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(/This is what you typed here/).waitFor();
    expect(await page.getByLabel('Summary').inputValue()).toBe('A thought that nobody saved.');
    await page.keyboard.press('Control+s');
    await state(page, /version 2.*\d$/);
    expect((await found(news, story.id)).summary).toBe('A thought that nobody saved.');
    await page.reload();
    await state(page, /version 2.*\d$/);
    expect(await page.getByText(/This is what you typed here/).count()).toBe(0);
  });

  test('a story that is slow to come does not take the place of what was opened after it', async () => {
    const news = await openNewsroom(sqlitePlace);
    const story = await news.story({ draft: true, headline: 'The slow one' });
    const page = await signIn(visit, news);
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes(`"${story.id}"`)) return route.continue();
      asked.resolve();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
      answered.resolve();
    });
    await page.getByRole('link', { name: 'The slow one' }).click();
    await asked.promise;
    await page.getByRole('link', { name: 'New story' }).click();
    await page.getByLabel('Headline').fill('Typed meanwhile');
    await answered.promise;
    await page.waitForTimeout(500);
    expect(await page.getByLabel('Headline').inputValue()).toBe('Typed meanwhile');
  });

  test('a table in the body comes through the editor unharmed', async () => {
    const news = await openNewsroom(sqlitePlace);
    const body = '<p>Before.</p><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table><ul><li><p>One</p></li></ul><p>With <a href="https://news.example/">a link</a>.</p>';
    const story = await news.story({ draft: true, headline: 'Figures', body });
    const before = (await news.data('query ($id: ID!) { article(id: $id) { body } }', { id: story.id }, 'EDITOR')).article.body;
    const page = await openStory(visit, news, story.id);
    await page.getByText('Before.').first().waitFor();
    expect(await page.locator('.state').textContent()).not.toMatch(/not saved/);
    await page.getByLabel('Byline').fill('A reporter');
    await page.locator('#body').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' The end.');
    await button(page, 'Save draft').click();
    await state(page, /version 2.*\d$/);
    const after = (await news.data('query ($id: ID!) { article(id: $id) { body } }', { id: story.id }, 'EDITOR')).article.body;
    expect(after).toBe(before.replace('.</p>', '.</p>').replace(/\.<\/p>$/, '. The end.</p>'));
  });

  test('a field that says what can not be is marked, and the rest stays as it was typed', async () => {
    const news = await openNewsroom(sqlitePlace);
    const page = await signIn(visit, news, 'EDITOR', '/desk?new');
    await page.getByLabel('Headline').fill('A headline');
    await page.getByLabel('Language').fill('not a language!');
    await button(page, 'Save draft').click();
    await page.locator('[data-field="language"] .error').waitFor();
    expect(await page.getByLabel('Language').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Headline').inputValue()).toBe('A headline');
    await page.getByLabel('Language').fill('en');
    await button(page, 'Save draft').click();
    await state(page, /^Draft · version 1/);
  });

  test('names in doubt are decided with the keys alone, and a decision that someone else took is told', async () => {
    const news = await openNewsroom(sqlitePlace, { environment: { LINKING: '1' } });
    const story = await news.story({ headline: 'A visit', body: '<p>Deputy Governor Oralbek Temish spoke. Spokesman Berik Sarsenov listened. "It is late," said minister Aigul Sadykova. Mayor Daulet Karimov left.</p>' });
    const page = await signIn(visit, news);
    await page.getByRole('link', { name: 'Review' }).click();
    const row = (name: string) => page.getByRole('listitem', { name: new RegExp(`^${name}`) });
    await row('Oralbek Temish').getByText('Deputy Governor Oralbek Temish spoke').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const names = (await page.locator('.review-rows strong').allTextContents()) as [string, string, string, string];
    expect(names).toHaveLength(4);

    await row(names[0]).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('c');
    await page.getByText(`Confirmed: ${names[0]}.`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(names[1]);
    await page.keyboard.press('r');
    await page.getByText(`Rejected: ${names[1]}.`).waitFor();

    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Who it is' }).fill('Tokaev');
    await page.getByRole('option', { name: /^Kassym-Jomart Tokayev Person/ }).click();
    await dialog.getByRole('button', { name: 'It is they' }).click();
    await page.getByText(`Confirmed: ${names[2]}.`).waitFor();

    const { reviewQueue } = await news.data('{ reviewQueue { nodes { id version } } }', {}, 'EDITOR');
    await news.data('mutation ($input: RejectReviewInput!) { rejectReview(input: $input) { __typename } }', { input: reviewQueue.nodes[0] }, 'EDITOR');
    await page.keyboard.press('c');
    await page.getByText('Someone else has decided this one.').waitFor();
    const { article } = await news.data('query ($id: ID!) { article(id: $id) { people { name } } }', { id: story.id });
    expect(article.people.map(({ name }: { name: string }) => name).toSorted()).toEqual([names[0], 'Kassym-Jomart Tokayev'].toSorted());
  });

  test('a key that is held or pressed twice decides one name, More pressed twice gives one page, and a story under an embargo is marked', async () => {
    const news = await openNewsroom(sqlitePlace, { environment: { LINKING: '1' } });
    const bodyOf = (n: number) => `<p>${Array.from({ length: 20 }, (_unused, at) => `Deputy Governor ${'ABCDEFGHIJKLMNOPQRST'.charAt(at)}ral${'bdgklmnprt'.charAt(n)}ek ${'TSKLMN'.charAt(n)}emish${'abcdefghijklmnopqrst'.charAt(at)}ov spoke.`).join(' ')}</p>`;
    for (const n of [1, 2, 3]) await news.story({ headline: `Visit ${n}`, body: bodyOf(n), draft: true });
    const page = await signIn(visit, news, 'EDITOR', '/desk?review');
    const rows = page.locator('.review-rows > li');
    await expect.poll(() => rows.count()).toBe(30);
    await page.getByRole('button', { name: 'More' }).evaluate((more: HTMLButtonElement) => [1, 2].map(() => more.click()));
    await expect.poll(() => rows.count()).toBe(60);
    await page.waitForTimeout(300);
    expect(await rows.count()).toBe(60);
    expect(await rows.first().locator('blockquote').textContent()).toMatch(/ draft$/);

    await rows.first().focus();
    await page.keyboard.down('r');
    for (let n = 0; n < 5; n++) await page.keyboard.down('r');
    await page.keyboard.up('r');
    await page.keyboard.press('r');
    await page.getByText(/^Rejected/).waitFor();
    await page.waitForTimeout(600);
    expect(await rows.count()).toBe(59);
    await rows.first().getByRole('button', { name: 'Not to be kept' }).dblclick();
    await page.waitForTimeout(600);
    expect(await rows.count()).toBe(58);
  });

  test('a reporter writes drafts and is not offered what they may not do', async () => {
    const news = await openNewsroom(sqlitePlace);
    await news.story({ draft: true, headline: 'An editor’s own' });
    const page = await signIn(visit, news, 'REPORTER');
    await page.getByText('There are no drafts.').waitFor();
    await page.getByRole('link', { name: 'New story' }).click();
    await page.getByLabel('Headline').fill('A reporter’s draft');
    await button(page, 'Save draft').click();
    await state(page, /^Draft · version 1/);
    expect(await page.locator('.actions button').allTextContents()).toEqual(['Save draft']);
  });

  test('the list goes by state and page, and back', async () => {
    const news = await openNewsroom(sqlitePlace);
    for (let n = 1; n <= 32; n++) await news.story({ draft: true, headline: `Draft ${n}` });
    await news.story({ headline: 'A public one' });
    const page = await signIn(visit, news);
    await page.getByText('32 stories').waitFor();
    expect(await page.locator('.rows li').count()).toBe(30);
    await page.getByRole('button', { name: 'More' }).click();
    await expect.poll(() => page.locator('.rows li').count()).toBe(32);
    await page.getByRole('link', { name: 'Published' }).click();
    await page.getByRole('link', { name: 'A public one' }).click();
    await state(page, /^Published/);
    await page.goBack();
    await page.getByText('1 story').waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing stands in anyone’s way (${colorScheme})`, async () => {
      const news = await openNewsroom(sqlitePlace);
      const { id } = await news.story({ headline: 'A story', about: ['kazakhstan'] });
      const { page } = await visit(`${news.url}/desk`, { colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel('Token').fill(news.tokens.EDITOR);
      await page.keyboard.press('Enter');
      await page.getByText('There are no drafts.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto(`${news.url}/desk?story=${encodeURIComponent(id)}`);
      await state(page, /^Published/);
      await page.locator('.history li').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await button(page, 'Withdraw…').click();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }
});
