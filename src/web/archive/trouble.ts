import type { ArticlePageQuery } from '../operations.ts';
import { statusOf, type AskError } from './ask.ts';
import { momentInWords } from './dates.ts';
import type { Page } from './frame.ts';
import { html, type Html } from '../html.ts';

/** There is nothing of this name. The words of the address may find it. */
export function notFound(kind: string, slug: string): Page {
  const words = slug.replace(/[-_+]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 100);
  return {
    status: 404,
    title: 'Not found',
    description: 'There is no such page.',
    main: html`<div class="trouble"><h1>There is no such ${kind} here</h1>
<p>It may be under another address, or the address may have a slip in it. Look for it in the archive:</p>
${searchForm(words)}
<p><a href="/archive">All stories, the newest first</a></p></div>`,
  };
}

/** A story that was published, and taken back: when, and why. */
export function withdrawn({ publishedAt, withdrawal }: Pick<NonNullable<ArticlePageQuery['article']>, 'publishedAt' | 'withdrawal'>): Page {
  return {
    status: 410,
    title: 'Withdrawn story',
    description: 'This story was withdrawn.',
    main: html`<div class="trouble"><h1>This story was withdrawn</h1>
<p>The newsroom took it back${withdrawal !== null && html` on ${moment(withdrawal.at)}`}. ${publishedAt !== null && html`It was published on ${moment(publishedAt)}. `}What it said is not shown any more.</p>
${withdrawal?.reason != null && html`<p class="remark"><strong>The reason</strong> <span class="text" dir="auto">${withdrawal.reason}</span></p>`}
<p><a href="/archive">The newest stories</a></p></div>`,
  };
}

function moment(at: string): Html {
  return html`<time datetime="${at}">${momentInWords(at)}</time>`;
}

/** The API refused what was asked, or failed: in its own words. */
export function refused(error: AskError): Page {
  const status = statusOf(error);
  const title = status === 500 ? 'Something went wrong' : status === 503 ? 'Not at the moment' : 'This can’t be answered';
  return {
    status,
    title,
    description: 'This can’t be answered.',
    main: html`<div class="trouble" role="alert"><h1>${title}</h1>
<p>${error.message}</p>
${searchForm('')}
<p><a href="/archive">All stories, the newest first</a></p></div>`,
  };
}

function searchForm(words: string): Html {
  return html`<form class="search" action="/archive" role="search"><label for="q">Search the archive</label>
<div class="search-row"><input id="q" type="search" name="q" value="${words}" maxlength="500"><button>Search</button></div></form>`;
}
