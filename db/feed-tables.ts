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

/** The bands of the signatures of imported texts: texts that are alike have one in common. */
export interface NearTextTable {
  band: number;
  article_id: number;
}
