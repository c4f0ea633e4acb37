import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';

/** Stories that are indexed. */
const some = 5000;

/** What the plainest FTS5 index of headlines, summaries and texts takes, by its own tokenizer and stemmer: ms a story. */
export function plainIndexMs(archive: BetterSqlite.Database): number {
  const rows = archive.prepare<[], [string, string, string]>(
    `select headline, summary, text from article join article_body on article_id = id order by id limit ${some}`).raw().all();
  const folder = mkdtempSync(join(tmpdir(), 'silkwire-plain-'));
  const plain = new BetterSqlite(join(folder, 'plain.db'));
  try {
    plain.pragma('journal_mode = wal');
    plain.exec(`create virtual table words using fts5(headline, summary, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2')`);
    const put = plain.prepare('insert into words(rowid, headline, summary, text) values (?, ?, ?, ?)');
    const began = performance.now();
    plain.transaction(() => rows.forEach((row, n) => put.run(n + 1, ...row)))();
    return (performance.now() - began) / rows.length;
  } finally {
    plain.close();
    rmSync(folder, { recursive: true });
  }
}
