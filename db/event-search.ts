import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { fold } from './fold.ts';
import type { Reader } from './reader.ts';
import type { Value } from './slot.ts';
import { statement, type Building } from './statement.ts';

/** Words of a search that count; what comes after them is left out. */
const mostWords = 8;
/** No name is longer, in characters, and no database takes a pattern of any length. */
const longestWord = 300;

/** A search for events, as its slots are filled: for each word the word, its pattern, and the places that have it. */
export interface EventSearch {
  readonly words: number;
  readonly values: EventSearchValues;
}

export type EventSearchValues = Readonly<Record<`word${number}` | `pattern${number}`, string> & Record<`places${number}`, readonly string[]>>;

/** All that events say of their places. They are few, and no column has them folded. */
const allPlaces = statement<Record<string, Value>, { place: string }>((b) =>
  b.see().selectFrom('event').select(sql<string>`event.place`.as('place')).distinct().where('event.place', 'is not', null),
);

/** Undefined where nothing in particular is looked for. */
export async function eventSearch(reader: Reader, search: string): Promise<EventSearch | undefined> {
  const text = fold(search);
  if (text === '') return undefined;
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const words = (parts.length > 0 ? parts : [text]).slice(0, mostWords);
  const places = (await allPlaces(reader, {})).map(({ place }) => ({ place, folded: parted(fold(place)) }));
  const values: Record<string, Value> = {};
  for (const [n, word] of words.entries()) {
    values[`word${n}`] = word;
    values[`pattern${n}`] = reader.dialect.wordPattern(word.slice(0, longestWord));
    values[`places${n}`] = places.filter(({ folded }) => folded.includes(` ${word}`)).map(({ place }) => place);
  }
  return { words: words.length, values: values as EventSearchValues };
}

/** The event has each word: in a name of its own, of its place, of its country or of somebody who takes part; from the word's beginning on. */
export function isFoundEvent({ see, slot, dialect, among }: Building<EventSearchValues>, words: number): RawBuilder<SqlBool> {
  const tests = Array.from({ length: words }, (_unused, n) => {
    // Few names have it at all: the pattern is for those.
    const isIn = (folded: Expression<string>) => sql<SqlBool>`(${dialect.contains(folded, sql`${slot[`word${n}`]}`)} and ${dialect.matches(folded, sql`${slot[`pattern${n}`]}`)})`;
    // What happened in a country, or with it, did not for that in its capital.
    const named = see().selectFrom('alias').where('alias.kind', '<>', 'CAPITAL').where((where) => isIn(where.ref('alias.folded')));
    const own = named.innerJoin('event as named', 'named.entity_id', 'alias.entity_id').select('alias.entity_id');
    const country = named.innerJoin('country', 'country.entity_id', 'alias.entity_id').select('alias.entity_id');
    const part = named.innerJoin('participation', 'participation.entity_id', 'alias.entity_id').select('participation.event_id');
    return sql`(event.entity_id in (${own}) or ${among(sql.ref('event.place'), `places${n}`, 'text')} or event.country_id in (${country}) or event.entity_id in (${part}))`;
  });
  return sql<SqlBool>`(${sql.join(tests, sql` and `)})`;
}

function parted(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}
