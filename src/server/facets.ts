import type { Entity } from '../../db/entity.ts';
import type { EntityCount, Figures } from '../../db/figures.ts';
import type { Loaders } from '../../db/loaders.ts';
import { sized } from '../../db/page.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityKind } from '../../db/tables.ts';
import type { CountedEntity, Facets } from '../../schema/context.ts';
import { bestOf } from '../best.ts';
import { timeline } from '../figures/timeline.ts';

/** The facets of a list: all are counted at once, when the first of them is asked for. */
export function facetsOf(reader: Reader, load: Loaders, figures: () => Promise<Figures>): Facets {
  return {
    entities: async (kind, first) => {
      const size = sized('first', first);
      return counted(load, (await figures()).entities[kind].slice(0, size));
    },
    sections: async (first) => {
      const size = sized('first', first);
      return (await figures()).sections.slice(0, size);
    },
    timeline: async (by) => {
      const { days } = await figures();
      return reader.rested(() => timeline(days, by));
    },
  };
}

/** The company that an entity keeps in the stories that speak of it. */
export async function companyOf(load: Loaders, id: number, figures: () => Promise<Figures>, kinds: readonly EntityKind[], first: number): Promise<CountedEntity[]> {
  const size = sized('first', first);
  const { entities } = await figures();
  const others = [...new Set(kinds)].flatMap((kind) => entities[kind].filter((one) => one.id !== id));
  const byName = (a: EntityCount, b: EntityCount) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.id - b.id);
  return counted(load, bestOf(others, size, (a, b) => b.count - a.count || byName(a, b)));
}

/** Without those that are gone since they were counted. */
async function counted(load: Loaders, counts: readonly EntityCount[]): Promise<CountedEntity[]> {
  const entities = await Promise.all(counts.map(({ id }) => load.entity.load(id)));
  return counts.flatMap(({ count }, n) => {
    const entity: Entity | null | undefined = entities[n];
    return entity ? [{ entity, count }] : [];
  });
}
