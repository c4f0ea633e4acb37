import type { ArticleMatch } from '../../db/article-filter.ts';
import { countOfArticles } from '../../db/article-page.ts';
import type { Database } from '../../db/database.ts';
import { figuresOf, type Figures } from '../../db/figures.ts';
import { mentionCounts } from '../../db/names.ts';
import { everyone, type Reader } from '../../db/reader.ts';

/** Counts over whole lists. */
export class Counter {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  figures(reader: Reader, match: ArticleMatch): Promise<Figures> {
    return figuresOf(reader, match);
  }

  count(reader: Reader, match: ArticleMatch): Promise<number> {
    return countOfArticles(reader, match);
  }

  /** In how many published stories each entity is mentioned; those in none are left out. */
  async mentions(): Promise<ReadonlyMap<number, number>> {
    const rows = await mentionCounts(this.#database.readAs(everyone), {});
    return new Map(rows.map(({ id, articles }) => [id, articles]));
  }
}
