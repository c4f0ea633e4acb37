import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long one request may keep all others from theirs, in ms: a statement that is running goes on to its end. */
const longestTurn = 8;

/** Numbers the turns of the event loop in which anything was asked. */
let turn = 0;
let isNumbered = false;

function currentTurn(): number {
  if (!isNumbered) {
    isNumbered = true;
    turn++;
    setImmediate(() => (isNumbered = false));
  }
  return turn;
}

/**
 * The pauses of one request. Statements of SQLite are done while everybody waits, and so is what is computed: a request
 * of a hundred short ones would hold the server up for all of them together, since no promise that is kept lets others in.
 */
export class Breath {
  #turn = 0;
  #began = 0;
  #gate: Promise<void> | undefined;

  /** Does a piece of work, at once or when others have had their turn. It is begun in the moment in which that is seen. */
  async take<T>(work: () => T | Promise<T>): Promise<T> {
    for (let wait = this.#wait(); wait; wait = this.#wait()) await wait;
    return work();
  }

  #wait(): Promise<void> | undefined {
    if (this.#gate) return this.#gate;
    const now = currentTurn();
    if (now !== this.#turn) {
      this.#turn = now;
      this.#began = performance.now();
      return undefined;
    }
    if (performance.now() - this.#began < longestTurn) return undefined;
    this.#gate = nextTurn().then(() => {
      this.#gate = undefined;
    });
    return this.#gate;
  }
}
