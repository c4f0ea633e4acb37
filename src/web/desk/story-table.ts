import { DeskStoriesDocument, type ArticleStatus, type DeskStoriesQuery } from '../operations.ts';
import { make } from '../ticker/dom.ts';
import { dayUnlessToday, minuteTime, wholeTime } from '../ticker/time.ts';
import { ask, messageOf } from './ask.ts';

type Row = DeskStoriesQuery['articles']['nodes'][number];

export const tabs = { drafts: 'DRAFT', scheduled: 'SCHEDULED', published: 'PUBLISHED', withdrawn: 'WITHDRAWN' } as const satisfies Record<string, ArticleStatus>;
export type Tab = keyof typeof tabs;

export function tabOf(name: string | null): Tab {
  return Object.keys(tabs).find((tab): tab is Tab => tab === name) ?? 'drafts';
}

/** The newsroom's stories of one state, the newest first, page by page. */
export class StoryTable {
  readonly element = make('section', { class: 'story-table', 'aria-label': 'Stories' });
  readonly #token: () => string;
  #asking: AbortController | undefined;

  constructor(token: () => string) {
    this.#token = token;
  }

  /** @throws Trouble */
  async show(tab: Tab): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    const list = make('ol', { class: 'rows' });
    const nav = make('nav', { 'aria-label': 'States' }, ...Object.keys(tabs).map((name) => make('a', { href: `/desk?tab=${name}`, ...(name === tab && { 'aria-current': 'page' }) }, capitalized(name))));
    const count = make('p', { class: 'hint', role: 'status' });
    const more = make('button', { type: 'button' }, 'More');
    more.hidden = true;
    this.element.replaceChildren(nav, count, list, more);
    let after: string | null = null;
    const load = async () => {
      const { articles } = await ask(DeskStoriesDocument, { statuses: [tabs[tab]], after }, this.#token(), asking.signal);
      after = articles.pageInfo.endCursor ?? null;
      count.textContent = articles.totalCount === 0 ? `There are no ${tab === 'drafts' ? 'drafts' : `${tab} stories`}.` : `${articles.totalCount} ${articles.totalCount === 1 ? 'story' : 'stories'}`;
      list.append(...articles.nodes.map(rowOf));
      more.hidden = !articles.pageInfo.hasNextPage;
    };
    more.addEventListener('click', () => {
      // Pressed twice, it would bring the same page twice.
      more.disabled = true;
      load().catch((error: unknown) => (count.textContent = messageOf(error))).finally(() => (more.disabled = false));
    });
    await load();
  }
}

function rowOf({ id, headline, status, section, urgency, byline, updatedAt, publishedAt, publishAt }: Row): HTMLElement {
  const at = new Date((status === 'SCHEDULED' ? publishAt : publishedAt) ?? updatedAt);
  const what = { DRAFT: 'saved', SCHEDULED: 'for', PUBLISHED: 'published', WITHDRAWN: 'withdrawn' }[status];
  const details = [section, byline, urgency < 4 ? `urgency ${urgency}` : null].filter(Boolean).join(' · ');
  return make(
    'li',
    {},
    make('a', { href: `/desk?story=${encodeURIComponent(id)}`, dir: 'auto' }, headline || (status === 'WITHDRAWN' ? 'Withdrawn story' : 'Without a headline')),
    details !== '' && make('span', { class: 'hint' }, details),
    make('time', { datetime: at.toISOString(), title: wholeTime(at), class: 'hint' }, [what, dayUnlessToday(at, new Date()), minuteTime(at)].filter(Boolean).join(' ')),
  );
}

function capitalized(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}
