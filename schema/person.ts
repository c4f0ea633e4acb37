import type { Position } from '../db/entity-facts.ts';
import { builder } from './builder.ts';
import { entityBy, entityOf } from './lookup.ts';
import { isOn, today } from './on-day.ts';
import { connectionOf, forwardArgs } from './page.ts';
import { CountryRef, EntityRef, NodeRef, OrganizationRef, PersonRef, PositionRef } from './refs.ts';
import { alikeUnavailable } from './unavailable.ts';

builder.objectType(PositionRef, {
  description: 'An office that a person holds or held.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Without the country: "Minister of Foreign Affairs".' }),
    country: t.field({ type: CountryRef, nullable: true, description: 'The country served.', resolve: ({ countryId }, _args, context) => entityOf(context, 'COUNTRY', countryId) }),
    organization: t.field({ type: OrganizationRef, nullable: true, description: 'The organization served.', resolve: ({ organizationId }, _args, context) => entityOf(context, 'ORGANIZATION', organizationId) }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'The first day, or the month or year, as far as it is known.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'The last day, or the month or year; null while no end of it is known.' }),
  }),
});

builder.objectType(PersonRef, {
  description: 'A person of public life.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    positions: t.field({ type: [PositionRef], description: 'The newest first.', resolve: ({ id }, _args, { load }) => load.positions.load(id) }),
    position: t.field({
      type: PositionRef,
      nullable: true,
      description: 'The office held on a day; the first of them, if there were several.',
      args: { on: t.arg({ type: 'Date', description: 'Today, where it is not given.' }) },
      resolve: async ({ id }, { on }, { load }) => (await load.positions.load(id)).find((position) => isHeld(position, on ?? today())) ?? null,
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'Of the current position, else of the latest that served a country.',
      resolve: async ({ id }, _args, context) => {
        const positions = (await context.load.positions.load(id)).filter(({ countryId }) => countryId !== null);
        const current = positions.find((position) => isHeld(position, today())) ?? positions[0];
        return entityOf(context, 'COUNTRY', current?.countryId ?? null);
      },
    }),
  }),
});

/** True if the office was held at some time of a date. */
function isHeld({ startsOn, endsOn }: Position, on: string): boolean {
  return isOn({ from: startsOn, to: endsOn }, on);
}

const PersonConnectionRef = connectionOf(PersonRef);

builder.queryField('person', (t) =>
  t.field({
    type: PersonRef,
    nullable: true,
    description: 'A person by id or slug ("kassym-jomart-tokayev"); null if there is none.',
    args: { id: t.arg.id(), slug: t.arg.string() },
    resolve: (_root, args, context) => entityBy(context, 'PERSON', args),
  }),
);

builder.queryField('people', (t) =>
  t.field({
    type: PersonConnectionRef,
    description: `People by name. ${alikeUnavailable.list}`,
    args: { search: t.arg.string({ description: 'A part of any of their names, from the beginning of a word, in any script.' }), ...forwardArgs(t.arg) },
    resolve: (_root, { search, ...page }, { archive }) => archive.entities({ kind: 'PERSON', search }, page),
  }),
);
