import { expect } from 'vitest';
import type { Gazetteer } from '../../src/ingest/linking/gazetteer.ts';
import { link, type Linked } from '../../src/ingest/linking/link.ts';
import { readMarked } from './labelled.ts';
import { referenceGazetteer } from './facts.ts';

let known: Gazetteer | undefined;

/** The reference facts, made ready once. */
export function gazetteer(): Gazetteer {
  return (known ??= referenceGazetteer());
}

export function linked(text: string, publishedOn: string | null = '2024-10-23', names: Gazetteer = gazetteer()): Linked {
  return link({ text, publishedOn }, names);
}

/** What was found of these kinds, as `kind id "surface"`, in the order of the text. */
export function namings(text: string, names: Gazetteer = gazetteer()): string[] {
  return linked(text, null, names).mentions.filter(({ kind }) => kind !== 'EVENT')
    .map(({ kind, code, entity, name, start, end }) => `${kind} ${kind === 'COUNTRY' ? code : (entity?.slug ?? `?${name}`)} "${text.slice(start, end)}"`);
}

/** Expects just what is marked (see `readMarked`) to be found; the optional may be. */
export function expectMarked(marked: string, names: Gazetteer = gazetteer()): void {
  const { text, mentions } = readMarked(marked);
  const optional = new Set(mentions.filter((one) => one.optional).map(({ kind, id, start, end }) => `${kind} ${id} "${text.slice(start, end)}"`));
  const wanted = mentions.filter((one) => !one.optional).map(({ kind, id, start, end }) => `${kind} ${id} "${text.slice(start, end)}"`);
  const found = namings(text, names).filter((one) => !optional.has(one));
  expect(found.toSorted(), text).toEqual(wanted.toSorted());
}

/** Of the events of one type, told on 2024-10-23, a Wednesday: day and country. */
export function told(text: string, type: string): [string | null, string | null][] {
  return linked(text).events.filter((event) => event.type === type).map(({ start, country }) => [start, country]);
}

/** Of the same, the first and the last day. */
export function days(text: string, type: string): [string | null, string | null][] {
  return linked(text).events.filter((event) => event.type === type).map(({ start, end }) => [start, end]);
}

/** Of the same, the countries. */
export function countries(text: string, type: string): (string | null)[] {
  return told(text, type).map(([, country]) => country);
}

/** The types of all events, told on that day. */
export function types(text: string): string[] {
  return linked(text).events.map(({ type }) => type);
}
