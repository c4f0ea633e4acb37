import type { Linked } from './link.ts';
import { isAbout } from './link.ts';

/**
 * What `silkwire link --json` prints. A mention's and an event's `id` is the entity's slug, which the API takes wherever an
 * ID is asked; null for one that the newsroom does not know. Offsets are UTF-16 code units. An event's `start` and `end` are
 * its dates by EDTF level 0, or "--10-23" where the year can't be known; `country` is ISO 3166-1 alpha-2.
 */
export function reportOf({ mentions, events, figures }: Linked, text: string) {
  return {
    mentions: mentions.map((mention) => ({
      kind: mention.kind, start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end), id: mention.entity?.slug ?? null, name: mention.name,
      salience: mention.salience, confidence: Math.round(mention.confidence * 1000) / 1000, about: isAbout(mention),
      ...(mention.kind === 'COUNTRY' ? { code: mention.code ?? null, sense: mention.sense } : {}),
      ...(mention.evidence ? { evidence: mention.evidence } : {}),
    })),
    events: events.map((event) => ({
      type: event.type, start: event.start, end: event.end, place: event.place, country: event.country,
      participants: [...new Map(event.participants.map(({ kind, entity, name, code }) => [name, { kind, id: entity?.slug ?? null, name, ...(kind === 'COUNTRY' ? { code } : {}) }])).values()],
      id: event.known?.slug ?? null, name: event.known?.name ?? null, cue: text.slice(event.cueStart, event.cueEnd), cueStart: event.cueStart, cueEnd: event.cueEnd,
    })),
    figures: figures.map(({ text: written, value, valueTo, unit, currency, period, start, end }) => ({ text: written, value, unit, period, currency, valueTo, start, end })),
  };
}
