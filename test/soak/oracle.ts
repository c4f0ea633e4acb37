import { readLog, type Announcement } from '../../db/announcement.ts';
import { correctionsOf } from '../../db/article.ts';
import type { Database } from '../../db/database.ts';
import { requireMeta } from '../../db/meta.ts';
import { everyone } from '../../db/reader.ts';
import { revisionOf, revisionsOf, type Revision } from '../../db/revision.ts';
import { globalId } from '../../schema/global-id.ts';
import { Cursors } from '../../src/live/cursor.ts';
import type { Done } from './newsdesk.ts';
import type { Cast, Filter, Kind, Wants } from './wants.ts';
import type { Witness } from './witness.ts';

/** What one subscriber should be told. */
export interface Expected {
  readonly seq: number;
  readonly cursor: string;
  readonly kind: Kind;
  readonly articleId: string;
  readonly version: number;
  /** In ms since 1970. */
  readonly announcedAt: number;
}

/** A story's content and standing at a version, as a filter sees it; nothing, where it was not public. */
interface View {
  readonly headline: string;
  readonly about: ReadonlySet<string>;
  readonly section: string | null;
  readonly language: string;
  readonly urgency: number;
  readonly publishedAt: string;
}

interface Line extends Announcement {
  readonly cursor: string;
  readonly globalId: string;
  readonly views: { readonly before: View | undefined; readonly after: View | undefined };
}

/**
 * Knows what should have been told, from what was saved: the revisions of each story, and the log's order. It reads
 * the filter as its description in the graph has it, with names as names, and shares no code with the wire's.
 */
export class Oracle {
  readonly lines: readonly Line[];
  readonly #seqs: ReadonlyMap<string, number>;
  readonly #revisions: ReadonlyMap<string, Revision>;
  readonly #corrected: ReadonlySet<string>;
  readonly #cast: Cast;

  private constructor(lines: readonly Line[], revisions: ReadonlyMap<string, Revision>, corrected: ReadonlySet<string>, cast: Cast) {
    this.lines = lines;
    this.#seqs = new Map(lines.map(({ cursor, seq }) => [cursor, seq]));
    this.#revisions = revisions;
    this.#corrected = corrected;
    this.#cast = cast;
  }

  static async read(database: Database, cast: Cast): Promise<Oracle> {
    const cursors = new Cursors({ epoch: await requireMeta(database, 'log_epoch'), key: await requireMeta(database, 'cursor_key') });
    const log: Announcement[] = [];
    for (let after = 0; ; after = log.at(-1)?.seq ?? 0) {
      const page = await readLog(database.readAs(everyone), { after, before: Number.MAX_SAFE_INTEGER, limit: 1000, backward: false });
      log.push(...page);
      if (page.length < 1000) break;
    }
    // Beyond those in the log there are drafts: ids are given one after the other, and a rolled back one is left out.
    const ids = Array.from({ length: 500 + Math.max(0, ...log.map(({ articleId }) => articleId)) }, (_unused, n) => n + 1);
    const editor = database.readAs({ role: 'EDITOR', name: 'oracle', tokenId: 0 });
    const rows = await revisionsOf(editor, { ids, most: 1_000_000 });
    const revisions = new Map(rows.map((row) => [`${row.article_id} ${row.version}`, revisionOf(row)]));
    const corrected = new Set((await correctionsOf(editor, { ids })).map((row) => `${row.article_id} ${row.to_version}`));
    const view = (articleId: number, version: number) => viewOf(revisions.get(`${articleId} ${version}`), cast);
    const lines = log.map((line) => ({
      ...line, cursor: cursors.encode(line.seq), globalId: globalId('Article', line.articleId),
      views: { before: view(line.articleId, line.version - 1), after: view(line.articleId, line.version) },
    }));
    return new Oracle(lines, revisions, corrected, cast);
  }

