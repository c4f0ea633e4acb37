import type { ArchiveNewsSubscription } from '../../operations.ts';
import { make, wantsStillness } from '../../ticker/dom.ts';
import { arrive, leave } from '../../ticker/motion.ts';
import { storyItem } from '../story.ts';

type News = ArchiveNewsSubscription['announcements'];

/** The stories of a results page, as the wire changes them: new ones come on top, those that are taken back are struck. */
export class LiveResults {
  /** Where new stories go; those that the page was read with are elsewhere on it. */
  readonly #came: HTMLOListElement;
  #newest = '';

  constructor(came: HTMLOListElement) {
    this.#came = came;
  }

  /** "2 new stories: the newest headline". */
  get inWords(): string {
    const count = this.#came.childElementCount;
    return count === 0 ? '' : `${count} new ${count === 1 ? 'story' : 'stories'}. ${this.#newest}`;
  }

  apply({ kind, articleId, note, article }: News): void {
    const shown = document.querySelector<HTMLElement>(`.story[data-id="${CSS.escape(articleId)}"]`);
    if (kind === 'WITHDRAWN') return shown ? strike(shown, note) : undefined;
    if (kind === 'LEFT_FILTER') return shown ? leave(shown, !wantsStillness()) : undefined;
    // A replay of what was withdrawn since; that follows.
    if (!article || shown?.classList.contains('withdrawn')) return;
    if (shown) {
      shown.replaceWith(drawn(article));
      return;
    }
    // One that was only changed has its place on another page.
    if (kind !== 'PUBLISHED') return;
    const item = drawn(article);
    this.#came.prepend(item);
    this.#newest = article.headline;
    if (!wantsStillness()) arrive(item);
  }
}

/** The same item as the server draws. */
function drawn(article: NonNullable<News['article']>): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = storyItem(article).text.trim();
  const item = template.content.firstElementChild;
  if (!(item instanceof HTMLElement)) throw new Error('A story is drawn as an element.');
  return item;
}

/** Leaves the headline, struck, and says why. */
function strike(item: HTMLElement, note: string | null): void {
  item.classList.add('withdrawn');
  const headline = item.querySelector('h3');
  headline?.replaceChildren(make('del', {}, headline.textContent));
  for (const rest of item.querySelectorAll('.summary, .about, .kicker')) rest.remove();
  item.querySelector('article')?.append(make('p', { class: 'remark withdrawal', lang: 'en' }, make('strong', {}, 'Withdrawn'), note !== null && make('span', { class: 'text', dir: 'auto' }, note)));
}
