/** The token of who is signed in, in this tab or, where they asked for it, in this browser. */
export class Session {
  readonly #key = 'silkwire desk token';

  get token(): string | null {
    return sessionStorage.getItem(this.#key) ?? localStorage.getItem(this.#key);
  }

  /** `stays`: after the tab is closed, too. */
  keep(token: string, stays: boolean): void {
    this.end();
    (stays ? localStorage : sessionStorage).setItem(this.#key, token);
  }

  end(): void {
    sessionStorage.removeItem(this.#key);
    localStorage.removeItem(this.#key);
  }
}
