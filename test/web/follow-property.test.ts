import fc from 'fast-check';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { followAnnouncements } from '../../src/web/follow-announcements.ts';
import { announcement, scriptedServer } from './scripted-server.ts';

/** What happens on one connection. */
const visits = fc.record({
  /** Announcements that it carries before its end. */
  count: fc.nat(6),
  /** How many of those that the client has, it is told again. */
  again: fc.nat(3),
  end: fc.constantFrom('terminate', 'complete', 1001, 1012, 1013, 4020, 'TOO_SLOW', 'INTERNAL_SERVER_ERROR'),
});

test('whatever happens to the connections and in the handler, what was taken is the log: all of it, once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(visits, { maxLength: 8 }),
      fc.integer({ min: 1, max: 25 }),
      fc.array(fc.nat(40), { maxLength: 4 }),
      fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
      async (script, total, failures, delays) => {
        const server = await scriptedServer((visit) => {
          const { count, again, end } = script[visit.number - 1] ?? { count: total, again: 0, end: undefined };
          const after = Number(visit.variables.after?.slice(1));
          for (let n = Math.max(1, after + 1 - again); n <= Math.min(total, after + count); n++) visit.next(announcement(n));
          if (end === 'terminate') visit.terminate();
          else if (end === 'complete') visit.complete();
          else if (typeof end === 'number') visit.close(end);
          else if (end !== undefined) visit.failed(end);
        });
        const taken: string[] = [];
        const failing = new Set(failures);
        let calls = 0;
        const done = Promise.withResolvers<void>();
        const follower = followAnnouncements({
          url: server.url,
          backoff: { firstMs: 1, mostMs: 2 },
          onAnnouncement: async ({ cursor }) => {
            const call = calls++;
            await pause(delays[call % delays.length] ?? 0);
            if (failing.has(call)) throw new Error('Not now.');
            taken.push(cursor);
            if (taken.length >= total) done.resolve();
          },
        });
        await done.promise;
        await pause(5);
        follower.stop();
        await follower.over;
        expect(taken).toEqual(Array.from({ length: total }, (_, n) => `c${n + 1}`));
        expect(follower.cursor).toBe(`c${total}`);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
