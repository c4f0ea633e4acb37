import type { Generated } from 'kysely';

/** Who names someone: the story's source, or the linker, which found the name in the text. */
export type DoubtOrigin = 'SOURCE' | 'LINKER';

export type ReviewStatus = 'OPEN' | 'CONFIRMED' | 'REJECTED';

/** A name that the linker is not sure of: someone whom nobody knows, or a spelling that may be someone's. */
export interface ReviewTable {
  id: Generated<number>;
  kind: 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'EVENT';
  /** As it was written first. */
  name: string;
  folded: string;
  /** Whom it may mean; 0 for one whom nobody knows. */
  entity_id: number;
  status: ReviewStatus;
  version: number;
  /** In thousandths. */
  confidence: number;
  /** Why it was taken for that, in words. */
  evidence: string;
  /** ISO 3166-1 alpha-2: the country that it belongs to; null where that is not known. */
  code: string | null;
  /** JSON `ProposedEvent`; null for all that is no event. */
  event: string | null;
  created_at: string;
  decided_at: string | null;
  decided_by: string | null;
}

/** A story in which it stands. */
export interface ReviewStoryTable {
  review_id: number;
  article_id: number;
  salience: number;
  count: number;
  /** JSON arrays, as a mention's. */
  surfaces: string;
  spans: string;
  /** On whose word. */
  origin: Generated<DoubtOrigin>;
}

/** A name that an editor said is not this entity's. */
export interface BlockedAliasTable {
  entity_id: number;
  folded: string;
  name: string;
}

/** An editor said that in this story the name is not this entity's, which has it as one of its own. */
export interface NotNamedTable {
  article_id: number;
  entity_id: number;
  folded: string;
}

/** An editor said that the story does not speak of the entity: it is not linked again. */
export interface UnlinkedTable {
  article_id: number;
  entity_id: number;
}
