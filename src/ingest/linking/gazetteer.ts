import { setImmediate } from 'node:timers/promises';
import type { EntityKind, EventType } from '../../../db/tables.ts';
import { isOneSpelling, looseKeyOf } from './key.ts';
import type { EntityName, GazetteerFacts, Known } from './known.ts';
import { moreNames } from './lexicon/countries.ts';
import { longestName, Names, wordsOf, type Sense } from './names.ts';
import { isCapital, tokenAt, type Token } from './tokens.ts';

/** A name that stands in the text, as tokens `from` to `to` (exclusive), and all that it may mean. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  /** Found by a spelling that no one listed. */
  readonly loose: boolean;
}

/** Names that are taken in at once. */
const pieceOf = 500;

/** Shorter loose keys bring together what does not belong together. */
const shortestLoose = 5;

/** Words of bodies that British and American papers spell each in their way. */
const pairs = [['programme', 'program'], ['organisation', 'organization'], ['centre', 'center'], ['defence', 'defense'], ['labour', 'labor']] as const;
const otherSpellings: ReadonlyMap<string, string> = new Map(pairs.flatMap(([one, other]) => [[one, other], [other, one]]));

/** All names of all entities, ready to be found in texts. Never changed once made: a new one takes its place. */
export class Gazetteer {
  readonly #exact = new Names((key) => key);
  /** Those that are spelled as their own loose keys are found among the exact ones. */
  readonly #loose = new Names((key) => this.#looseOf(key), this.#exact);
  readonly #happenings = new Names((key) => key);
  readonly #surnames = new Map<string, Known[]>();
  readonly #givenNames = new Set<string>();
  #blocked: ReadonlySet<string> = new Set();
  readonly #byCode = new Map<string, Known>();
  readonly #byId = new Map<number, Known>();
  #events: ReadonlyMap<EventType | undefined, readonly Known[]> = new Map();
  /** Loose keys of words seen lately: texts repeat themselves. */
  readonly #looseKeys = new Map<string, string>();

