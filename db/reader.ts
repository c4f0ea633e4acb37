import { sql, type Compilable, type CompiledQuery, type Expression, type ExpressionBuilder, type Kysely, type QueryCreator, type Selectable, type SelectQueryBuilder, type SqlBool } from 'kysely';
import { Breath } from './breath.ts';
import type { Dialect } from './dialect.ts';
import type { DuplicateTable } from './feed-tables.ts';
import type { BlockedAliasTable, ReviewStoryTable, ReviewTable } from './review/tables.ts';
import { slots, type Values } from './slot.ts';
import type { ArticleBodyTable, ArticleStatus, ArticleTable, AuditTable, CorrectionTable, MentionTable, RevisionTable, StaffRole, Tables, TokenTable } from './tables.ts';

export type Role = 'PUBLIC' | StaffRole;

/** Who is asking. */
export type Viewer =
  | { readonly role: 'PUBLIC' }
  | { readonly role: StaffRole; readonly name: string; readonly tokenId: number; /** The verbs that the token is limited to. */ readonly scopes?: readonly string[] | null | undefined };

export const everyone: Viewer = { role: 'PUBLIC' };

/** What a viewer's statements start from. The raw tables of stories are not among them. */
export interface Visible {
  /** Stories that the viewer may read. Lists, counts, mentions and search stand on it. */
  visible_article: ArticleTable;
  /** The same, and of withdrawn stories that were public their tombstones: resolvable by id and slug, without content. */
  known_article: ArticleTable;
  /** Addresses that known stories had while they were dark. */
  former_slug: FormerSlug;
  visible_body: ArticleBodyTable;
  /** Rows of the search's index of what is public: the same for everybody. */
  visible_search: FoundTable;
  /** Of the index of what is not: for the newsroom, as far as each may see. */
  dark_search: FoundTable;
  visible_mention: MentionTable;
  visible_revision: RevisionTable;
  visible_correction: CorrectionTable;
  /** Who did what: for administrators. */
  visible_audit: AuditTable;
  /** What the linker asks, in which stories, and what it was told: for editors. */
  visible_review: ReviewedRow;
  visible_review_story: ReviewStoryTable;
  visible_blocked_alias: BlockedAliasTable;
  /** What came and was not repeated: for editors. */
  visible_duplicate: DuplicateTable;
  /** Who may come in: for administrators, and without the hashes. */
  visible_token: Omit<TokenTable, 'hash'>;
}

export interface FormerSlug {
  readonly article_id: number;
  readonly slug: string;
}

/** A row of the review queue, and how many stories wait for the answer. */
export type ReviewedRow = Selectable<ReviewTable> & { readonly stories: number };

/** `docid` grows with time; `hit` is what `Dialect.search.finds` asks. */
interface FoundTable {
  docid: number;
  hit: unknown;
}

/** Tables that hold nothing secret: the facts, and the log, which names public changes by number alone. */
type Open = Pick<
  Tables,
  | 'entity' | 'alias' | 'country' | 'organization' | 'event' | 'position' | 'membership' | 'participation'
  | 'announcement' | 'announcement_entity' | 'entity_redirect'
>;

/** Starts a query that may name these relations, as this viewer sees them, and the open tables. */
export type See = <K extends keyof Visible>(...relations: K[]) => QueryCreator<Open & Pick<Visible, K>>;

/** THE CHOKE POINT: rows as one viewer may see them. */
export interface Reader {
  readonly viewer: Viewer;
  readonly dialect: Dialect;
  readonly see: See;
  /** Filled into the slots that the viewer's rule has. */
  readonly viewerValues: Values;
  /** Compiles a statement once for each viewer's role and shape; `statement.ts` calls it. */
  compiled<Row>(key: object, shape: string, build: () => Compilable<Row>): CompiledQuery<Row>;
  execute<Row>(query: CompiledQuery<Row>): Promise<Row[]>;
  /** Does a piece of work, when others have had their turn if much was done for this reader in this one. */
  rested<T>(work: () => T | Promise<T>): Promise<T>;
}

/** The space of such keys in `article_key`. */
export const formerSlug = 'slug';

type Rule = (where: ExpressionBuilder<Tables, 'article'>, dialect: Dialect) => Expression<SqlBool>;

const statusIs = (where: ExpressionBuilder<Tables, 'article'>, dialect: Dialect, status: ArticleStatus) =>
  sql<SqlBool>`${dialect.unindexed(where.ref('article.status'))} = ${sql.lit(status)}`;

/** Which rows of `article` each role may read. The default is closed: a role without a rule does not compile. */
const rules: Record<Role, Rule> = {
  PUBLIC: (where, dialect) => statusIs(where, dialect, 'PUBLISHED'),
  REPORTER: (where, dialect) =>
    where.or([
      statusIs(where, dialect, 'PUBLISHED'),
      sql<SqlBool>`${dialect.unindexed(where.ref('article.created_by'))} = ${slots<{ viewer: number }>().viewer}`,
    ]),
  EDITOR: () => sql<SqlBool>`true`,
  ADMIN: () => sql<SqlBool>`true`,
};

