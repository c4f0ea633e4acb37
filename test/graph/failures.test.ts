import { describe, expect, test } from 'vitest';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { InvalidPage } from '../../db/page.ts';
import { tellError } from '../../src/server/masking.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

const internal = /sqlite|postgres|kysely|driver|pool|destroyed|select |database|\.ts|\bat\s\S+:\d+/i;
const masked = /^Something went wrong on our side\. It is logged under [0-9a-f]{8}-[0-9a-f-]{27}\.$/;

onEachDatabase((place) => {
  describe('when the database fails', () => {
    test('a reader and an editor are told an id and nothing of the inside', async () => {
      const news = await openNewsroom(place, { keep: true });
      await news.story();
      await news.database.close();
      for (const [query, as] of [
        ['{ articles { nodes { headline } } }', 'PUBLIC'], ['{ country(code: "KZ") { name } viewer { name } }', 'PUBLIC'], ['{ announcements { nodes { cursor } } }', 'PUBLIC'],
        ['mutation { createArticle(input: { headline: "A headline" }) { __typename } }', 'EDITOR'], ['{ viewer { name } }', 'EDITOR'],
      ] as const) {
        const { errors } = await news.ask(query, {}, as);
        expect(errors, query).toMatchObject([{ message: expect.stringMatching(masked), extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) } }]);
        expect(errors[0]?.message).toContain(errors[0]?.extensions?.id);
        expect(JSON.stringify(errors).replace(/"path":\[.*?\]/, '')).not.toMatch(internal);
      }
      // What needs no database goes on.
      expect((await news.data('{ viewer { role } __typename }')).viewer.role).toBe('PUBLIC');
      await news.app.close();
      await news.place.remove();
    });
  });
});

describe('an error', () => {
  const log: { id?: string; err?: { message: string } }[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void log.push(JSON.parse(line)) });

  test('that was not expected is logged once, under the id that the client is told, with all that is known', () => {
    log.length = 0;
    const error = new Error('The disk is full: /var/lib/silkwire');
    // As graphql-js reports it: once for each field that waited for the same statement.
    const told = [1, 2, 3].map((n) => tellError(new GraphQLError(error.message, { originalError: error, path: ['articles', n] }), logger));
    expect(log).toHaveLength(1);
    expect(log[0]?.err?.message).toContain('/var/lib/silkwire');
    for (const one of told) {
      expect(one.message).toMatch(masked);
      expect(one.extensions.id).toBe(log[0]?.id);
      expect(JSON.stringify(one)).not.toContain('/var/lib');
    }
    expect(told.map(({ path }) => path)).toEqual([['articles', 1], ['articles', 2], ['articles', 3]]);
    expect(tellError(new Error('Another.'), logger).extensions.id).not.toBe(log[0]?.id);
  });

  test('that is no Error at all is masked, too', () => {
    for (const thrown of ['text', undefined, null, { secret: 1 }]) expect(tellError(thrown, logger).message).toMatch(masked);
  });

  test('that was expected is told in its own words, with its code, and not logged', () => {
    log.length = 0;
    const error = new InvalidPage('CURSOR_INVALID', 'This is no cursor of ours.');
    const told = tellError(new GraphQLError(error.message, { originalError: error, path: ['articles'] }), logger);
    expect(told).toMatchObject({ message: 'This is no cursor of ours.', path: ['articles'], extensions: { code: 'CURSOR_INVALID' } });
    expect(log).toEqual([]);
  });

  test('of a client has a code, though graphql-js gave it none; one that it found in our answer is ours', () => {
    expect(tellError(new GraphQLError('Variable "$n" got invalid value.'), logger).extensions).toEqual({ code: 'BAD_USER_INPUT' });
    const ours = tellError(new GraphQLError('Enum "EventType" cannot represent value: "secret"', { path: ['event', 'type'] }), logger);
    expect(ours).toMatchObject({ message: expect.stringMatching(masked), path: ['event', 'type'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(tellError(new GraphQLError('No.', { extensions: { code: 'OTHER' } }), logger).extensions).toEqual({ code: 'OTHER' });
  });
});
