import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { importer } from '../../src/ingest/import-item.ts';
import { createPerson } from '../../src/editing/person.ts';
import { feedOf } from '../kit/archive.ts';
import { begin, ownFolder } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type Data } from '../kit/newsroom.ts';

onEachDatabase((place) => {
  test('an import that takes long links by the names that there are by then', async () => {
    const room = await openNewsroom(place);
    const folder = ownFolder();
    const [first, second] = [join(folder, 'first.xml'), join(folder, 'second.xml')];
    const story = (guid: string) => feedOf([{ guid, title: `Visit ${guid}`, text: 'Oralbek Temish spoke in the evening.' }]);
    await writeFile(first, story('one'));
    // What is read from it comes when we write it.
    execFileSync('mkfifo', [second]);
    const { over } = begin(['import', '--publish', first, second], { environment: { DATABASE_URL: room.place.url } });
    const shown = async () => (await room.data('{ articles(orderBy: OLDEST) { nodes { headline mentions { entity { slug } } } } }')).articles.nodes.map(({ headline, mentions }: Data) => [headline, ...mentions.map(({ entity }: Data) => entity.slug)]);
    while ((await shown()).length === 0) await pause(20);
    await createPerson(room.database, importer, { name: 'Oralbek Temish' });
    await pause(2500);
    await writeFile(second, story('two'));
    expect(await over).toMatchObject({ code: 0, err: '' });
    expect(await shown()).toEqual([['Visit one'], ['Visit two', 'oralbek-temish']]);
  });
});