/** Roles whose rule can be told by a mention's own copy of its story's status, without a look at `article`. */
const mentionRules: Partial<Record<Role, (where: ExpressionBuilder<Tables, 'mention'>, dialect: Dialect) => Expression<SqlBool>>> = {
  PUBLIC: (where, dialect) => sql<SqlBool>`${dialect.unindexed(where.ref('mention.status'))} = 'PUBLISHED'`,
  EDITOR: () => sql<SqlBool>`true`,
  ADMIN: () => sql<SqlBool>`true`,
};

/** Roles to whom a withdrawn story is a tombstone, unless the rule above shows it to them. */
const seesTombstones: Record<Role, boolean> = { PUBLIC: true, REPORTER: true, EDITOR: false, ADMIN: false };

/** Which versions of a story that it may read each role sees: the public those that were public, a reporter all of their own. */
const historyRules: Record<Role, (where: ExpressionBuilder<Tables, 'article' | 'revision'>) => Expression<SqlBool>> = {
  PUBLIC: (where) => where('revision.status', '=', 'PUBLISHED'),
  REPORTER: (where) => where.or([where('revision.status', '=', 'PUBLISHED'), where('article.created_by', '=', slots<{ viewer: number }>().viewer)]),
  EDITOR: () => sql<SqlBool>`true`,
  ADMIN: () => sql<SqlBool>`true`,
};

/** Who is told which of the newsroom saved a version. */
const knowsColleagues: Record<Role, boolean> = { PUBLIC: false, REPORTER: true, EDITOR: true, ADMIN: true };

/** Who decides what the linker is not sure of: names out of anybody's drafts. */
const decides: Record<Role, boolean> = { PUBLIC: false, REPORTER: false, EDITOR: true, ADMIN: true };

/** Who keeps the keys: sees tokens and the audit. */
const keepsKeys: Record<Role, boolean> = { PUBLIC: false, REPORTER: false, EDITOR: false, ADMIN: true };

type Relation = SelectQueryBuilder<Tables, never, object>;

/** What a relation is made of. */
interface Eyes {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly role: Role;
}

/** Each relation as a sub-query of the viewer's rule. */
const relations: { readonly [K in keyof Visible]: (eyes: Eyes) => Relation } = {
  visible_article: (eyes) => ruled(eyes).selectAll('article'),
  known_article: knownArticle,
  former_slug: (eyes) =>
    eyes.db.selectFrom('article').where((where) => isKnown(where, eyes)).innerJoin('article_key', 'article_key.article_id', 'article.id').where('article_key.space', '=', sql.lit(formerSlug))
      .select(['article_key.article_id', 'article_key.key as slug']),
  visible_body: (eyes) => ruled(eyes).innerJoin('article_body', 'article_body.article_id', 'article.id').selectAll('article_body'),
  visible_mention: (eyes) => {
    const rule = mentionRules[eyes.role];
    if (rule) return eyes.db.selectFrom('mention').where((where) => rule(where, eyes.dialect)).selectAll('mention');
    return ruled(eyes).innerJoin('mention', 'mention.article_id', 'article.id').selectAll('mention');
  },
  visible_revision: (eyes) => {
    const revisions = ruled(eyes).innerJoin('revision', 'revision.article_id', 'article.id').where(historyRules[eyes.role]);
    const editor = knowsColleagues[eyes.role] ? sql.ref<string | null>('revision.editor') : sql<string | null>`null`;
    return revisions.select(['revision.article_id', 'revision.version', 'revision.at', 'revision.status', 'revision.note', 'revision.snapshot']).select(editor.as('editor'));
  },
  visible_search: ({ db, dialect: { search } }) => db.selectFrom('search_public').select([search.docid('search_public').as('docid'), search.hit('search_public').as('hit')]),
  dark_search: darkSearch,
  visible_correction: (eyes) => ruled(eyes).innerJoin('correction', 'correction.article_id', 'article.id').selectAll('correction'),
  visible_audit: ({ db, role }) => db.selectFrom('audit').where(sql<SqlBool>`${sql.lit(keepsKeys[role])}`).selectAll('audit'),
  visible_review: ({ db, role }) =>
    db.selectFrom('review').where(decider(role)).selectAll('review')
      .select((where) => where.selectFrom('review_story').whereRef('review_story.review_id', '=', 'review.id').select((count) => count.fn.countAll<number>().as('n')).as('stories')),
  visible_review_story: ({ db, role }) => db.selectFrom('review_story').where(decider(role)).selectAll('review_story'),
  visible_blocked_alias: ({ db, role }) => db.selectFrom('blocked_alias').where(decider(role)).selectAll('blocked_alias'),
  visible_duplicate: ({ db, role }) => db.selectFrom('duplicate').where(decider(role)).selectAll('duplicate'),
  visible_token: ({ db, role }) =>
    db.selectFrom('token').where(sql<SqlBool>`${sql.lit(keepsKeys[role])}`)
      .select(['id', 'name', 'role', 'created_at', 'expires_at', 'revoked_at', 'last_used_at', 'scopes']),
};

