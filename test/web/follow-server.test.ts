import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { CursorStore } from '../../src/web/follow-announcements.ts';
import { badNetwork } from '../kit/bad-network.ts';
import { onEachDatabase, type MakePlace } from '../kit/databases.ts';
import { newsDesk, type NewsDesk } from '../kit/newsdesk.ts';
import { openNewsroom } from '../kit/newsroom.ts';
import { followed, isLive } from './following.ts';

/** A newsroom, and its editor. */
async function opened(makePlace: MakePlace): Promise<{ readonly url: string; readonly desk: NewsDesk; readonly token: string }> {
  const { url, tokens } = await openNewsroom(makePlace);
  return { url, desk: newsDesk(tokens.EDITOR), token: tokens.EDITOR };
}

const headlines = (told: readonly { readonly article: { readonly headline: string } | null }[]) => told.map(({ article }) => article?.headline);

function memoryStore(): CursorStore & { saved: string | null } {
  const store = {
    saved: null as string | null,
    load: () => store.saved,
    save: (cursor: string) => void (store.saved = cursor),
  };
  return store;
}

onEachDatabase((makePlace) => {
  test('a follower is told live of what its filter lets through, and says how it stands', async () => {
    const { desk, url } = await opened(makePlace);
    const kazakh = followed(url, { filter: { countries: ['KZ'] } });
    expect(kazakh.follower.state).toEqual({ state: 'connecting', attempt: 1, waitMs: 0 });
    await kazakh.until(isLive);
    await desk.publish(url, { headline: 'Of Uzbekistan', about: ['uzbekistan'] });
    const story = await desk.publish(url, { headline: 'Of Kazakhstan', about: ['kazakhstan'] });
    const corrected = await desk.change(url, 'correct', { id: story.id, version: story.version, note: 'It was otherwise.' });
    await desk.change(url, 'withdraw', { id: story.id, version: corrected.version, reason: 'It was not.' });
    await kazakh.until(({ told }) => told.length === 3);
    expect(kazakh.told.map(({ kind, note, article }) => [kind, note, article?.headline])).toEqual([
      ['PUBLISHED', null, 'Of Kazakhstan'], ['CORRECTED', 'It was otherwise.', 'Of Kazakhstan'], ['WITHDRAWN', 'It was not.', undefined],
    ]);
    expect(kazakh.states.map(({ state }) => state)).toEqual(['connecting', 'live']);
    expect(kazakh.follower.upToDateAt?.getTime()).toBeGreaterThan(Date.now() - 5000);
    kazakh.follower.stop();
    await kazakh.follower.over;
    expect(kazakh.follower.state).toEqual({ state: 'stopped' });
  });

  test('it begins with the newest few, behind, and is live when it has them', async () => {
    const { desk, url } = await opened(makePlace);
    for (const headline of ['One', 'Two', 'Three']) await desk.publish(url, { headline });
    const newest = followed(url, { last: 2, webSocketImpl: WebSocket });
    await newest.until(isLive);
    expect(headlines(newest.told)).toEqual(['Two', 'Three']);
    expect(newest.states.map(({ state }) => state)).toEqual(['connecting', 'behind', 'live']);
  });

  test('one that follows from now on, and is cut off before its first story, misses none', async () => {
    const { desk, url } = await opened(makePlace);
    await desk.publish(url, { headline: 'Before' });
    const network = await badNetwork(url);
    const now = followed(network.url, { backoff: { firstMs: 400, mostMs: 400 } });
    await now.until(isLive);
    network.cut();
    await now.until(({ follower }) => follower.state.state === 'connecting');
    await desk.publish(url, { headline: 'Meanwhile' });
    await now.until(({ told }) => told.length === 1);
    expect(headlines(now.told)).toEqual(['Meanwhile']);
  });

  test('a connection that died unseen is found out by its silence, and replaced', async () => {
    const { desk, url } = await opened(makePlace);
    const network = await badNetwork(url);
    const patient = followed(network.url, { stallMs: 600 });
    await patient.until(isLive);
    await pause(1200);
    // It answers: it is not taken for dead, though nothing is published.
    expect(network.count()).toBe(1);
    network.swallow();
    await desk.publish(url, { headline: 'Unheard' });
    await patient.until(({ told }) => told.length === 1);
    expect(headlines(patient.told)).toEqual(['Unheard']);
    expect(patient.states).toContainEqual(expect.objectContaining({ state: 'connecting', reason: 'Nothing was heard of the server.' }));
  });

  test('one that is started again goes on where it stopped; the cursor is kept only when the handler is done', async () => {
    const { desk, url } = await opened(makePlace);
    await desk.publish(url, { headline: 'Long ago' });
    const store = memoryStore();
    let mayGoOn = () => {};
    const held = new Promise<void>((resolve) => (mayGoOn = resolve));
    const first = followed(url, { store, onAnnouncement: () => held });
    await first.until(isLive);
    await desk.publish(url, { headline: 'One' });
    await pause(200);
    expect(store.saved).toBeNull();
    mayGoOn();
    await first.until(({ told }) => told.length === 1);
    first.follower.stop();
    await first.follower.over;
    expect(store.saved).toBe(first.told[0]?.cursor);
    await desk.publish(url, { headline: 'Two' });
    const second = followed(url, { store });
    await second.until(({ told }) => told.length === 1);
    expect(headlines(second.told)).toEqual(['Two']);
  });

  test('a cursor that is no good is lost by name, or forgotten where that was asked for', async () => {
    const { desk, url } = await opened(makePlace);
    await desk.publish(url, { headline: 'One' });
    const stopping = followed(url, { after: 'nonsense' });
    await stopping.follower.over;
    expect(stopping.follower.state).toEqual({ state: 'lost', code: 'CURSOR_INVALID', message: expect.stringContaining('no cursor of ours') });
    const restarting = followed(url, { store: { load: () => 'nonsense', save: () => {} }, last: 5, onLost: 'restart' });
    await restarting.until(isLive);
    expect(headlines(restarting.told)).toEqual(['One']);
  });

  test('it is lost where to come back is no use: a filter that names nobody, a query that is wrong, a token that is not good', async () => {
    const { token, url } = await opened(makePlace);
    const codes = await Promise.all(
      [{ filter: { people: ['nobody-at-all'] } }, { query: 'subscription { nonsense }' }, { token: 'silkwire_nonsense' }].map(async (options) => {
        const { follower } = followed(url, options);
        await follower.over;
        return follower.state.state === 'lost' && follower.state.code;
      }),
    );
    expect(codes).toEqual(['INVALID_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'CLOSED_4403']);
    const editor = followed(url, { token: async () => token });
    await editor.until(isLive);
  });
});
