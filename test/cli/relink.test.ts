import { describe, expect, test } from 'vitest';
import { namesVersion } from '../../db/names-version.ts';
import { relinker, relinkNext } from '../../src/editing/relink.ts';
import { relinkProgress } from '../../db/relink-mark.ts';
import { createPerson } from '../../src/editing/person.ts';
import { loadGazetteer } from '../../src/ingest/gazetteer.ts';
import { linkerOf } from '../../src/ingest/linking/links.ts';
import { begin, run } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type Data, type TestNewsroom } from '../kit/newsroom.ts';

const byNames = async ({ database }: TestNewsroom) => ({ names: await namesVersion(database), linker: linkerOf(await loadGazetteer(database)) });

onEachDatabase((place) => {
  describe('silkwire relink', () => {
    test('links what was written before, goes on where it stopped, and tells of what changed alone', async () => {
      const room = await openNewsroom(place);
      const stories = [];
      for (const n of [1, 2, 3]) stories.push(await room.story({ headline: `Visit ${n}`, body: '<p>Deputy Governor Oralbek Temish spoke in Kazakhstan.</p>', about: n === 3 ? ['kyrgyzstan'] : [] }));
      await createPerson(room.database, relinker, { name: 'Oralbek Temish' });
      const environment = { DATABASE_URL: room.place.url };
      const shown = async () => (await room.data('{ articles(orderBy: OLDEST) { nodes { version mentions { entity { slug } origin } } } }')).articles.nodes.map(({ version, mentions }: Data) => [version, ...mentions.map(({ entity, origin }: Data) => `${entity.slug} ${origin}`).toSorted()]);

      expect(await relinkNext(room.database, relinker, await byNames(room))).toEqual({ ok: true, value: 'changed' });
      expect(await shown()).toEqual([[3, 'kazakhstan LINKER', 'oralbek-temish LINKER'], [2], [2, 'kyrgyzstan EDITOR']]);
      expect(JSON.parse((await run(['relink', '--json'], { environment })).out)).toEqual({ read: 2, changed: 2, before: 1 });
      expect(await shown()).toEqual([[3, 'kazakhstan LINKER', 'oralbek-temish LINKER'], [3, 'kazakhstan LINKER', 'oralbek-temish LINKER'], [3, 'kazakhstan LINKER', 'kyrgyzstan EDITOR', 'oralbek-temish LINKER']]);
      const { announcements } = await room.data('{ announcements(kinds: [UPDATED], first: 10) { nodes { articleId version } } }');
      expect(announcements.nodes).toEqual(stories.map(({ id }) => ({ articleId: id, version: 3 })));

      expect((await run(['relink', '--anew'], { environment })).out).toMatch(/Linked: 3 stories; 0 speak of others now/);
      expect((await room.data('{ announcements(kinds: [UPDATED], first: 10) { nodes { version } } }')).announcements.nodes).toHaveLength(3);
    });

    test('by names that change meanwhile, it reads them anew and walks again what it has come past; so does one that goes on', async () => {
      const room = await openNewsroom(place);
      for (const n of [1, 2, 3]) await room.story({ headline: `Visit ${n}`, body: '<p>Oralbek Temish spoke to Daulet Sarsenov.</p>' });
      const shown = async () => (await room.data('{ articles(orderBy: OLDEST) { nodes { mentions { entity { slug } } } } }')).articles.nodes.map(({ mentions }: Data) => mentions.map(({ entity }: Data) => entity.slug).toSorted());
      const [one, other] = ['oralbek-temish', 'daulet-sarsenov'];
      await createPerson(room.database, relinker, { name: 'Oralbek Temish' });
      const early = await byNames(room);
      for (const _ of [1, 2]) expect(await relinkNext(room.database, relinker, early)).toMatchObject({ value: 'changed' });
      await createPerson(room.database, relinker, { name: 'Daulet Sarsenov' });
      expect(await relinkNext(room.database, relinker, early)).toEqual({ ok: true, value: 'renamed' });
      const late = await byNames(room);
      expect(await relinkProgress(room.database, late.names)).toEqual({ done: 0, total: 3 });
      expect(await relinkNext(room.database, relinker, late)).toMatchObject({ value: 'changed' });
      expect(await shown()).toEqual([[one], [one], [other, one]]);
      expect(await relinkProgress(room.database, late.names)).toEqual({ done: 1, total: 3 });
      expect(JSON.parse((await run(['relink', '--json'], { environment: { DATABASE_URL: room.place.url } })).out)).toEqual({ read: 2, changed: 2, before: 1 });
      expect(await shown()).toEqual([[other, one], [other, one], [other, one]]);
      expect(JSON.parse((await run(['relink', '--json'], { environment: { DATABASE_URL: room.place.url } })).out)).toEqual({ read: 3, changed: 0, before: 0 });
    });

    test('killed again and again in the middle and run again comes to the same as undisturbed', async () => {
      const room = await openNewsroom(place);
      const stories: Data[] = [];
      for (let n = 0; n < 60; n++) stories.push(await room.story({ headline: `Visit ${n}`, body: `<p>Deputy Governor Oralbek Temish spoke in Kazakhstan. Mayor Daulet Sarsenov ${n % 2 === 0 ? 'left' : 'listened in Uzbekistan'}.</p>`, about: n % 10 === 0 ? ['kyrgyzstan'] : [], draft: n % 7 === 0 }));
      await createPerson(room.database, relinker, { name: 'Oralbek Temish' });
      // An editor took away what the linker would find.
      await room.data('mutation ($input: LinkArticleInput!) { linkArticle(input: $input) { __typename } }', { input: { articleId: stories[3]?.id, entityId: 'kazakhstan' } }, 'EDITOR');
      await room.data('mutation ($input: UnlinkArticleInput!) { unlinkArticle(input: $input) { __typename } }', { input: { articleId: stories[3]?.id, entityId: 'kazakhstan' } }, 'EDITOR');
      const environment = { DATABASE_URL: room.place.url };
      // Read beside the writer: waiting for its lock would be waiting for its end.
      const marked = () => room.database.snapshot(async (db) => Number((await db.selectFrom('meta').select('value').where('key', '=', 'relinked_up_to').executeTakeFirst())?.value ?? 0));
      let interrupted = 0;
      for (let n = 0; n < 6 && interrupted < 2; n++) {
        const before = await marked();
        const { child, over } = begin(['relink', '--json'], { environment });
        while (child.exitCode === null && (await marked()) <= before);
        child.kill('SIGKILL');
        if ((await over).signal === 'SIGKILL' && (await marked()) > before) interrupted++;
      }
      expect(interrupted).toBe(2);
      expect((await run(['relink', '--json'], { environment })).code).toBe(0);
      const looked = async () => room.data(`{ articles(filter: { statuses: [DRAFT, PUBLISHED] }, orderBy: OLDEST, first: 100) { nodes { headline version mentions { entity { slug } origin spans { start } } } }
        reviewQueue(first: 100) { nodes { name storyCount } } announcements(kinds: [UPDATED], first: 100) { nodes { articleId version } } }`, {}, 'EDITOR');
      const after = await looked();
      const linked = Object.fromEntries(after.articles.nodes.map(({ headline, mentions }: Data) => [headline, mentions.map(({ entity, origin }: Data) => `${entity.slug} ${origin}`).toSorted()]));
      for (const n of stories.keys()) {
        expect(linked[`Visit ${n}`], `${n}`).toEqual([...(n === 3 ? [] : ['kazakhstan LINKER']), ...(n % 10 === 0 ? ['kyrgyzstan EDITOR'] : []), 'oralbek-temish LINKER', ...(n % 2 === 0 ? [] : ['uzbekistan LINKER'])]);
      }
      expect(after.reviewQueue.nodes).toEqual([{ name: 'Daulet Sarsenov', storyCount: 60 }]);
      // Each public story is told of once.
      const told = after.announcements.nodes.map(({ articleId }: Data) => articleId).filter((id: string) => id !== stories[3]?.id);
      expect(told.toSorted()).toEqual(stories.filter((_, n) => n % 7 > 0 && n !== 3).map(({ id }) => id).toSorted());
      await run(['relink', '--anew'], { environment });
      expect(await looked()).toEqual(after);
    });
  });
});
