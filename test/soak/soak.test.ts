import { expect, onTestFinished, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { soak } from './soak.ts';

/** The long form, with a thousand subscribers and for minutes: `npm run soak`. */
onEachDatabase((makePlace) => {
  test('what sixty subscribers applied, through drops, pauses and kills, is the log filtered for each', async () => {
    const place = await makePlace();
    onTestFinished(() => place.remove());
    const servers = place.name === 'postgres' ? 2 : 1;
    const { violations, figures } = await soak(place.url, { subscribers: 60, seconds: 8, kills: 2, restarts: 0, servers, seed: 26, pace: 60, say: () => {} });
    expect(violations.join('\n')).toBe('');
    // It was no empty proof.
    expect(figures.kills).toBe(2);
    expect(figures.announcements).toBeGreaterThan(60);
    expect(figures.connections).toBeGreaterThan(60);
    for (const [kind, count] of Object.entries(figures.told)) expect(count, kind).toBeGreaterThan(10);
  }, 180_000);
});
