/** How often a line is written, in ms: often on a terminal, where it replaces the one before, and seldom in a log. */
const [onTerminal, inLog] = [200, 10_000];

/** Says on stderr how far a long work is: done, rate, left. Says nothing of one that is over in two seconds. */
export class Progress {
  readonly #what: string;
  readonly #total: number;
  readonly #startedAt = performance.now();
  #shownAt = this.#startedAt + 2000;
  #shown = false;

  constructor(what: string, total: number) {
    this.#what = what;
    this.#total = total;
  }

  show(done: number): void {
    const now = performance.now();
    if (now - this.#shownAt < (process.stderr.isTTY ? onTerminal : inLog) && done < this.#total) return;
    if (now < this.#shownAt) return;
    this.#shownAt = now;
    this.#shown = true;
    const rate = done / ((now - this.#startedAt) / 1000);
    const left = (this.#total - done) / rate;
    const line = `${count(done)} of ${count(this.#total)} ${this.#what}, ${count(Math.round(rate))} a second, ${spoken(left)} left`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.#shown && process.stderr.isTTY) process.stderr.write('\n');
  }
}

function count(n: number): string {
  return n.toLocaleString('en');
}

function spoken(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
