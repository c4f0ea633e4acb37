import type { Entity } from '../db/entity.ts';
import type { Participation } from '../db/entity-facts.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { EventStatusEnum, EventTypeEnum } from './enums.ts';
import { EventConnectionRef, eventsOf } from './event-connection.ts';
import { EventFilterInput } from './filter.ts';
import { entityBy, entityOf } from './lookup.ts';
import { forwardArgs } from './page.ts';
import { CountryRef, EntityRef, EventRef, NodeRef, ParticipationRef } from './refs.ts';
import { alikeUnavailable } from './unavailable.ts';

builder.objectType(ParticipationRef, {
  description: 'That someone took part in an event.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'A person, a country or an organization.', resolve: entityOfParticipation }),
    role: t.exposeString('role', { nullable: true, description: 'host, visitor, chair, member, signatory, guest …' }),
  }),
});

async function entityOfParticipation({ entityId }: Participation, _args: object, { load }: Context): Promise<Entity> {
  const entity = await load.entity.load(entityId);
  if (!entity) throw new Error(`There is no entity ${entityId}, and a row names it.`);
  return entity;
}

builder.objectType(EventRef, {
  description: 'Something that happened, or is to happen, at a time and a place: a visit, a summit, a treaty, an election.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    type: t.expose('type', { type: EventTypeEnum, description: 'What sort of event it is.' }),
    status: t.expose('status', { type: EventStatusEnum, description: 'Whether it is to come, under way or over.' }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'The first day, or the month or year, as far as it is known.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'The last day, if it took more than one.' }),
    place: t.exposeString('place', { nullable: true, description: 'The city or the venue: "Kazan".' }),
    country: t.field({ type: CountryRef, nullable: true, description: 'The country of the place.', resolve: ({ countryId }, _args, context) => entityOf(context, 'COUNTRY', countryId) }),
    participants: t.field({ type: [ParticipationRef], description: 'Countries, organizations and people who take part.', resolve: ({ id }, _args, { load }) => load.participants.load(id) }),
  }),
});

builder.queryField('event', (t) =>
  t.field({
    type: EventRef,
    nullable: true,
    description: 'An event by id or slug ("brics-summit-kazan-2024"); null if there is none.',
    args: { id: t.arg.id(), slug: t.arg.string() },
    resolve: (_root, args, context) => entityBy(context, 'EVENT', args),
  }),
);

builder.queryField('events', (t) =>
  t.field({
    type: EventConnectionRef,
    description: `Events, the latest first. ${alikeUnavailable.list}`,
    args: { filter: t.arg({ type: EventFilterInput }), search: t.arg.string({ description: 'Words that each event has in a name of its own, of its place, of its country or of somebody who takes part, from the beginning of a word: "kazan brics", "astana tokayev". The first eight count.' }), ...forwardArgs(t.arg) },
    resolve: (_root, { filter, search, ...page }, context) => eventsOf(context, filter, page, { search }),
  }),
);
