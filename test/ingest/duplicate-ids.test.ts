import { expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
import { feedOf } from '../kit/archive.ts';
import { sqlitePlace } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

test('two stories of one id in one document are not versions of each other, told anew each time that it is read', async () => {
  const { database } = await openNewsroom(sqlitePlace);
  const [one, other] = [{ guid: 'a', title: 'One', text: 'Quinces.' }, { guid: 'a', title: 'Another', text: 'Medlars.' }];
  const read = () => importText(database, feedOf([one, { guid: 'b', title: 'Two', text: 'Damsons.' }, other, one]), { publish: true, together: 50 });
  const refused = [{ item: 'a', reason: expect.stringContaining('give each an id of its own') }];
  expect(await read()).toMatchObject({ new: 2, updated: 0, unchanged: 1, refused });
  expect(await read()).toMatchObject({ new: 0, updated: 0, unchanged: 3, refused });
});

test('an item that is usable and canceled later in the same document is taken back', async () => {
  const { database } = await openNewsroom(sqlitePlace);
  const news = (pubstatus: string, text: string) => ({ uri: 'urn:agency:1', headline: 'Talks', body_text: text, pubstatus });
  expect(await importText(database, JSON.stringify([news('usable', 'Text.'), news('canceled', 'It was not so.')]), { publish: true })).toMatchObject({ new: 1, updated: 1, refused: [] });
});

test('two entries of one id in an Atom document are versions of one story, by when they were updated', async () => {
  const { database } = await openNewsroom(sqlitePlace);
  const entry = (title: string, day: string) => `<entry><id>urn:a</id><title>${title}</title><updated>2026-04-${day}T00:00:00Z</updated><published>2026-04-01T00:00:00Z</published><content>Quinces.</content></entry>`;
  const read = (...entries: readonly string[]) => importText(database, `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title><updated>2026-04-03T00:00:00Z</updated>${entries.join('')}</feed>`, { publish: true });
  const headlines = () => database.write(({ tables }) => tables.selectFrom('article').select('headline').execute());
  const both = [entry('First report', '02'), entry('Correction', '03')] as const;
  expect(await read(...both)).toMatchObject({ new: 1, updated: 1, refused: [] });
  expect(await headlines()).toEqual([{ headline: 'Correction' }]);
  expect(await read(both[1], both[0])).toMatchObject({ new: 0, updated: 0, refused: [] });
  expect(await headlines()).toEqual([{ headline: 'Correction' }]);
});