  constructor(facts: GazetteerFacts) {
    for (const _ of this.#fill(facts));
  }

  /** The same, made in pieces of some milliseconds: whoever waits for this process is served between them. */
  static async inPieces(facts: GazetteerFacts): Promise<Gazetteer> {
    const made = new Gazetteer({ entities: [], names: [] });
    for (const _ of made.#fill(facts)) await setImmediate();
    return made;
  }

  /** Takes in all that there is; pauses now and then. */
  *#fill(facts: GazetteerFacts): Generator<void> {
    for (const entity of facts.entities) {
      this.#byId.set(entity.id, entity);
      if (entity.kind === 'COUNTRY' && entity.code) this.#byCode.set(entity.code, entity);
    }
    this.#events = Map.groupBy(facts.entities.filter(({ event }) => event !== undefined), ({ event }) => event?.type);
    this.#blocked = new Set((facts.blocked ?? []).map(({ entity, name }) => `${entity} ${wordsOf(name).join(' ')}`));
    let count = 0;
    for (const name of facts.names) {
      const entity = this.#byId.get(name.entity);
      if (entity) this.#add(entity, name);
      count += 1;
      if (count % pieceOf === 0) yield;
    }
    for (const [code, kind, names] of moreNames) {
      const entity = this.#byCode.get(code);
      if (entity) for (const name of names.split(',')) this.#add(entity, { entity: entity.id, kind, name });
    }
  }

  eventsOf(type: EventType): readonly Known[] {
    return this.#events.get(type) ?? [];
  }

  country(code: string): Known | undefined {
    return this.#byCode.get(code);
  }

  entity(id: number): Known | undefined {
    return this.#byId.get(id);
  }

  /** People of this surname, in any spelling. */
  ofSurname(key: string): readonly Known[] {
    return this.#surnames.get(this.#looseOf(key)) ?? [];
  }

  isGivenName(key: string): boolean {
    return this.#givenNames.has(key);
  }

  /** What is known by this whole name. */
  named(name: string, kind: EntityKind): Known | undefined {
    return this.#exact.of(wordsOf(name).join(' ')).find(({ entity }) => entity.kind === kind)?.entity;
  }

  /** The longest name that begins at token `at`, events' names apart. `shouted`: it stands in a headline all in capitals. */
  longestAt(tokens: readonly Token[], at: number, shouted: boolean): Match | undefined {
    const exact = this.#exact.longestAt(tokens, at, shouted);
    if (exact) return { from: at, ...exact, loose: false };
    const first = tokenAt(tokens, at);
    if (!isCapital(first) || first.key.length < 3) return undefined;
    const loose = this.#loose.longestAt(tokens, at, shouted, shortestLoose);
    if (!loose) return undefined;
    const written = tokens.slice(at, loose.to).map(({ key }) => key);
    const senses = loose.senses.filter(({ entity }) => !this.isBlocked(entity, written));
    return senses.length === 0 ? undefined : { from: at, to: loose.to, senses, loose: true };
  }

  /** An editor said that these words do not name this entity. */
  isBlocked({ id }: Known, words: readonly string[]): boolean {
    return this.#blocked.size > 0 && this.#blocked.has(`${id} ${words.join(' ')}`);
  }

  /** The longest name of an event that begins at token `at`. */
  eventAt(tokens: readonly Token[], at: number): Match | undefined {
    const found = this.#happenings.longestAt(tokens, at, true);
    return found && { from: at, ...found, loose: false };
  }

  #looseOf(key: string): string {
    const known = this.#looseKeys.get(key);
    if (known !== undefined) return known;
    if (this.#looseKeys.size > 20_000) this.#looseKeys.clear();
    const made = isOneSpelling(key) ? key : looseKeyOf(key.slice(0, 40));
    this.#looseKeys.set(key, made);
    return made;
  }

  #add(entity: Known, { kind, name }: EntityName): void {
    const words = wordsOf(name);
    if (words.length === 0 || words.length > longestName || this.isBlocked(entity, words)) return;
    const letters = /[a-z]/.test(name) ? '' : name.replace(/[^\p{L}\p{N}+]/gu, '');
    const exact = /^[\p{Lu}\p{N}+]{2,9}$/u.test(letters) && /\p{Lu}/u.test(letters) ? letters : null;
    const spelled = exact === null && (entity.kind === 'PERSON' || (entity.kind === 'COUNTRY' && name.length >= 6));
    const sense: Sense = { entity, kind, exact, small: /^[\p{Ll}\p{N}]/u.test(name), spelled };
    if (entity.kind === 'EVENT') return this.#happenings.add(words, sense);
    this.#exact.add(words, sense);
    if (entity.kind === 'ORGANIZATION') this.#addOtherSpelling(words, sense);
    if (kind === 'DEMONYM') this.#addPlural(words, sense);
    if (spelled && !words.every(isOneSpelling)) this.#loose.add(words.map((word) => this.#looseOf(word)), sense);
    if (entity.kind === 'PERSON' && kind === 'NAME' && words.length > 1) this.#addPerson(entity, words);
  }

  /** "World Food Programme" is "World Food Program" on the other side of the Atlantic. */
  #addOtherSpelling(words: readonly string[], sense: Sense): void {
    const other = words.map((word) => otherSpellings.get(word) ?? word);
    if (other.some((word, n) => word !== words[n])) this.#exact.add(other, sense);
  }

  /** "Kazakhs", "Frenchmen". */
  #addPlural(words: readonly string[], sense: Sense): void {
    const last = words.at(-1) ?? '';
    if (/(?:s|sh|ch|ese|x|z)$/.test(last) || !/^[a-z]+$/.test(last)) return;
    this.#exact.add([...words.slice(0, -1), /(?:ish|ch|x|sey)m[ae]n$/.test(last) ? `${last.slice(0, -2)}en` : `${last}s`], sense);
  }

  #addPerson(entity: Known, words: readonly string[]): void {
    const last = words.at(-1) ?? '';
    // Most surnames are one person's: they are not kept for the next.
    const surname = isOneSpelling(last) ? last : this.#looseOf(last);
    const same = this.#surnames.get(surname);
    if (same) same.push(entity);
    else this.#surnames.set(surname, [entity]);
    const [given] = words;
    if (given && given.length > 2) this.#givenNames.add(given);
  }
}
