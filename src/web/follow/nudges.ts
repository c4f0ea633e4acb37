import { deferred } from './deferred.ts';

/** Waits that can be cut short; by the browser, too, when the network comes back or the page is looked at again. */
export class Nudges {
  readonly #onNudge: () => void;
  readonly #whenSeen = (): void => {
    if (document.visibilityState === 'visible') this.#onNudge();
  };
  #wake: (() => void) | undefined;

  constructor(onNudge: () => void) {
    this.#onNudge = onNudge;
  }

  /** Ends the wait that is under way; false if there is none. */
  wake(): boolean {
    const wake = this.#wake;
    wake?.();
    return wake !== undefined;
  }

  async wait(ms: number): Promise<void> {
    const { promise, resolve } = deferred<void>();
    const timer = setTimeout(resolve, ms);
    this.#wake = resolve;
    await promise;
    this.#wake = undefined;
    clearTimeout(timer);
  }

  listen(): void {
    if (typeof document === 'undefined') return;
    addEventListener('online', this.#onNudge);
    document.addEventListener('visibilitychange', this.#whenSeen);
  }

  close(): void {
    if (typeof document === 'undefined') return;
    removeEventListener('online', this.#onNudge);
    document.removeEventListener('visibilitychange', this.#whenSeen);
  }
}
