import { beforeAll, beforeEach, expect, test } from 'vitest';
import { relatedTo } from '../../db/related.ts';
import { everyone } from '../../db/reader.ts';
import { actorsOf, empty, fill, type Actors } from '../graph/archive.ts';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';

const day = 86_400_000;
const end = Date.UTC(2026, 5, 1);

/** So many stories, evenly from one day to another; days are counted back from the end. */
function evenly(count: number, from: number, to = 0): number[] {
  return Array.from({ length: count }, (_unused, n) => end - day * (to + ((from - to) * n) / count));
}

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  let actors: Actors;
  beforeAll(async () => void (actors = await actorsOf(room().database)));
  beforeEach(() => empty(room().database));

  const published = (about: readonly string[], times: readonly number[]) =>
    fill(room().database, actors, times.map((at) => ({ status: 'PUBLISHED' as const, publishedAt: new Date(at).toISOString(), about: [...about], section: null, language: 'en', urgency: 4, by: 'EDITOR' as const })));

  /** Which of two comes up less often, by what is nearest to a story about both. */
  const rarer = async (one: readonly number[], other: readonly number[], at = end + day) => {
    const ofOne = await published(['malta'], one);
    await published(['vanuatu'], other);
    const [both] = await published(['malta', 'vanuatu'], [at]);
    const [nearest] = await relatedTo(room().database.readAs(everyone), both?.number ?? 0, 1);
    return ofOne.some(({ number }) => number === nearest?.id) ? 'the one' : 'the other';
  };

  test.each([
    ['thirty stories in a week after one long ago', [...evenly(30, 7), end - 8 * 365 * day]],
    ['as many, and nothing before', evenly(30, 7)],
    ['sixty stories in a week after a few', [...evenly(60, 7), ...evenly(5, 3000, 300)]],
    ['a burst long ago, and a few since', [...evenly(40, 2000, 1990), ...evenly(10, 1500)]],
  ])('%s are fewer than two hundred over eight years', async (_title, times) => {
    expect(await rarer(times, evenly(200, 8 * 365))).toBe('the one');
  });

  test.each([
    ['of one day and the day before', [...evenly(24, 0), ...evenly(8, 1, 1), end - 8 * 365 * day]],
    ['of one day alone', [...evenly(60, 0), end - 8 * 365 * day]],
  ])('stories that have a day and no hour, %s, are few', async (_title, times) => {
    expect(await rarer(times, evenly(200, 8 * 365), end)).toBe('the one');
  });

  test('what comes up once a week for a year is less common than what does every three days for longer', async () => {
    expect(await rarer(evenly(52, 365), evenly(300, 900))).toBe('the one');
  });
});
