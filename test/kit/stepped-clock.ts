import { readFileSync, writeFileSync } from 'node:fs';

/** Looked for so often, in ms. */
const lookEvery = 2;

/**
 * Puts the wall clock of this process forward or back by as many ms as stand in a file, again and again, as somebody
 * does who sets the clock of a machine. The clock that counts on goes on as it was.
 */
export function stepClock(file: string): void {
  const RealDate = Date;
  let lookedAt = -Infinity;
  let off = 0;
  const now = () => {
    const at = performance.now();
    if (at - lookedAt < lookEvery) return RealDate.now() + off;
    lookedAt = at;
    // While it is being written it is empty for a moment.
    const text = readFileSync(file, 'utf8');
    if (text !== '') off = Number(text);
    return RealDate.now() + off;
  };
  class SteppedDate extends RealDate {
    constructor(...given: [] | [string | number | Date]) {
      super(given.length === 0 ? now() : given[0]);
    }

    static override now(): number {
      return now();
    }
  }
  globalThis.Date = SteppedDate as DateConstructor;
}

/** A clock for a process that is started with these settings, and the way to set it: it shows that moment now, and goes on. */
export function steppedClock(file: string): { readonly environment: { readonly NODE_OPTIONS: string }; readonly set: (at: number) => void } {
  const set = (at: number) => writeFileSync(file, String(at - Date.now()));
  set(Date.now());
  // Loaded before everything else.
  const script = `import { stepClock } from ${JSON.stringify(import.meta.url)}; stepClock(${JSON.stringify(file)});`;
  return { environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}` }, set };
}
