import { describe, expect, test } from 'vitest';
import { importText } from '../../src/ingest/import.ts';
import { change, sharedNewsroom, type Asker } from '../graph/asking.ts';
import { feedOf, stories, within } from '../kit/archive.ts';
import { run } from '../kit/command.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { openNewsroom, type Data } from '../kit/newsroom.ts';

const fields = 'number at actor role action targetType targetId before after previous hash';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const audit = async (filter: object = {}, page = 'first: 100'): Promise<Data[]> =>
    (await room().data(`query ($filter: AuditFilter) { audit(filter: $filter, ${page}) { nodes { ${fields} } } }`, { filter }, 'ADMIN')).audit.nodes;
  const actionsOn = async (target: string) => (await audit({ target })).toReversed().map(({ actor, action }) => `${actor}: ${action}`);

  describe('the audit', () => {
    test('tells of each verb who did it, to what, and what that was and is', async () => {
      const { article } = await change(room(), 'createArticle', { headline: 'Followed', body: 'Text.' }, 'REPORTER');
      const { id } = article;
      await change(room(), 'updateArticle', { id, version: 1, headline: 'Followed on' }, 'REPORTER');
      await change(room(), 'linkArticle', { articleId: id, entityId: 'kazakhstan' });
      await change(room(), 'publishArticle', { id, version: 3, at: new Date(Date.now() + 3_600_000).toISOString() });
      await change(room(), 'unscheduleArticle', { id, version: 4 });
      await change(room(), 'publishArticle', { id, version: 5 }, 'ADMIN');
      await change(room(), 'correctArticle', { id, version: 6, note: 'It was otherwise.', urgency: 2 });
      await change(room(), 'unlinkArticle', { articleId: id, entityId: 'kazakhstan' });
      await change(room(), 'withdrawArticle', { id, version: 8, reason: 'It was not so.' });
      expect(await actionsOn(id)).toEqual([
        'a reporter: createArticle', 'a reporter: updateArticle', 'a editor: linkArticle', 'a editor: publishArticle', 'a editor: unscheduleArticle', 'a admin: publishArticle',
        'a editor: correctArticle', 'a editor: unlinkArticle', 'a editor: withdrawArticle',
      ]);
      const lines = (await audit({ target: id })).toReversed();
      expect(lines[0]).toMatchObject({ role: 'REPORTER', targetType: 'Article', targetId: id, before: null, after: expect.stringMatching(/^[0-9a-f]{64}$/) });
      for (const [n, line] of lines.entries()) if (n > 0) expect(line.before, line.action).toBe(lines[n - 1]?.after);
      expect(new Set(lines.map(({ after }) => after)).size).toBe(9);
    });

    test('tells of people, organizations, events and tokens, too', async () => {
      for (const [verb, input, member] of [['createPerson', { name: 'Audited Person' }, 'person'], ['createOrganization', { name: 'Audited Body' }, 'organization'], ['createEvent', { name: 'Audited Talks', type: 'TALKS' }, 'event']] as const) {
        const { id } = (await change(room(), verb, input))[member];
        await change(room(), verb.replace('create', 'update'), { id, version: 1, description: 'Of a test.' });
        expect(await actionsOn(id)).toEqual([`a editor: ${verb}`, `a editor: ${verb.replace('create', 'update')}`]);
      }
      const { createToken } = await room().data('mutation { createToken(input: { name: "Audited", role: REPORTER }) { ... on CreateTokenSuccess { token { id } } } }', {}, 'ADMIN');
      await room().data('mutation ($id: ID!) { revokeToken(input: { id: $id }) { __typename } }', createToken.token, 'ADMIN');
      const lines = await audit({ targetType: 'Token', actor: 'a admin' });
      expect(lines.map(({ action, targetId }) => [action, targetId])).toEqual([['revokeToken', createToken.token.id], ['createToken', createToken.token.id]]);
    });

    test('tells of imports, of the scheduler and of the facts', async () => {
      await importText(room().database, feedOf(stories(2, 'audited')), { publish: true });
      expect((await audit({ actor: 'import' })).map(({ action }) => action)).toEqual(['publishArticle', 'publishArticle']);
      const story = await room().story({ draft: true });
      const at = Date.now() + 3_600_000;
      await change(room(), 'publishArticle', { id: story.id, version: 1, at: new Date(at).toISOString() });
      room().database.clock = () => at;
      for (let n = 0; n < 200 && (await actionsOn(story.id)).length < 3; n++) await new Promise((resolve) => setTimeout(resolve, 50));
      room().database.clock = Date.now;
      expect(await actionsOn(story.id)).toEqual(['a editor: createArticle', 'a editor: publishArticle', 'scheduler: liftEmbargo']);
      expect(await audit({ action: 'loadFacts' })).toMatchObject([{ actor: 'silkwire', targetId: null, previous: '', number: 1 }]);
    });

    test('says nothing of what was refused or changed nothing', async () => {
      const { id } = await room().story();
      const before = (await audit())[0].number;
      await change(room(), 'updateArticle', { id, version: 1, urgency: 1 });
      await change(room(), 'updateArticle', { id, version: 2 });
      await change(room(), 'withdrawArticle', { id, version: 2, reason: '' });
      await change(room(), 'createArticle', { headline: '' });
      await change(room(), 'createPerson', { name: 'No' }, 'PUBLIC');
      expect((await audit())[0].number).toBe(before);
    });

    test('is paged, newest first, and filtered', async () => {
      const all = await audit({}, 'first: 100');
      const first = await room().data(`{ audit(first: 3) { nodes { number } pageInfo { endCursor hasNextPage } } }`, {}, 'ADMIN');
      expect(first.audit.nodes.map(({ number }: Data) => number)).toEqual(all.slice(0, 3).map(({ number }) => number));
      const next = await room().data('query ($after: String) { audit(first: 3, after: $after) { nodes { number } pageInfo { startCursor } } }', { after: first.audit.pageInfo.endCursor }, 'ADMIN');
      expect(next.audit.nodes.map(({ number }: Data) => number)).toEqual(all.slice(3, 6).map(({ number }) => number));
      const back = await room().data('query ($before: String) { audit(last: 2, before: $before) { nodes { number } } }', { before: next.audit.pageInfo.startCursor }, 'ADMIN');
      expect(back.audit.nodes.map(({ number }: Data) => number)).toEqual(all.slice(1, 3).map(({ number }) => number));
      const times = all.map(({ at }) => at).toSorted();
      const middle = times[Math.floor(times.length / 2)];
      expect((await audit({ after: middle })).map(({ at }) => at)).toEqual(all.map(({ at }) => at).filter((at) => at > middle));
      expect((await audit({ before: middle })).map(({ at }) => at)).toEqual(all.map(({ at }) => at).filter((at) => at < middle));
      expect(await audit({ target: 'nonsense' })).toEqual([]);
    });

    test('is for administrators', async () => {
      for (const as of ['PUBLIC', 'REPORTER', 'EDITOR'] as const satisfies readonly Asker[]) {
        const { data, errors } = await room().ask('{ audit { nodes { actor } } }', {}, as);
        expect([data, errors[0]?.extensions?.code]).toEqual([null, 'NOT_ALLOWED']);
      }
    });

    test('that lost its end or all of it shows so to whoever kept a hash, or knows that each has a beginning', async () => {
      const news = await openNewsroom(place);
      await news.story();
      const verify = (...args: string[]) => run(['audit', 'verify', ...args], { environment: { DATABASE_URL: news.place.url } });
      const { out } = await verify('--json');
      const { head } = JSON.parse(out);
      await news.story();
      expect(await verify('--head', head)).toMatchObject({ code: 0 });
      expect(await verify('--head', 'f'.repeat(64))).toMatchObject({ code: 1, out: expect.stringContaining('none of its lines has the hash f') });
      expect(await verify('--head', 'nonsense')).toMatchObject({ code: 2, err: expect.stringContaining('"nonsense" is no hash of a line') });
      await within(news.place.url, async ({ tables }) => void (await tables.deleteFrom('audit').where('hash', '=', head).execute()));
      await within(news.place.url, async ({ tables }) => void (await tables.deleteFrom('audit').where('seq', '>', 2).execute()));
      expect(await verify()).toMatchObject({ code: 0 });
      expect(await verify('--head', head)).toMatchObject({ code: 1, out: expect.stringContaining('what was written up to that one is gone') });
      await within(news.place.url, async ({ tables }) => void (await tables.deleteFrom('audit').execute()));
      expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('it has no line') });
      await news.story();
      expect(await verify()).toMatchObject({ code: 1, out: expect.stringMatching(/createArticle by a editor\) is its first, and those before it are gone/) });
    });

    test('is one chain, though many write at once; a change, a gap and a line put in are named', { timeout: 120_000 }, async () => {
      const news = await openNewsroom(place);
      await Promise.all(Array.from({ length: 25 }, (_unused, n) => (n % 2 ? news.story() : change(news, 'createPerson', { name: `Person ${n}` }))));
      const silkwire = (...args: string[]) => run(args, { environment: { DATABASE_URL: news.place.url } });
      const { code, out } = await silkwire('audit', 'export');
      expect(code).toBe(0);
      const lines = out.trim().split('\n').map((line) => JSON.parse(line));
      expect(lines.length).toBe(1 + 3 + 12 * 2 + 13);
      for (const [n, line] of lines.entries()) expect(line.previous).toBe(n === 0 ? '' : lines[n - 1].hash);
      expect(await silkwire('audit', 'verify')).toMatchObject({ code: 0, out: expect.stringContaining(`whole: ${lines.length} lines. Its last hash is ${lines.at(-1).hash}`) });

      const [, , victim, after] = lines.slice(10);
      const broken = async (work: Parameters<typeof within>[1], named: number, whole: number) => {
        await within(news.place.url, work);
        const verdict = await silkwire('audit', 'verify');
        expect(verdict).toMatchObject({ code: 1, out: expect.stringContaining(`line ${named} (`) });
        expect(verdict.out).toContain(`The ${whole} lines before it are whole`);
        expect(JSON.parse((await silkwire('audit', 'verify', '--json')).out)).toMatchObject({ whole: false, lines: whole, flaw: expect.any(String) });
      };
      await broken(async ({ tables }) => void (await tables.updateTable('audit').set({ actor: 'someone else' }).where('seq', '=', victim.seq).execute()), victim.seq, 12);
      await broken(async ({ tables }) => void (await tables.deleteFrom('audit').where('seq', '=', victim.seq).execute()), after.seq, 12);
    });
  });
});
