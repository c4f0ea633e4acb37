import type { EntityKind, EventType } from '../../db/tables.ts';
import { oneOf, shuffled, type Random } from '../../bench/random.ts';
import { readGlobalId } from '../../schema/global-id.ts';
import type { Ask } from './ask.ts';

/** Someone or something that stories are about. */
export interface Someone {
  readonly id: number;
  readonly slug: string;
  readonly kind: EntityKind;
  readonly code?: string;
  readonly type?: EventType;
}

/** A filter as a client writes it, and no more of it than is used here. */
export interface Filter {
  /** Topics, with OR between them. */
  readonly search?: string;
  readonly about?: { readonly all?: readonly string[]; readonly any?: readonly string[]; readonly none?: readonly string[] };
  readonly people?: readonly string[];
  readonly countries?: readonly string[];
  readonly organizations?: readonly string[];
  readonly events?: readonly string[];
  readonly eventTypes?: readonly EventType[];
  readonly sections?: readonly string[];
  readonly languages?: readonly string[];
  readonly publishedAfter?: string;
  readonly maxUrgency?: number;
}

export type Kind = 'PUBLISHED' | 'UPDATED' | 'CORRECTED' | 'WITHDRAWN' | 'LEFT_FILTER';

/** What a subscriber asks for. */
export interface Wants {
  readonly filter?: Filter;
  readonly kinds?: readonly Kind[];
}

export const sections = ['Diplomacy', 'Trade', 'Energy', 'Culture'] as const;
export const languages = ['en', 'ru', 'kk'] as const;
/** Words of headlines: nobody here is called so, and no other word is a form of one. */
export const topics = ['cotton', 'uranium', 'irrigation', 'railways'] as const;

/** All that stories are about here, and more countries than stories speak of. */
export class Cast {
  readonly all: readonly Someone[];
  /** About whom the writers write. */
  readonly countries: readonly Someone[];
  readonly others: readonly Someone[];

  constructor(all: readonly Someone[]) {
    this.all = all;
    this.countries = all.filter(({ kind }) => kind === 'COUNTRY').slice(0, 9);
    this.others = all.filter(({ kind }) => kind !== 'COUNTRY');
  }

  of(kind: EntityKind): readonly Someone[] {
    return this.all.filter((someone) => someone.kind === kind);
  }
}

interface Node {
  readonly id: string;
  readonly slug: string;
  readonly code?: string;
  readonly type?: EventType;
}
type List = { readonly nodes: readonly Node[] };

export async function readCast(ask: Ask): Promise<Cast> {
  const lists = await ask<Record<'countries' | 'people' | 'organizations' | 'events', List>>(
    '{ countries(first: 40) { nodes { id slug code } } people(first: 5) { nodes { id slug } } organizations(first: 5) { nodes { id slug } } events(first: 4) { nodes { id slug type } } }',
  );
  const of = (kind: EntityKind, { nodes }: List) => nodes.map((node) => ({ ...node, kind, id: readGlobalId(node.id)?.id ?? 0 }));
  return new Cast([...of('COUNTRY', lists.countries), ...of('PERSON', lists.people), ...of('ORGANIZATION', lists.organizations), ...of('EVENT', lists.events)]);
}

/** What the `n`th subscriber wants: each shape of filter comes round, and whom it names is drawn. */
export function drawWants(random: Random, cast: Cast, n: number, begunAt: Date): Wants {
  const some = (from: readonly Someone[], most: number) => shuffled(random, from).slice(0, 1 + random.below(most));
  const codes = (most: number) => some(cast.countries, most).map(({ code = '' }) => code);
  const slugs = (from: readonly Someone[], most: number) => some(from, most).map(({ slug }) => slug);
  const shapes: readonly (() => Wants)[] = [
    () => ({}),
    () => ({ filter: { countries: codes(3) } }),
    () => ({ filter: { countries: codes(1) } }),
    () => ({ filter: { people: slugs(cast.of('PERSON'), 2) } }),
    () => ({ filter: { organizations: slugs(cast.of('ORGANIZATION'), 2) } }),
    () => ({ filter: { about: { all: [...slugs(cast.countries, 1), ...slugs(cast.others, 1)] } } }),
    () => ({ filter: { about: { any: slugs([...cast.countries, ...cast.others], 4) } } }),
    () => ({ filter: { about: { none: slugs(cast.countries, 4) }, sections: [oneOf(random, sections)] } }),
    () => ({ filter: { sections: shuffled(random, sections).slice(0, 2), maxUrgency: 2 + random.below(4) } }),
    () => ({ filter: { maxUrgency: 1 + random.below(3) } }),
    () => ({ filter: { countries: codes(4) }, kinds: ['CORRECTED', 'WITHDRAWN', 'LEFT_FILTER'] }),
    () => ({ filter: { countries: codes(4), about: { none: slugs(cast.others, 3) } } }),
    () => ({ filter: random.next() < 0.5 ? { events: slugs(cast.of('EVENT'), 2) } : { eventTypes: [cast.of('EVENT')[random.below(4)]?.type ?? 'SUMMIT'] } }),
    () => ({ filter: { countries: codes(5), languages: [oneOf(random, languages)] } }),
    () => ({ filter: { countries: codes(3), publishedAfter: new Date(begunAt.getTime() + random.below(5000)).toISOString() } }),
    () => ({ filter: { search: oneOf(random, topics) } }),
    () => ({ filter: { search: shuffled(random, topics).slice(0, 2).join(' OR '), countries: codes(4) } }),
    // More than the log is walked along by index.
    () => ({ filter: { countries: cast.of('COUNTRY').slice(0, 30).map(({ code = '' }) => code), maxUrgency: 4 } }),
    () => ({ kinds: [oneOf<Kind>(random, ['PUBLISHED', 'CORRECTED', 'WITHDRAWN'])] }),
  ];
  return shapes[n % shapes.length]?.() ?? {};
}
