import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { badNetwork } from '../kit/bad-network.ts';
import { postgresPlace } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

/** A place on Postgres, and its URL through a network that can be cut. */
async function throughNetwork() {
  const place = await postgresPlace();
  const network = await badNetwork(place.url);
  const url = new URL(place.url);
  url.host = new URL(network.url).host;
  return { place, network, url: url.href };
}

describe.skipIf(inject('postgresUrl') === '')('while Postgres is away', () => {
  test('requests are told so, by a code and with 503, and are answered again when it is back', async () => {
    const { place, network, url } = await throughNetwork();
    const news = await openNewsroom(async () => ({ ...place, url }));
    const story = await news.story({ draft: true });
    const away = { status: 503, errors: [{ message: expect.stringContaining('does not answer at the moment. Try again'), extensions: { code: 'DATABASE_UNAVAILABLE' } }] };

    network.refuse(true);
    network.cut();
    for (let n = 0; n < 3; n++) {
      expect(await news.ask('{ articles { totalCount } }')).toMatchObject(away);
      expect(await news.ask('mutation ($id: ID!) { publishArticle(input: { id: $id, version: 1 }) { __typename } }', { id: story.id }, 'EDITOR')).toMatchObject(away);
    }
    network.refuse(false);
    await expect.poll(async () => (await news.ask('{ articles { nodes { headline } } }')).status).toBe(200);
    expect((await news.ask('mutation ($id: ID!) { publishArticle(input: { id: $id, version: 1 }) { __typename } }', { id: story.id }, 'EDITOR')).data.publishArticle.__typename).toBe('PublishArticleSuccess');
  });

  test('a connection that breaks between two statements of a transaction ends the transaction, and not the process', async () => {
    const { network, url } = await throughNetwork();
    const database = await openDatabase(url);
    const broken: unknown[] = [];
    const note = (error: unknown): void => void broken.push(error);
    process.on('uncaughtExceptionMonitor', note);
    try {
      await expect(database.write(async (tx) => {
        await sql`select 1`.execute(tx.tables);
        network.cut();
        await setTimeout(200);
        await sql`select 1`.execute(tx.tables);
      })).rejects.toThrow();
      expect(broken).toEqual([]);
      expect(await database.write(async (tx) => (await sql<{ one: number }>`select 1 as one`.execute(tx.tables)).rows)).toEqual([{ one: 1 }]);
    } finally {
      process.off('uncaughtExceptionMonitor', note);
      await database.close();
    }
  });
});
