/**
 * Every table as a type, the same on both databases: text and integers only. A time is RFC 3339 in UTC with
 * milliseconds ("2024-10-23T09:15:00.000Z"), so that text order is time order; a truth value is 0 or 1; JSON is text.
 */
import type { Generated } from 'kysely';
import type { ArticleKeyTable, CanceledTable, DuplicateTable, FeedTable, NearTextTable } from './feed-tables.ts';
import type { IndexedTable, IndexStateTable, SearchTable } from './search/tables.ts';
import type { BlockedAliasTable, ReviewStoryTable, ReviewTable, NotNamedTable, UnlinkedTable } from './review/tables.ts';
import type { EventStatusName, EventTypeName } from './reference/facts.ts';

export type EntityKind = 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'EVENT';
export type ArticleStatus = 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'WITHDRAWN';
/** What the log records. LEFT_FILTER is not among them: it is how a change looks to one subscriber. */
export type ChangeKind = 'PUBLISHED' | 'UPDATED' | 'CORRECTED' | 'WITHDRAWN';
export type MentionOrigin = 'EDITOR' | 'LINKER' | 'SOURCE';
export type StaffRole = 'REPORTER' | 'EDITOR' | 'ADMIN';
export type AliasKind = 'NAME' | 'ALIAS' | 'ACRONYM' | 'DEMONYM' | 'CAPITAL' | 'OFFICIAL';
export type EventType = EventTypeName;
export type EventStatus = EventStatusName;

export interface Tables {
  meta: MetaTable;
  token: TokenTable;
  entity: EntityTable;
  alias: AliasTable;
  country: CountryTable;
  organization: OrganizationTable;
  event: EventTable;
  position: PositionTable;
  membership: MembershipTable;
  participation: ParticipationTable;
  article: ArticleTable;
  article_body: ArticleBodyTable;
  article_key: ArticleKeyTable;
  mention: MentionTable;
  unlinked: UnlinkedTable;
  not_named: NotNamedTable;
  review: ReviewTable;
  review_story: ReviewStoryTable;
  blocked_alias: BlockedAliasTable;
  revision: RevisionTable;
  correction: CorrectionTable;
  indexed: IndexedTable;
  index_state: IndexStateTable;
  search_public: SearchTable;
  search_dark: SearchTable;
  announcement: AnnouncementTable;
  announcement_entity: AnnouncementEntityTable;
  audit: AuditTable;
  retry: RetryTable;
  entity_redirect: EntityRedirectTable;
  feed: FeedTable;
  duplicate: DuplicateTable;
  near_text: NearTextTable;
  canceled: CanceledTable;
}

/** What the database knows of itself: that it is Silkwire's, the wire's epoch, the key that signs cursors. */
export interface MetaTable {
  key: string;
  value: string;
}

export interface TokenTable {
  id: Generated<number>;
  /** SHA-256 of the token, hex. The token itself is kept nowhere. */
  hash: string;
  name: string;
  role: StaffRole;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
  last_used_at: string | null;
  /** JSON array of the scopes that it is limited to; null for all that its role may. */
  scopes: string | null;
  /** Of someone whom the identity provider vouches for: when it said what stands here, in s since 1970. */
  issued_at: number | null;
}

export interface EntityTable {
  id: Generated<number>;
  kind: EntityKind;
  /** Unique among all kinds, so that a slug alone names an entity. */
  slug: string;
  name: string;
  /** The name in lower case and without accents: what lists are ordered by. */
  sort_name: string;
  description: string | null;
  version: number;
  created_at: string;
  updated_at: string;
}

/** Every name of an entity, its own included. */
export interface AliasTable {
  entity_id: number;
  kind: AliasKind;
  /** Order within the kind, as given. */
  rank: number;
  name: string;
  folded: string;
}

export interface CountryTable {
  entity_id: number;
  code: string;
  code3: string;
  official_name: string;
  capital: string | null;
  region: string;
  subregion: string | null;
}

export interface OrganizationTable {
  entity_id: number;
  acronym: string | null;
  /** Of whose it is; null for what several states or none have. */
  country_id: number | null;
}

export interface EventTable {
  entity_id: number;
  type: EventType;
  status: EventStatus;
  /** EDTF level 0; '' when unknown, since lists are ordered by it and sort keys are not null. */
  starts_on: string;
  ends_on: string | null;
  place: string | null;
  country_id: number | null;
}

