import type { Article } from '../db/article.ts';
import type { AuditLine, AuditMatch } from '../db/audit.ts';
import type { Entity } from '../db/entity.ts';
import type { TermCount } from '../db/figures.ts';
import type { ArticlePage, ListOrder } from '../db/article-page.ts';
import type { EntityMatch, EntityOfKind } from '../db/entity-page.ts';
import type { EntityName } from '../db/entity-names.ts';
import type { Loaders } from '../db/loaders.ts';
import type { Page, PageArgs } from '../db/page.ts';
import type { Viewer } from '../db/reader.ts';
import type { Highlight } from '../db/search/highlight.ts';
import type { ReviewItem } from '../db/review/queue.ts';
import type { ReviewStatus } from '../db/review/tables.ts';
import type { Revision } from '../db/revision.ts';
import type { Token } from '../db/token.ts';
import type { ArticleStatus, EntityKind, EventType } from '../db/tables.ts';
import type { CorrectArticle } from '../src/editing/correct.ts';
import type { CreateArticle } from '../src/editing/create.ts';
import type { Difference } from '../src/editing/difference.ts';
import type { EntityTarget } from '../src/editing/entity.ts';
import type { EventInput } from '../src/editing/event.ts';
import type { LinkArticle, UnlinkArticle } from '../src/editing/link.ts';
import type { CreatedToken, CreateToken, RevokeToken } from '../src/editing/manage-tokens.ts';
import type { MergeEntities } from '../src/editing/merge.ts';
import type { OrganizationInput } from '../src/editing/organization.ts';
import type { Outcome } from '../src/editing/outcome.ts';
import type { PersonInput } from '../src/editing/person.ts';
import type { PublishArticle, UnscheduleArticle } from '../src/editing/publish.ts';
import type { ConfirmReview, RejectReview } from '../src/editing/review.ts';
import type { UpdateArticle } from '../src/editing/update.ts';
import type { WithdrawArticle } from '../src/editing/withdraw.ts';
import type { ImportSummary } from '../src/ingest/import.ts';
import type { ImportArticles } from '../src/ingest/import-articles.ts';
import type { Figure } from '../src/ingest/linking/figures.ts';
import type { Bucket, Interval } from '../src/figures/timeline.ts';
import type { AnnouncementKind } from '../src/live/match.ts';
import type { Delivery } from '../src/live/delivery.ts';
import type { StartArgs } from '../src/live/wire.ts';

/** How a resolver reaches the world: everything here is bound to who is asking. */
export interface Context {
  readonly viewer: Viewer;
  /** Renewed before each announcement of a subscription. */
  readonly load: Loaders;
  readonly archive: Archive;
  readonly wire: WireForViewer;
  readonly newsroom: Newsroom;
  readonly office: Office;
  /** The figures that a text states, against the day of its publication. */
  readonly figuresIn: (text: string, publishedOn: string | null) => readonly Figure[];
  /** Where the newsroom's readers find its pages, without a slash at the end. */
  readonly publicUrl: string;
}

/** `ArticleFilter`, as the graph takes it: entities by name. */
export interface ArticleFilter {
  readonly search?: string;
  readonly about?: { readonly all?: readonly EntityName[]; readonly any?: readonly EntityName[]; readonly none?: readonly EntityName[] };
  readonly people?: readonly EntityName[];
  readonly countries?: readonly EntityName[];
  readonly organizations?: readonly EntityName[];
  readonly events?: readonly EntityName[];
  readonly eventTypes?: readonly EventType[];
  readonly sections?: readonly string[];
  readonly languages?: readonly string[];
  readonly publishedAfter?: string;
  readonly publishedBefore?: string;
  readonly maxUrgency?: number;
  readonly statuses?: readonly ArticleStatus[];
}

/** A list of stories: its page, and what is asked of the whole of it only if someone selects it. */
export interface ArticleList extends Omit<ArticlePage, 'logSeq' | 'startIndex'> {
  readonly startIndex: () => Promise<number>;
  readonly total: () => Promise<number>;
  readonly facets: Facets;
  readonly liveCursor: () => string;
}

/** Counts over the whole of a list. `first` is from 0 to 100. */
export interface Facets {
  entities(kind: EntityKind, first: number): Promise<CountedEntity[]>;
  sections(first: number): Promise<TermCount[]>;
  timeline(by: Interval): Promise<Bucket[]>;
}

export interface CountedEntity {
  readonly entity: Entity;
  /** Stories that speak of it. */
  readonly count: number;
}

/** A version of a story, and the one before that the viewer may see. */
export interface ShownRevision extends Revision {
  readonly previous: Revision | undefined;
}

