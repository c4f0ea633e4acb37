import { setTimeout as pause } from 'node:timers/promises';
import { oneOf, randomOf, type Random } from '../../bench/random.ts';
import { openDatabase } from '../../db/open.ts';
import type { Place } from '../kit/databases.ts';
import { editorToken, newsDesk, type NewsDesk } from '../kit/newsdesk.ts';
import { freePort, serve } from '../kit/process.ts';
import { flawsOf } from './integrity.ts';

export interface RoundsOptions {
  /** How often the server is killed. */
  readonly rounds: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** What it came to: `flaws` is empty, as it should be. */
export interface RoundsFigures {
  readonly flaws: readonly string[];
  readonly acknowledged: number;
  /** Changes whose answer never came: they are there, or not, but never by half. */
  readonly cutOff: number;
  readonly longestStart: number;
}

/** What a client was told is saved. */
interface Acknowledged {
  readonly id: string;
  readonly version: number;
  readonly headline: string;
}

const writers = 6;

/** Kills a server again and again while clients write, and looks each time whether all that it acknowledged is there, and whole. */
export async function killInRounds(place: Place, { rounds, seed, say }: RoundsOptions): Promise<RoundsFigures> {
  const random = randomOf(seed);
  const desk = newsDesk(await editorToken(place));
  const acknowledged: Acknowledged[] = [];
  const counts = { cutOff: 0, longestStart: 0 };
  const flaws: string[] = [];
  const port = await freePort();
  for (let round = 1; round <= rounds && flaws.length === 0; round++) {
    const began = performance.now();
    const server = await serve({ DATABASE_URL: place.url }, port);
    counts.longestStart = Math.max(counts.longestStart, performance.now() - began);
    let stopped = false;
    const working = Array.from({ length: writers }, (_unused, n) => write(desk, server.url, `${round}-${n}`, random, acknowledged, () => stopped, () => counts.cutOff++));
    // By what was done and not by the clock, so that a slow machine proves as much.
    const enough = acknowledged.length + 2 + random.below(25);
    const giveUpAt = Date.now() + 30_000;
    while (acknowledged.length < enough && Date.now() < giveUpAt) await pause(2);
    await pause(random.below(20));
    await server.end('SIGKILL');
    stopped = true;
    await Promise.all(working);
    flaws.push(...(await flawsOf(place.url)), ...(await lostOf(place.url, acknowledged)));
    if (round % 10 === 0) say(`${round} of ${rounds} kills, ${acknowledged.length} changes acknowledged, ${counts.cutOff} cut off, ${flaws.length} flaws`);
  }
  return { flaws, acknowledged: acknowledged.length, ...counts };
}

/** A client that changes its stories one after another, until the server is gone. */
async function write(desk: NewsDesk, url: string, name: string, random: Random, acknowledged: Acknowledged[], isOver: () => boolean, onCutOff: () => void): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const headline = `Story ${name} ${n}`;
    try {
      let { id, version } = await desk.publish(url, { headline, body: `<p>${'Text. '.repeat(1 + Math.floor(random.next() * 400))}</p>`, about: ['kazakhstan', 'brics'] });
      acknowledged.push({ id, version, headline });
      for (const verb of ['update', 'correct', 'withdraw'] as const) {
        if (random.next() < 0.4) continue;
        const next = `${headline}, ${verb} ${oneOf(random, ['one', 'two'])}`;
        const change = { update: { headline: next }, correct: { headline: next, note: 'It was otherwise.' }, withdraw: { reason: 'It was not so.' } }[verb];
        const before: Acknowledged = acknowledged.at(-1) ?? { id, version, headline };
        ({ id, version } = await desk.change(url, verb, { id, version, ...change }));
        acknowledged.push({ id, version, headline: 'headline' in change ? change.headline : headlineOf(acknowledged, id) ?? before.headline });
      }
    } catch {
      onCutOff();
      return;
    }
  }
}

function headlineOf(acknowledged: readonly Acknowledged[], id: string): string | undefined {
  return acknowledged.findLast((one) => one.id === id)?.headline;
}

/** What was acknowledged and is not there as it was acknowledged. */
async function lostOf(url: string, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const database = await openDatabase(url);
  try {
    const saved = new Map(
      await database.snapshot(async (db) =>
        (await db.selectFrom('revision').select(['article_id', 'version', 'snapshot']).execute()).map(({ article_id, version, snapshot }) => [`${article_id} ${version}`, snapshot] as const),
      ),
    );
    return acknowledged
      .filter(({ id, version, headline }) => !saved.get(`${numberOf(id)} ${version}`)?.includes(JSON.stringify(headline)))
      .map(({ id, version, headline }) => `lost: version ${version} of ${numberOf(id)}, "${headline}"`);
  } finally {
    await database.close();
  }
}

function numberOf(id: string): number {
  return Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
}
