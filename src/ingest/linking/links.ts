import type { Link, Span } from '../../../db/links.ts';
import type { Doubt } from '../../../db/review/write.ts';
import { textOfStory, type Article } from './article.ts';
import { doubtsOf } from './doubts.ts';
import type { Gazetteer } from './gazetteer.ts';
import { link, type Linked } from './link.ts';

/** A story to be linked, as it is kept. */
export interface LinkableStory {
  readonly headline: string;
  /** The body as plain text. */
  readonly text: string;
  /** RFC 3339; null where it is not known. */
  readonly publishedAt: string | null;
  /** Whether an editor said that this name of the entity is not its in this story. */
  readonly isRefused?: Article['isRefused'];
}

/** Whom and what a story speaks of: those that the newsroom knows, and what an editor is to be asked about. */
export interface Findings {
  readonly links: readonly Link[];
  readonly doubts: readonly Doubt[];
}

export type Linker = (story: LinkableStory) => Findings;

export function linkerOf(gazetteer: Gazetteer): Linker {
  return (story) => findingsOf(story, gazetteer);
}

/** The longest list of forms that is kept of one entity. */
const mostSurfaces = 20;
/** The longest list of places. */
const mostSpans = 50;
/** An event that a story tells of, though it is not named. */
const toldSalience = 0.4;

function findingsOf({ headline, text, publishedAt, isRefused }: LinkableStory, gazetteer: Gazetteer): Findings {
  const whole = textOfStory(headline, text);
  const found = link({ text: whole, publishedOn: publishedAt?.slice(0, 10) ?? null, ...(isRefused && { isRefused }) }, gazetteer);
  const spanOf = spansIn(whole, headline);
  const links = [...namedIn(found, whole, spanOf), ...toldIn(found)].toSorted((a, b) => b.salience - a.salience || a.entityId - b.entityId);
  return { links, doubts: doubtsOf(found, whole, spanOf) };
}

type Place = { readonly start: number; readonly end: number };

/** How a place in a story's whole text is kept: by field, with the field's own offsets. */
function spansIn(whole: string, headline: string): (place: Place) => Span[] {
  const bodyAt = whole.indexOf('\n\n') + 2;
  // A headline whose spaces were put right has other offsets than the one that is kept.
  const isHeadline = whole.startsWith(`${headline}\n\n`);
  return ({ start, end }) => (start >= bodyAt ? [['text', start - bodyAt, end - bodyAt]] : isHeadline ? [['headline', start, end]] : []);
}

function namedIn({ mentions }: Linked, text: string, spanOf: (place: Place) => Span[]): Link[] {
  const byEntity = Map.groupBy(mentions.flatMap((mention) => (mention.entity ? [{ ...mention, entity: mention.entity }] : [])), ({ entity }) => entity.id);
  return [...byEntity].map(([entityId, namings]) => ({
    entityId, count: namings.length, origin: 'LINKER', salience: Math.round(Math.max(...namings.map(({ salience }) => salience)) * 1000),
    surfaces: [...new Set(namings.map(({ start, end }) => text.slice(start, end)))].slice(0, mostSurfaces),
    confidence: Math.round(Math.max(...namings.map(({ confidence }) => confidence)) * 1000),
    spans: namings.slice(0, mostSpans).flatMap(spanOf),
  }));
}

function toldIn({ events, mentions }: Linked): Link[] {
  const named = new Set(mentions.map(({ entity }) => entity?.id));
  const told = new Set(events.flatMap(({ known }) => (known && !named.has(known.id) ? known.id : [])));
  return [...told].map((entityId) => ({ entityId, count: 1, origin: 'LINKER', salience: toldSalience * 1000, surfaces: [] }));
}

/** What editors and sources said stays; the linker's own links are those that it found now. */
export function relinked(before: readonly Link[], found: readonly Link[]): Link[] {
  const given = before.filter(({ origin }) => origin !== 'LINKER');
  const said = new Map(found.map((one) => [one.entityId, one]));
  const kept = given.map((one): Link => {
    const now = said.get(one.entityId);
    return now ? { ...one, count: now.count, surfaces: now.surfaces, spans: now.spans ?? [] } : one;
  });
  const taken = new Set(given.map(({ entityId }) => entityId));
  return [...kept, ...found.filter(({ entityId }) => !taken.has(entityId))];
}

/** Whether a story speaks of others than before: what its readers are told of. */
export function namesOthers(before: readonly Link[], after: readonly Link[]): boolean {
  const ids = (links: readonly Link[]): string => links.map(({ entityId }) => entityId).toSorted((a, b) => a - b).join(' ');
  return ids(before) !== ids(after);
}