export interface PositionTable {
  id: Generated<number>;
  person_id: number;
  /** 0 is the newest. */
  rank: number;
  title: string;
  country_id: number | null;
  organization_id: number | null;
  starts_on: string | null;
  ends_on: string | null;
}

export interface MembershipTable {
  id: Generated<number>;
  organization_id: number;
  country_id: number;
  since: string | null;
  until: string | null;
}

export interface ParticipationTable {
  event_id: number;
  entity_id: number;
  rank: number;
  role: string | null;
}

export interface ArticleTable {
  id: Generated<number>;
  slug: string;
  status: ArticleStatus;
  /** 1, 2, 3 …: every saved change, a change of status included. */
  version: number;
  headline: string;
  summary: string;
  byline: string | null;
  section: string | null;
  language: string;
  urgency: number;
  word_count: number;
  image_url: string | null;
  canonical_url: string | null;
  source_name: string | null;
  source_url: string | null;
  created_at: string;
  updated_at: string;
  published_at: string | null;
  publish_at: string | null;
  /** What lists are ordered by: when it was published, else when it was created. Carried in `mention` too. */
  sort_at: string;
  /** The token that created it: a reporter sees their own drafts. Null for imports from the command line. */
  created_by: number | null;
}

/** Apart from `article`, so that a walk along a list reads small rows. */
export interface ArticleBodyTable {
  article_id: number;
  /** Sanitized HTML. */
  body: string;
  text: string;
}

export interface MentionTable {
  article_id: number;
  entity_id: number;
  /** The entity's kind, the article's status and sort_at are carried here so that a country's newest is an index walk. */
  kind: EntityKind;
  status: ArticleStatus;
  sort_at: string;
  salience: number;
  count: number;
  /** JSON array of the forms as written. */
  surfaces: string;
  origin: MentionOrigin;
  /** How sure it is, in thousandths. */
  confidence: Generated<number>;
  /** JSON array of `Span`: where it is named. */
  spans: Generated<string>;
}

export interface RevisionTable {
  article_id: number;
  version: number;
  at: string;
  status: ArticleStatus;
  /** The name of the token that saved it; null for imports. */
  editor: string | null;
  note: string | null;
  /** JSON: the whole article as it was saved, links included. */
  snapshot: string;
}

export interface CorrectionTable {
  article_id: number;
  note: string;
  at: string;
  from_version: number;
  to_version: number;
}

/** The wire's log. Numbered in the order of commits; rows are never changed, but that a merged entity is named by the one that is kept. */
export interface AnnouncementTable {
  seq: Generated<number>;
  article_id: number;
  version: number;
  kind: ChangeKind;
  note: string | null;
  announced_at: string;
  /** JSON `Facts`: what the story was about before this change; null if it was not public. */
  before: string | null;
  /** JSON `Facts`: what it is about after; null if it is not public any more. */
  after: string | null;
}

/** Each entity of `before` and `after`: so that a filtered replay is an index walk. */
export interface AnnouncementEntityTable {
  entity_id: number;
  seq: number;
}

/** Who did what. Rows are never changed: each one's hash covers the one before. */
export interface AuditTable {
  seq: Generated<number>;
  at: string;
  actor: string;
  role: StaffRole;
  /** Null for the command line, the scheduler and imports. */
  token_id: number | null;
  /** The verb, as the API has it: "publishArticle". */
  action: string;
  /** "Article", "Person", "Token" … */
  target_type: string;
  target_id: number | null;
  /** SHA-256 of what the target was and is, hex; null where it was not there. */
  before: string | null;
  after: string | null;
  /** The hash of the row before; '' for the first. */
  previous: string;
  hash: string;
}

/** What a verb answered to a request with an Idempotency-Key. */
export interface RetryTable {
  token_id: number;
  key: string;
  /** Which verb of the request it was, from 0. */
  call: number;
  /** SHA-256 of the request. */
  body: string;
  /** JSON. */
  value: string;
  created_at: string;
}

/** An entity that was merged into another: its id and slug lead there. */
export interface EntityRedirectTable {
  from_id: number;
  from_slug: string;
  to_id: number;
  at: string;
}
