import type { Verb } from '../src/editing/command.ts';
import { builder } from './builder.ts';

export const ArticleStatusEnum = builder.enumType('ArticleStatus', {
  description: 'Where a story is in its life. The public finds what is PUBLISHED.',
  values: {
    DRAFT: { description: 'Being written; seen by the newsroom alone.' },
    SCHEDULED: { description: 'Under embargo: dark until its time.' },
    PUBLISHED: { description: 'Public.' },
    WITHDRAWN: { description: 'Taken back: what is left is a tombstone, without content.' },
  },
});

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'What sort of thing a story speaks of.',
  values: {
    PERSON: { description: 'A person of public life.' },
    COUNTRY: { description: 'A country or territory of ISO 3166-1.' },
    ORGANIZATION: { description: 'An organization, an alliance, a format, or a body of one.' },
    EVENT: { description: 'Something that happened, or is to happen, at a time and a place.' },
  },
});

export const ReviewStatusEnum = builder.enumType('ReviewStatus', {
  description: 'What became of an item of the review queue.',
  values: {
    OPEN: { description: 'It waits for a decision.' },
    CONFIRMED: { description: 'An editor said who is meant.' },
    REJECTED: { description: 'An editor said that nobody is meant whom the newsroom keeps, or not the one whom the linker took it for.' },
  },
});

export const ReviewReasonEnum = builder.enumType('ReviewReason', {
  description: 'Why an editor is asked.',
  values: {
    NEW_ENTITY: { description: 'It names someone or something that the newsroom does not know.' },
    UNCERTAIN_MENTION: { description: 'It may name someone whom the newsroom knows: a spelling that nobody listed, or a name that several bear.' },
  },
});

export const ArticleOrderEnum = builder.enumType('ArticleOrder', {
  description: 'The order of a list of stories. Of two published at the same moment, the id decides.',
  values: {
    RELEVANCE: { description: 'Of a search: stories that say it in their headline first, then in headline and summary, then those that are chiefly about it, then all others; of equals, the newer. Every match has its place, and the order is the same on each database.' },
    NEWEST: { description: 'The latest published first.' },
    OLDEST: { description: 'The earliest published first.' },
  },
});

export const MentionOriginEnum = builder.enumType('MentionOrigin', {
  description: 'Who says that a story speaks of an entity.',
  values: {
    EDITOR: { description: 'Someone of the newsroom.' },
    LINKER: { description: 'Silkwire, which found it in the text.' },
    SOURCE: { description: 'The feed that the story came from.' },
  },
});

export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'Where an event is in its life.',
  values: {
    PLANNED: { description: 'It is to come.' },
    UNDERWAY: { description: 'It has begun and is not over.' },
    HELD: { description: 'It is over.' },
    POSTPONED: { description: 'It was put off; its dates are those that were planned.' },
    CANCELLED: { description: 'It was called off, and will not be.' },
  },
});

export const EventTypeEnum = builder.enumType('EventType', {
  description: 'What sort of event it is. The types follow PLOVER, an ontology of political events, with those of diplomacy told apart.',
  values: {
    VISIT: { description: 'A state, official or working visit.' },
    SUMMIT: { description: 'A meeting of heads of state or government.' },
    TALKS: { description: 'Negotiations or consultations, a call among them.' },
    CONFERENCE: { description: 'A conference or forum.' },
    EXHIBITION: { description: 'A fair, an exhibition, games.' },
    AGREEMENT: { description: 'A treaty, a deal or a memorandum is signed or comes into force.' },
    MEMBERSHIP: { description: 'Joining, leaving or applying to an organization.' },
    RELATIONS: { description: 'Diplomatic relations are begun, raised, lowered or cut.' },
    COOPERATION: { description: 'Working together: projects, exercises, exchanges.' },
    AID: { description: 'Help in money, goods or people.' },
    CONCESSION: { description: 'Giving way: releasing, lifting, yielding.' },
    DEESCALATION: { description: 'A ceasefire, a withdrawal, a border opened.' },
    STATEMENT: { description: 'A position is stated.' },
    APPEAL: { description: 'A call or a request.' },
    CRITICISM: { description: 'Criticism, an accusation, a protest note.' },
    REJECTION: { description: 'A refusal, a veto.' },
    THREAT: { description: 'A threat or an ultimatum.' },
    SANCTION: { description: 'Sanctions, an embargo, an expulsion.' },
    PROTEST: { description: 'A demonstration or strike.' },
    MOBILIZATION: { description: 'Forces are moved or readied.' },
    COERCION: { description: 'Arrests, seizures, restrictions.' },
    CONFLICT: { description: 'Armed conflict, an attack.' },
    ELECTION: { description: 'An election or a referendum.' },
    POLITICAL_CHANGE: { description: 'An appointment, a resignation, a change of government or constitution.' },
    POLICY: { description: 'A law, a programme, a reform.' },
    ECONOMIC: { description: 'Trade, investment, markets, infrastructure.' },
    DISASTER: { description: 'A natural disaster or an accident.' },
    OTHER: { description: 'None of these.' },
  },
});

export const AnnouncementKindEnum = builder.enumType('AnnouncementKind', {
  description: 'What happened to a story, as it looks through your filter.',
  values: {
    PUBLISHED: { description: 'It became public.' },
    UPDATED: { description: 'It was changed.' },
    CORRECTED: { description: 'It was corrected; the note says how.' },
    WITHDRAWN: { description: 'It was taken back; the note says why. Remove what you show of it.' },
    LEFT_FILTER: { description: 'It matched your filter before this change and does not any more. Remove it from what you show.' },
  },
});

export const RoleEnum = builder.enumType('Role', {
  description: 'What a caller may do.',
  values: {
    PUBLIC: { description: 'Anyone: reads what is published.' },
    REPORTER: { description: 'Creates drafts, and sees and edits their own.' },
    EDITOR: { description: 'Does everything with stories and entities.' },
    ADMIN: { description: 'An editor who also has the keys: tokens and settings.' },
  },
});

export const ScopeEnum = builder.enumType('Scope', {
  description: 'What a token may be limited to. Its role says what it may at the most.',
  values: {
    CREATE: { value: 'create', description: 'Creates stories.' },
    EDIT: { value: 'edit', description: 'Changes stories, drafts and public ones.' },
    PUBLISH: { value: 'publish', description: 'Publishes, schedules and corrects.' },
    WITHDRAW: { value: 'withdraw', description: 'Takes stories back.' },
    LINK: { value: 'link', description: 'Says who and what a story speaks of.' },
    EDIT_ENTITIES: { value: 'edit entities', description: 'Adds, changes and merges people, organizations and events.' },
    MANAGE_TOKENS: { value: 'manage tokens', description: 'Makes and ends tokens.' },
  } as const satisfies Record<string, { readonly value: Verb; readonly description: string }>,
});
