import type { ArticleMatch } from '../../db/article-filter.ts';
import { dayLength, type DayCount } from '../../db/figures.ts';
import type { EventType } from '../../db/tables.ts';
import { Growing } from './growing.ts';
import { gone, isIn, kept, Marks, speaks } from './rows.ts';

/** A public story, as the columns hold it. */
export interface StoryFacts {
  readonly id: number;
  readonly entities: readonly number[];
  readonly section: string | null;
  readonly language: string;
  readonly urgency: number;
  /** In ms since 1970. */
  readonly at: number;
}

/** Rows counted by what they hold. */
export interface Counts {
  /** At the id of an entity, how many rows speak of it. */
  readonly entities: Uint32Array;
  readonly sections: readonly { readonly term: string; readonly count: number }[];
  /** The oldest first, and none that is empty. */
  readonly days: readonly DayCount[];
}

/**
 * The public archive as columns: of each story a row, and of each entity the rows that speak of it, ascending. A change
 * of a story ends its row and makes another; so rows are only ever added, and those that ended are passed over. About
 * 110 bytes a story that speaks of six.
 */
export class Columns {
  readonly #ids = new Growing();
  readonly #sections = new Growing();
  readonly #languages = new Growing();
  readonly #urgencies = new Growing();
  /** Days since 1970, plus an offset that makes them positive, and ms of the day. */
  readonly #days = new Growing();
  readonly #times = new Growing();
  /** The entities of row `n` are `#entities[#starts[n]]` up to `#starts[n + 1]`. */
  readonly #starts = new Growing();
  readonly #entities = new Growing();
  readonly #rowOf = new Map<number, number>();
  readonly #rowsOf = new Map<number, Growing>();
  readonly #terms = new Map<string, number>();
  readonly #spellings: string[] = [''];
  #greatest = 0;
  #ended = 0;

  constructor() {
    this.#starts.push(0);
  }

  /** Stories. */
  get size(): number {
    return this.#rowOf.size;
  }

  /** The share of rows that ended: when it is large, reading all anew costs less than it saves. */
  get waste(): number {
    return this.#ids.length === 0 ? 0 : this.#ended / this.#ids.length;
  }

  /** Sets what a story is now. */
  put(story: StoryFacts): void {
    this.remove(story.id);
    const row = this.#ids.length;
    this.#ids.push(story.id);
    this.#sections.push(story.section === null ? 0 : this.#termOf(story.section));
    this.#languages.push(this.#termOf(story.language));
    this.#urgencies.push(story.urgency);
    const day = Math.floor(story.at / dayLength);
    this.#days.push(day + dayOffset);
    this.#times.push(story.at - day * dayLength);
    for (const entity of new Set(story.entities)) {
      this.#entities.push(entity);
      this.#greatest = Math.max(this.#greatest, entity);
      let rows = this.#rowsOf.get(entity);
      if (!rows) this.#rowsOf.set(entity, (rows = new Growing()));
      rows.push(row);
    }
    this.#starts.push(this.#entities.length);
    this.#rowOf.set(story.id, row);
  }

