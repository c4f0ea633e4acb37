import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import { Desk, days, type Step } from './desk.ts';
import { Ears, logLength, type Heard } from './ears.ts';
import { ask, leaked, pointedQuestions, poolOf, someQuestion } from './reader.ts';
import { plantedRuns } from './plant.ts';
import { openTwins, type Twins } from './twins.ts';
import { Markers } from './words.ts';

/** The long form, with ten thousand: `npm run soak:secrecy`. */
const runs = Number(process.env.SECRECY_RUNS ?? 15);
const seed = Number(process.env.SECRECY_SEED ?? Date.now() % 1_000_000);

const readers = ['PUBLIC', 'OTHER'] as const;
const choices = fc.array(fc.record({ target: fc.nat(), variant: fc.nat(), as: fc.constantFrom(...readers) }), { minLength: 8, maxLength: 8 });

/** A day that is among all: a story of each fate, and an embargo that ends. */
const usual: Step[] = [
  ...['kazakhstan', 'brics', 'vanuatu'].map((slug): Step => ({ verb: 'create', by: 'EDITOR', about: [slug], urgency: 4, language: 'en' })),
  { verb: 'publish', story: 0, by: 'EDITOR' }, { verb: 'update', story: 1, by: 'EDITOR' }, { verb: 'schedule', story: 1, minutes: 5 }, { verb: 'correct', story: 0, by: 'EDITOR' },
  { verb: 'newcomer', kind: 'Person' }, { verb: 'newcomer', kind: 'Person' }, { verb: 'newcomer', kind: 'Event' },
  ...[0, 1, 2].flatMap((story): Step[] => ['#0', '#1', '#2'].map((entity) => ({ verb: 'link', story, entity }))),
  { verb: 'merge', kept: 0, duplicate: 1 }, { verb: 'revise', entity: 2 },
  { verb: 'wait', minutes: 60 }, { verb: 'withdraw', story: 0, by: 'EDITOR' }, { verb: 'update', story: 2, by: 'EDITOR' },
];

onEachDatabase((makePlace) => {
  let twins: Twins;
  let ears: Ears;
  const markers = new Markers();
  const done = { steps: 0, questions: 0, told: 0, dark: 0, withdrawn: 0, lifted: 0, replayed: 0, newcomers: 0, merged: 0 };
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
    // For `planted.test.ts`.
    if (process.env.PLANTED_LEAK !== undefined) process.stdout.write(`Planted leak, run ${plantedRuns(process.env.PLANTED_LEAK)} times\n`);
  });

  /** What those who follow the wire are told of what was announced since this was last done. */
  async function listen(desk: Desk, heard: { announced: number }): Promise<void> {
    const before = heard.announced;
    heard.announced = await logLength(twins.real);
    judge(desk, await ears.heard(heard.announced - before), 'told', 'told');
  }

  function judge(desk: Desk, heard: Heard, how: string, count: 'told' | 'replayed'): void {
    for (const as of readers) {
      expect(heard[as].real, `what ${as} is ${how}`).toEqual(heard[as].twin);
      expect(heard[as].real.flatMap((frame) => leaked(desk, frame, as)), `what ${as} is ${how}`).toEqual([]);
      done[count] += heard[as].real.length;
    }
  }

  describe('whatever the newsroom does', () => {
    test(`what is dark makes no difference to anybody who may not see it (seed ${seed})`, async () => {
      await fc.assert(
        fc.asyncProperty(days, choices, async (steps, chosen) => {
          const morning = await twins.empty();
          const heard = { announced: await logLength(twins.real) };
          const desk: Desk = new Desk(twins, markers, () => listen(desk, heard));
          for (const step of steps) {
            await desk.do(step);
            await listen(desk, heard);
          }
          judge(desk, await ears.replayed(morning, await logLength(twins.real)), 'told again', 'replayed');
          await desk.settle();
          const pool = await poolOf(desk, morning);
          // The usual day asks all that points straight at the dark; the others what the numbers choose.
          const asked = steps === usual ? readers.flatMap((as) => pointedQuestions(pool).map((question) => ({ question: question(), as }))) : chosen.map(({ target, variant, as }) => ({ question: someQuestion(pool, target, variant), as }));
          for (const { question, as } of asked) expect((await ask(desk, question, as)).join('\n')).toBe('');
          expect([...markers.in(twins.logged())], 'what is logged').toEqual([]);
          done.steps += steps.length;
          done.questions += asked.length;
          done.lifted += desk.lifted;
          done.newcomers += desk.newcomers.length;
          done.merged += desk.merged;
          done.dark += desk.dark.length;
          done.withdrawn += desk.dark.filter(({ status }) => status === 'WITHDRAWN').length;
        }),
        // To look for a smaller day takes hundreds of days: minutes, after which the test would end without a word.
        { numRuns: runs, seed, examples: [[usual, []]], endOnFailure: process.env.SECRECY_SHRINK === undefined },
      );
      process.stdout.write(`Secrecy on ${twins.real.place.name}: ${runs} days, ${JSON.stringify(done)}, seed ${seed}\n`);
      // It was no empty proof.
      expect(Object.entries(done).filter(([, count]) => count === 0)).toEqual([]);
    }, 60_000 + runs * 3000);
  });
});
