import { builder } from './builder.ts';
import type { ArticleFilter } from './context.ts';
import { ArticleStatusEnum, EventStatusEnum, EventTypeEnum } from './enums.ts';
import { entityName } from './global-id.ts';

export const EntityMatchInput = builder.inputType('EntityMatch', {
  description: 'Entities by id or slug, whatever their kind: { all: ["kazakhstan", "brics"], none: ["vladimir-putin"] }.',
  fields: (t) => ({
    all: t.idList({ description: 'Stories that speak of each of these: at most 20.' }),
    any: t.idList({ description: 'Stories that speak of at least one of these.' }),
    none: t.idList({ description: 'Stories that speak of none of these.' }),
  }),
});

export const ArticleFilterInput = builder.inputType('ArticleFilter', {
  description: 'Which stories. What is not given does not restrict; what is given must all hold. A list has at most 100 values; an empty one lets nothing through. The archive and the wire take the same filter.',
  fields: (t) => ({
    search: t.string({
      description:
        'Stories that say all of these words in headline, summary or text: in any inflection of English ("negotiate" finds negotiations), in any case, with or without accents, in Latin or Cyrillic as written. ' +
        '"A phrase" stands as it is; -word and -"a phrase" must not be there; this OR that; a beginning of three letters or more with a star: kazakh*. ' +
        'A name of a person, country or organization finds stories that are linked to them, in any spelling: Тоқаев finds Tokayev. ' +
        'Any text is legal. The first 64 words count. Blank text does not restrict; text without a word (only signs) finds nothing; only -words find all stories but those.',
    }),
    about: t.field({ type: EntityMatchInput, description: 'Who and what the story speaks of.' }),
    people: t.idList({ description: 'At least one of these people: an id or a slug such as "kassym-jomart-tokayev".' }),
    countries: t.field({ type: ['CountryCode'], description: 'At least one of these countries: ["KZ", "UZ"].' }),
    organizations: t.idList({ description: 'At least one of these organizations: an id or a slug such as "brics".' }),
    events: t.idList({ description: 'At least one of these events: an id or a slug.' }),
    eventTypes: t.field({ type: [EventTypeEnum], description: 'Speaks of an event of at least one of these types.' }),
    sections: t.stringList({ description: 'In one of these sections, written as the newsroom writes them: ["Diplomacy"].' }),
    languages: t.stringList({ description: 'In one of these languages, by BCP 47: ["en", "ru"].' }),
    publishedAfter: t.field({ type: 'DateTime', description: 'Published later than this moment.' }),
    publishedBefore: t.field({ type: 'DateTime', description: 'Published earlier than this moment.' }),
    maxUrgency: t.int({ description: 'At least as urgent as this by IPTC, 1 (flash) to 8 (routine): 3 gives 1, 2 and 3.' }),
    statuses: t.field({ type: [ArticleStatusEnum], description: 'For the newsroom: in one of these states. PUBLISHED where it is not given; the others need a token.' }),
  }),
});

export const EventFilterInput = builder.inputType('EventFilter', {
  description: 'Which events. What is not given does not restrict.',
  fields: (t) => ({
    types: t.field({ type: [EventTypeEnum], description: 'Of one of these sorts.' }),
    statuses: t.field({ type: [EventStatusEnum], description: 'In one of these states: [PLANNED, UNDERWAY].' }),
    from: t.field({ type: 'Date', description: 'Not over before this date.' }),
    to: t.field({ type: 'Date', description: 'Begun by the end of this date.' }),
    country: t.field({ type: 'CountryCode', description: 'Held in this country.' }),
    participant: t.id({ description: 'With this person, country or organization: an id or a slug.' }),
  }),
});

export type ArticleFilterInputShape = (typeof ArticleFilterInput)['$inferInput'];
export type EventFilter = (typeof EventFilterInput)['$inferInput'];

/** The filter with its ids and slugs read, and its nulls taken as not given. */
export function articleFilter(input: ArticleFilterInputShape | null | undefined): ArticleFilter {
  if (!input) return {};
  const names = (list: readonly string[] | null | undefined) => list?.map(entityName);
  return given({
    search: input.search,
    about: input.about ? given({ all: names(input.about.all), any: names(input.about.any), none: names(input.about.none) }) : undefined,
    people: names(input.people),
    countries: input.countries?.map((code) => ({ code })),
    organizations: names(input.organizations),
    events: names(input.events),
    eventTypes: input.eventTypes,
    sections: input.sections,
    languages: input.languages,
    publishedAfter: input.publishedAfter,
    publishedBefore: input.publishedBefore,
    maxUrgency: input.maxUrgency,
    statuses: input.statuses,
  });
}

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** Without the fields that are null or undefined: in a filter both mean "not given". */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Given<T>;
}
