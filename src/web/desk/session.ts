const name = 'silkwire desk token';

/** The token of who is signed in, in this tab or, where they asked for it, in this browser. */
export class Session {
  /** Read once: whoever signs in in another tab is not who works in this one. */
  #token = sessionStorage.getItem(name) ?? localStorage.getItem(name);

  /** `onEnd`: this browser's token was taken out in another tab. */
  constructor(onEnd: () => void) {
    addEventListener('storage', ({ key, newValue, storageArea }) => {
      // Without a key it was emptied.
      const isOver = storageArea === localStorage && (key === null || (key === name && newValue === null));
      if (!isOver || this.#token === null || sessionStorage.getItem(name) !== null) return;
      this.#token = null;
      onEnd();
    });
  }

  get token(): string | null {
    return this.#token;
  }

  /** `stays`: after the tab is closed, too. */
  keep(token: string, stays: boolean): void {
    this.#token = token;
    // What this tab keeps comes first: another person's that stays is left alone.
    if (stays) sessionStorage.removeItem(name);
    (stays ? localStorage : sessionStorage).setItem(name, token);
  }

  end(): void {
    sessionStorage.removeItem(name);
    if (localStorage.getItem(name) === this.#token) localStorage.removeItem(name);
    this.#token = null;
  }
}
