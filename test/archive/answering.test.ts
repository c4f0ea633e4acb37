import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { idsOf } from '../../db/figures.ts';
import { everyone } from '../../db/reader.ts';
import { parseQuery } from '../../db/search/query.ts';
import { answerCounts } from '../../src/figures/answering.ts';
import type { Answer } from '../../src/figures/messages.ts';
import { sharedNewsroom } from '../graph/asking.ts';
import { onEachDatabase } from '../kit/databases.ts';

const all = { groups: [], none: [], statuses: ['PUBLISHED'] } as const;

/** A database whose reads wait, when they are held: those of a statement that says `part`, or all. */
function holdable(database: Database) {
  let held: { readonly part: string; readonly release: PromiseWithResolvers<void> } | undefined;
  const sent: string[] = [];
  const readAs: Database['readAs'] = (viewer) => {
    const reader = database.readAs(viewer);
    return {
      ...reader,
      execute: async (query) => {
        sent.push(query.sql);
        if (held && query.sql.includes(held.part)) await held.release.promise;
        return reader.execute(query);
      },
    };
  };
  const hold = (part = '') => {
    const release = Promise.withResolvers<void>();
    held = { part, release };
    return () => {
      held = undefined;
      release.resolve();
    };
  };
  return { database: { ...database, readAs }, sent, hold };
}

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  beforeAll(async () => {
    for (let n = 0; n < 5; n++) await room().story({ headline: 'Walnuts', about: ['malta'] });
  });

  /** What the thread does, here; `answers` are those that it gave. */
  const answering = async (database: Database) => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const answers: Answer[] = [];
    const answer = answerCounts(database, (one) => answers.push(one));
    await vi.waitFor(() => expect(answers.some((one) => 'ready' in one)).toBe(true));
    return { answer, answers };
  };

  test('what is asked while the columns are read waits for them, where SQL would hold up their reading', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const { database, sent, hold } = holdable(room().database);
    const release = hold();
    const answers: Answer[] = [];
    const answer = answerCounts(database, (one) => answers.push(one));
    const asked = answer({ n: 1, left: 30_000, what: 'count', viewer: everyone, match: all });
    release();
    await asked;
    expect(answers).toContainEqual({ n: 1, value: 5 });
    expect(sent.some((statement) => statement.includes('count(*)'))).toBe(!database.dialect.holdsUp);
  });

  test('a search that many stories match lets others be counted while its stories are read', async () => {
    const { database, hold } = holdable(room().database);
    const { answer, answers } = await answering(database);
    const release = hold('string_agg');
    const broad = answer({ n: 1, left: 30_000, what: 'figures', viewer: everyone, match: { ...all, text: parseQuery('walnuts') } });
    await answer({ n: 2, left: 30_000, what: 'count', viewer: everyone, match: all });
    expect(answers.at(-1)).toEqual({ n: 2, value: 5 });
    release();
    await broad;
    expect(answers.at(-1)).toMatchObject({ n: 1, value: { total: 5 } });
  });

  test('what nobody waits for any more is read no further, and that is said', async () => {
    const { database, sent, hold } = holdable(room().database);
    const { answer, answers } = await answering(database);
    const release = hold('string_agg');
    const broad = answer({ n: 1, left: 20, what: 'figures', viewer: everyone, match: { ...all, text: parseQuery('walnuts') } });
    await new Promise((done) => setTimeout(done, 50));
    release();
    await broad;
    expect(answers.at(-1)).toEqual({ n: 1, late: true });
    sent.length = 0;
    await answer({ n: 2, left: -1, what: 'count', viewer: everyone, match: { ...all, statuses: ['DRAFT'] } });
    expect([answers.at(-1), sent]).toEqual([{ n: 2, late: true }, []]);
  });

  test('a database that does not answer is looked at once when it does again, not as often as it should have been', async () => {
    const { database, sent, hold } = holdable(room().database);
    await answering(database);
    const release = hold();
    vi.advanceTimersByTime(20_000);
    await vi.waitFor(() => expect(sent.at(-1)).toContain('announcement'));
    sent.length = 0;
    release();
    await new Promise((done) => setTimeout(done, 200));
    expect(sent.filter((text) => text.includes('max(')).length).toBeLessThan(2);
  });

  test('the ids of a list come some at a time, each once', async () => {
    const reader = room().database.readAs(everyone);
    for (const match of [all, { ...all, text: parseQuery('walnuts') }, { ...all, text: parseQuery('nothing') }, { ...all, statuses: [] }]) {
      const whole = (await Array.fromAsync(idsOf(reader, match))).flat();
      for (const limit of [1, 2, 5, 6]) {
        const parts = await Array.fromAsync(idsOf(reader, match, limit));
        expect(parts.every(({ length }) => length > 0 && length <= limit)).toBe(true);
        expect(parts.flat().toSorted((a, b) => a - b)).toEqual(whole.toSorted((a, b) => a - b));
      }
    }
    expect((await Array.fromAsync(idsOf(reader, { ...all, text: parseQuery('walnuts') }, 2))).map(({ length }) => length)).toEqual([2, 2, 1]);
  });
});
