import type { Known, NameKind } from './known.ts';
import { isCapital, isJoined, tokenAt, tokenize, type Token } from './tokens.ts';

/** What a name may mean. */
export interface Sense {
  readonly entity: Known;
  readonly kind: NameKind;
  /** It counts only as written: an acronym of capitals, "US" and not "us". */
  readonly exact: string | null;
  /** It begins with a small letter or a figure, and so may be written without a capital. */
  readonly small: boolean;
  /** Other spellings of it are looked for, too. */
  readonly spelled: boolean;
}

/** Longer names are not looked for. */
export const longestName = 14;

const nothing: readonly Sense[] = [];

/** What is known of the names that begin with one word: kept together, it is found in one look-up. */
interface Beginning {
  /** How many words the longest has. */
  reach: number;
  /** The same of those that may be written without a capital: most words have none, and are passed over at once. */
  smallReach: number;
  /** The second words of the longer ones. Where another word follows, no longer name is put together. Mostly it is one: a set for each would take most of the time in which names are taken in. */
  seconds: string | Set<string> | undefined;
}

function goesOn(beginning: Beginning | undefined, second: string): boolean {
  const seconds = beginning?.seconds;
  return typeof seconds === 'string' ? seconds === second : seconds !== undefined && seconds.has(second);
}

function reachOf(beginning: Beginning | undefined, small: boolean): number {
  return beginning === undefined ? 0 : small ? beginning.smallReach : beginning.reach;
}

/** Names by their words' keys, joined by a space; the longest that begins at a token is found in a few look-ups. */
export class Names {
  readonly #senses = new Map<string, Sense | Sense[]>();
  /** By the first word. */
  readonly #beginnings = new Map<string, Beginning>();
  readonly #keyOf: (key: string) => string;

  readonly #also: Names | undefined;

  /** `keyOf` makes the key of a word from its folded form; `also` has names whose words are their own keys, of which those that are `spelled` count. */
  constructor(keyOf: (key: string) => string, also?: Names) {
    this.#keyOf = keyOf;
    this.#also = also;
  }

  add(words: readonly string[], sense: Sense): void {
    const key = words.join(' ');
    const there = this.#senses.get(key);
    if (there === undefined) this.#senses.set(key, sense);
    else if (!Array.isArray(there)) {
      if (there.entity !== sense.entity) this.#senses.set(key, [there, sense]);
    } else if (!there.some(({ entity }) => entity === sense.entity)) there.push(sense);
    this.#begin(words, sense.small ? words.length : 0);
  }

  #begin(words: readonly string[], smallReach: number): void {
    const first = words[0] ?? '';
    const second = words[1];
    const reach = words.length;
    const beginning = this.#beginnings.get(first);
    if (!beginning) {
      this.#beginnings.set(first, { reach, smallReach, seconds: second });
      return;
    }
    beginning.reach = Math.max(beginning.reach, reach);
    beginning.smallReach = Math.max(beginning.smallReach, smallReach);
    if (second === undefined || beginning.seconds === second) return;
    if (beginning.seconds === undefined) beginning.seconds = second;
    else if (typeof beginning.seconds === 'string') beginning.seconds = new Set([beginning.seconds, second]);
    else beginning.seconds.add(second);
  }

  /** All that is known by this whole name. */
  of(key: string): readonly Sense[] {
    const found = this.#senses.get(key);
    const own = found === undefined ? nothing : Array.isArray(found) ? found : [found];
    if (!this.#also) return own;
    const others = this.#also.of(key);
    return others.length === 0 ? own : [...own, ...others.filter(({ spelled, entity }) => spelled && !own.some((one) => one.entity === entity))];
  }

  /** The longest name that begins at `at`, and what it may mean as it is written; `shouted` in a headline all in capitals. */
  longestAt(tokens: readonly Token[], at: number, shouted: boolean, shortestKey = 0): { to: number; senses: readonly Sense[] } | undefined {
    const first = tokenAt(tokens, at);
    const firstKey = this.#keyOf(first.key);
    let key = firstKey;
    const own = this.#beginnings.get(firstKey);
    const others = this.#also === undefined ? undefined : this.#also.#beginnings.get(firstKey);
    if (own === undefined && others === undefined) return undefined;
    const small = !isCapital(first) && first.shape !== 'NONE' && first.key !== 'al';
    const reach = Math.max(reachOf(own, small), reachOf(others, small));
    if (reach === 0) return undefined;
    let best: { to: number; senses: readonly Sense[] } | undefined;
    for (let to = at + 1; to <= at + reach && to <= tokens.length; to += 1) {
      const last = tokenAt(tokens, to - 1);
      if (to > at + 1) {
        if ((!isJoined(last) && last.glue !== 'COMMA') || last.sentence !== first.sentence) break;
        const lastKey = this.#keyOf(last.key);
        if (to === at + 2 && !goesOn(own, lastKey) && !goesOn(others, lastKey)) break;
        key += ` ${lastKey}`;
      }
      if (key.length < shortestKey) continue;
      const known = this.of(key);
      const senses = known.length === 0 ? nothing : known.filter((sense) => suits(sense, first, last, shouted));
      if (senses.length > 0) best = { to, senses };
    }
    return best;
  }
}

/** Acronyms that are words as well, once everything is in capitals. */
const ordinary = new Set(['png', 'us', 'who', 'it', 'aa', 'ad', 'au', 'rt', 'eni', 'fed', 'quad', 'imo', 'las', 'aid', 'cis', 'tip', 'oas']);

/** Acronyms that with one capital are words or other names: "Swift", "Guam". */
const unspoken = new Set(['swift', 'pace', 'guam', 'bric', 'seec', 'tika']);

/** "Nato", "Asean": an acronym that is spoken as a word may be written as one. */
function isSpoken({ exact, entity }: Sense, { key, shape }: Token): boolean {
  return shape === 'TITLE' && entity.kind === 'ORGANIZATION' && key.length > 3 && key.length === exact?.length && !unspoken.has(key);
}

/** Whether it is written as this name is: "WHO" is the organization and "who" is not, nor is "WHO" in a headline all in capitals. */
function suits(sense: Sense, first: Token, last: Token, shouted: boolean): boolean {
  if (sense.exact !== null && first === last) return (first.shape === 'CAPS' && !(shouted && ordinary.has(first.key))) || isSpoken(sense, first);
  if (sense.small || first.shape === 'NONE') return true;
  // "al-Qaeda".
  if (first.key === 'al' && first.shape === 'LOWER') return isCapital(last) && last.glue === 'HYPHEN' && sense.entity.kind === 'ORGANIZATION';
  return isCapital(first) && (last.shape !== 'LOWER' || (first.shape === 'CAPS' && sense.entity.kind === 'ORGANIZATION' && last.start - first.end > 8) || /\s\p{Ll}\S*$/u.test(sense.entity.name) || shouted);
}

/** A name's words as `tokenize` gives their keys, without a leading "the". */
export function wordsOf(name: string): string[] {
  const words = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/.test(name) ? name.toLowerCase().split(/[ -]/) : tokenize(name).map(({ key }) => key);
  return words[0] === 'the' && words.length > 2 ? words.slice(1) : words;
}
