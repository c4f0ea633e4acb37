import type { Database } from '../../db/database.ts';
import { gazetteerEntities, gazetteerNames, gazetteerOffices, gazetteerParticipants } from '../../db/gazetteer.ts';
import { everyone } from '../../db/reader.ts';
import { blockedAliases } from '../../db/review/queue.ts';
import { Gazetteer } from './linking/gazetteer.ts';
import type { EntityName, Known } from './linking/known.ts';

/** What editors said of names out of drafts, too. */
const linkersEyes = { role: 'EDITOR', name: 'linker', tokenId: 0 } as const;

/** Reads all names that the newsroom's entities have. */
export async function loadGazetteer(database: Database): Promise<Gazetteer> {
  const reader = database.readAs(everyone);
  const rows = await gazetteerEntities(reader, {});
  const offices = Map.groupBy(await gazetteerOffices(reader, {}), ({ person_id: id }) => id);
  const participants = Map.groupBy(await gazetteerParticipants(reader, {}), ({ event_id: id }) => id);
  const entities = rows.map(({ id, kind, slug, name, code, ...row }): Known => {
    const held = offices.get(id);
    return {
      id, kind, slug, name, code: code ?? held?.[0]?.code ?? null,
      ...(held && { titles: held.map(({ title }) => title) }),
      ...(row.type && { event: { type: row.type, startsOn: row.starts_on ?? '', endsOn: row.ends_on, place: row.place, participants: (participants.get(id) ?? []).map((one) => one.entity_id) } }),
    };
  });
  const names = (await gazetteerNames(reader, {})).map(({ entity_id: entity, kind, name }): EntityName => ({ entity, kind, name }));
  const blocked = (await blockedAliases(database.readAs(linkersEyes), {})).map(({ entity_id: entity, name }) => ({ entity, name }));
  return Gazetteer.inPieces({ entities, names, blocked });
}
