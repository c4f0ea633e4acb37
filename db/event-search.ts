import { sql, type RawBuilder, type SqlBool } from 'kysely';
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
export function isFoundEvent({ slot, dialect, among }: Building<EventSearchValues>, words: number): RawBuilder<SqlBool> {
  const tests = Array.from({ length: words }, (_unused, n) => {
    // Few names have it at all, and most of those after a space: the pattern is for the rest.
    const isIn = sql<SqlBool>`(${dialect.contains(sql`alias.folded`, sql`${slot[`word${n}`]}`)}
      and (${dialect.contains(sql`' ' || alias.folded`, sql`' ' || ${slot[`word${n}`]}`)} or ${dialect.matches(sql`alias.folded`, sql`${slot[`pattern${n}`]}`)}))`;
    // From those whose names count to their names (`cross join` keeps that order): a hundred thousand people have names, too, and to
    // look through all of them took seconds. What happened in a country, or with it, did not for that in its capital.
    const named = (of: RawBuilder<unknown>) => sql`select one.entity_id from ${of} one cross join alias where alias.entity_id = one.entity_id and alias.kind <> 'CAPITAL' and ${isIn}`;
    const [own, country] = [named(sql`event`), named(sql`country`)];
    const part = sql`select participation.event_id from participation where participation.entity_id in (${named(sql`(select distinct entity_id from participation)`)})`;
    return sql`(event.entity_id in (${own}) or ${among(sql.ref('event.place'), `places${n}`, 'text')} or event.country_id in (${country}) or event.entity_id in (${part}))`;
  });
  return sql<SqlBool>`(${sql.join(tests, sql` and `)})`;
}

function parted(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}
