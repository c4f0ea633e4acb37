import type { EventStatus, EventType } from '../operations.ts';

/** Kinds of event, as a reader would say them. */
export const eventTypes: Readonly<Record<EventType, string>> = {
  VISIT: 'Visit', SUMMIT: 'Summit', TALKS: 'Talks', CONFERENCE: 'Conference', EXHIBITION: 'Exhibition', AGREEMENT: 'Agreement',
  MEMBERSHIP: 'Membership', RELATIONS: 'Relations', COOPERATION: 'Cooperation', AID: 'Aid', CONCESSION: 'Concession',
  DEESCALATION: 'De-escalation', STATEMENT: 'Statement', APPEAL: 'Appeal', CRITICISM: 'Criticism', REJECTION: 'Rejection',
  THREAT: 'Threat', SANCTION: 'Sanction', PROTEST: 'Protest', MOBILIZATION: 'Mobilization', COERCION: 'Coercion',
  CONFLICT: 'Conflict', ELECTION: 'Election', POLITICAL_CHANGE: 'Political change', POLICY: 'Policy', ECONOMIC: 'Economy',
  DISASTER: 'Disaster', OTHER: 'Event',
};

export const eventStatuses: Readonly<Record<EventStatus, string>> = {
  PLANNED: 'Planned', UNDERWAY: 'Under way', HELD: 'Held', POSTPONED: 'Postponed', CANCELLED: 'Cancelled',
};
