import type { MentionOrigin } from './tables.ts';

export interface Link {
  readonly entityId: number;
  /** 0 to 1000: how far the story is about it, in thousandths. */
  readonly salience: number;
  readonly count: number;
  /** The forms as written. */
  readonly surfaces: readonly string[];
  readonly origin: MentionOrigin;
  /** 0 to 1000: how sure it is, in thousandths. What is not said is sure. */
  readonly confidence?: number;
  /** Where it is named, in the order of the text. */
  readonly spans?: readonly Span[];
}

/** A place in a story: the field, and offsets in UTF-16 code units. */
export type Span = readonly [field: 'headline' | 'text', start: number, end: number];

/** Links as history and the audit keep them: what was said, and not where it was found. */
export function saidOf(links: readonly Link[]): Link[] {
  return links.map(({ entityId, salience, count, surfaces, origin }) => ({ entityId, salience, count, surfaces, origin }));
}

/** Whose word is kept where two say it. */
const weight: Record<MentionOrigin, number> = { EDITOR: 2, SOURCE: 1, LINKER: 0 };

/** A story's links, one for each entity: of two, how far it is about it is the greater, and how often it is named the sum. */
export class MergedLinks {
  readonly #links = new Map<number, Link>();

  add(link: Link): void {
    const known = this.#links.get(link.entityId);
    this.#links.set(link.entityId, known ? merged(known, link) : link);
  }

  all(): Link[] {
    return [...this.#links.values()];
  }
}

function merged(one: Link, other: Link): Link {
  return {
    entityId: one.entityId,
    salience: Math.max(one.salience, other.salience),
    count: one.count + other.count,
    surfaces: [...new Set([...one.surfaces, ...other.surfaces])],
    origin: weight[other.origin] > weight[one.origin] ? other.origin : one.origin,
    confidence: Math.max(one.confidence ?? 1000, other.confidence ?? 1000),
    spans: [...(one.spans ?? []), ...(other.spans ?? [])],
  };
}
