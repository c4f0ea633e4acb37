import { expect, onTestFinished, test, vi } from 'vitest';
import { everyone } from '../db/reader.ts';
import { createToken, revoke } from '../src/editing/token.ts';
import { TokenWatch } from '../src/server/token-watch.ts';
import { Unauthenticated, type Caller } from '../src/server/who.ts';
import { sqlitePlace } from './kit/databases.ts';
import { openNewsroom } from './kit/newsroom.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody who came with a token, and how often it was looked at. */
function someone(rights: string): { caller: Caller; end: (error: unknown) => void; looks: () => number } {
  let looks = 0;
  let flaw: unknown;
  const viewer = async () => {
    looks++;
    if (flaw !== undefined) throw flaw;
    return everyone;
  };
  return { caller: { rights, viewer }, end: (error) => (flaw = error), looks: () => looks };
}

function watchInFakeTime(): TokenWatch {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  return new TokenWatch();
}

test('one token is looked at once, however many came with it; all of them are shut out, once', async () => {
  const watch = watchInFakeTime();
  const [one, other, anybody] = [someone('token a'), someone('token b'), someone('PUBLIC')];
  const out: string[] = [];
  const leave = watch.stay(one.caller, () => out.push('left'));
  for (const name of ['first', 'second']) watch.stay(one.caller, () => out.push(name));
  watch.stay(other.caller, () => out.push('other'));
  watch.stay(anybody.caller, () => out.push('anybody'));
  leave();
  await vi.advanceTimersByTimeAsync(2000);
  expect([one.looks(), other.looks(), anybody.looks(), out]).toEqual([1, 1, 0, []]);
  // Where it can't be found out, nobody is shut out.
  one.end(new Error('The database is away.'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(out).toEqual([]);
  one.end(new Unauthenticated());
  await vi.advanceTimersByTimeAsync(6000);
  expect([one.looks(), other.looks(), out]).toEqual([3, 5, ['first', 'second']]);
});

test('a token of a provider that does not answer keeps no other waiting, and is not asked for again meanwhile', async () => {
  const watch = watchInFakeTime();
  const out: string[] = [];
  const gone = someone('token c');
  let asked = 0;
  watch.stay(gone.caller, () => out.push('gone'));
  watch.stay({ rights: 'token hanging', viewer: () => (asked++, new Promise(() => {})) }, () => out.push('hanging'));
  gone.end(new Unauthenticated());
  await vi.advanceTimersByTimeAsync(4000);
  expect([asked, out]).toEqual([1, ['gone']]);
});

test('many such tokens keep no other waiting either, nor does one whose going fails', async () => {
  const watch = watchInFakeTime();
  const out: string[] = [];
  const gone = someone('token c');
  watch.stay(gone.caller, () => out.push('gone'));
  watch.stay(gone.caller, () => { throw new Error('It has gone already.'); });
  watch.stay(gone.caller, () => out.push('gone, too'));
  // Looked at before it: from the end.
  for (let n = 0; n < 20; n++) watch.stay({ rights: `token hanging ${n}`, viewer: () => new Promise(() => {}) }, () => out.push('hanging'));
  gone.end(new Unauthenticated());
  await vi.advanceTimersByTimeAsync(5000);
  expect(out).toEqual(['gone', 'gone, too']);
  const other = someone('token d');
  watch.stay(other.caller, () => out.push('other'));
  other.end(new Unauthenticated());
  await vi.advanceTimersByTimeAsync(5000);
  expect(out).toEqual(['gone', 'gone, too', 'other']);
});

test('subscriptions that no short road takes share one clock with all that stay', { timeout: 30_000 }, async () => {
  const news = await openNewsroom(sqlitePlace);
  const { id, token } = await createToken(news.database, { name: 'many', role: 'REPORTER', expiresAt: null });
  const query = 'subscription { ...all } fragment all on Subscription { announcements { cursor } }';
  const ends = Array.from({ length: 20 }, async () => {
    const response = await fetch(`${news.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` } });
    return response.text();
  });
  await pause(1000);
  let looks = 0;
  news.database.onStatement = (sql) => void (looks += /from "token" where "hash"/.test(sql) ? 1 : 0);
  await pause(4100);
  news.database.onStatement = undefined;
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThanOrEqual(3);
  await revoke(news.database, id);
  for (const text of await Promise.all(ends)) expect(text).toMatch(/"code":"UNAUTHENTICATED"[^\n]*\n\nevent: complete/);
});
