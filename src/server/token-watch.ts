import { Unauthenticated, type Caller } from './who.ts';

/** In ms: to a socket, a stream or a subscription nothing may be said for hours. */
const lookEvery = 2000;
/** Tokens that are looked at together. */
const together = 8;
/** One of an identity provider that does not answer keeps others waiting no longer than so many ms, all in all. */
const longestWait = 1000;

/** Shows someone out who stays, and says why. */
export type ShutOut = (why: Unauthenticated) => void;

/** Those who came with one token. */
interface Guests {
  readonly caller: Caller;
  readonly shutOut: Set<ShutOut>;
  isJudged: boolean;
}

/**
 * One clock in a process looks at the tokens of all who stay, on whatever road they came: each token once, however many
 * came with it. Whose token was revoked or has expired is shut out within seconds.
 */
export class TokenWatch {
  /** By their rights, which those with the same token have. */
  readonly #guests = new Map<string, Guests>();
  /** Only while somebody stays. */
  #clock: NodeJS.Timeout | undefined;
  #looking = false;

  /** From now on `shutOut` is called, once, when the caller's token is not good any more. Gives the way to leave. */
  stay(caller: Caller, shutOut: ShutOut): () => void {
    if (caller.rights === 'PUBLIC') return () => {};
    const guests = this.#guests.get(caller.rights) ?? { caller, shutOut: new Set(), isJudged: false };
    this.#guests.set(caller.rights, guests);
    guests.shutOut.add(shutOut);
    this.#clock ??= setInterval(() => void this.#look(), lookEvery).unref();
    return () => {
      guests.shutOut.delete(shutOut);
      if (guests.shutOut.size === 0) this.#forget(caller.rights, guests);
    };
  }

  #forget(rights: string, guests: Guests): void {
    if (this.#guests.get(rights) === guests) this.#guests.delete(rights);
    if (this.#guests.size > 0) return;
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const waiting = [...this.#guests];
    const work = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await Promise.race([this.#judge(...next), patience()]);
    };
    await Promise.all(Array.from({ length: together }, work));
    this.#looking = false;
  }

  /** Never fails. One whose judgement takes longer than the look is not asked about again meanwhile. */
  async #judge(rights: string, guests: Guests): Promise<void> {
    if (guests.isJudged) return;
    guests.isJudged = true;
    const why = await guests.caller.viewer().then(() => undefined, (error: unknown) => error);
    guests.isJudged = false;
    // Where it can't be found out, nobody is shut out.
    if (!(why instanceof Unauthenticated)) return;
    this.#forget(rights, guests);
    for (const shutOut of guests.shutOut) attempt(() => shutOut(why));
    guests.shutOut.clear();
  }
}

function patience(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, longestWait).unref());
}

/** One whose going fails, and is gone so, keeps nobody else from being shut out. */
function attempt(shutOut: () => void): void {
  try {
    shutOut();
  } catch {}
}
