import { archivePage } from './archive-page.ts';
import { articlePage } from './article-page.ts';
import { AskError, type Ask } from './ask.ts';
import { countryPage, eventPage, organizationPage, personPage } from './entity-pages.ts';
import type { Page } from './frame.ts';
import { notFound, refused } from './trouble.ts';

const pages: Readonly<Record<string, readonly [kind: string, page: (ask: Ask, slug: string) => Promise<Page>]>> = {
  articles: ['story', articlePage],
  people: ['person', personPage],
  countries: ['country', countryPage],
  organizations: ['organization', organizationPage],
  events: ['event', eventPage],
};

/** True for the paths that `archiveRoute` answers, if only with that there is nothing. */
export function isArchivePath(path: string): boolean {
  return path === '/archive' || Object.hasOwn(pages, path.split('/')[1] ?? '');
}

/** The page at a path. What goes wrong that is not the reader's doing is a page, too, with status 500. */
export async function archiveRoute(ask: Ask, path: string, parameters: URLSearchParams): Promise<Page> {
  try {
    if (path === '/archive') return await archivePage(ask, parameters);
    const [, folder = '', name = '', ...rest] = path.split('/');
    const [kind, page] = pages[folder] ?? ['page', undefined];
    const slug = decoded(name);
    if (!page || slug === '' || rest.join('') !== '') return notFound(kind, slug);
    return await page(ask, slug);
  } catch (error) {
    if (error instanceof AskError) return refused(error);
    throw error;
  }
}

/** A part of a path, as it was meant; what is not encoded as it should be, as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
