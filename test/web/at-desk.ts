import type { Page } from 'playwright-core';
import type { Visit } from '../kit/browser.ts';
import type { TestNewsroom } from '../kit/newsroom.ts';

export const storyFields = '{ id slug status version headline summary text publishedAt publishAt corrections { note } countries { code } }';

/** A page at the desk, signed in. */
export async function signIn(visit: Visit, { url, tokens }: TestNewsroom, role: 'REPORTER' | 'EDITOR' = 'EDITOR', path = '/desk'): Promise<Page> {
  const { page } = await visit(`${url}${path}`);
  await page.getByLabel('Token').fill(tokens[role]);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}

/** Waits until the bar says this of the story. */
export const state = (page: Page, text: RegExp) => page.locator('.state', { hasText: text }).waitFor();
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const openStory = (visit: Visit, news: TestNewsroom, id: string) => signIn(visit, news, 'EDITOR', `/desk?story=${encodeURIComponent(id)}`);
/** The story as an editor reads it. */
export const found = async (news: TestNewsroom, id: string) => (await news.data(`query ($id: ID!) { article(id: $id) ${storyFields} }`, { id }, 'EDITOR')).article;

/** Types into the body. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('#body').click();
  await page.keyboard.type(text);
}
