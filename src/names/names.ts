import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import { allNames } from '../../db/names.ts';
import { everyone } from '../../db/reader.ts';
import type { EntityKind } from '../../db/tables.ts';
import { bestOf } from '../best.ts';
import { fits, Lexicon, type Hit, type NamedEntity } from './lexicon.ts';
import { wordsOf } from './spelling.ts';
import { watchNames } from './watch.ts';

/** No name is longer, in characters; the words of a query after the eighth are not looked at. */
const longest = 300;
const mostWords = 8;
/** How long the numbers of mentions are used before they are counted again, in ms. */
const weighEvery = 60_000;
/** How long whoever asks first waits for the first numbers, in ms: a large archive that has just been opened counts for seconds. */
const usualPatience = 5000;

/** In how many published stories each entity is mentioned; those in none may be left out. */
export type Weigh = () => Promise<ReadonlyMap<number, number>>;

/** Does a piece of work when others have had their turn: a request may ask for hundreds. */
type Rested = (work: () => number[]) => Promise<number[]>;
const atOnce: Rested = async (work) => work();

interface Found {
  readonly entity: NamedEntity;
  /** 0: a name of it, whole; 1: a name begins so; 2: a word of a name does; 3: one sounds so; 4, 5: with an edit, with two. */
  readonly rank: number;
  /** Of its name that was met. */
  readonly words: number;
}

/** All names of all entities, in memory: what is typed is answered in a millisecond or two. It follows what editors change. */
export class Names {
  readonly #weigh: Weigh;
  readonly #onError: (error: unknown) => void;
  readonly #database: Database;
  readonly #patience: number;
  #watching: { readonly loaded: Promise<void>; readonly stop: () => Promise<void> } | undefined;
  #lexicon: Lexicon | undefined;
  #weights: ReadonlyMap<number, number> = new Map();
  #weighing: Promise<void> | undefined;
  #weighedAt = Number.NEGATIVE_INFINITY;
  /** Over when the first numbers are there, or have been waited for. */
  #first: Promise<unknown> | undefined;

  /** They are read when they are first asked for. */
  constructor(database: Database, weigh: Weigh, onError: (error: unknown) => void, patience = usualPatience) {
    this.#patience = patience;
    this.#database = database;
    this.#weigh = weigh;
    this.#onError = onError;
  }

  async close(): Promise<void> {
    await this.#watching?.stop();
    await this.#weighing;
  }

  /** Reads them, and from then on follows what is changed. Done when they are there. */
  load(): Promise<void> {
    this.#watching ??= this.#watch();
    return this.#watching.loaded;
  }

  #watch() {
    const { promise: loaded, resolve } = Promise.withResolvers<void>();
    const reader = this.#database.readAs(everyone);
    const stop = watchNames(this.#database, async () => {
      this.#lexicon = await Lexicon.of(allNames(reader));
      resolve();
    }, this.#onError);
    return { loaded, stop };
  }

  /** Ids of entities that a name begins to name, the best first: by any spelling, any word of the name, with a typo. */
  async suggest(prefix: string, kinds: readonly EntityKind[] | undefined, first: number, rested: Rested = atOnce): Promise<number[]> {
    const words = wordsOf(prefix.slice(0, longest)).slice(0, mostWords);
    if (words.length === 0 || first === 0) return [];
    await Promise.all([this.load(), this.#freshWeights()]);
    const lexicon = this.#lexicon;
    return lexicon ? rested(() => this.#suggest(lexicon, words, kinds, first)) : [];
  }

  #suggest(lexicon: Lexicon, words: readonly string[], kinds: readonly EntityKind[] | undefined, first: number): number[] {
    const exact = this.#best(lexicon, words.map((word) => lexicon.beginning(word)), kinds, first);
    if (exact.length === first) return exact;
    // Those that are exact come first in this, too.
    return this.#best(lexicon, words.map((word) => lexicon.near(word)), kinds, first);
  }

  #best(lexicon: Lexicon, hits: readonly Map<number, Hit>[], kinds: readonly EntityKind[] | undefined, first: number): number[] {
    const [smallest, ...others] = hits.toSorted((a, b) => a.size - b.size);
    const found = new Map<NamedEntity, Found>();
    for (const name of smallest?.keys() ?? []) {
      if (!others.every((other) => other.has(name))) continue;
      const { entity: n, words } = lexicon.names[name] ?? { entity: -1, words: 0 };
      const entity = lexicon.entities[n];
      if (!entity || (kinds && !kinds.includes(entity.kind))) continue;
      const one = { entity, words, rank: rankOf(hits.map((hit) => hit.get(name)), words) };
      const known = found.get(entity);
      if (!known || one.rank < known.rank || (one.rank === known.rank && words < known.words)) found.set(entity, one);
    }
    const weight = ({ entity }: Found) => this.#weights.get(entity.id) ?? 0;
    const byName = (a: NamedEntity, b: NamedEntity) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.id - b.id);
    return bestOf(found.values(), first, (a, b) => a.rank - b.rank || weight(b) - weight(a) || a.words - b.words || byName(a.entity, b.entity)).map(({ entity }) => entity.id);
  }

  /** Waits for the first numbers, though not long; later ones are counted while those before are used. */
  async #freshWeights(): Promise<void> {
    const isFirst = this.#weighedAt === Number.NEGATIVE_INFINITY;
    if (performance.now() - this.#weighedAt > weighEvery) {
      this.#weighing ??= this.#weigh()
        .then((weights) => void (this.#weights = weights))
        .catch(this.#onError)
        .finally(() => {
          this.#weighedAt = performance.now();
          this.#weighing = undefined;
        });
    }
    if (isFirst) await (this.#first ??= Promise.race([this.#weighing, pause(this.#patience, undefined, { ref: false })]));
  }
}

function rankOf(hits: readonly (Hit | undefined)[], words: number): number {
  const worst = Math.max(...hits.map((hit) => hit?.fit ?? fits.twoEdits));
  if (worst >= fits.oneEdit) return worst;
  if (worst <= fits.sameSound && hits.length === words) return 0;
  if (worst === fits.soundBegins) return 3;
  return hits[0]?.isFirst ? 1 : 2;
}
