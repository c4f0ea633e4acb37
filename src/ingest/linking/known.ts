import type { AliasKind, EntityKind, EventType } from '../../../db/tables.ts';

/** An entity that texts may name. */
export interface Known {
  readonly id: number;
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2: a country's own, that of a person's latest office, that of whose an organization is, that of an event's place. */
  readonly code: string | null;
  /** Titles of the offices that a person holds or held: "President". */
  readonly titles?: readonly string[];
  readonly event?: KnownEvent;
}

export interface KnownEvent {
  readonly type: EventType;
  /** EDTF level 0; '' when unknown. */
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly place: string | null;
  /** Ids of the entities that take part. */
  readonly participants: readonly number[];
}

/** METONYM: a seat of government, "Kremlin". */
export type NameKind = AliasKind | 'METONYM';

/** One name of an entity. */
export interface EntityName {
  readonly entity: number;
  readonly kind: NameKind;
  readonly name: string;
}

/** What a gazetteer is made of. */
export interface GazetteerFacts {
  readonly entities: readonly Known[];
  readonly names: readonly EntityName[];
  /** Names that an editor has said are not of this entity. */
  readonly blocked?: readonly { readonly entity: number; readonly name: string }[];
}
