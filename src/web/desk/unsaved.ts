import type { Content } from './content.ts';

/** What was typed and not saved, as this browser remembers it. */
export interface Unsaved {
  readonly content: Content;
  /** What it was typed into; an older desk did not keep it. */
  readonly base?: Content | undefined;
  /** When, in ms. */
  readonly at: number;
}

/** Keeps what is typed in this browser until it is saved: a closed tab, a crash or a token that ended loses nothing. */
export class UnsavedTexts {
  /** `story` is its id, or "new". */
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
}

function keyOf(story: string): string {
  return `silkwire desk unsaved ${story}`;
}
