import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { watchNames } from '../../src/names/watch.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom } from '../kit/newsroom.ts';

const until = async (isSo: () => boolean) => {
  for (let n = 0; n < 400 && !isSo(); n++) await pause(10);
  expect(isSo()).toBe(true);
};

onEachDatabase((place) => {
  describe('who watches the names', () => {
    test('is called at once, and after each change of entities by another process, not after stories', async () => {
      const room = await openNewsroom(place);
      const other = await openDatabase(room.place.url);
      let calls = 0;
      const stop = watchNames(other, async () => void calls++, (error) => expect.unreachable(String(error)));
      onTestFinished(async () => {
        await stop();
        await other.close();
      });
      await until(() => calls === 1);
      await room.story({ about: ['kazakhstan'] });
      await pause(300);
      expect(calls).toBe(1);
      const { createPerson } = await room.data('mutation { createPerson(input: { name: "Aigerim Test" }) { ... on CreatePersonSuccess { person { id version } } } }', {}, 'EDITOR');
      await until(() => calls === 2);
      const { id, version } = createPerson.person;
      await room.data('mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename } }', { input: { id, version, aliases: ['Айгерим'] } }, 'EDITOR');
      await until(() => calls === 3);
    });

    test('is called again if the call failed, and no more once it has stopped', async () => {
      const room = await openNewsroom(place);
      const errors: unknown[] = [];
      let calls = 0;
      const stop = watchNames(room.database, async () => {
        if (++calls === 1) throw new Error('not now');
      }, (error) => errors.push(error));
      await until(() => calls === 2);
      expect(errors).toHaveLength(1);
      await stop();
      await room.data('mutation { createPerson(input: { name: "Aigerim Test" }) { __typename } }', {}, 'EDITOR');
      await pause(200);
      expect(calls).toBe(2);
    });
  });
});
