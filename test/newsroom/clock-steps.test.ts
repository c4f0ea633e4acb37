import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { editorToken, newsDesk } from '../kit/newsdesk.ts';
import type { Data } from '../kit/newsroom.ts';
import { serve, type ServerProcess } from '../kit/process.ts';
import { steppedClock } from '../kit/stepped-clock.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const hour = 3_600_000;
/** The promise is a second; the machine that runs the tests may be busy. */
const within = 4000;

/** A server whose clock can be set. */
interface Clocked extends ServerProcess {
  readonly set: (at: number) => void;
}

onEachDatabase((makePlace) => {
  test('embargoes lift by the clock of the machine, however it is stepped: never early, once, within a second, with two processes', { timeout: 120_000 }, async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const token = await editorToken(place);
    const servers: Clocked[] = [];
    for (const name of ['one', 'other']) {
      const { environment, set } = steppedClock(join(place.folder, `clock-${name}`));
      const server = await serve({ DATABASE_URL: place.url, LINKING: '0', ...environment });
      onTestFinished(async () => void (await server.end()));
      servers.push({ ...server, set });
    }
    const [one, other] = servers as [Clocked, Clocked];
    const setBoth = (at: number) => servers.forEach(({ set }) => set(at));
    const desk = newsDesk(token);
    const start = Date.now();
    const embargo = async (at: number): Promise<string> => {
      const { createArticle } = await desk.ask(one.url, 'mutation { createArticle(input: { headline: "Under embargo", body: "Its text." }) { ... on CreateArticleSuccess { article { id } } } }');
      const { id } = createArticle.article;
      const { publishArticle } = await desk.ask(other.url, 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { __typename } }', { input: { id, version: 1, at: new Date(at).toISOString() } });
      expect(publishArticle.__typename).toBe('PublishArticleSuccess');
      return id;
    };
    const dueOf = new Map<string, number>();
    const embargoes = async (count: number, at: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let n = 0; n < count; n++) {
        const id = await embargo(at);
        dueOf.set(id, at);
        ids.push(id);
      }
      return ids;
    };
    // Both must be ready all the time, and say the same.
    const published = async (ids: readonly string[]): Promise<number> => {
      const [here, there] = await Promise.all(servers.map(async ({ url }) => {
        expect((await fetch(`${url}/ready`)).status).toBe(200);
        const { nodes } = await desk.ask(url, 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { status } } }', { ids });
        return nodes.filter(({ status }: Data) => status === 'PUBLISHED').length as number;
      }));
      return Math.max(here ?? 0, there ?? 0);
    };
    const staysDark = async (ids: readonly string[], ms: number) => {
      for (const until = performance.now() + ms; performance.now() < until; await pause(50)) expect(await published(ids)).toBe(0);
    };
    /** All of them, so soon after their time, which comes in `dark` ms: what was answered before that has none. */
    const isPublic = async (ids: readonly string[], ms: number, dark = 0) => {
      const began = performance.now();
      for (let count = 0; count < ids.length; await pause(20)) {
        count = await published(ids);
        const after = performance.now() - began;
        if (after < dark - 50) expect(count, 'public early').toBe(0);
        if (count < ids.length) expect(after, 'not public in time').toBeLessThan(dark + ms);
      }
    };

    const [early, many, late, last] = [await embargoes(1, start + hour / 2), await embargoes(30, start + hour), await embargoes(3, start + 2 * hour), await embargoes(3, start + 3 * hour)];
    const all = [...early, ...many, ...late, ...last];

    // Back, and on from there: what was half an hour away is two and a half hours away.
    setBoth(start - 2 * hour);
    await staysDark(all, 1500);
    // Forward over one embargo, to a minute before the next: it is late by half an hour, and lifts at once.
    setBoth(start + hour - 60_000);
    await isPublic(early, within);
    // Back once more: what is public stays so; and forward to just before their time.
    setBoth(start);
    await staysDark([...many, ...late], 700);
    expect(await published(early)).toBe(1);
    setBoth(start + hour - 1500);
    await isPublic(many, within, 1500);
    // One clock alone is ahead, by the whole time that there is: that server lifts it, and the other leaves it so.
    one.set(start);
    other.set(start + 2 * hour);
    await isPublic(late, within);
    setBoth(start);
    await pause(700);
    expect(await published(late)).toBe(3);
    // This way and that, many times a second, but never to the last one's time.
    for (const [n, offset] of fc.sample(fc.integer({ min: -2 * hour, max: 3 * hour - 60_000 }), { numRuns: 60, seed: 7 }).entries()) {
      servers[n % 2]?.set(start + offset);
      await pause(30);
    }
    await staysDark(last, 700);
    setBoth(start + 3 * hour);
    await isPublic(last, within);
    for (const at of [start, start + 4 * hour, start - hour]) {
      setBoth(at);
      await pause(500);
    }

    const { articles } = await desk.ask(one.url, '{ articles(first: 100) { nodes { id version publishedAt publishAt } } }');
    expect(articles.nodes).toHaveLength(all.length);
    for (const { id, version, publishedAt, publishAt } of articles.nodes) {
      const lateBy = Date.parse(publishedAt) - (dueOf.get(id) ?? 0);
      expect([version, publishAt]).toEqual([3, null]);
      expect(lateBy).toBeGreaterThanOrEqual(0);
      if (many.includes(id)) expect(lateBy).toBeLessThan(within);
    }
    const { announcements } = await desk.ask(other.url, '{ announcements(first: 100) { nodes { articleId kind version } } }');
    expect(announcements.nodes.map(({ articleId, kind, version }: Data) => `${articleId} ${kind} ${version}`).toSorted()).toEqual(all.map((id) => `${id} PUBLISHED 3`).toSorted());
  });
});
