import { sql } from 'kysely';
import type { SearchDialect } from './dialect.ts';
import type { IndexContent } from './content.ts';
import type { Lookup } from './lookup.ts';

/** A tsvector that we make ourselves, of the same lexemes: Postgres' own dictionaries see nothing. */
export const postgresSearch: SearchDialect = {
  create: async (db) => {
    for (const index of ['search_public', 'search_dark'] as const) {
      await sql`create table ${sql.ref(index)} (docid bigint primary key, terms tsvector not null)`.execute(db);
      await sql`create index ${sql.ref(`${index}_terms`)} on ${sql.ref(index)} using gin (terms)`.execute(db);
    }
  },
  docid: (index) => sql`${sql.ref(`${index}.docid`)}`,
  hit: (index) => sql`${sql.ref(`${index}.terms`)}`,
  finds: (hit, lookup) => sql`${hit} @@ ${lookup}::tsquery`,
  write: lookupOf,
  put: async (db, index, docid, content) => {
    await sql`insert into ${sql.ref(index)}(docid, terms) values (${docid}, ${vectorOf(content)}::tsvector)`.execute(db);
  },
  remove: async (db, index, docid) => {
    await sql`delete from ${sql.ref(index)} where docid = ${docid}`.execute(db);
  },
  differing: async (db, index, expected) => {
    const { rows } = await sql<{ docid: string }>`select cast(docid as text) as docid from ${sql.ref(index)}`.execute(db);
    const held = new Set(rows.map(({ docid }) => docid));
    const wrong = [...held].filter((docid) => !expected.has(docid));
    for (const [docid, content] of expected) {
      const same = await sql`select 1 from ${sql.ref(index)} where docid = ${docid} and terms = ${vectorOf(content)}::tsvector`.execute(db);
      if (same.rows.length === 0) wrong.push(docid);
    }
    return wrong;
  },
  clear: async (db) => {
    for (const index of ['search_public', 'search_dark'] as const) await sql`delete from ${sql.ref(index)}`.execute(db);
  },
};

/** The runs of a sign have places of their own: 'headline' and '^headline' never stand in one phrase. */
function vectorOf({ runs, bag }: IndexContent): string {
  const places = new Map<string, number[]>();
  const next = { words: 1, marks: 1 };
  for (const [n, run] of runs.entries()) {
    const row = n < 3 ? 'words' : 'marks';
    for (const lexeme of run) {
      const place = next[row]++;
      if (lexeme === '') continue;
      const known = places.get(lexeme);
      if (known) known.push(place);
      else places.set(lexeme, [place]);
    }
    // A place left free parts the fields: no phrase goes from one to the next.
    next[row]++;
  }
  for (const lexeme of bag) if (!places.has(lexeme)) places.set(lexeme, []);
  return [...places].map(([lexeme, list]) => (list.length > 0 ? `${quoted(lexeme)}:${list.join()}` : quoted(lexeme))).join(' ');
}

function lookupOf(lookup: Lookup): string {
  switch (lookup.kind) {
    case 'lexeme':
      return quoted(lookup.lexeme);
    case 'beginning':
      return `${quoted(lookup.lexeme)}:*`;
    case 'phrase':
      return `(${lookup.lexemes.map(quoted).join(' <-> ')})`;
    case 'and':
    case 'or':
      return `(${lookup.parts.map(lookupOf).join(lookup.kind === 'and' ? ' & ' : ' | ')})`;
    case 'but':
      return `(${lookupOf(lookup.of)} & !${lookupOf(lookup.without)})`;
  }
}

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
