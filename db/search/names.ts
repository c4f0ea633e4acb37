import { sql } from 'kysely';
import { fold } from '../fold.ts';
import type { Reader } from '../reader.ts';
import { statement } from '../statement.ts';
import type { TextQuery } from './query.ts';
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
  const parts = query.kind === 'and' ? query.parts : [query];
  const runs = runsOf(source, parts);
  if (runs.length === 0) return query;
  const rows = await entitiesCalled(reader, { names: [...new Set(runs.map(({ folded }) => folded))] });
  if (rows.length === 0) return query;
  const called = Map.groupBy(rows, (row) => row.folded);
  const named = runs.filter(({ folded }) => (called.get(folded)?.length ?? mostNamed + 1) <= mostNamed).toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (named.length === 0) return query;

  const ids = [...new Set(named.flatMap(({ folded }) => (called.get(folded) ?? []).map((row) => row.entity_id)))];
  const names = Map.groupBy(await namesOf(reader, { ids }), (row) => row.entity_id);
  const taken = new Map<number, TextQuery | undefined>();
  for (const run of named) {
    const numbers = Array.from({ length: run.to - run.from }, (_unused, n) => run.from + n);
    if (numbers.some((n) => taken.has(n))) continue;
    const entities = (called.get(run.folded) ?? []).map((row) => row.entity_id).toSorted((a, b) => a - b);
    const inside = parts.slice(run.from, run.to);
    const [only] = inside;
    taken.set(run.from, {
      kind: 'named', part: inside.length === 1 && only ? only : { kind: 'and', parts: inside }, entities,
      names: entities.flatMap((id) => (names.get(id) ?? []).map(({ name }) => tokensOf(name).map(({ term }) => term)).filter((terms) => terms.length > 0)),
    });
    for (const n of numbers.slice(1)) taken.set(n, undefined);
  }
  const resolved = parts.flatMap((part, n) => {
    const known = taken.get(n);
    if (known) return [known];
    return taken.has(n) ? [] : [part];
  });
  const [only] = resolved;
  return resolved.length === 1 && only ? only : { kind: 'and', parts: resolved };
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
