import { CompiledQuery, sql } from 'kysely';
import type { SearchDialect } from './dialect.ts';
import type { IndexContent } from './content.ts';
import type { Lookup } from './lookup.ts';

/** Takes a place where nothing is to be found: no lexeme of ours is this. */
const filler = '·';

/**
 * FTS5 without content: what it is fed are lexemes, parted by spaces, and its tokenizer keeps them as they are. Its
 * rowid is our docid, so that a walk along a list of matches is in the order of time.
 */
export const sqliteSearch: SearchDialect = {
  create: async (db) => {
    for (const index of ['search_public', 'search_dark'] as const) {
      await sql`create virtual table ${sql.ref(index)} using fts5(
        terms, content='', contentless_delete=1, detail=full, prefix='3 4', tokenize="ascii tokenchars '^_*+='")`.execute(db);
    }
  },
  docid: (index) => sql`${sql.ref(`${index}.rowid`)}`,
  hit: (index) => sql`${sql.ref(`${index}.${index}`)}`,
  finds: (hit, lookup) => sql`${hit} match ${lookup}`,
  write: lookupOf,
  put: async (db, index, docid, content) => {
    // Written out: to build it anew for each story is a part of an import.
    await db.executeQuery(CompiledQuery.raw(`insert into "${index}"(rowid, terms) values (?, ?)`, [docid, textOf(content)]));
  },
  remove: async (db, index, docid) => {
    await sql`delete from ${sql.ref(index)} where rowid = ${docid}`.execute(db);
  },
  differing: async (db, index, expected) => {
    // Rank 0: there is no content to compare with; its own structures agree with each other.
    await sql`insert into ${sql.ref(index)}(${sql.ref(index)}, rank) values ('integrity-check', 0)`.execute(db);
    const reading = `reading_${index}`;
    await sql`create virtual table ${sql.ref(`temp.${reading}`)} using fts5vocab('main', ${sql.lit(index)}, 'instance')`.execute(db);
    try {
      const { rows } = await sql<{ docid: string; term: string; offset: number }>`select cast(doc as text) as docid, term, "offset" from ${sql.ref(`temp.${reading}`)}`.execute(db);
      const held = new Map<string, string[]>();
      for (const { docid, term, offset } of rows) {
        const terms = held.get(docid) ?? [];
        held.set(docid, terms);
        terms[offset] = term;
      }
      const docids = [...new Set([...held.keys(), ...expected.keys()])];
      return docids.filter((docid) => {
        const content = expected.get(docid);
        return !content || held.get(docid)?.join(' ') !== textOf(content);
      });
    } finally {
      await sql`drop table ${sql.ref(`temp.${reading}`)}`.execute(db);
    }
  },
  clear: async (db) => {
    for (const index of ['search_public', 'search_dark'] as const) {
      await sql`insert into ${sql.ref(index)}(${sql.ref(index)}) values ('delete-all')`.execute(db);
    }
  },
};

function textOf({ runs, bag }: IndexContent): string {
  const placed = runs.map((run) => run.map((lexeme) => lexeme || filler).join(' '));
  return [...placed, ...bag].join(` ${filler} `);
}

function lookupOf(lookup: Lookup): string {
  switch (lookup.kind) {
    case 'lexeme':
      return `"${lookup.lexeme}"`;
    case 'beginning':
      return `"${lookup.lexeme}" *`;
    case 'phrase':
      return `"${lookup.lexemes.join(' ')}"`;
    case 'and':
    case 'or':
      return `(${lookup.parts.map(lookupOf).join(` ${lookup.kind.toUpperCase()} `)})`;
    case 'but':
      return `(${lookupOf(lookup.of)} NOT ${lookupOf(lookup.without)})`;
  }
}
