import { XMLParser } from 'fast-xml-parser';
import type { EntityKind } from '../../../db/tables.ts';
import { escapeGiven } from '../html.ts';
import { InvalidDocument, type Format, type Reading, type SourceMention } from '../item.ts';
import { localName, outlineXml, rootTag } from '../xml-outline.ts';
import { isRecord, recordsAt, textAt } from './record.ts';
import { stateOf } from './publication-status.ts';
import { bareCode } from './qualified-code.ts';
import { readingOf, refusal } from './story.ts';
import { readEach } from './xml-stories.ts';

/** The namespace of NewsML-G2, whatever its version: http://iptc.org/std/nar/2006-10-01/ */
const NAMESPACE = 'iptc.org/std/nar/';
const ROOTS = new Set(['newsmessage', 'newsitem']);

// What a story is written in stays as it is, to be sanitized as all markup is. The outline has refused declared entities.
const PARSER = new XMLParser({
  ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false, trimValues: true, removeNSPrefix: true,
  htmlEntities: true, stopNodes: ['*.inlineXML', '*.inlineData'],
});

const KINDS: Readonly<Record<string, EntityKind>> = { person: 'PERSON', organisation: 'ORGANIZATION', organization: 'ORGANIZATION', event: 'EVENT', geoarea: 'COUNTRY', poi: 'COUNTRY' };

/** What of an item is its text is between these, in NITF and in XHTML. */
const CONTENT = [/<body\.content\b[^>]*>([\s\S]*)<\/body\.content\s*>/i, /<body\b[^>]*>([\s\S]*)<\/body\s*>/i];

/** IPTC NewsML-G2, its core: a news item, or a message of them. Packages, pictures and the like are left out. */
export const newsml: Format = {
  name: 'newsml-g2',
  recognizes(head) {
    const root = rootTag(head);
    return root !== undefined && ROOTS.has(localName(root)) && root.includes(NAMESPACE);
  },
  read(text) {
    const outline = outlineXml(text);
    if (!ROOTS.has(outline.root)) throw new InvalidDocument('It is no NewsML-G2: its root must be <newsMessage> or <newsItem>.');
    if (outline.root === 'newsitem') return readEach({ ...outline, stories: [{ start: 0, end: text.length, whole: outline.complete, deep: false, before: '', after: '' }], complete: true }, (_story, place) => readItem(text, place));
    return readEach(outline, (story, place) => (isNewsItem(text, story.start) ? readItem(text.slice(story.start, story.end), place) : undefined));
  },
};

function isNewsItem(text: string, start: number): boolean {
  return localName(text.slice(start, start + 200)) === 'newsitem';
}

function readItem(xml: string, place: string): Reading | undefined {
  const parsed: unknown = PARSER.parse(xml);
  const item = isRecord(parsed) ? child(parsed, 'newsItem') : {};
  const [itemMeta, contentMeta] = [child(item, 'itemMeta'), child(item, 'contentMeta')];
  const guid = textAt(item, '@guid');
  const itemClass = bareCode(qcode(child(itemMeta, 'itemClass')))?.toLowerCase() ?? 'text';
  if (itemClass !== 'text' && itemClass !== 'composite') return refusal(guid ?? place, `It is a NewsML-G2 "${itemClass}", not a text: only texts are imported.`);
  const status = bareCode(qcode(child(itemMeta, 'pubStatus')))?.toLowerCase();
  const stated = stateOf(status);
  if (stated === undefined || (status === undefined && 'pubStatus' in itemMeta)) return refusal(guid ?? place, `Its pubStatus is "${status ?? ''}": it must be usable, withheld or canceled.`);
  // An embargo without an end: dark, until another version comes.
  const state = stated === 'USABLE' && 'embargoed' in itemMeta && textAt(itemMeta, 'embargoed') === undefined ? 'DRAFT' : stated;
  const headline = textAt(contentMeta, 'headline') ?? textAt(itemMeta, 'title') ?? (state === 'CANCELED' ? guid : undefined);
  const link = recordsAt(itemMeta, 'link').concat(recordsAt(contentMeta, 'altId')).map((one) => textAt(one, '@href') ?? textAt(one, '#text')).find((one) => one !== undefined && /^https?:/i.test(one));
  return readingOf({
    place, guid, link, state,
    headline: escapeGiven(headline),
    summary: escapeGiven(textAt(contentMeta, 'description')),
    body: bodyOf(child(item, 'contentSet')),
    byline: escapeGiven(textAt(contentMeta, 'by') ?? nameOf(child(contentMeta, 'creator'))),
    section: escapeGiven(recordsAt(contentMeta, 'subject').filter((subject) => kindOf(subject) === undefined).map(nameOf).find((name) => name !== undefined)),
    language: textAt(child(contentMeta, 'language'), '@tag'),
    date: textAt(contentMeta, 'contentCreated') ?? textAt(itemMeta, 'firstCreated') ?? textAt(itemMeta, 'versionCreated'),
    versionAt: textAt(itemMeta, 'versionCreated'),
    version: textAt(item, '@version'),
    embargoedUntil: textAt(itemMeta, 'embargoed'),
    urgency: Number(textAt(contentMeta, 'urgency') ?? NaN),
    source: sourceOf(child(itemMeta, 'provider')),
    mentions: recordsAt(contentMeta, 'subject').map(mentionOf),
    note: escapeGiven(textAt(itemMeta, 'edNote')),
  });
}

function child(record: Record<string, unknown>, name: string): Record<string, unknown> {
  return recordsAt(record, name)[0] ?? {};
}

/** Of a qualified code or a URI, whichever it has. */
function qcode(record: Record<string, unknown>): string | undefined {
  return textAt(record, '@qcode') ?? textAt(record, '@uri') ?? textAt(record, '@literal');
}

function nameOf(record: Record<string, unknown>): string | undefined {
  return textAt(record, 'name');
}

function kindOf(subject: Record<string, unknown>): EntityKind | undefined {
  return KINDS[bareCode(textAt(subject, '@type') ?? textAt(subject, '@typeuri'))?.toLowerCase() ?? ''];
}

/** G2 states relevance from 0 to 100. */
function mentionOf(subject: Record<string, unknown>): SourceMention {
  const [kind, name, code, relevance] = [kindOf(subject), nameOf(subject), bareCode(qcode(subject)), Number(textAt(subject, '@relevance') ?? NaN)];
  return { ...(kind && { kind }), ...(name !== undefined && { name }), codes: code ? [code] : [], ...(relevance >= 0 && relevance <= 100 && { relevance: relevance / 100 }) };
}

function bodyOf(contentSet: Record<string, unknown>): string | undefined {
  const xml = textAt(contentSet, 'inlineXML');
  if (xml !== undefined) {
    const plain = xml.replace(/<(\/?)[A-Za-z][\w-]*:/g, '<$1');
    return CONTENT.map((content) => content.exec(plain)?.[1]).find((content) => content !== undefined) ?? plain;
  }
  const [data] = recordsAt(contentSet, 'inlineData');
  const text = textAt(contentSet, 'inlineData');
  if (text === undefined) return undefined;
  const isHtml = data !== undefined && /html/i.test(textAt(data, '@contenttype') ?? '');
  return isHtml ? text.replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1') : text;
}

function sourceOf(provider: Record<string, unknown>): { readonly name?: string; readonly url?: string } {
  const name = escapeGiven(nameOf(provider) ?? textAt(provider, '@literal') ?? textAt(provider, '@qcode')?.split(':').at(-1));
  const uri = textAt(provider, '@uri');
  return { ...(name !== undefined && { name }), ...(uri !== undefined && { url: uri }) };
}
