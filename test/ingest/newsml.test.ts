import { describe, expect, test } from 'vitest';
import { newsml } from '../../src/ingest/formats/newsml.ts';
import { sanitizeBody } from '../../src/ingest/html.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { readAll, readOne, refusalOf } from './readings.ts';

const XMLNS = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';

interface Parts {
  guid?: string;
  meta?: string;
  content?: string;
  body?: string;
}

const item = ({ guid = 'urn:newsml:a.example:7', meta = '', content = '', body = '' }: Parts = {}, xmlns = ''): string => `<newsItem ${xmlns} guid="${guid}" version="3">
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AGY"><name>The Agency</name></provider><versionCreated>2024-10-25T10:00:00Z</versionCreated>${meta}</itemMeta>
  <contentMeta><contentCreated>2024-10-25T12:00:00+03:00</contentCreated><headline>Talks &amp; more</headline>${content}</contentMeta>
  <contentSet>${body}</contentSet></newsItem>`;

const message = (...items: string[]): string => `<?xml version="1.0"?><newsMessage ${XMLNS}><header><sent>2024-10-25T10:00:00Z</sent></header><itemSet>${items.join('')}</itemSet></newsMessage>`;

describe('an item of NewsML-G2', () => {
  test('becomes an Item with all that it states', () => {
    const parts = {
      meta: '<embargoed>2030-01-01T00:00:00Z</embargoed><pubStatus qcode="stat:withheld"/><edNote>Hold it.</edNote>',
      content: `<urgency>2</urgency><by>Jane Doe</by><language tag="ru"/><description role="drol:summary">Short.</description>
        <subject type="cpnat:person" qcode="pers:1" relevance="80"><name>Xi Jinping</name></subject><subject type="cpnat:geoArea" qcode="iso3166-1a2:KZ"><name>Kazakhstan</name></subject>
        <subject type="cpnat:abstract" qcode="medtop:11002000"><name>Diplomacy</name></subject>`,
      body: '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No text</title></head><body><p>One &lt; two.</p><p>Two.</p></body></html></inlineXML>',
    };
    expect(readOne(newsml, message(item(parts)))).toEqual({
      guid: 'urn:newsml:a.example:7', headline: 'Talks & more', summary: 'Short.', bodyHtml: '<p>One &lt; two.</p><p>Two.</p>', byline: 'Jane Doe', section: 'Diplomacy', language: 'ru', urgency: 2,
      publishedAt: '2024-10-25T09:00:00.000Z', versionAt: '2024-10-25T10:00:00.000Z', version: 3, embargoedUntil: '2030-01-01T00:00:00.000Z', sourceName: 'The Agency', state: 'WITHHELD', note: 'Hold it.',
      mentions: [{ kind: 'PERSON', name: 'Xi Jinping', codes: ['1'], relevance: 0.8 }, { kind: 'COUNTRY', name: 'Kazakhstan', codes: ['KZ'] }, { name: 'Diplomacy', codes: ['11002000'] }],
    });
  });

  test('stands alone, too, and under a prefix', () => {
    expect(readOne(newsml, `<?xml version="1.0"?>${item({}, XMLNS)}`).headline).toBe('Talks & more');
    const prefixed = message(item()).replaceAll(/<(\/?)(?=[a-z])/gi, '<$1nar:').replace('xmlns=', 'xmlns:nar=');
    expect(readOne(newsml, prefixed)).toMatchObject({ headline: 'Talks & more', sourceName: 'The Agency' });
  });

  test('has the text of NITF without its head, and no scripts once it is sanitized', () => {
    const body = '<inlineXML><nitf><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><p onclick="x()">Text.</p><script>x()</script></body.content></body></nitf></inlineXML>';
    expect(sanitizeBody(readOne(newsml, message(item({ body }))).bodyHtml)).toBe('<p>Text.</p>');
  });

  test('of another class, or of an unknown status, is refused alone; a canceled one need say no more', () => {
    const { items, refusals } = readAll(newsml, message(
      item({ guid: 'picture' }).replace('ninat:text', 'ninat:picture'), item({ guid: 'odd', meta: '<pubStatus qcode="stat:odd"/>' }),
      '<packageItem guid="package"/>', `<newsItem guid="gone"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>`, item(),
    ));
    expect(items.map(({ guid, state }) => `${guid} ${state}`)).toEqual(['gone CANCELED', 'urn:newsml:a.example:7 USABLE']);
    expect(refusals.map(({ item: guid }) => guid)).toEqual(['picture', 'odd']);
  });

  test('under an embargo without an end is a draft, and of a status without a code is refused', () => {
    expect(readOne(newsml, message(item({ meta: '<embargoed/>' }))).state).toBe('DRAFT');
    expect(readOne(newsml, message(item({ meta: '<embargoed/><pubStatus qcode="stat:withheld"/>' }))).state).toBe('WITHHELD');
    expect(refusalOf(newsml, message(item({ meta: '<pubStatus/>' }))).reason).toMatch(/must be usable, withheld or canceled/);
  });

  test('that breaks off, or nests too deep, is refused alone', () => {
    expect(refusalOf(newsml, message(item()).slice(0, -200)).reason).toMatch(/breaks off/);
    const { items, refusals } = readAll(newsml, message(item({ guid: 'deep', body: '<a>'.repeat(200_000) }), item()));
    expect([items.length, refusals[0]?.reason]).toEqual([1, expect.stringMatching(/nest deeper/)]);
  });
});

test('what declares entities, or is something else, is refused as a whole', () => {
  expect(() => newsml.read(`<!DOCTYPE x [<!ENTITY a "b">]>${message(item())}`)).toThrow(InvalidDocument);
  expect(() => newsml.read('<rss><channel/></rss>')).toThrow(/no NewsML-G2/);
});
