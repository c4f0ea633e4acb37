import { readdirSync, readFileSync } from 'node:fs';
import type { EventType } from '../../db/tables.ts';
import { eventTypes } from '../../src/web/archive/words.ts';

/** An event that a person marked in a story. */
export interface Told {
  /** One, or two that are equally right, the better first. */
  readonly types: readonly [EventType, ...EventType[]];
  /** ISO codes, likewise; "-" where it is in no country. */
  readonly countries: readonly string[];
  /** EDTF; "-" where the story doesn't say. */
  readonly day: string;
  /** The day only follows from what is told elsewhere. */
  readonly isInferred: boolean;
  /** The story is about it; else it is told in passing. */
  readonly isMain: boolean;
  /** Whether it is an event at all is arguable: neither a miss nor a false alarm. */
  readonly isOptional: boolean;
  /** The words that tell it: UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

export interface ToldStory {
  readonly name: string;
  readonly text: string;
  readonly publishedOn: string;
  readonly events: readonly Told[];
}

const folder = new URL('stories/told/', import.meta.url);

/**
 * Stories of which every event is marked, written for this: persons, companies and what they say are invented. In a file
 * they are parted by lines of "====": "# 2025-03-04", the headline, an empty line, paragraphs, and for each event a line
 * "> TYPE | CC | DATE | W | the words that tell it": M for what the story is about, P for what it tells in passing, O for what
 * may be taken for an event or not. "~" after a date says that it is inferred; a slash parts what is equally right, the better
 * first.
 *
 * @throws Error at a line that can't be read
 */
export function toldStories(file: string): ToldStory[] {
  return readFileSync(new URL(`${file}.txt`, folder), 'utf8').split(/^====\n/m).filter((one) => one.trim() !== '').map((one, n) => readTold(one, `${file} ${n + 1}`));
}

const line = /^> (?<types>[A-Z_/]+) \| (?<countries>(?:[A-Z]{2}|-)(?:\/(?:[A-Z]{2}|-)|,[A-Z]{2})*) \| (?<day>-|\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?)(?<inferred> ?~)? \| (?<weight>[MPO]) \| (?<cue>.+)$/;

/** One story of such a file. */
export function readTold(written: string, name: string): ToldStory {
  const lines = written.trim().split('\n');
  const text = lines.filter((one) => !one.startsWith('# ') && !one.startsWith('> ')).join('\n').trim();
  const events = lines.filter((one) => one.startsWith('> ')).map((one): Told => {
    const { types = '', countries = '', day = '', inferred, weight, cue = '' } = line.exec(one)?.groups ?? {};
    const [first, ...others] = types.split('/').map(typeOf);
    const inBody = text.indexOf(cue, text.indexOf('\n'));
    const start = inBody >= 0 ? inBody : text.indexOf(cue);
    if (first === undefined || others.includes(undefined) || start < 0) throw new Error(`${name}: this line has a mistake, or its words are not in the story: "${one}".`);
    return { types: [first, ...others.filter((other) => other !== undefined)], countries: countries.split(/[/,]/), day, isInferred: inferred !== undefined, isMain: weight === 'M', isOptional: weight === 'O', start, end: start + cue.length };
  });
  return { name, text, publishedOn: lines.find((one) => one.startsWith('# '))?.slice(2) ?? '', events };
}

function typeOf(written: string): EventType | undefined {
  return Object.hasOwn(eventTypes, written) ? (written as EventType) : undefined;
}

const held = 'held-';

/** The files' names, without ".txt": those that the model is learnt from. */
export function learntFiles(): string[] {
  return filesOf().filter((file) => !file.startsWith(held));
}

/** Those that are only measured with: nothing was learnt from them. */
export function heldFiles(): string[] {
  return filesOf().filter((file) => file.startsWith(held));
}

function filesOf(): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -'.txt'.length)).toSorted();
}
