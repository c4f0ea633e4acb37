import { describe, expect, test } from 'vitest';
import { ninjs } from '../../src/ingest/formats/ninjs.ts';
import { InvalidDocument } from '../../src/ingest/item.ts';
import { readAll, readOne, refusalOf } from './readings.ts';

describe('a news object', () => {
  test('of ninjs 1 becomes an Item with all that it states', () => {
    const object = {
      uri: 'http://agency.example/item/7', type: 'text', mimetype: 'text/html', versioncreated: '2024-10-25T10:00:00Z', firstcreated: '2024-10-25T09:00:00Z',
      embargoed: '2024-10-26T00:00:00Z', pubstatus: 'usable', urgency: 2, language: 'en', headline: 'Talks & more', byline: 'Jane Doe', description_text: 'Short.',
      body_html: '<p>Text.</p>', ednote: 'Corrects the day.', subject: [{ name: 'Diplomacy', code: '11002000' }],
      person: [{ name: 'Kassym-Jomart Tokayev', rel: 'about' }], organisation: [{ name: 'The Exchange', symbols: [{ ticker: 'KEX', exchange: 'X' }] }],
      place: [{ name: 'Kazakhstan', code: 'KZ' }], event: [{ name: 'BRICS Summit' }], infosource: [{ name: 'The Agency' }],
      associations: { main: { type: 'picture', renditions: { web: { href: 'https://agency.example/7.jpg' } } } },
    };
    expect(readOne(ninjs, JSON.stringify(object))).toEqual({
      guid: 'http://agency.example/item/7', canonicalUrl: 'http://agency.example/item/7', headline: 'Talks & more', summary: 'Short.', bodyHtml: '<p>Text.</p>',
      byline: 'Jane Doe', section: 'Diplomacy', language: 'en', publishedAt: '2024-10-25T09:00:00.000Z', versionAt: '2024-10-25T10:00:00.000Z',
      embargoedUntil: '2024-10-26T00:00:00.000Z', urgency: 2, imageUrl: 'https://agency.example/7.jpg', sourceName: 'The Agency', state: 'USABLE', note: 'Corrects the day.',
      mentions: [
        { kind: 'PERSON', name: 'Kassym-Jomart Tokayev', codes: [], relevance: 0.8 }, { kind: 'ORGANIZATION', name: 'The Exchange', codes: ['KEX'] },
        { kind: 'EVENT', name: 'BRICS Summit', codes: [] }, { kind: 'COUNTRY', name: 'Kazakhstan', codes: ['KZ'] }, { name: 'Diplomacy', codes: ['11002000'] },
      ],
    });
  });

  test('of ninjs 3 is read alike', () => {
    const object = {
      standard: { name: 'ninjs', version: '3.1' }, uri: 'urn:agency:8', contentCreated: '2024-10-25T09:00:00Z', versionCreated: '2024-10-25T10:00:00Z', pubStatus: 'withheld',
      embargoedUntil: '2030-01-01T00:00:00Z', headlines: [{ role: 'short', value: 'Short' }, { role: 'main', value: 'Talks open' }], by: 'Ali Nur',
      bodies: [{ contentType: 'text/plain', value: 'a < b' }, { contentType: 'text/html', value: '<p>Text.</p>' }], descriptions: [{ role: 'summary', value: 'Short.' }],
      altIds: [{ role: 'web', value: 'https://agency.example/8' }], people: [{ name: 'Sadyr Japarov', uri: 'http://people.example/japarov' }],
      places: [{ name: 'Kyrgyzstan', uri: 'iso3166-1a2:KG' }], subjects: [{ name: 'Trade', uri: 'medtop:20000001' }],
    };
    expect(readOne(ninjs, JSON.stringify([object]))).toMatchObject({
      guid: 'urn:agency:8', canonicalUrl: 'https://agency.example/8', headline: 'Talks open', summary: 'Short.', bodyHtml: '<p>Text.</p>', byline: 'Ali Nur', section: 'Trade',
      embargoedUntil: '2030-01-01T00:00:00.000Z', state: 'WITHHELD',
      mentions: [{ kind: 'PERSON', name: 'Sadyr Japarov', codes: ['japarov'] }, { kind: 'COUNTRY', name: 'Kyrgyzstan', codes: ['KG'] }, { name: 'Trade', codes: ['20000001'] }],
    });
  });

  test('that is canceled need not repeat its text', () => {
    expect(readOne(ninjs, '{"uri":"urn:1","pubStatus":"canceled"}')).toMatchObject({ guid: 'urn:1', state: 'CANCELED' });
  });

  test.each([
    [{ uri: 'urn:1', type: 'picture', pubstatus: 'usable' }, /"picture", not a text/],
    [{ uri: 'urn:1', headline: 'x', pubstatus: 'perhaps' }, /pubStatus is "perhaps"/],
    [{ uri: 'urn:1', pubstatus: 'usable', body_text: 'x' }, /no headline/],
    [{ uri: 'urn:1', pubstatus: 'usable', headline: 'x', embargoed: 'soon' }, /embargo "soon" can't be understood/],
  ])('%j is refused', (object, reason) => {
    expect(refusalOf(ninjs, JSON.stringify(object)).reason).toMatch(reason);
  });

  test.each([1893456000, true, { until: '2030-01-01' }, [], ''])('whose embargo is %j is not taken for free', (value) => {
    for (const field of ['embargoed', 'embargoedUntil']) expect(refusalOf(ninjs, JSON.stringify({ uri: 'urn:1', headline: 'x', [field]: value })).reason).toMatch(/which can't be read, so it is not taken: write a time/);
  });

  test.each([{ code: 'withheld' }, 3, ''])('whose status is %j is not taken for usable', (pubStatus) => {
    expect(refusalOf(ninjs, JSON.stringify({ uri: 'urn:1', headline: 'x', pubStatus })).reason).toMatch(/Its pubstatus is .*must be usable, withheld or canceled/);
  });

  test('that is none stays alone', () => {
    const { items, refusals } = readAll(ninjs, '[7, null, {"uri":"urn:1","headline":"Good","body_text":"x"}, {"headline":"No uri"}]');
    expect([items.length, refusals.length]).toEqual([1, 3]);
  });
});

test.each(['[{"headline":"x"}]', '{"uri":"urn:1"', '7'])('%s is no ninjs', (text) => {
  expect(() => ninjs.read(text)).toThrow(InvalidDocument);
});
