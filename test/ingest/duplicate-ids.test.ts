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
