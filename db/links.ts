import type { MentionOrigin } from './tables.ts';

export interface Link {
  readonly entityId: number;
  /** 0 to 1000: how far the story is about it, in thousandths. */
  readonly salience: number;
  readonly count: number;
  /** The forms as written. */
  readonly surfaces: readonly string[];
  readonly origin: MentionOrigin;
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
  };
}