  /** All that matches, from the log's beginning. */
  expectedOf({ filter = {}, kinds }: Wants): Expected[] {
    const matches = (view: View | undefined) => view !== undefined && passes(filter, view, this.#cast);
    return this.lines.flatMap(({ seq, cursor, kind: happened, globalId: articleId, version, announcedAt, views }) => {
      const kind: Kind | undefined = matches(views.after) ? happened : !matches(views.before) ? undefined : happened === 'WITHDRAWN' ? 'WITHDRAWN' : 'LEFT_FILTER';
      if (kind === undefined || (kinds && !kinds.includes(kind))) return [];
      return { seq, cursor, kind, articleId, version, announcedAt: Date.parse(announcedAt) };
    });
  }

  /** The number of a cursor; 0 for one of before the first line, or of none. */
  seqOf(cursor: string): number {
    return this.#seqs.get(cursor) ?? 0;
  }

  /** The newest stories that a list would show just after a line of the log: `<id> <version>`. */
  listAt(cursor: string, { filter = {} }: Wants, most: number): string[] {
    const at = this.seqOf(cursor);
    const newest = new Map<number, Line>();
    for (const line of this.lines) if (line.seq <= at) newest.set(line.articleId, line);
    const shown = [...newest.values()].filter(({ views: { after } }) => after !== undefined && passes(filter, after, this.#cast));
    shown.sort((a, b) => compare(b.views.after?.publishedAt ?? '', a.views.after?.publishedAt ?? '') || b.articleId - a.articleId);
    return shown.slice(0, most).map((line) => `${line.globalId} ${line.version}`);
  }

  /** The log has each change that the public could see, once and in order, and all that a writer was told is done. */
  judgeLog(done: readonly Done[], witness: Witness): void {
    const expected = new Map<string, string>();
    for (const [key, revision] of this.#revisions) {
      const [articleId, version] = key.split(' ').map(Number);
      const before = this.#revisions.get(`${articleId} ${(version ?? 0) - 1}`)?.status === 'PUBLISHED';
      const after = revision.status === 'PUBLISHED';
      if (before || after) expected.set(key, !before ? 'PUBLISHED' : !after ? 'WITHDRAWN' : this.#corrected.has(key) ? 'CORRECTED' : 'UPDATED');
    }
    const versions = new Map<number, number>();
    const inLog = new Set<string>();
    for (const { articleId, version, kind, seq, globalId: id } of this.lines) {
      const key = `${articleId} ${version}`;
      inLog.add(`${id} ${version} ${kind}`);
      if (expected.get(key) !== kind) witness.violate(`Line ${seq} of the log says ${kind} of ${key}; saved was ${expected.get(key) ?? 'nothing, or it is said twice'}.`);
      expected.delete(key);
      if (version <= (versions.get(articleId) ?? 0)) witness.violate(`Line ${seq} of the log is about version ${version} of ${articleId}, after a later one.`);
      versions.set(articleId, version);
    }
    for (const [key, kind] of expected) witness.violate(`${key} was ${kind}, and the log does not say so.`);
    for (const { articleId, version, kind } of done) {
      if (!inLog.has(`${articleId} ${version} ${kind}`)) witness.violate(`A writer was told that version ${version} of ${articleId} is ${kind}, and the log does not say so.`);
    }
  }

  /** Everything that was shown was public content of that version, unmixed. */
  judgeShown(witness: Witness): void {
    const saved = new Map([...this.#revisions].map(([key, { status, snapshot }]) => {
      const [articleId, version] = key.split(' ').map(Number);
      return [`${globalId('Article', articleId ?? 0)} ${version} ${snapshot.fields.headline}`, status];
    }));
    for (const [content, who] of witness.shown) {
      if (saved.get(content) !== 'PUBLISHED') witness.violate(`${who} was shown "${content}", which is ${saved.get(content) ?? 'nothing that was ever saved'}.`);
    }
  }
}

function viewOf(revision: Revision | undefined, cast: Cast): View | undefined {
  if (revision?.status !== 'PUBLISHED') return undefined;
  const { fields, links } = revision.snapshot;
  const about = new Set(links.map(({ entityId }) => cast.all.find(({ id }) => id === entityId)?.slug ?? ''));
  return { headline: fields.headline, about, section: fields.section, language: fields.language, urgency: fields.urgency, publishedAt: fields.publishedAt ?? '' };
}

/** "What is not given does not restrict; what is given must all hold." */
function passes(filter: Filter, view: View, cast: Cast): boolean {
  const someOf = (slugs: readonly string[] | undefined) => slugs === undefined || slugs.some((slug) => view.about.has(slug));
  const { about = {}, countries, eventTypes, sections, languages, search } = filter;
  if (!someOf(about.any) || !someOf(filter.people) || !someOf(filter.organizations) || !someOf(filter.events)) return false;
  if (about.all && !about.all.every((slug) => view.about.has(slug))) return false;
  if (about.none && about.none.some((slug) => view.about.has(slug))) return false;
  const spokenOf = cast.all.filter(({ slug }) => view.about.has(slug));
  if (countries && !spokenOf.some(({ code }) => code !== undefined && countries.includes(code))) return false;
  if (eventTypes && !spokenOf.some(({ type }) => type !== undefined && eventTypes.includes(type))) return false;
  if (sections && (view.section === null || !sections.includes(view.section))) return false;
  if (languages && !languages.includes(view.language)) return false;
  if (search && !search.split(' OR ').some((topic) => view.headline.endsWith(` ${topic}`))) return false;
  if (filter.maxUrgency !== undefined && view.urgency > filter.maxUrgency) return false;
  return filter.publishedAfter === undefined || Date.parse(view.publishedAt) > Date.parse(filter.publishedAfter);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
