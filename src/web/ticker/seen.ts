import { sessionStorageCursor, type PromptCursorStore } from '../follow-announcements.ts';
import type { Story } from './story-list.ts';

/** What this tab had seen with these filters before it was loaded again, so that the page can say what is new. */
export class Seen {
  readonly #store: PromptCursorStore;
  readonly #before: string | null;
  #newest: string | null = null;
  /** The story that stood on top when the past reached our old cursor. */
  #top: string | undefined;
  #isCaughtUp = false;

  constructor(key: string) {
    this.#store = sessionStorageCursor(`silkwire ticker ${key}`);
    this.#before = this.#store.load();
  }

  take(cursor: string, stories: readonly Story[]): void {
    this.#newest = cursor;
    if (cursor === this.#before) this.#top = stories[0]?.id;
    if (this.#isCaughtUp) this.#store.save(cursor);
  }

  /** The story above which all is new; undefined if nothing is. */
  caughtUp(stories: readonly Story[]): string | undefined {
    const isFirst = !this.#isCaughtUp;
    this.#isCaughtUp = true;
    if (isFirst && this.#newest !== null) this.#store.save(this.#newest);
    return this.#top === stories[0]?.id ? undefined : this.#top;
  }
}
