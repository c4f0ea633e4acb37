import type { TickerAnnouncement, TickerArticle } from './ticker-announcement.ts';

/** A story as the ticker shows it. Never changed: another takes its place, so that a view sees which ones to draw again. */
export interface Story {
  readonly id: string;
  /** RFC 3339: where it stands among the others. */
  readonly sortAt: string;
  /** When it came out, for people. */
  readonly shownAt: string;
  /** Null where it was withdrawn before we were shown it. */
  readonly headline: string | null;
  /** Null once it is withdrawn: then nothing but the headline is left of it. */
  readonly article: TickerArticle | null;
  readonly correction: Remark | null;
  readonly withdrawal: Remark | null;
}

/** What the newsroom says of a correction or a withdrawal. */
export interface Remark {
  readonly text: string;
  readonly at: string;
}

/** What an announcement did to the list. */
export type Change = 'added' | 'corrected' | 'updated' | 'withdrawn' | 'removed' | 'none';

/** The stories of a ticker, the newest first, at most so many. It knows no page: what it shows is for a view to say. */
export class StoryList {
  readonly #most: number;
  #stories: readonly Story[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get stories(): readonly Story[] {
    return this.#stories;
  }

  clear(): void {
    this.#stories = [];
  }

  apply(announcement: TickerAnnouncement): Change {
    const { articleId: id, kind, announcedAt, note, article } = announcement;
    const known = this.#stories.find((story) => story.id === id);
    if (kind === 'LEFT_FILTER') return this.#remove(known);
    if (kind === 'WITHDRAWN') return this.#withdraw(known, announcement);
    // A replay of what was withdrawn since; that follows.
    if (!article || known?.withdrawal) return 'none';

    const correction = kind === 'CORRECTED' ? { text: note ?? '', at: announcedAt } : (known?.correction ?? null);
    const shownAt = article.publishedAt ?? announcedAt;
    // An old story that comes into the filter quietly stands among its like; what is announced aloud stands on top.
    const sortAt = known?.sortAt ?? (kind === 'UPDATED' ? shownAt : announcedAt);
    this.#put({ id, sortAt, shownAt, headline: article.headline, article, correction, withdrawal: null });
    if (!known) return 'added';
    return kind === 'CORRECTED' ? 'corrected' : 'updated';
  }

  #withdraw(known: Story | undefined, { articleId: id, announcedAt, note }: TickerAnnouncement): Change {
    const withdrawal = { text: note ?? '', at: announcedAt };
    const story = known ?? { id, sortAt: announcedAt, shownAt: announcedAt, headline: null };
    this.#put({ ...story, article: null, correction: null, withdrawal });
    return 'withdrawn';
  }

  #remove(known: Story | undefined): Change {
    if (!known) return 'none';
    this.#stories = this.#stories.filter((story) => story !== known);
    return 'removed';
  }

  /** In its predecessor's place, or before the first that is not newer. */
  #put(story: Story): void {
    const at = this.#stories.findIndex(({ id }) => id === story.id);
    if (at >= 0) {
      this.#stories = this.#stories.map((other, index) => (index === at ? story : other));
      return;
    }
    const before = this.#stories.findIndex(({ sortAt }) => sortAt <= story.sortAt);
    const index = before < 0 ? this.#stories.length : before;
    this.#stories = [...this.#stories.slice(0, index), story, ...this.#stories.slice(index)].slice(0, this.#most);
  }
}
