import { make, wantsStillness } from './dom.ts';

/** Whoever is so far down the page, in px, does not see what comes in on top. */
const farDown = 240;

/** "2 new stories", over the list, for those who have scrolled down: what comes in on top is told, and does not move them. */
export class Pill {
  readonly element = make('button', { class: 'pill', type: 'button', hidden: '' });
  #count = 0;

  constructor() {
    this.element.addEventListener('click', () => scrollTo({ top: 0, behavior: wantsStillness() ? 'auto' : 'smooth' }));
    addEventListener('scroll', () => scrollY < farDown && this.clear(), { passive: true });
  }

  add(): void {
    if (scrollY < farDown) return;
    this.#count++;
    this.element.textContent = `${this.#count} new ${this.#count === 1 ? 'story' : 'stories'}`;
    this.element.hidden = false;
  }

  clear(): void {
    this.#count = 0;
    this.element.hidden = true;
  }
}
