import type { Logger } from 'pino';
import type { ArticleMatch } from '../../db/article-filter.ts';
import { countOfArticles, countOfWord, mayTakeLong, pageOfArticles, startIndexOf, type ArticlePage, type ListOrder } from '../../db/article-page.ts';
import { greatestEntity, greatestId } from '../../db/column-rows.ts';
import type { Database } from '../../db/database.ts';
import { figuresOf, type Figures } from '../../db/figures.ts';
import { looksThroughMany, pageOfEntities, type EntityMatch, type EntityOfKind } from '../../db/entity-page.ts';
import { mentionCounts } from '../../db/names.ts';
import type { Page, PageArgs } from '../../db/page.ts';
import { everyone, type Reader, type Viewer } from '../../db/reader.ts';
import type { EntityKind } from '../../db/tables.ts';
import { KeptThread } from './kept-thread.ts';
import { PagesHere } from './pages-here.ts';
import { unpacked, type PackedFigures } from './packed.ts';
import type { Asker } from './turns.ts';

/** From so many stories on, whatever their state, counts are taken in a thread of their own; a smaller archive is counted by SQL in some ms. */
export const largeArchive = 5000;
/** From so many entities on, their names are looked through in a thread: fewer are in a few ms. */
export const manyEntities = 20_000;
/** Drafts are counted, too, and many of them take as long. */
const wholeNewsroom: Viewer = { role: 'EDITOR', name: 'the counter', tokenId: 0 };
/** How often a small archive is looked at, in ms. */
const lookEvery = 30_000;
/** How long a question waits for its answer, in ms. */
const usualPatience = 30_000;

/** Who asks for what suggestions are ordered by. */
const ourselves: Asker = {};
/** Stories of a word that are counted here: in less than a ms. */
const mostHere = 20_000;

export interface CounterOptions {
  /** The database's. */
  readonly url: string;
  readonly log: Logger;
  /** How many stories are many. */
  readonly from?: number | undefined;
  /** How many entities are. */
  readonly entitiesFrom?: number | undefined;
  /** How long a question waits, in ms. */
  readonly patience?: number | undefined;
}

/**
 * What takes long in a large archive: counts over whole lists, and pages for which many stories are looked through. Of a
 * small archive it is asked of the database, here. Of a large one counts are taken in a thread of their own, which holds
 * the public archive in columns, and such pages are read in another, where a statement holds up the process that sends it. While there is none,
 * they are refused: to read here would keep everybody waiting for as long as it takes.
 */
export class Counter {
  readonly #database: Database;
  #counts: KeptThread | undefined;
  #pages: KeptThread | PagesHere | undefined;
  #hasManyEntities = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Starts the threads as soon as the archive is large. */
  async start({ url, log, from = largeArchive, entitiesFrom = manyEntities, patience = usualPatience }: CounterOptions): Promise<void> {
    const reader = this.#database.readAs(wholeNewsroom);
    const look = async () => {
      if (this.#counts && this.#hasManyEntities) return;
      const [[story], [entity]] = [await greatestId(reader, {}), await greatestEntity(reader, {})];
      if (!this.#timer) return;
      const isLarge = (story?.id ?? 0) >= from;
      this.#hasManyEntities = (entity?.id ?? 0) >= entitiesFrom;
      if (isLarge) this.#counts ??= new KeptThread({ url, answers: 'counts' }, { log, patience });
      if (isLarge || this.#hasManyEntities) this.#pages ??= this.#database.dialect.holdsUp ? new KeptThread({ url, answers: 'pages' }, { log, patience }) : new PagesHere(this.#database, patience);
    };
    const surely = () => look().catch((error: unknown) => log.error({ err: error }, 'The archive could not be looked at'));
    this.#timer = setInterval(() => void surely(), lookEvery);
    await surely();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await Promise.all([this.#counts?.close(), this.#pages?.close()]);
  }

  /** @throws Unavailable */
  async figures(reader: Reader, match: ArticleMatch, asker: Asker = {}): Promise<Figures> {
    if (!this.#counts) return figuresOf(reader, match);
    return unpacked(await this.#counts.ask<PackedFigures>({ what: 'figures', viewer: reader.viewer, match }, asker));
  }

  /** @throws Unavailable */
  async count(reader: Reader, match: ArticleMatch, asker: Asker = {}): Promise<number> {
    if (!this.#counts) return countOfArticles(reader, match);
    // To ask the thread takes longer than to count a word's stories, unless they are very many.
    const few = await countOfWord(reader, match, mostHere + 1);
    if (few !== undefined && few <= mostHere) return few;
    return this.#counts.ask<number>({ what: 'count', viewer: reader.viewer, match }, asker);
  }

  /** In how many published stories each entity is mentioned; those in none are left out. @throws Unavailable */
  async mentions(): Promise<ReadonlyMap<number, number>> {
    if (this.#counts) return this.#counts.ask<ReadonlyMap<number, number>>({ what: 'mentions' }, ourselves);
    const rows = await mentionCounts(this.#database.readAs(everyone), {});
    return new Map(rows.map(({ id, articles }) => [id, articles]));
  }

  /** @throws InvalidPage @throws Unavailable */
  async page(reader: Reader, match: ArticleMatch, order: ListOrder, args: PageArgs, asker: Asker = {}): Promise<ArticlePage> {
    if (!this.#counts || !this.#pages || !mayTakeLong(match, args, reader.viewer.role)) return pageOfArticles(reader, match, order, args);
    return this.#pages.ask<ArticlePage>({ what: 'page', viewer: reader.viewer, match, order, args }, asker);
  }

  /** @throws InvalidPage @throws Unavailable */
  async entities<K extends EntityKind>(reader: Reader, match: EntityMatch<K>, args: PageArgs, asker: Asker = {}): Promise<Page<EntityOfKind<K>>> {
    if (!this.#hasManyEntities || !this.#pages || !looksThroughMany(match)) return pageOfEntities(reader, match, args);
    return this.#pages.ask<Page<EntityOfKind<K>>>({ what: 'entities', viewer: reader.viewer, match, args }, asker);
  }

  /** Where the first story of a page stands in its list. @throws Unavailable */
  async startIndex(reader: Reader, match: ArticleMatch, order: ListOrder, { startIndex, pageInfo: { startCursor } }: ArticlePage, asker: Asker = {}): Promise<number> {
    if (startIndex !== undefined || startCursor === null) return startIndex ?? 0;
    if (!this.#counts || !this.#pages) return startIndexOf(reader, match, order, startCursor);
    return this.#pages.ask<number>({ what: 'start', viewer: reader.viewer, match, order, cursor: startCursor }, asker);
  }
}
