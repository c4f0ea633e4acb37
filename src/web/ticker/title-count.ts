/** "(3) Ticker": how many stories came while nobody looked at the tab. */
export class TitleCount {
  readonly #title = document.title;
  #count = 0;

  constructor() {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#set(0);
    });
  }

  add(): void {
    if (document.visibilityState === 'hidden') this.#set(this.#count + 1);
  }

  #set(count: number): void {
    this.#count = count;
    document.title = count > 0 ? `(${count}) ${this.#title}` : this.#title;
  }
}