export interface Archive {
  /** `of` is an entity that each story speaks of, besides the filter. */
  articles(filter: ArticleFilter, order: ListOrder | undefined, args: PageArgs, of?: number): Promise<ArticleList>;
  /** The newest of a story's versions, the oldest of them first. */
  revisions(articleId: number, last: number): Promise<ShownRevision[]>;
  changes(revision: ShownRevision): Promise<Difference[]>;
  /** Whom published stories speak of that speak of this one, too. */
  mentionedWith(id: number, kinds: readonly EntityKind[] | undefined, first: number): Promise<CountedEntity[]>;
  /** Whom or what someone who typed this may mean, the likeliest first. */
  suggest(prefix: string, kinds: readonly EntityKind[] | undefined, first: number): Promise<Entity[]>;
  /** Where a story says what the search that found it looks for; nothing where none did. */
  highlights(article: Article): Promise<readonly Highlight[]>;
  /** The part of it that says that. */
  foundExcerpt(article: Article, length: number): Promise<string | undefined>;
  related(articleId: number, first: number): Promise<Article[]>;
  entities<K extends EntityKind>(match: EntityMatch<K>, args: PageArgs): Promise<Page<EntityOfKind<K>>>;
  /** @throws if there is no such entity: a filter that can match nothing is a mistake. */
  entityId(name: EntityName): Promise<number>;
}

/** What administrators see, and editors of it the review queue. */
export interface Office {
  /** The newest first. `kinds`: all, where it isn't given. @throws for all but editors and administrators. */
  reviewQueue(match: { readonly status: ReviewStatus; readonly kinds?: readonly EntityKind[] | undefined }, args: PageArgs): Promise<Page<ReviewItem>>;
  reviewItem(id: number): Promise<ReviewItem | null>;
  /** @throws for everyone else. */
  tokens(): Promise<Token[]>;
  token(id: number): Promise<Token | null>;
  /** The newest first. @throws for everyone else. */
  audit(match: AuditMatch, args: PageArgs): Promise<Page<AuditLine>>;
}

export interface WireForViewer {
  past(filter: ArticleFilter, kinds: readonly AnnouncementKind[] | undefined, args: PageArgs): Promise<Page<Delivery>>;
  /** `context` is the execution's own: its viewer, loaders and archive are renewed before each announcement. */
  subscribe(filter: ArticleFilter, kinds: readonly AnnouncementKind[] | undefined, start: StartArgs, context: Context): Promise<AsyncIterable<Delivery>>;
}

/** The newsroom's verbs, as the one who is asking may do them. Each gives the id of what was saved. */
export interface Newsroom {
  createArticle(input: CreateArticle): Promise<Outcome<{ id: number }>>;
  updateArticle(input: UpdateArticle): Promise<Outcome<{ id: number }>>;
  publishArticle(input: PublishArticle): Promise<Outcome<{ id: number }>>;
  unscheduleArticle(input: UnscheduleArticle): Promise<Outcome<{ id: number }>>;
  correctArticle(input: CorrectArticle): Promise<Outcome<{ id: number }>>;
  withdrawArticle(input: WithdrawArticle): Promise<Outcome<{ id: number }>>;
  linkArticle(input: LinkArticle): Promise<Outcome<{ id: number }>>;
  unlinkArticle(input: UnlinkArticle): Promise<Outcome<{ id: number }>>;
  importArticles(input: Omit<ImportArticles, 'linker'>): Promise<Outcome<ImportSummary>>;
  createPerson(input: PersonInput & { readonly name: string }): Promise<Outcome<{ id: number }>>;
  updatePerson(input: PersonInput & EntityTarget): Promise<Outcome<{ id: number }>>;
  createOrganization(input: OrganizationInput & { readonly name: string }): Promise<Outcome<{ id: number }>>;
  updateOrganization(input: OrganizationInput & EntityTarget): Promise<Outcome<{ id: number }>>;
  createEvent(input: EventInput & { readonly name: string; readonly type: EventType }): Promise<Outcome<{ id: number }>>;
  updateEvent(input: EventInput & EntityTarget): Promise<Outcome<{ id: number }>>;
  mergeEntities(input: MergeEntities): Promise<Outcome<{ id: number }>>;
  confirmReview(input: ConfirmReview): Promise<Outcome<{ id: number }>>;
  rejectReview(input: RejectReview): Promise<Outcome<{ id: number }>>;
  createToken(input: CreateToken): Promise<Outcome<CreatedToken>>;
  revokeToken(input: RevokeToken): Promise<Outcome<{ id: number }>>;
}
