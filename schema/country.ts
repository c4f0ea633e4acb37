import { builder } from './builder.ts';
import type { AliasKind } from '../db/tables.ts';
import type { Context } from './context.ts';
import { EventConnectionRef, eventsOf } from './event-connection.ts';
import { EventFilterInput } from './filter.ts';
import { entityBy, isKind } from './lookup.ts';
import { isOn, today } from './on-day.ts';
import { connectionOf, forwardArgs } from './page.ts';
import { CountryRef, EntityRef, NodeRef, OrganizationRef, PersonRef } from './refs.ts';
import { alikeUnavailable } from './unavailable.ts';

builder.objectType(CountryRef, {
  description: 'A country or territory of ISO 3166-1.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    code: t.expose('code', { type: 'CountryCode', description: 'ISO 3166-1 alpha-2: "KZ".' }),
    code3: t.exposeString('code3', { description: 'ISO 3166-1 alpha-3: "KAZ".' }),
    flag: t.string({ description: 'As an emoji: "🇰🇿".', resolve: ({ code }) => flagOf(code) }),
    officialName: t.exposeString('officialName', { description: '"Republic of Kazakhstan".' }),
    demonyms: t.stringList({ description: 'The adjective first: ["Kazakh", "Kazakhstani"].', resolve: ({ id }, _args, context) => namesOf(context, id, 'DEMONYM') }),
    capital: t.exposeString('capital', { nullable: true, description: '"Astana".' }),
    region: t.exposeString('region', { description: 'By UN M49: "Asia".' }),
    subregion: t.exposeString('subregion', { nullable: true, description: 'By UN M49: "Central Asia".' }),
    people: t.field({
      type: [PersonRef],
      description: 'Those who serve or served it, the ones in office first.',
      resolve: async ({ id }, _args, { load }) => (await load.peopleOfCountry.load(id)).filter((entity) => isKind(entity, 'PERSON')),
    }),
    organizations: t.field({
      type: [OrganizationRef],
      description: 'Those that it is a member of today.',
      resolve: async ({ id }, _args, { load }) => {
        const current = (await load.organizationsOfCountry.load(id)).filter(({ since, until }) => isOn({ from: since, to: until }, today()));
        // It may have left and joined again, both in this year.
        return [...new Map(current.map(({ organization }) => [organization.id, organization])).values()].filter((entity) => isKind(entity, 'ORGANIZATION'));
      },
    }),
    events: t.field({
      type: EventConnectionRef,
      description: 'Events held in it, the latest first.',
      args: { filter: t.arg({ type: EventFilterInput }), ...forwardArgs(t.arg) },
      resolve: ({ id }, { filter, ...page }, context) => eventsOf(context, filter, page, { ofCountryId: id }),
    }),
  }),
});

/** The regional indicator symbols of the code's two letters. */
function flagOf(code: string): string {
  return [...code].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65)).join('');
}

async function namesOf({ load }: Context, id: number, kind: AliasKind): Promise<string[]> {
  return (await load.aliases.load(id)).filter((alias) => alias.kind === kind).map(({ name }) => name);
}

const CountryConnectionRef = connectionOf(CountryRef);

builder.queryField('country', (t) =>
  t.field({
    type: CountryRef,
    nullable: true,
    description: 'A country by its ISO code or its slug ("kazakhstan"); null if there is none.',
    args: { code: t.arg({ type: 'CountryCode' }), slug: t.arg.string() },
    resolve: (_root, { code, slug }, context) => (code != null ? context.load.countryOfCode.load(code) : entityBy(context, 'COUNTRY', { slug })),
  }),
);

builder.queryField('countries', (t) =>
  t.field({
    type: CountryConnectionRef,
    description: `Countries by name. ${alikeUnavailable.list}`,
    args: {
      search: t.arg.string({ description: 'A part of any of their names, demonyms or capitals, from the beginning of a word.' }),
      region: t.arg.string({ description: 'A region or sub-region of UN M49: "Central Asia".' }),
      ...forwardArgs(t.arg),
    },
    resolve: (_root, { search, region, ...page }, { archive }) => archive.entities({ kind: 'COUNTRY', search, region }, page),
  }),
);
