import type { Content } from './content.ts';
import { randomName } from './random-name.ts';

/** What was typed and not saved, as this browser remembers it. */
export interface Unsaved {
  readonly content: Content;
  /** What it was typed into; an older desk did not keep it. */
  readonly base?: Content | undefined;
  /** When, in ms. */
  readonly at: number;
  /** Of a new story: what went off, under which external id, and was not answered. It may be there. */
  readonly sent?: Sent | undefined;
}

export interface Sent {
  readonly externalId: string;
  readonly content: Content;
}

const ofNew = 'new';

/** Keeps what is typed in this browser until it is saved, for whoever typed it: a closed tab, a crash or a token that ended loses nothing. */
export class UnsavedTexts {
  readonly #person: () => string;
  /** Under what this tab's new story is kept. */
  #claimed: { readonly by: string; readonly story: string } | undefined;

  /** `person`: who is at the desk, by name. */
  constructor(person: () => string) {
    this.#person = person;
  }

  /**
   * Under what to keep a new story: what a closed tab left behind comes first, the newest of it, and no two tabs get the
   * same. Where a browser knows no locks (plain http, but for localhost) they may.
   */
  async claimNew(): Promise<string> {
    const by = this.#person();
    const own = this.#claimed?.by === by ? this.#claimed.story : undefined;
    if (own !== undefined && localStorage.getItem(this.#keyOf(own)) !== null) return own;
    for (const story of this.#leftBehind()) if (await lock(this.#keyOf(story))) return this.#claim(by, story);
    if (own !== undefined) return own;
    const story = `${ofNew} ${randomName()}`;
    await lock(this.#keyOf(story));
    return this.#claim(by, story);
  }

  #claim(by: string, story: string): string {
    this.#claimed = { by, story };
    return story;
  }

  /** `story` is its id, or what `claimNew` gave. */
  find(story: string): Unsaved | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#keyOf(story)) ?? 'null');
      // Written by `keep`, below, in this origin alone.
      return kept === null ? undefined : (kept as Unsaved);
    } catch {
      return undefined;
    }
  }

  keep(story: string, unsaved: Unsaved): void {
    try {
      localStorage.setItem(this.#keyOf(story), JSON.stringify(unsaved));
    } catch {
      // No room, or none allowed: then the tab is all there is.
    }
  }

  forget(story: string): void {
    localStorage.removeItem(this.#keyOf(story));
  }

  /** New stories that were not saved, in this tab or in another, the newest first. */
  #leftBehind(): string[] {
    const prefix = this.#keyOf('');
    const stories = Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${ofNew} `)).map((key) => key.slice(prefix.length));
    return stories.toSorted((a, b) => (this.find(b)?.at ?? 0) - (this.find(a)?.at ?? 0));
  }

  #keyOf(story: string): string {
    return `silkwire desk unsaved ${encodeURIComponent(this.#person())} ${story}`;
  }
}

/** Holds a name until this tab is closed; false if another holds it. */
function lock(name: string): Promise<boolean> {
  // Only a page that came safely has them.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks.request(name, { ifAvailable: true }, (held) => {
      resolve(held !== null);
      return held ? new Promise<void>(() => {}) : undefined;
    }).catch(() => resolve(true));
  });
}
