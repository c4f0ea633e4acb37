import type { Announced, ToldError } from './announcement.ts';

export interface HandoverParts<A> {
  readonly handle: (announcement: A, errors: readonly ToldError[]) => void | Promise<void>;
  /** The handler has dealt with it. */
  readonly onTaken: (announcement: A) => void | Promise<void>;
  /** The handler threw; what waits behind it is let go, to be told again. */
  readonly onFailed: (error: unknown) => void;
}

/** At most so many announcements wait for the handler: the server's log is the buffer, not we. */
const mostWaiting = 1000;
/** How far back a repetition is recognized. */
const mostRemembered = 1000;

/** Gives announcements to the handler one at a time, in order, each once. */
export class Handover<A extends Announced> {
  readonly #parts: HandoverParts<A>;
  #waiting: { readonly announcement: A; readonly errors: readonly ToldError[] }[] = [];
  /** Cursors, and articles with version and kind, the oldest first. */
  readonly #taken = new Set<string>();
  #working: Promise<void> | undefined;

  constructor(parts: HandoverParts<A>) {
    this.#parts = parts;
  }

  get isIdle(): boolean {
    return this.#working === undefined;
  }

  /** False if too many wait: it was not taken, and nor may be what follows it. */
  push(announcement: A, errors: readonly ToldError[]): boolean {
    if (this.#waiting.length >= mostWaiting) return false;
    this.#waiting.push({ announcement, errors });
    this.#working ??= this.#work();
    return true;
  }

  /** Resolves when none is waiting or with the handler. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  /** Lets go of what waits; the one that the handler has is finished. */
  clear(): void {
    this.#waiting = [];
  }

  /** Another log begins: nothing of the old one says what is a repetition. */
  forget(): void {
    this.#taken.clear();
  }

  async #work(): Promise<void> {
    // So that `push` has set #working, however quick the handler is.
    await undefined;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const { announcement, errors } = next;
      if (this.#isRepeated(announcement)) continue;
      try {
        await this.#parts.handle(announcement, errors);
        for (const name of namesOf(announcement)) this.#remember(name);
        await this.#parts.onTaken(announcement);
      } catch (error) {
        this.#waiting = [];
        this.#parts.onFailed(error);
      }
    }
    this.#working = undefined;
  }

  #isRepeated(announcement: A): boolean {
    return namesOf(announcement).some((name) => this.#taken.has(name));
  }

  #remember(name: string): void {
    this.#taken.add(name);
    const oldest = this.#taken.size > mostRemembered * 2 ? this.#taken.values().next().value : undefined;
    if (oldest !== undefined) this.#taken.delete(oldest);
  }
}

/** What it is known by. */
function namesOf({ cursor, articleId, version, kind }: Announced): string[] {
  const isWhole = articleId !== undefined && version !== undefined && kind !== undefined;
  return isWhole ? [cursor, `${articleId} ${version} ${kind}`] : [cursor];
}
