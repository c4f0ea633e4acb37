import { setImmediate as turn } from 'node:timers/promises';
import type { NameRow } from '../../db/names.ts';
import type { EntityKind } from '../../db/tables.ts';
import { nearTerms } from './near.ts';
import { soundOf, wordsOf } from './spelling.ts';

export interface NamedEntity {
  readonly id: number;
  readonly kind: EntityKind;
  readonly sortName: string;
}

/** A name, by the numbers of its entity and of its words. */
interface Name {
  readonly entity: number;
  readonly words: number;
}

/** How well a word is met by a name's: lower is better. */
export const fits = { same: 0, sameSound: 1, begins: 2, soundBegins: 3, oneEdit: 4, twoEdits: 5 } as const;

/** What a word of a query found: its best fit with a word of the name, and whether that is the name's first. */
export interface Hit {
  readonly fit: number;
  readonly isFirst: boolean;
}

/** Terms of one turn of the event loop while it is built. */
const turnEvery = 2000;

/** The words of all names, sorted, each with the names that it stands in. It is never changed: another takes its place. */
export class Lexicon {
  readonly entities: readonly NamedEntity[];
  readonly names: readonly Name[];
  readonly #terms: readonly string[];
  readonly #shared: Uint8Array;
  /** The places of term `n` are `#places[#starts[n]]` and on: a name's number times 4, plus 1 for its first word, 2 for a sound. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;

  constructor(entities: readonly NamedEntity[], names: readonly Name[], terms: readonly string[], shared: Uint8Array, starts: Uint32Array, places: Uint32Array) {
    this.entities = entities;
    this.names = names;
    this.#terms = terms;
    this.#shared = shared;
    this.#starts = starts;
    this.#places = places;
  }

  /** Builds one while others have their turns: 100,000 names take half a second in all, and some milliseconds at once. */
  static async of(chunks: AsyncIterable<readonly NameRow[]>): Promise<Lexicon> {
    const entities: NamedEntity[] = [];
    const names: Name[] = [];
    const places = new Places();
    for await (const rows of chunks) {
      for (const row of rows) {
        if (entities.at(-1)?.id !== row.entity_id) entities.push({ id: row.entity_id, kind: row.entity_kind, sortName: row.sort_name });
        const words = wordsOf(row.name);
        const name = names.push({ entity: entities.length - 1, words: words.length }) - 1;
        words.forEach((word, n) => {
          const first = n === 0 ? 1 : 0;
          const sound = soundOf(word);
          places.add(word, name * 4 + first);
          if (sound !== word) places.add(sound, name * 4 + first + 2);
        });
      }
      await turn();
    }
    const terms = await places.terms();
    const shared = new Uint8Array(terms.length);
    const starts = new Uint32Array(terms.length + 1);
    const flat = new Uint32Array(places.size);
    let end = 0;
    for (const [n, term] of terms.entries()) {
      shared[n] = Math.min(255, commonLength(terms[n - 1] ?? '', term));
      for (const place of places.of(term)) flat[end++] = place;
      starts[n + 1] = end;
      if (n % turnEvery === 0) await turn();
    }
    return new Lexicon(entities, names, terms, shared, starts, flat);
  }

  /** The names that have a word which is this or begins with it, in its spelling or in its sound. */
  beginning(word: string): Map<number, Hit> {
    const hits = new Map<number, Hit>();
    const sound = soundOf(word);
    this.#walk(word, (isWhole, place) => {
      // A sound that is met by a spelling is no more than the same sound.
      this.#hit(hits, place, (place & 2) === 2 ? (isWhole ? fits.sameSound : fits.soundBegins) : isWhole ? fits.same : fits.begins);
    });
    if (sound !== word && sound !== '') this.#walk(sound, (isWhole, place) => this.#hit(hits, place, isWhole ? fits.sameSound : fits.soundBegins));
    return hits;
  }

  /** The same with a letter wrong in words of 4 letters and more, with two in words of 8 and more. */
  near(word: string): Map<number, Hit> {
    const hits = this.beginning(word);
    for (const spelling of new Set([word, soundOf(word)])) this.#near(spelling.slice(0, longestNear), hits);
    return hits;
  }

  #near(spelling: string, hits: Map<number, Hit>): void {
    const most = spelling.length >= 8 ? 2 : spelling.length >= 4 ? 1 : 0;
    if (most === 0) return;
    nearTerms(spelling, { terms: this.#terms, shared: this.#shared, from: 0, to: this.#terms.length }, most, (n, edits) => {
      const fit = edits <= 1 ? fits.oneEdit : fits.twoEdits;
      for (let at = this.#starts[n] ?? 0; at < (this.#starts[n + 1] ?? 0); at++) this.#hit(hits, this.#places[at] ?? 0, fit);
    });
  }

  #walk(beginning: string, found: (isWhole: boolean, place: number) => void): void {
    for (let n = this.#firstFrom(beginning); n < this.#terms.length; n++) {
      const term = this.#terms[n] ?? '';
      if (!term.startsWith(beginning)) return;
      const isWhole = term.length === beginning.length;
      for (let at = this.#starts[n] ?? 0; at < (this.#starts[n + 1] ?? 0); at++) found(isWhole, this.#places[at] ?? 0);
    }
  }

  #hit(hits: Map<number, Hit>, place: number, fit: number): void {
    const name = place >>> 2;
    const known = hits.get(name);
    if (known === undefined || fit < known.fit) hits.set(name, { fit, isFirst: (place & 1) === 1 });
  }

  /** The first term that is not before a text. */
  #firstFrom(text: string): number {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#terms[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Longer words are compared by their beginnings. */
const longestNear = 24;

/** Where each term stands, by its first two letters: one map of all would hold everybody up each time that it grows, and to sort it would. */
class Places {
  readonly #byLetters = new Map<number, Map<string, number[]>>();
  #size = 0;

  /** Places, of all terms. */
  get size(): number {
    return this.#size;
  }

  add(term: string, place: number): void {
    const letters = beginningOf(term);
    let terms = this.#byLetters.get(letters);
    if (!terms) this.#byLetters.set(letters, (terms = new Map()));
    const known = terms.get(term);
    if (known) known.push(place);
    else terms.set(term, [place]);
    this.#size++;
  }

  of(term: string): readonly number[] {
    return this.#byLetters.get(beginningOf(term))?.get(term) ?? [];
  }

  /** Sorted by code units, as no language would. */
  async terms(): Promise<string[]> {
    const all: string[] = [];
    for (const letters of [...this.#byLetters.keys()].toSorted((a, b) => a - b)) {
      for (const term of [...(this.#byLetters.get(letters)?.keys() ?? [])].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))) all.push(term);
      await turn();
    }
    return all;
  }
}

/** Its first two letters, in the order of terms. */
function beginningOf(term: string): number {
  return term.charCodeAt(0) * 0x10000 + (term.length > 1 ? term.charCodeAt(1) : 0);
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}
