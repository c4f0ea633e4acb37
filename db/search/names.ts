import { sql } from 'kysely';
import { fold } from '../fold.ts';
import type { Reader } from '../reader.ts';
import { statement } from '../statement.ts';
import { joined, type TextQuery } from './query.ts';
import { tokensOf } from './words.ts';

/** The longest name that is looked for, in words. */
const longestName = 5;
/** A name that more than so many have is no name to look for stories by. */
const mostNamed = 3;

/** Entities of which a name, folded, is one of these. */
const entitiesCalled = statement<{ names: string[] }, { entity_id: number; folded: string }>((b) =>
  b.see().selectFrom('alias').select(['entity_id', 'folded']).distinct()
    .where((where) => b.among(where.ref('alias.folded'), 'names', 'text'))
    // What a country is called by its people's adjective or its capital is another thing.
    .where('alias.kind', 'in', ['NAME', 'ALIAS', 'ACRONYM', 'OFFICIAL']),
);

const namesOf = statement<{ ids: number[] }, { entity_id: number; name: string }>((b) =>
  b.see().selectFrom('alias').select(['entity_id', 'name'])
    .where((where) => b.among(where.ref('alias.entity_id'), 'ids'))
    .where('alias.kind', 'in', ['NAME', 'ALIAS', 'ACRONYM', 'OFFICIAL'])
    .orderBy('entity_id').orderBy(sql`kind`).orderBy('rank'),
);

/** A name in a query: neighbours `from` up to `to` of the words that must all be there. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

/**
 * Finds the names in a query, in any spelling that is known: a search for Тоқаев finds the stories that are linked to
 * Tokayev, too. `source` is the text that the query was read from.
 */
export async function resolveNames(reader: Reader, source: string, query: TextQuery): Promise<TextQuery> {
  const runs = sequencesOf(query).flatMap((parts) => runsOf(source, parts));
  if (runs.length === 0) return query;
  const rows = await entitiesCalled(reader, { names: [...new Set(runs.map(({ folded }) => folded))] });
  const called = new Map([...Map.groupBy(rows, (row) => row.folded)].filter(([, found]) => found.length <= mostNamed));
  if (called.size === 0) return query;
  const ids = [...new Set([...called.values()].flat().map((row) => row.entity_id))];
  const names = Map.groupBy(await namesOf(reader, { ids }), (row) => row.entity_id);
  const termsOf = (id: number) => (names.get(id) ?? []).map(({ name }) => tokensOf(name).map(({ term }) => term)).filter((terms) => terms.length > 0);

  const named = (parts: readonly TextQuery[]): TextQuery[] => {
    const free = new Set(parts.keys());
    const found = new Map<number, TextQuery>();
    // The longest name first: "Kassym-Jomart Tokayev" is one, not two.
    for (const run of runsOf(source, parts).toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
      const entities = (called.get(run.folded) ?? []).map((row) => row.entity_id).toSorted((a, b) => a - b);
      const places = Array.from({ length: run.to - run.from }, (_unused, n) => run.from + n);
      if (entities.length === 0 || !places.every((place) => free.has(place))) continue;
      for (const place of places) free.delete(place);
      found.set(run.from, { kind: 'named', part: joined('and', parts.slice(run.from, run.to)), entities, names: entities.flatMap(termsOf) });
    }
    return parts.flatMap((part, n) => found.get(n) ?? (free.has(n) ? [part] : []));
  };
  const resolved = (part: TextQuery): TextQuery => {
    if (part.kind === 'and') return joined('and', named(part.parts).map((one) => (one.kind === 'or' ? resolved(one) : one)));
    if (part.kind === 'or') return joined('or', part.parts.map(resolved));
    return joined('and', named([part]));
  };
  return resolved(query);
}

/** Lists of neighbours in which a name may stand. What must not be there is taken as it is written. */
function sequencesOf(query: TextQuery): (readonly TextQuery[])[] {
  if (query.kind === 'and') return [query.parts, ...query.parts.flatMap((part) => (part.kind === 'or' ? sequencesOf(part) : []))];
  return query.kind === 'or' ? query.parts.flatMap(sequencesOf) : [[query]];
}

/** All runs of neighbours that may be a name: words and phrases, and what stands between them in the source. */
function runsOf(source: string, parts: readonly TextQuery[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= Math.min(parts.length, from + longestName); to++) {
      const [first, last] = [parts[from], parts[to - 1]];
      if (!first || !last || !isWords(first) || !isWords(last)) break;
      const folded = fold(source.slice(first.at.start, last.at.end));
      runs.push({ from, to, folded });
    }
  }
  return runs;
}

function isWords(part: TextQuery): part is Extract<TextQuery, { kind: 'word' | 'phrase' }> {
  return part.kind === 'word' || part.kind === 'phrase';
}
