/** A line that is written over, on a terminal; nothing elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  readonly #what: string;
  #began: number | undefined;
  #shownAt = 0;

  constructor(out: NodeJS.WriteStream, what: string) {
    this.#out = out;
    this.#what = what;
  }

  /** Whether there is anybody to see it. */
  get isSeen(): boolean {
    return this.#out.isTTY === true;
  }

  /** `total` is undefined while it is being found out. */
  show(done: number, total: number | undefined, now = Date.now()): void {
    if (total !== undefined) this.#began ??= now;
    if (!this.isSeen || now - this.#shownAt < 100) return;
    this.#shownAt = now;
    const line = total === undefined ? `${done} found` : barOf(done, total, (now - (this.#began ?? now)) / 1000);
    // A line that the terminal breaks in two is not written over.
    this.#out.write(`\r\x1b[2K${`${line}  ${this.#what}`.slice(0, (this.#out.columns || 80) - 1)}`);
  }

  end(): void {
    if (this.isSeen && this.#shownAt > 0) this.#out.write('\r\x1b[2K');
  }
}

function barOf(done: number, total: number, seconds: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const speed = seconds > 0 ? `, ${Math.round(done / seconds)}/s, ${Math.ceil((seconds / share) * (1 - share))} s left` : '';
  return `${'█'.repeat(Math.round(share * 20)).padEnd(20, '░')} ${Math.floor(share * 100)} %  ${done} of ${total}${speed}`;
}
