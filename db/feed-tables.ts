import type { Generated } from 'kysely';

/** What is done with a feed's new stories. */
export type FeedPolicy = 'DRAFT' | 'PUBLISH_IF_LINKED_SURELY';

/** A feed that is polled. */
export interface FeedTable {
  id: Generated<number>;
  url: string;
  policy: FeedPolicy;
  /** What its stories have in place of what they say themselves; null to leave them that. */
  source_name: string | null;
  section: string | null;
  language: string | null;
  /** Between two polls, in ms. */
  every_ms: number;
  /** Whether it may be at a private address: 0|1. */
  private_allowed: number;
  created_at: string;
  /** It is not polled while this is set. */
  paused_at: string | null;
  /** When it is due. */
  next_at: string;
  /** Until then a process is polling it. */
  claimed_until: string | null;
  /** What the server said of what it sent last, to be given back: RFC 9110, 8.8. */
  etag: string | null;
  last_modified: string | null;
  polled_at: string | null;
  /** Polls that failed one after another; 0 once one succeeds. */
  failures: number;
  /** What the last poll came to, in words. */
  outcome: string | null;
}

/** Other names by which the world knows an article: an API client's externalId, a feed's guid, a canonical URL. */
export interface ArticleKeyTable {
  /** "external", "url", or "guid:" and the feed's address. */
  space: string;
  key: string;
  article_id: number;
  /** Of what a feed said of it last: what it says again changes nothing, though an editor has. */
  fingerprint: string | null;
  /** When the feed made what it said last, where it says so: what is older comes too late. */
  version_at: string | null;
  /** The number that the feed gave that version, where it gives numbers. */
  version: number | null;
  /** When its source says that it was published. RFC 3339, UTC, milliseconds. */
  published_at: string | null;
}

/** A story that came, and says what another says: it was not taken in again. */
export interface DuplicateTable {
  /** As those of `article_key`. */
  space: string;
  key: string;
  /** The original. */
  article_id: number;
  fingerprint: string;
  /** Of their texts, 500 to 1000: the share of word shingles that they have in common, in thousandths. */
  similarity: number;
  headline: string;
  source_name: string | null;
  url: string | null;
  noticed_at: string;
}

/** A story that its source took back: what is older of it, and comes later, is not taken in. */
export interface CanceledTable {
  /** As those of `article_key`. */
  space: string;
  key: string;
  /** The space of the guid that the source gave it: another guid of that space is another story, though its address be the same. */
  said_by: string;
  /** When the source took it back and the number of that version, at least one of them: as in `article_key`. */
  version_at: string | null;
  version: number | null;
  noticed_at: string;
}

/** The bands of the signatures of imported texts: texts that are alike have one in common. */
export interface NearTextTable {
  band: number;
  article_id: number;
}
