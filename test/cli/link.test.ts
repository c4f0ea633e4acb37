import { describe, expect, test } from 'vitest';
import { run } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';

const text = 'Tokayev Visits Ankara\n\nKazakh President Kassym-Jomart Tokayev arrived in Ankara on Tuesday with 250 entrepreneurs, spokesman Oralbek Temish said.';

onEachDatabase((makePlace) => {
  describe('silkwire link', () => {
    test('on a new database, prints what a text speaks of, as JSON and in words', async () => {
      const place = await makePlace();
      const circumstances = { environment: { DATABASE_URL: place.url }, folder: place.folder, input: text };
      const { code, out, err } = await run(['link', '--json', '--date', '2024-10-23'], circumstances);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const { mentions, events, figures } = JSON.parse(out) as Record<string, Record<string, unknown>[]>;
      expect(mentions?.map(({ kind, id, start, end }) => [kind, id, text.slice(Number(start), Number(end))])).toEqual([
        ['PERSON', 'kassym-jomart-tokayev', 'Tokayev'], ['COUNTRY', 'turkiye', 'Ankara'], ['COUNTRY', 'kazakhstan', 'Kazakh'], ['PERSON', 'kassym-jomart-tokayev', 'Kassym-Jomart Tokayev'], ['COUNTRY', 'turkiye', 'Ankara'], ['PERSON', null, 'Oralbek Temish'],
      ]);
      expect(Object.keys(mentions?.[0] ?? {})).toEqual(expect.arrayContaining(['kind', 'start', 'end', 'text', 'id', 'name', 'salience', 'confidence']));
      expect(events?.[0]).toMatchObject({ type: 'VISIT', start: '2024-10-22', end: null, place: 'Ankara', country: 'TR', participants: expect.any(Array) });
      expect(figures).toEqual([expect.objectContaining({ text: '250 entrepreneurs', value: 250, unit: 'people', period: null })]);
      expect((await run(['link'], circumstances)).out).toMatch(/Kassym-Jomart Tokayev \(kassym-jomart-tokayev\), 2×: Tokayev, Kassym-Jomart Tokayev[\s\S]*Oralbek Temish — not known here/);
    });
  });
});

test.each([[['link', '--date', 'October'], /Write a day such as 2024-10-23/, 'x'], [['link'], /document is empty/, '  '], [['link', 'nowhere.txt'], /nowhere\.txt/, '']])('%j is refused with what would be right', async (args, message, input) => {
  const { code, err } = await run(args, { input, environment: { DATABASE_URL: 'file::memory:' } });
  expect(code).not.toBe(0);
  expect(err).toMatch(message);
});
