import { setImmediate as turn } from 'node:timers/promises';
import { endOfLog, readLog } from '../../db/announcement.ts';
import type { ArticleMatch } from '../../db/article-filter.ts';
import { countedEntities, mentionsBetween, mergedEntities, storiesAfter } from '../../db/column-rows.ts';
import type { Database } from '../../db/database.ts';
import { mostFrequent, mostFrequentTerms, type EntityCount, type Figures } from '../../db/figures.ts';
import { readMeta } from '../../db/meta.ts';
import { namesVersion } from '../../db/names-version.ts';
import { everyone, type Reader } from '../../db/reader.ts';
import type { EntityKind, EventType } from '../../db/tables.ts';
import { Columns } from './columns.ts';

/** Stories that are read at once. */
const chunk = 2000;
const logPage = 500;
/** From this share of ended rows on, all is read anew. */
const mostWaste = 0.5;

/**
 * The public archive in columns, kept as the database has it. Every change of a public story is a line of the wire's log:
 * it is read up to its end before each answer. What changes of entities (names, the types of events, who was merged into
 * whom) is read anew when the version of names is another.
 */
export class PublicArchive {
  readonly #database: Database;
  readonly #reader: Reader;
  readonly #columns = new Columns();
  /** The last line of the log that is in the columns. */
  #position = 0;
  #epoch: string | undefined;
  #names: string | undefined;
  readonly #entities: Record<EntityKind, Omit<EntityCount, 'count'>[]> = { PERSON: [], COUNTRY: [], ORGANIZATION: [], EVENT: [] };
  readonly #events = new Map<EventType, number[]>();
  readonly #merged = new Map<number, number>();

  private constructor(database: Database) {
    this.#database = database;
    this.#reader = database.readAs(everyone);
  }

  /** Reads all, in pieces: others have their turns in between. `onProgress` is told how many stories are read. */
  static async read(database: Database, onProgress: (stories: number) => void = () => {}): Promise<PublicArchive> {
    const archive = new PublicArchive(database);
    await archive.#readAll(onProgress);
    return archive;
  }

  get size(): number {
    return this.#columns.size;
  }

  /** True when so much of the columns is of the past that they are better read anew. */
  get isWorn(): boolean {
    return this.#columns.waste > mostWaste;
  }

  /**
   * Comes up to the database as it is now. False if it can't: a backup was put in the place of the database, and what is
   * here is not of it. Calls must not overlap.
   */
  async catchUp(): Promise<boolean> {
    const epoch = await readMeta(this.#database, 'log_epoch');
    const end = await endOfLog(this.#reader);
    // Another log, or a shorter one.
    if (epoch !== this.#epoch || end < this.#position) return false;
    await this.#readLog(end);
    // After the log: whoever is named in it was there before.
    await this.#readEntities();
    return true;
  }

  async #readLog(end: number): Promise<void> {
    while (this.#position < end) {
      const lines = await readLog(this.#reader, { after: this.#position, before: Number.MAX_SAFE_INTEGER, limit: logPage, backward: false });
      for (const { articleId, after } of lines) {
        if (!after) this.#columns.remove(articleId);
        else {
          const { entities, section, language, urgency, publishedAt } = after;
          this.#columns.put({ id: articleId, entities: entities.map((id) => this.#kept(id)), section, language, urgency, at: Date.parse(publishedAt) });
        }
      }
      this.#position = lines.at(-1)?.seq ?? end;
    }
  }

  count(match: ArticleMatch): number {
    return this.#columns.rowsFor(match, this.#events).length;
  }

  figures(match: ArticleMatch): Figures {
    return this.#figuresOf(this.#columns.rowsFor(match, this.#events));
  }

  /** Of the stories of these ids that are public now. */
  figuresOfIds(ids: readonly number[]): Figures {
    return this.#figuresOf(this.#columns.rowsOfIds(ids));
  }

  /** In how many stories each entity is mentioned. */
  mentions(): Map<number, number> {
    const { entities } = this.#columns.count(this.#columns.rowsFor({ groups: [], none: [], statuses: ['PUBLISHED'] }, this.#events));
    const counts = new Map<number, number>();
    entities.forEach((count, id) => {
      if (count > 0) counts.set(id, count);
    });
    return counts;
  }

  #figuresOf(rows: Uint32Array): Figures {
    const { entities, sections, days } = this.#columns.count(rows);
    const ofKind = (kind: EntityKind) => {
      const counted: EntityCount[] = [];
      for (const { id, sortName } of this.#entities[kind]) {
        const count = entities[id] ?? 0;
        if (count > 0) counted.push({ id, sortName, count });
      }
      return mostFrequent(counted);
    };
    return {
      total: rows.length,
      entities: { PERSON: ofKind('PERSON'), COUNTRY: ofKind('COUNTRY'), ORGANIZATION: ofKind('ORGANIZATION'), EVENT: ofKind('EVENT') },
      sections: mostFrequentTerms(sections),
      days,
    };
  }

  async #readAll(onProgress: (stories: number) => void): Promise<void> {
    // What changes while we read has a line after this one, and is set anew by it.
    const [epoch, position] = [await readMeta(this.#database, 'log_epoch'), await endOfLog(this.#reader)];
    const columns = this.#columns;
    for (let after = 0; ; ) {
      const stories = await storiesAfter(this.#reader, { after, limit: chunk });
      const last = stories.at(-1);
      if (!last) break;
      const mentions = await mentionsBetween(this.#reader, { after, to: last.id });
      let n = 0;
      for (const { id, section, language, urgency, sort_at: sortAt } of stories) {
        // Both are in the order of ids; a story that was published in between has mentions only, and a line of the log.
        while ((mentions[n]?.article_id ?? id) < id) n++;
        const entities: number[] = [];
        for (; mentions[n]?.article_id === id; n++) entities.push(mentions[n]?.entity_id ?? 0);
        columns.put({ id, entities, section, language, urgency, at: Date.parse(sortAt) });
      }
      after = last.id;
      onProgress(columns.size);
      await turn();
    }
    this.#epoch = epoch;
    this.#position = position;
    await this.catchUp();
  }

  async #readEntities(): Promise<void> {
    const version = await namesVersion(this.#database);
    if (version === this.#names) return;
    for (const { from_id: from, to_id: to } of await mergedEntities(this.#reader, {})) {
      if (this.#merged.get(from) === to) continue;
      this.#merged.set(from, to);
      this.#columns.merge(from, to);
    }
    for (const list of Object.values(this.#entities)) list.length = 0;
    this.#events.clear();
    for (const { id, kind, sort_name: sortName, type } of await countedEntities(this.#reader, {})) {
      this.#entities[kind].push({ id, sortName });
      if (!type) continue;
      const events = this.#events.get(type);
      if (events) events.push(id);
      else this.#events.set(type, [id]);
    }
    // Read before the rest: what changed meanwhile has another.
    this.#names = version;
  }

  /** The entity that one leads to: a line of the log may name one that was merged since. */
  #kept(id: number): number {
    return this.#merged.get(id) ?? id;
  }
}