function decider(role: Role) {
  return sql<SqlBool>`${sql.lit(decides[role])}`;
}

function ruled({ db, dialect, role }: Eyes) {
  return db.selectFrom('article').where((where) => rules[role](where, dialect));
}

/** Whoever sees every story finds every one; others, those that they may see. */
function darkSearch(eyes: Eyes): Relation {
  const { db, dialect: { search }, role } = eyes;
  const found = db.selectFrom('search_dark').select([search.docid('search_dark').as('docid'), search.hit('search_dark').as('hit')]);
  if (!seesTombstones[role]) return found;
  const seen = ruled(eyes).innerJoin('indexed', 'indexed.article_id', 'article.id').select('indexed.docid');
  return found.where(sql<SqlBool>`${search.docid('search_dark')} in (${seen})`);
}

function isKnown(where: ExpressionBuilder<Tables, 'article'>, { dialect, role }: Eyes): Expression<SqlBool> {
  const rule = rules[role](where, dialect);
  return seesTombstones[role] ? where.or([rule, where.and([statusIs(where, dialect, 'WITHDRAWN'), where('article.published_at', 'is not', null)])]) : rule;
}

/** Withdrawn stories stay known by id and slug; what they said is blanked for those who see tombstones. */
function knownArticle(eyes: Eyes): Relation {
  const { db, dialect, role } = eyes;
  if (!seesTombstones[role]) return relations.visible_article(eyes);
  return db
    .selectFrom('article')
    .where((where) => isKnown(where, eyes))
    .select(['id', 'slug', 'status', 'version', 'language', 'urgency', 'created_at', 'updated_at', 'published_at', 'publish_at'])
    .select(['sort_at', 'created_by'])
    .select((where) => {
      // What the rule shows is shown whole: a reporter's own story, to them.
      const shown = rules[role](where, dialect);
      return [blanked(shown, 'headline', "''"), blanked(shown, 'summary', "''"), blanked(shown, 'word_count', '0'), ...hiddenColumns.map((column) => blanked(shown, column, 'null'))];
    });
}

const hiddenColumns = ['byline', 'section', 'image_url', 'canonical_url', 'source_name', 'source_url'] as const;

function blanked(shown: Expression<SqlBool>, column: keyof ArticleTable, instead: "''" | 'null' | '0') {
  return sql<string>`case when ${shown} then ${sql.ref(`article.${column}`)} else ${sql.raw(instead)} end`.as(column);
}

/** What a reader asks with, where the database has a shorter road than Kysely's. */
export type Road = Pick<Reader, 'execute'> & { readonly breath?: Breath };

export function readerFor(db: Kysely<Tables>, dialect: Dialect, viewer: Viewer, cache: StatementCache, road?: Road): Reader {
  const breath = road?.breath ?? new Breath();
  const see = (...names: (keyof Visible)[]) => {
    let creator: QueryCreator<Tables> = db;
    for (const name of names) {
      // `not materialized`, or Postgres would copy all visible stories for a statement that names them twice.
      creator = creator.with((cte) => cte(name).notMaterialized(), () => relations[name]({ db, dialect, role: viewer.role }));
    }
    return creator;
  };
  return {
    viewer,
    dialect,
    // The one cast of the choke point: the raw tables leave the type, and the relations just added enter it.
    see: see as unknown as See,
    viewerValues: { viewer: viewer.role === 'PUBLIC' ? 0 : viewer.tokenId },
    compiled: (key, shape, build) => cache.get(key, `${viewer.role} ${shape}`, build),
    execute: road ? road.execute : async (query) => (await db.executeQuery(query)).rows,
    rested: (work) => breath.take(work),
  };
}

/** Compiled statements of one database, by statement, then by role and shape. */
export class StatementCache {
  readonly #compiled = new WeakMap<object, Map<string, CompiledQuery<unknown>>>();

  get<Row>(key: object, shape: string, build: () => Compilable<Row>): CompiledQuery<Row> {
    let shapes = this.#compiled.get(key);
    if (!shapes) this.#compiled.set(key, (shapes = new Map()));
    let query = shapes.get(shape);
    if (!query) {
      query = build().compile();
      // A hostile client can make many shapes of filter; forgetting all of them costs a compilation each.
      if (shapes.size >= 500) shapes.clear();
      shapes.set(shape, query);
    }
    // A key belongs to one statement, whose rows have one type.
    return query as CompiledQuery<Row>;
  }
}
