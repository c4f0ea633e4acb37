import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { badNetwork } from '../kit/bad-network.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { editorToken, newsDesk } from '../kit/newsdesk.ts';
import { freePort, serve } from '../kit/process.ts';
import { followed, isLive } from './following.ts';

onEachDatabase((makePlace) => {
  test('nothing is missed and nothing handed over twice, though the server is killed -9, restarted, and the network cut', async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const desk = newsDesk(await editorToken(place));
    const port = await freePort();
    let server = await serve({ DATABASE_URL: place.url }, port);
    onTestFinished(async () => void (await server.end('SIGKILL')));
    const { url } = server;
    await desk.publishSurely(url, 'first');
    const network = await badNetwork(url);
    const [all, slow] = [followed(network.url), followed(network.url, { filter: { countries: ['KZ'] }, onAnnouncement: () => pause(Math.random() * 12) })];
    await all.until(isLive);
    await slow.until(isLive);
    const total = 80;
    const writers = [0, 1].map(async (writer) => {
      for (let n = writer; n < total; n += 2) await desk.publishSurely(url, `story-${n}`);
    });
    for (const signal of ['SIGKILL', 'SIGTERM', 'SIGKILL'] as const) {
      await pause(120);
      network.cut();
      await pause(120);
      await server.end(signal);
      await pause(50);
      server = await serve({ DATABASE_URL: place.url }, port);
    }
    await Promise.all(writers);
    await all.until(({ told }) => told.length >= total, 15_000);
    await slow.until(({ told }) => told.length >= total, 15_000);
    await pause(100);
    const log = (await desk.log(url)).slice(1);
    expect(log).toHaveLength(total);
    expect(all.told.map(({ cursor }) => cursor)).toEqual(log);
    expect(slow.told.map(({ cursor }) => cursor)).toEqual(log);
    await all.until(isLive);
  }, 120_000);
});
