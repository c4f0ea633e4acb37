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

const prefix = 'silkwire desk unsaved ';
const ofNew = 'new';

/** Keeps what is typed in this browser until it is saved: a closed tab, a crash or a token that ended loses nothing. */
export class UnsavedTexts {
  /** Under what this tab's new story is kept. */
  #claimed: string | undefined;

  /**
   * Under what to keep a new story: what a closed tab left behind comes first, the newest of it, and no two tabs get the
   * same. Where a browser knows no locks (plain http, but for localhost) they may.
   */
  async claimNew(): Promise<string> {
    const isUsed = this.#claimed !== undefined && localStorage.getItem(keyOf(this.#claimed)) !== null;
    if (this.#claimed !== undefined && isUsed) return this.#claimed;
    for (const story of this.#leftBehind()) if (await lock(story)) return (this.#claimed = story);
    if (this.#claimed !== undefined) return this.#claimed;
    this.#claimed = `${ofNew} ${randomName()}`;
    await lock(this.#claimed);
    return this.#claimed;
  }

  /** `story` is its id, or what `claimNew` gave. */
  find(story: string): Unsaved | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(keyOf(story)) ?? 'null');
      // Written by `keep`, below, in this origin alone.
      return kept === null ? undefined : (kept as Unsaved);
    } catch {
      return undefined;
    }
  }

  keep(story: string, unsaved: Unsaved): void {
    try {
      localStorage.setItem(keyOf(story), JSON.stringify(unsaved));
    } catch {
      // No room, or none allowed: then the tab is all there is.
    }
  }

  forget(story: string): void {
    localStorage.removeItem(keyOf(story));
  }

  /** New stories that were not saved, in this tab or in another, the newest first. */
  #leftBehind(): string[] {
    const stories = Object.keys(localStorage).filter((key) => key === keyOf(ofNew) || key.startsWith(keyOf(`${ofNew} `))).map((key) => key.slice(prefix.length));
    return stories.toSorted((a, b) => (this.find(b)?.at ?? 0) - (this.find(a)?.at ?? 0));
  }
}

function keyOf(story: string): string {
  return `${prefix}${story}`;
}

/** Holds a name until this tab is closed; false if another holds it. */
function lock(name: string): Promise<boolean> {
  // Only a page that came safely has them.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks.request(keyOf(name), { ifAvailable: true }, (held) => {
      resolve(held !== null);
      return held ? new Promise<void>(() => {}) : undefined;
    }).catch(() => resolve(true));
  });
}
