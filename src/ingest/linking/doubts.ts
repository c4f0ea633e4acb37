import type { Span } from '../../../db/links.ts';
import type { Doubt } from '../../../db/review/write.ts';
import { keyOf } from './key.ts';
import type { Linked, LinkedEvent, LinkedNaming } from './link.ts';

/** From this on nobody is asked whether the one who is meant is the one who was found. */
export const sureFrom = 0.83;
/** No story asks more. */
const mostDoubts = 30;
const mostSurfaces = 20;
/** What a story tells of first, in UTF-16 code units: events of its background are not proposed. */
const leadLength = 600;

/** What a story leaves in doubt: names that nobody bears, spellings that may be someone's, and events that nobody has entered. */
export function doubtsOf({ mentions, events }: Linked, text: string, spanOf: (naming: LinkedNaming) => readonly Span[]): Doubt[] {
  const doubted = mentions.filter(({ entity, confidence, kind }) => kind !== 'EVENT' && (!entity || confidence < sureFrom));
  const groups = Map.groupBy(doubted, ({ entity, kind, name, start, end }) => (entity ? `${entity.id} ${keyOf(text.slice(start, end))}` : `${kind} ${keyOf(name)}`));
  const names = [...groups.values()].flatMap((group) => (group[0] ? [doubtOf(group[0], group, text, spanOf)] : []));
  return [...names, ...events.flatMap(proposalOf)].toSorted((a, b) => b.salience - a.salience || (a.name < b.name ? -1 : 1)).slice(0, mostDoubts);
}

function doubtOf(first: LinkedNaming, group: readonly LinkedNaming[], text: string, spanOf: (naming: LinkedNaming) => readonly Span[]): Doubt {
  const { kind, entity, name, code, evidence, start, end } = first;
  return {
    kind, entityId: entity?.id ?? 0, name: entity ? text.slice(start, end) : name, code: code ?? null, event: null,
    confidence: Math.round(Math.max(...group.map(({ confidence }) => confidence)) * 1000),
    evidence: evidence ?? 'A spelling that nobody has listed, or a name that several bear.',
    salience: Math.round(first.salience * 1000), count: group.length,
    surfaces: [...new Set(group.map((one) => text.slice(one.start, one.end)))].slice(0, mostSurfaces), spans: group.flatMap(spanOf),
  };
}

/** An event that the story begins with, of a known day and place. */
function proposalOf({ known, type, start, end, place, country, cueStart, participants }: LinkedEvent): Doubt[] {
  if (known || start === null || !/^\d{4}-\d{2}-\d{2}$/.test(start) || place === null || cueStart > leadLength) return [];
  const ids = [...new Set(participants.flatMap(({ entity }) => (entity ? [entity.id] : [])))];
  const words = type.toLowerCase().replaceAll('_', ' ');
  return [{
    kind: 'EVENT', entityId: 0, name: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}, ${place}, ${start}`, code: country, confidence: 600,
    evidence: 'The story tells of it with a day and a place.', event: { type, startsOn: start, endsOn: end, place, participants: ids },
    salience: 400, count: 1, surfaces: [], spans: [],
  }];
}
