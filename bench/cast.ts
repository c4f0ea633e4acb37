import type { Transaction } from '../db/database.ts';
import { writeParticipants, writePositions, type Position } from '../db/entity-facts.ts';
import { insertEntity, insertEventDetails } from '../db/entity-write.ts';
import { slugOf } from '../db/fold.ts';
import type { EntityKind, EventType } from '../db/tables.ts';
import { oneOf, poisson, shuffled, zipf, type Random } from './random.ts';
import type { Words } from './words.ts';

const madeUpPeople = 2000;
const madeUpEvents = 1000;
const firstYear = 2010;
const years = 17;

/** An entity that stories may speak of. */
export interface Player {
  readonly id: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly eventType: EventType | null;
}

/** Adds made-up people, with positions in a country, and events, with a date and a place, to the facts that are there. */
export async function addPlayers(tx: Transaction, random: Random, words: Words): Promise<void> {
  const countries = shuffled(random, (await players(tx)).filter((player) => player.kind === 'COUNTRY'));
  const country = zipf(random, countries.length, 0.7);
  const countryId = () => countries[country()]?.id ?? null;
  const people: number[] = [];
  for (let n = 0; n < madeUpPeople; n++) {
    const name = `${words.name()} ${words.name()}`;
    const id = await insertEntity(tx, 'PERSON', { name, description: null, aliases: {} }, `${slugOf(name)}-${n}`);
    await writePositions(tx, id, positionsOf(random, countryId()));
    people.push(id);
  }
  for (let n = 0; n < madeUpEvents; n++) {
    const place = words.name();
    const type = oneOf<EventType>(random, ['SUMMIT', 'VISIT', 'TALKS', 'CONFERENCE', 'AGREEMENT', 'PROTEST', 'ELECTION', 'DISASTER']);
    const name = `${place} ${type.toLowerCase()} ${n}`;
    const id = await insertEntity(tx, 'EVENT', { name, description: null, aliases: {} }, slugOf(name));
    const where = countryId();
    const startsOn = dateOf(random, random.next() * years);
    await insertEventDetails(tx, id, { type, status: 'HELD', startsOn, endsOn: null, place, countryId: where });
    const guest = people[random.below(people.length)];
    await writeParticipants(tx, id, [where, guest].flatMap((entityId, rank) => (entityId ? { entityId, role: rank === 0 ? 'host' : 'guest' } : [])));
  }
}

/** The newest first, as `writePositions` takes them; three of four people are in office. */
function positionsOf(random: Random, countryId: number | null): Position[] {
  let end = random.next() < 0.75 ? null : random.next() * years;
  return Array.from({ length: 1 + random.below(3) }, () => {
    const start = Math.max(0, (end ?? years) - 1 - random.next() * 5);
    const position: Position = {
      title: oneOf(random, ['President', 'Prime Minister', 'Minister of Foreign Affairs', 'Minister of Energy', 'Ambassador', 'Spokesperson']),
      countryId, organizationId: null, startsOn: dateOf(random, start), endsOn: end === null ? null : dateOf(random, end),
    };
    end = start;
    return position;
  });
}

function dateOf(random: Random, year: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${firstYear + Math.floor(year)}-${two(1 + Math.floor((year % 1) * 12))}-${two(1 + random.below(28))}`;
}

/** Every entity that there is, in an order that doesn't depend on the database. */
async function players(tx: Transaction): Promise<Player[]> {
  const rows = await tx.tables
    .selectFrom('entity')
    .leftJoin('event', 'event.entity_id', 'entity.id')
    .select(['entity.id', 'entity.kind', 'entity.name', 'event.type as eventType'])
    .orderBy('entity.slug')
    .execute();
  return rows;
}

/** Who and what a story is about. */
export interface Cast {
  /** Those of one story, without repeats: about 3 people, 2 countries, 0.7 events and 0.5 organizations. */
  next(): Player[];
}

/** How many of each kind a story has on average, and how unequally they are in the news. */
const billing: readonly (readonly [EntityKind, mean: number, exponent: number])[] = [
  ['PERSON', 3, 0.8], ['COUNTRY', 2, 1], ['EVENT', 0.7, 0.7], ['ORGANIZATION', 0.5, 0.8],
];

export async function castOf(tx: Transaction, random: Random): Promise<Cast> {
  const everyone = await players(tx);
  const roles = billing.map(([kind, mean, exponent]) => {
    const ranked = shuffled(random, everyone.filter((player) => player.kind === kind));
    return { ranked, mean, draw: zipf(random, ranked.length, exponent) };
  });
  return {
    next: () => {
      const chosen = new Set<Player>();
      for (const { ranked, mean, draw } of roles) {
        const wanted = chosen.size + Math.min(poisson(random, mean), ranked.length, 12);
        // The few that are everywhere come up again and again: ask until there are enough.
        while (chosen.size < wanted) {
          const player = ranked[draw()];
          if (player) chosen.add(player);
        }
      }
      return shuffled(random, [...chosen]);
    },
  };
}
