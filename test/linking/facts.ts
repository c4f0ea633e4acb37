import { countries, events, organizations, people } from '../../db/reference/all.ts';
import { slugOf } from '../../db/fold.ts';
import type { EntityName, GazetteerFacts, Known, NameKind } from '../../src/ingest/linking/known.ts';
import { Gazetteer } from '../../src/ingest/linking/gazetteer.ts';

/** What the reference facts come to, without a database. */
export function referenceFacts(): GazetteerFacts {
  const entities: Known[] = [];
  const names: EntityName[] = [];
  const ids = new Map<string, number>();
  const add = (entity: Omit<Known, 'id'>, code: string | null, named: readonly (readonly [NameKind, string | null | undefined])[]): void => {
    const id = entities.length + 1;
    entities.push({ ...entity, id });
    ids.set(entity.slug, id);
    if (code) ids.set(code, id);
    for (const [kind, name] of named) if (name) names.push({ entity: id, kind, name });
  };
  const aliases = (list: readonly string[]) => list.map((name) => ['ALIAS', name] as const);
  for (const fact of countries) {
    add({ kind: 'COUNTRY', slug: slugOf(fact.name), name: fact.name, code: fact.code }, fact.code, [
      ['NAME', fact.name], ...aliases(fact.aliases), ['OFFICIAL', fact.officialName], ...fact.demonyms.map((name) => ['DEMONYM', name] as const),
      ...[fact.capital, ...(fact.capitalAliases ?? [])].map((name) => ['CAPITAL', name] as const),
    ]);
  }
  for (const { slug, name, acronym, country, aliases: others } of organizations) add({ kind: 'ORGANIZATION', slug, name, code: country }, null, [['NAME', name], ['ACRONYM', acronym], ...aliases(others)]);
  for (const { slug, name, positions, aliases: others } of people) {
    add({ kind: 'PERSON', slug, name, code: positions[0]?.country ?? null, titles: positions.map(({ title }) => title) }, null, [['NAME', name], ...aliases(others)]);
  }
  for (const { slug, name, type, startsOn, endsOn, place, country, participants, aliases: others } of events) {
    const takePart = participants.flatMap(({ entity }) => ids.get(entity) ?? []);
    add({ kind: 'EVENT', slug, name, code: country ?? null, event: { type, startsOn, endsOn: endsOn ?? null, place: place ?? null, participants: takePart } }, null, [['NAME', name], ...aliases(others)]);
  }
  return { entities, names };
}

export function referenceGazetteer(): Gazetteer {
  return new Gazetteer(referenceFacts());
}
