import type { Article } from '../db/article.ts';
import type { Country, Entity, Event, Organization, Person } from '../db/entity.ts';
import type { Membership, Participation, Position } from '../db/entity-facts.ts';
import type { Mention } from '../db/mention.ts';
import type { Viewer } from '../db/reader.ts';
import type { Correction } from '../db/revision.ts';
import type { ShownRevision } from './context.ts';
import type { Delivery } from '../src/live/delivery.ts';
import { builder } from './builder.ts';

/** Every type that another file may point at, declared and not implemented: so that types can point at each other. */
export const NodeRef = builder.interfaceRef<Article | Entity>('Node');
export const EntityRef = builder.interfaceRef<Entity>('Entity');
export const ArticleRef = builder.objectRef<Article>('Article');
export const PersonRef = builder.objectRef<Person>('Person');
export const CountryRef = builder.objectRef<Country>('Country');
export const OrganizationRef = builder.objectRef<Organization>('Organization');
export const EventRef = builder.objectRef<Event>('Event');
export const MentionRef = builder.objectRef<Mention>('Mention');
export const PositionRef = builder.objectRef<Position>('Position');
export const MembershipRef = builder.objectRef<Membership>('Membership');
export const ParticipationRef = builder.objectRef<Participation>('Participation');
export const CorrectionRef = builder.objectRef<Correction>('Correction');
export const RevisionRef = builder.objectRef<ShownRevision>('Revision');
export const AnnouncementRef = builder.objectRef<Delivery>('Announcement');
export const ViewerRef = builder.objectRef<Viewer>('Viewer');
