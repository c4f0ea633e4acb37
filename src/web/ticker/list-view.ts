import { make, wantsStillness } from './dom.ts';
import { arrive, leave } from './motion.ts';
import type { Story } from './story-list.ts';
import { drawStory, type Choose } from './story-view.ts';

/** The stories on the page. Draws only what changed; what a person looks at or has the focus in stays where it is. */
export class ListView {
  readonly element = make('ol', { class: 'stories', part: 'stories', 'aria-label': 'Stories, the newest first' });
  readonly #drawn = new Map<string, { readonly item: HTMLLIElement; story: Story }>();
  readonly #choose: Choose | undefined;

  constructor(choose?: Choose) {
    this.#choose = choose;
  }

  /**
   * Shows these stories. `isHeld`: new ones wait until it is not; corrections and withdrawals don't. `isMoving`: new ones
   * slide in, unless this person wants stillness.
   */
  render(stories: readonly Story[], { isHeld, isMoving }: { readonly isHeld: boolean; readonly isMoving: boolean }): void {
    const isAnimated = isMoving && !wantsStillness();
    const wanted = new Set(stories.map(({ id }) => id));
    for (const [id, { item }] of this.#drawn) {
      if (wanted.has(id)) continue;
      this.#drawn.delete(id);
      leave(item, isAnimated);
    }
    let last: Element | null = null;
    for (const story of stories) {
      const drawn = this.#drawn.get(story.id);
      if (drawn) {
        if (drawn.story !== story) this.#redraw(drawn, story);
        last = drawn.item;
      } else if (!isHeld) {
        const item = make('li');
        drawStory(item, story, this.#choose);
        this.#drawn.set(story.id, { item, story });
        if (last) last.after(item);
        else this.element.prepend(item);
        if (isAnimated) arrive(item);
        last = item;
      }
    }
  }

  /** Draws a line above this story: from here on it was all there the last time. */
  markSeen(id: string | undefined): void {
    for (const [other, { item }] of this.#drawn) item.toggleAttribute('data-seen', other === id);
  }

  clear(): void {
    this.#drawn.clear();
    this.element.replaceChildren();
  }

  /** How many of these it does not show yet. */
  missing(stories: readonly Story[]): number {
    return stories.filter(({ id }) => !this.#drawn.has(id)).length;
  }

  #redraw(drawn: { readonly item: HTMLLIElement; story: Story }, story: Story): void {
    const { item } = drawn;
    const hadFocus = item.matches(':focus-within');
    drawn.story = story;
    drawStory(item, story, this.#choose);
    if (hadFocus) focusStory(item);
  }
}

/** Where the keyboard goes in a story: its link, or the story itself where it has none. */
export function focusStory(item: Element): void {
  item.querySelector<HTMLElement>('h3 a, article[tabindex]')?.focus();
}
