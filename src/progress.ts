/** A line that is written over, on a terminal; nothing elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  readonly #what: string;
  readonly #began = Date.now();
  #shownAt = 0;

  constructor(out: NodeJS.WriteStream, what: string) {
    this.#out = out;
    this.#what = what;
  }

  /** `share` is how much is done, from 0 to 1, if that is known. */
  show(done: number, share: number | undefined, now = Date.now()): void {
    if (!this.#out.isTTY || now - this.#shownAt < 100) return;
    this.#shownAt = now;
    const seconds = Math.max(0.001, (now - this.#began) / 1000);
    const bar = share === undefined ? '' : `${'█'.repeat(Math.round(share * 20)).padEnd(20, '░')} ${Math.round(share * 100)} %  `;
    const left = share === undefined || share === 0 ? '' : `, ${Math.ceil((seconds / share) * (1 - share))} s left`;
    this.#out.write(`\r\x1b[2K${this.#what}  ${bar}${done} done, ${Math.round(done / seconds)}/s${left}`);
  }

  end(): void {
    if (this.#out.isTTY && this.#shownAt > 0) this.#out.write('\r\x1b[2K');
  }
}
