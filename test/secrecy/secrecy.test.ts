import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { Desk, days, type Step } from './desk.ts';
import { Ears, logLength } from './ears.ts';
import { ask, leaked, poolOf, someQuestion } from './reader.ts';
import { openTwins, type Twins } from './twins.ts';
import { Markers } from './words.ts';

/** The long form, with ten thousand: `npm run soak:secrecy`. */
const runs = Number(process.env.SECRECY_RUNS ?? 15);
const seed = Number(process.env.SECRECY_SEED ?? Date.now() % 1_000_000);

const readers = ['PUBLIC', 'OTHER'] as const;
const choices = fc.array(fc.record({ target: fc.nat(), variant: fc.nat(), as: fc.constantFrom(...readers) }), { minLength: 6, maxLength: 6 });

/** A day that is among all: a story of each fate, and an embargo that ends. */
const usual: Step[] = [
  ...['kazakhstan', 'brics', 'vanuatu'].map((slug): Step => ({ verb: 'create', by: 'EDITOR', about: [slug], urgency: 4, language: 'en' })),
  { verb: 'publish', story: 0, by: 'EDITOR' }, { verb: 'schedule', story: 1, minutes: 5 }, { verb: 'correct', story: 0, by: 'EDITOR' },
  { verb: 'wait', minutes: 60 }, { verb: 'withdraw', story: 0, by: 'EDITOR' },
];

onEachDatabase((makePlace) => {
  let twins: Twins;
  let ears: Ears;
  const markers = new Markers();
  const done = { steps: 0, questions: 0, told: 0, dark: 0, withdrawn: 0, lifted: 0 };
  beforeAll(async () => {
    twins = await openTwins(makePlace);
    ears = new Ears(twins);
    await ears.ready(async () => {
      for (const news of [twins.real, twins.twin]) await news.story();
    });
  });
  afterAll(async () => {
    await ears?.close();
    await twins?.close();
  });

  /** A step, and what those who follow the wire are told of it. */
  async function watched(desk: Desk, work: () => Promise<void>): Promise<void> {
    const before = await logLength(twins.real);
    await work();
    const announced = (await logLength(twins.real)) - before;
    const heard = await ears.heard(announced);
    for (const as of readers) {
      expect(heard[as].real, `what ${as} is told`).toEqual(heard[as].twin);
      expect(heard[as].real.flatMap((frame) => leaked(desk, frame, as)), `what ${as} is told`).toEqual([]);
      done.told += heard[as].real.length;
    }
  }

  describe('whatever the newsroom does', () => {
    test(`what is dark makes no difference to anybody who may not see it (seed ${seed})`, async () => {
      await fc.assert(
        fc.asyncProperty(days, choices, async (steps, chosen) => {
          await twins.empty();
          const desk = new Desk(twins, markers);
          for (const step of steps) await watched(desk, () => desk.do(step));
          const pool = await poolOf(desk);
          for (const { target, variant, as } of chosen) expect((await ask(desk, someQuestion(pool, target, variant), as)).join('\n')).toBe('');
          done.steps += steps.length;
          done.questions += chosen.length;
          done.lifted += desk.lifted;
          done.dark += desk.dark.length;
          done.withdrawn += desk.dark.filter(({ status }) => status === 'WITHDRAWN').length;
        }),
        { numRuns: runs, seed, examples: [[usual, []]] },
      );
      process.stdout.write(`Secrecy on ${twins.real.place.name}: ${runs} days, ${JSON.stringify(done)}, seed ${seed}\n`);
      // It was no empty proof.
      expect(Object.entries(done).filter(([, count]) => count === 0)).toEqual([]);
      expect([...markers.in(twins.logged())]).toEqual([]);
    }, 60_000 + runs * 3000);
  });
});
