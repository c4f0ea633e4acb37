import { builder } from './builder.ts';
import { EventConnectionRef, eventsOf } from './event-connection.ts';
import { EventFilterInput } from './filter.ts';
import { entityBy, entityOf, existing } from './lookup.ts';
import { connectionOf, forwardArgs } from './page.ts';
import { CountryRef, EntityRef, MembershipRef, NodeRef, OrganizationRef } from './refs.ts';
import { alikeUnavailable } from './unavailable.ts';

builder.objectType(MembershipRef, {
  description: 'That a country is or was a member.',
  fields: (t) => ({
    country: t.field({ type: CountryRef, description: 'The member.', resolve: ({ countryId }, _args, context) => existing(context, 'COUNTRY', countryId) }),
    since: t.expose('since', { type: 'Date', nullable: true, description: 'When it joined, as far as it is known.' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'When it left or is to leave; null while no end of it is known.' }),
  }),
});

builder.objectType(OrganizationRef, {
  description: 'An organization, an alliance, a format such as C5+1, or a body of one.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    acronym: t.exposeString('acronym', { nullable: true, description: '"SCO".' }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'Of whose it is: a ministry, a party, a company, a club. Null for what several states or none have, such as the United Nations.',
      resolve: ({ countryId }, _args, context) => entityOf(context, 'COUNTRY', countryId),
    }),
    members: t.field({ type: [MembershipRef], description: 'Its members, past ones too, by name. Empty where none are known.', resolve: ({ id }, _args, { load }) => load.members.load(id) }),
    events: t.field({
      type: EventConnectionRef,
      description: 'Events that it took part in, the latest first.',
      args: { filter: t.arg({ type: EventFilterInput }), ...forwardArgs(t.arg) },
      resolve: ({ id }, { filter, ...page }, context) => eventsOf(context, filter, page, { ofParticipantId: id }),
    }),
  }),
});

const OrganizationConnectionRef = connectionOf(OrganizationRef);

builder.queryField('organization', (t) =>
  t.field({
    type: OrganizationRef,
    nullable: true,
    description: 'An organization by id or slug ("brics"); null if there is none.',
    args: { id: t.arg.id(), slug: t.arg.string() },
    resolve: (_root, args, context) => entityBy(context, 'ORGANIZATION', args),
  }),
);

builder.queryField('organizations', (t) =>
  t.field({
    type: OrganizationConnectionRef,
    description: `Organizations by name. ${alikeUnavailable.list}`,
    args: { search: t.arg.string({ description: 'A part of any of their names or acronyms, from the beginning of a word, in any script.' }), ...forwardArgs(t.arg) },
    resolve: (_root, { search, ...page }, { archive }) => archive.entities({ kind: 'ORGANIZATION', search }, page),
  }),
);
