import { builder } from './builder.ts';
import type { TermCount } from '../db/figures.ts';
import type { Bucket } from '../src/figures/timeline.ts';
import type { CountedEntity, Facets } from './context.ts';
import { EntityRef } from './refs.ts';
import { alikeUnavailable } from './unavailable.ts';

const IntervalEnum = builder.enumType('Interval', {
  description: 'How long each bucket of a timeline is, in UTC.',
  values: {
    DAY: { description: 'From midnight to midnight.' }, WEEK: { description: 'From Monday to Sunday, as in ISO 8601.' }, MONTH: { description: 'Of the calendar.' },
    YEAR: { description: 'From the 1st of January.' },
  } as const,
});

const EntityCountRef = builder.objectRef<CountedEntity>('EntityCount').implement({
  description: 'In how many stories of a list an entity is spoken of.',
  fields: (t) => ({
    entity: t.expose('entity', { type: EntityRef, description: 'Whom or what they speak of.' }),
    count: t.exposeInt('count', { description: 'Stories: each counts once, however often it names the entity.' }),
  }),
});

const TermCountRef = builder.objectRef<TermCount>('TermCount').implement({
  description: 'How many stories of a list have a value.',
  fields: (t) => ({
    term: t.exposeString('term', { description: 'The value: "Diplomacy".' }),
    count: t.exposeInt('count', { description: 'Stories.' }),
  }),
});

const BucketRef = builder.objectRef<Bucket>('Bucket').implement({
  description: 'How many stories of a list were published in an interval.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'Its first day, in UTC: "2024-10-21". A week begins on Monday.' }),
    count: t.exposeInt('count', { description: 'Stories; 0 in quiet times.' }),
  }),
});

const first = 'At most so many, from 0 to 100.';

export const FacetsRef = builder.objectRef<Facets>('Facets').implement({
  description: `The shape of a list of stories: counts by who, where and when, each over exactly the stories that \`totalCount\` counts. Most frequent first; of equals by name. ${alikeUnavailable.counts}`,
  fields: (t) => ({
    people: t.field({ type: [EntityCountRef], description: 'The people that most of its stories speak of.', args: { first: t.arg.int({ defaultValue: 10, description: first }) }, resolve: (facets, args) => facets.entities('PERSON', args.first ?? 10) }),
    countries: t.field({ type: [EntityCountRef], description: 'The countries that most of its stories speak of.', args: { first: t.arg.int({ defaultValue: 10, description: first }) }, resolve: (facets, args) => facets.entities('COUNTRY', args.first ?? 10) }),
    organizations: t.field({ type: [EntityCountRef], description: 'The organizations that most of its stories speak of.', args: { first: t.arg.int({ defaultValue: 10, description: first }) }, resolve: (facets, args) => facets.entities('ORGANIZATION', args.first ?? 10) }),
    events: t.field({ type: [EntityCountRef], description: 'The events that most of its stories speak of.', args: { first: t.arg.int({ defaultValue: 10, description: first }) }, resolve: (facets, args) => facets.entities('EVENT', args.first ?? 10) }),
    sections: t.field({ type: [TermCountRef], description: 'The sections that most of its stories are in; stories without one are not counted.', args: { first: t.arg.int({ defaultValue: 10, description: first }) }, resolve: (facets, args) => facets.sections(args.first ?? 10) }),
    timeline: t.field({
      type: [BucketRef],
      description: 'Stories by when they were published, the oldest first, from the first story to the last. Quiet times in between are given with 0, unless that would make more than 10,000 buckets; of more than 10,000 with stories, the newest are given.',
      args: { by: t.arg({ type: IntervalEnum, required: true, defaultValue: 'MONTH', description: 'How long each bucket is.' }) },
      resolve: (facets, { by }) => facets.timeline(by),
    }),
  }),
});
