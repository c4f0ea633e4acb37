import type { EntityKind } from '../../../db/tables.ts';
import { escapeGiven } from '../html.ts';
import { InvalidDocument, type Format, type Reading, type SourceMention } from '../item.ts';
import { parseJson, refused } from './json.ts';
import { stateOf } from './publication-status.ts';
import { bareCode } from './qualified-code.ts';
import { isRecord, listOf, recordsAt, textAt } from './record.ts';
import { readingOf, refusal } from './story.ts';

/** Names that stand in ninjs and in nothing else that we read, in the spellings of its versions. */
const OWN_WORDS = /"(?:versioncreated|pubstatus|body_x?html|body_text|representationtype|infosources?|firstcreated|embargoed(?:until)?|usageterms)"\s*:/i;
const STANDARD = /"standard"\s*:\s*\{[^{}]{0,300}"ninjs"/i;

/** What of it is said to be what, in version 1 and from version 2 on. */
const KINDS: Readonly<Record<string, EntityKind | undefined>> = {
  person: 'PERSON', people: 'PERSON', organisation: 'ORGANIZATION', organisations: 'ORGANIZATION',
  event: 'EVENT', events: 'EVENT', place: 'COUNTRY', places: 'COUNTRY', subject: undefined, subjects: undefined,
};

/** Without one of these, a news object is no story but a picture, say. */
const TEXTS = new Set(['text', 'composite', '']);

/**
 * IPTC ninjs 1.0 to 3.1: one news object, or an array of them. Versions differ in the case of names (`pubstatus`,
 * `pubStatus`), and in lists where version 1 had a field each (`body_html`, `bodies`); all are read alike.
 */
export const ninjs: Format = {
  name: 'ninjs',
  recognizes(head) {
    return /^\s*[[{]/.test(head) && /"uri"\s*:/i.test(head) && (OWN_WORDS.test(head) || STANDARD.test(head));
  },
  read(text) {
    const document = parseJson(text);
    const objects = listOf(document);
    if (!objects.some((object) => isRecord(object) && textAt(lowered(object), 'uri') !== undefined)) {
      throw new InvalidDocument('It is JSON, but no ninjs: a news object has a "uri".');
    }
    return readings(objects);
  },
};

function* readings(objects: readonly unknown[]): Generator<Reading, void, undefined> {
  for (const [index, object] of objects.entries()) {
    const place = `item ${index + 1}`;
    yield isRecord(object) ? readObject(lowered(object), place) : refused(object, place, 'It is no news object.');
  }
}

function readObject(object: Record<string, unknown>, place: string): Reading {
  const uri = textAt(object, 'uri');
  const type = textAt(object, 'type')?.toLowerCase() ?? '';
  if (!TEXTS.has(type)) return refusal(uri ?? place, `It is a ninjs "${type}", not a text: only texts are imported.`);
  const state = stateOf(textAt(object, 'pubstatus'));
  // None is usable, and free: what can't be read must not be taken for none.
  const unread = guards.find((field) => object[field] !== undefined && object[field] !== null && textAt(object, field) === undefined);
  if (unread !== undefined) return refusal(uri ?? place, `Its ${unread} is ${shown(object[unread])}, which can't be read, so it is not taken: ${unread === 'pubstatus' ? 'it must be usable, withheld or canceled' : 'write a time as RFC 3339'}.`);
  if (state === undefined) return refusal(uri ?? place, `Its pubStatus is "${textAt(object, 'pubstatus')}": it must be usable, withheld or canceled.`);
  const headline = valueIn(object, 'headlines', ['main', '']) ?? textAt(object, 'headline') ?? textAt(object, 'title');
  const urgency = object['urgency'];
  const source = recordsAt(object, 'infosources').concat(recordsAt(object, 'infosource')).map(lowered)[0];
  return readingOf({
    place,
    guid: uri,
    link: textAt(object, 'url') ?? linkIn(object),
    // A cancellation need not repeat what it takes back.
    headline: escapeGiven(headline ?? (state === 'CANCELED' ? (uri ?? '') : undefined)),
    summary: summaryOf(object),
    body: bodyOf(object),
    byline: escapeGiven(textAt(object, 'byline') ?? textAt(object, 'by')),
    section: escapeGiven(sectionOf(object)),
    language: textAt(object, 'language'),
    date: textAt(object, 'contentcreated') ?? textAt(object, 'firstcreated') ?? textAt(object, 'versioncreated'),
    versionAt: textAt(object, 'versioncreated'),
    version: versionOf(object),
    embargoedUntil: textAt(object, 'embargoeduntil') ?? textAt(object, 'embargoed_until') ?? textAt(object, 'embargoed'),
    urgency: typeof urgency === 'number' ? Math.min(urgency, 8) : undefined,
    images: picturesOf(object),
    source: source === undefined ? {} : { ...named('name', escapeGiven(textAt(source, 'name'))), ...named('url', textAt(source, 'uri')) },
    mentions: Object.entries(KINDS).flatMap(([field, kind]) => recordsAt(object, field).map((record) => mentionOf(lowered(record), kind))),
    state,
    note: escapeGiven(textAt(object, 'ednote')),
  });
}

/** What keeps a story dark. */
const guards = ['pubstatus', 'embargoed', 'embargoeduntil', 'embargoed_until'];

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A text by the standard; some write a number. */
function versionOf({ version }: Record<string, unknown>): string | undefined {
  return typeof version === 'number' ? String(version) : typeof version === 'string' ? version.trim() : undefined;
}

/** A place is kept as a country where it names one: `COUNTRY` is looked up and, if it is none, nothing is linked. */
function mentionOf(record: Record<string, unknown>, kind: EntityKind | undefined): SourceMention {
  const code = textAt(record, 'code') ?? textAt(record, 'literal') ?? bareCode(textAt(record, 'uri'));
  const tickers = [...recordsAt(record, 'symbols')].map(lowered).flatMap((symbol) => textAt(symbol, 'ticker') ?? []);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...named('name', textAt(record, 'name')),
    codes: [...(code === undefined ? [] : [code]), ...tickers],
    ...(textAt(record, 'rel')?.toLowerCase().includes('about') ? { relevance: 0.8 } : {}),
  };
}

function bodyOf(object: Record<string, unknown>): string | undefined {
  const html = textAt(object, 'body_xhtml') ?? textAt(object, 'body_html');
  if (html !== undefined) return html;
  const bodies = recordsAt(object, 'bodies').map(lowered);
  const marked = bodies.find((body) => /html/i.test(textAt(body, 'contenttype') ?? ''));
  if (marked) return textAt(marked, 'value');
  return escapeGiven(textAt(object, 'body_text') ?? bodies.map((body) => textAt(body, 'value')).find((value) => value !== undefined));
}

function summaryOf(object: Record<string, unknown>): string | undefined {
  const html = textAt(object, 'description_html') ?? textAt(object, 'description_xhtml');
  return html ?? escapeGiven(textAt(object, 'description_text') ?? valueIn(object, 'descriptions', ['summary', 'abstract', 'main', '']));
}

/** The value of one of these roles in a list of texts, else of the first. */
function valueIn(object: Record<string, unknown>, field: string, roles: readonly string[]): string | undefined {
  const entries = recordsAt(object, field).map(lowered);
  const best = roles.map((role) => entries.find((entry) => (textAt(entry, 'role')?.toLowerCase() ?? '') === role)).find((entry) => entry !== undefined);
  return textAt(best ?? entries[0] ?? {}, 'value');
}

/** altids are an object of names in version 1 and a list from version 2 on; one that is an address is the story's. */
function linkIn(object: Record<string, unknown>): string | undefined {
  const [altids] = listOf(object['altids']);
  const values = recordsAt(object, 'altids').map((entry) => textAt(entry, 'value'));
  const all = isRecord(altids) ? [...values, ...Object.values(altids).map((value) => (typeof value === 'string' ? value : undefined))] : values;
  const uri = textAt(object, 'uri');
  return [...all, uri].find((value) => value !== undefined && /^https?:\/\//i.test(value));
}

function sectionOf(object: Record<string, unknown>): string | undefined {
  const subjects = [...recordsAt(object, 'subjects'), ...recordsAt(object, 'subject')].map(lowered);
  return subjects.map((subject) => textAt(subject, 'name')).find((name) => name !== undefined);
}

/** The renditions of associated pictures, and its own. */
function picturesOf(object: Record<string, unknown>): (string | undefined)[] {
  const associations = [...recordsAt(object, 'associations'), ...valuesAt(object, 'associations')].map(lowered);
  return [object, ...associations.filter((one) => textAt(one, 'type') === 'picture')].flatMap((holder) =>
    [...recordsAt(holder, 'renditions'), ...valuesAt(holder, 'renditions')].map(lowered).map((rendition) => textAt(rendition, 'href')),
  );
}

/** In version 1 these are objects of names of one's own. */
function valuesAt(object: Record<string, unknown>, field: string): Record<string, unknown>[] {
  const value = object[field];
  return isRecord(value) ? Object.values(value).filter(isRecord) : [];
}

function lowered(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]));
}

function named<Name extends string>(name: Name, value: string | undefined): { readonly [N in Name]?: string } {
  const fields: { [N in Name]?: string } = {};
  if (value !== undefined) fields[name] = value;
  return fields;
}