  /** Takes a story out, if it is there. */
  remove(id: number): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    this.#ids.set(row, gone);
    this.#rowOf.delete(id);
    this.#ended++;
  }

  /** Makes stories speak of `to` that spoke of `from`. */
  merge(from: number, to: number): void {
    for (const row of [...(this.#rowsOf.get(from)?.view ?? [])]) {
      const id = this.#ids.view[row] ?? gone;
      if (id === gone) continue;
      this.put({ ...this.#storyAt(row, id), entities: this.#entitiesAt(row).map((entity) => (entity === from ? to : entity)) });
    }
    this.#rowsOf.delete(from);
  }

  /** The rows of a list: those of stories that match, each once, in no order. `events` are those of each type. */
  rowsFor(match: ArticleMatch, events: ReadonlyMap<EventType, readonly number[]>): Uint32Array {
    const groups = [...match.groups, ...(match.eventTypes ? [match.eventTypes.flatMap((type) => events.get(type) ?? [])] : [])];
    const weigh = (group: readonly number[]) => group.reduce((sum, entity) => sum + (this.#rowsOf.get(entity)?.length ?? 0), 0);
    const [walked, ...others] = groups.toSorted((a, b) => weigh(a) - weigh(b));
    let rows = walked ? this.#rowsOfAny(walked) : firstRows(this.#ids.length);
    const ids = this.#ids.view;
    if (this.#ended > 0) rows = kept(rows, (row) => ids[row] !== gone);
    const lists = { starts: this.#starts.view, entities: this.#entities.view };
    for (const group of others) rows = speaks(rows, lists, new Marks(group, this.#greatest), true);
    if (match.none.length > 0) rows = speaks(rows, lists, new Marks(match.none, this.#greatest), false);
    if (match.sections) rows = isIn(rows, this.#sections.view, this.#numbersOf(match.sections));
    if (match.languages) rows = isIn(rows, this.#languages.view, this.#numbersOf(match.languages));
    const { maxUrgency } = match;
    const urgencies = this.#urgencies.view;
    if (maxUrgency !== undefined) rows = kept(rows, (row) => (urgencies[row] ?? 0) <= maxUrgency);
    return this.#between(rows, match);
  }

  /** The rows of stories by their ids, each once; of those that are not here, none. */
  rowsOfIds(ids: readonly number[]): Uint32Array {
    const rows = new Uint32Array(ids.length);
    const marks = new Uint8Array(this.#ids.length);
    let count = 0;
    for (const id of ids) {
      const row = this.#rowOf.get(id);
      if (row === undefined || marks[row] === 1) continue;
      marks[row] = 1;
      rows[count++] = row;
    }
    return rows.subarray(0, count);
  }

  count(rows: Uint32Array): Counts {
    const sections = talliesOf(rows, this.#sections.view, this.#spellings.length - 1);
    const [first, last] = spanOf(rows, this.#days.view);
    const days = talliesOf(rows, this.#days.view, last, first);
    return {
      entities: this.#countEntities(rows),
      sections: this.#spellings.flatMap((term, n) => (n > 0 && (sections[n] ?? 0) > 0 ? [{ term, count: sections[n] ?? 0 }] : [])),
      days: Array.from(days, (count, n) => ({ day: n + first - dayOffset, count })).filter(({ count }) => count > 0),
    };
  }

  #countEntities(rows: Uint32Array): Uint32Array {
    const [starts, entities] = [this.#starts.view, this.#entities.view];
    // Ids of entities are small numbers, and a map takes ten times as long.
    const counts = new Uint32Array(this.#greatest + 1);
    for (const row of rows) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) increment(counts, entities[at]);
    }
    return counts;
  }

  /** The rows that speak of any of these, each once. */
  #rowsOfAny(entities: readonly number[]): Uint32Array {
    const [only] = entities;
    // A copy: what is kept of it is written over the rest.
    if (entities.length === 1 && only !== undefined) return (this.#rowsOf.get(only)?.view ?? new Uint32Array()).slice();
    const marks = new Uint8Array(this.#ids.length);
    for (const entity of entities) for (const row of this.#rowsOf.get(entity)?.view ?? []) marks[row] = 1;
    const rows = new Uint32Array(marks.length);
    let count = 0;
    for (let row = 0; row < marks.length; row++) if (marks[row] === 1) rows[count++] = row;
    return rows.subarray(0, count);
  }

  #between(rows: Uint32Array, { publishedAfter, publishedBefore }: ArticleMatch): Uint32Array {
    if (publishedAfter === undefined && publishedBefore === undefined) return rows;
    const after = publishedAfter === undefined ? Number.NEGATIVE_INFINITY : Date.parse(publishedAfter);
    const before = publishedBefore === undefined ? Number.POSITIVE_INFINITY : Date.parse(publishedBefore);
    const [days, times] = [this.#days.view, this.#times.view];
    return kept(rows, (row) => {
      const at = ((days[row] ?? 0) - dayOffset) * dayLength + (times[row] ?? 0);
      return at > after && at < before;
    });
  }

  #entitiesAt(row: number): number[] {
    return [...this.#entities.view.subarray(this.#starts.view[row], this.#starts.view[row + 1])];
  }

  #storyAt(row: number, id: number): Omit<StoryFacts, 'entities'> {
    const section = this.#sections.view[row] ?? 0;
    return {
      id, section: section === 0 ? null : (this.#spellings[section] ?? null), language: this.#spellings[this.#languages.view[row] ?? 0] ?? '',
      urgency: this.#urgencies.view[row] ?? 0, at: ((this.#days.view[row] ?? 0) - dayOffset) * dayLength + (this.#times.view[row] ?? 0),
    };
  }

  /** A number for a section or a language; 0 is for none. */
  #termOf(text: string): number {
    let term = this.#terms.get(text);
    if (term === undefined) this.#terms.set(text, (term = this.#spellings.push(text) - 1));
    return term;
  }

  /** Those of terms that any story has. */
  #numbersOf(terms: readonly string[]): Marks {
    return new Marks(terms.flatMap((term) => this.#terms.get(term) ?? []), this.#spellings.length);
  }
}

function increment(counts: Uint32Array, at: number | undefined): void {
  if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

/** All from 0 on. */
function firstRows(length: number): Uint32Array {
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}

/** How many rows have each number from `first` up to `last`. */
function talliesOf(rows: Uint32Array, column: Uint32Array, last: number, first = 0): Uint32Array {
  const counts = new Uint32Array(Math.max(0, last - first + 1));
  for (const row of rows) increment(counts, (column[row] ?? 0) - first);
  return counts;
}

/** The least and the greatest number that rows have; of no rows, a span without any. */
function spanOf(rows: Uint32Array, column: Uint32Array): [number, number] {
  let [first, last] = [gone, 0];
  for (const row of rows) {
    const number = column[row] ?? 0;
    if (number < first) first = number;
    if (number > last) last = number;
  }
  return rows.length === 0 ? [0, -1] : [first, last];
}

/** Days from the year 0 to 1970. */
const dayOffset = 719_528;
