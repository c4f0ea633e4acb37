import { expect, onTestFinished, test } from 'vitest';
import { onEachDatabase, type Place } from './kit/databases.ts';
import { follow } from './kit/follow.ts';
import type { Data } from './kit/newsroom.ts';
import { freePort, serve, silkwire, type ServerProcess } from './kit/process.ts';
import { ResumingFollower } from './kit/resume.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(url: string, token: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Data;
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Publishes a story once, however often the server dies meanwhile: the externalId makes that safe. */
async function publishSurely(url: string, token: string, externalId: string): Promise<void> {
  for (;;) {
    try {
      const { createArticle } = await ask(url, token, 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { ... on CreateArticleSuccess { article { id version status } } } }', {
        input: { externalId, headline: `Story ${externalId}`, body: 'Its text.', about: ['kazakhstan'] },
      });
      const { id, version, status } = createArticle.article;
      if (status === 'PUBLISHED') return;
      const { publishArticle } = await ask(url, token, 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { __typename } }', { input: { id, version } });
      if (publishArticle.__typename === 'PublishArticleSuccess') return;
    } catch {
      await pause(20);
    }
  }
}

async function makeToken(place: Place): Promise<string> {
  const { out } = await silkwire(['token', 'create', '--role', 'editor', '--name', 'tester'], { DATABASE_URL: place.url });
  return out.trim();
}

onEachDatabase((makePlace) => {
  test('a subscriber in another process is told within 100 ms', async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const token = await makeToken(place);
    const server = await serve({ DATABASE_URL: place.url });
    onTestFinished(async () => void (await server.end('SIGKILL')));
    const arrivals = new Map<string, number>();
    const follower = follow(server.url, {}, undefined, ({ article }) => arrivals.set(article?.headline ?? '', performance.now()));
    onTestFinished(() => follower.stop());
    await pause(100);
    const delays: number[] = [];
    for (let n = 1; n <= 15; n++) {
      await publishSurely(server.url, token, `quick-${n}`);
      const answered = performance.now();
      await follower.until(n);
      delays.push((arrivals.get(`Story quick-${n}`) ?? Infinity) - answered);
    }
    delays.sort((a, b) => a - b);
    expect(delays[7], `ms from the mutation's answer to the announcement: ${delays.map(Math.round).join(' ')}`).toBeLessThan(100);
  });

  test('nothing is missed and nothing told twice, though the server is killed -9 three times', async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const token = await makeToken(place);
    const port = await freePort();
    let server: ServerProcess = await serve({ DATABASE_URL: place.url }, port);
    onTestFinished(async () => void (await server.end('SIGKILL')));
    await publishSurely(server.url, token, 'first');
    const { announcements } = await ask(server.url, token, '{ announcements(first: 1) { nodes { cursor } } }', {});
    const all = new ResumingFollower(server.url, { after: announcements.nodes[0].cursor });
    const some = new ResumingFollower(server.url, { after: announcements.nodes[0].cursor, filter: { countries: ['KZ'] } });

    const total = 120;
    const writers = [0, 1].map(async (writer) => {
      for (let n = writer; n < total; n += 2) await publishSurely(server.url, token, `story-${n}`);
    });
    for (let kill = 0; kill < 3; kill++) {
      await pause(250);
      await server.end('SIGKILL');
      server = await serve({ DATABASE_URL: place.url }, port);
      await some.drop();
    }
    await Promise.all(writers);
    await all.until(total, 15_000);
    await some.until(total, 15_000);
    await pause(100);
    await all.stop();
    await some.stop();

    const log: string[] = [];
    for (let after = announcements.nodes[0].cursor; ; ) {
      const page = await ask(server.url, token, 'query ($after: String) { announcements(first: 100, after: $after) { nodes { cursor } pageInfo { hasNextPage endCursor } } }', { after });
      log.push(...page.announcements.nodes.map((node: Data) => node.cursor));
      if (!page.announcements.pageInfo.hasNextPage) break;
      after = page.announcements.pageInfo.endCursor;
    }
    expect(log).toHaveLength(total);
    expect(all.told.map(({ cursor }) => cursor)).toEqual(log);
    expect(some.told.map(({ cursor }) => cursor)).toEqual(log);
    expect(all.errors).toEqual([]);
  }, 60_000);
});
