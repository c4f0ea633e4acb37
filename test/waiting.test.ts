import { expect, test } from 'vitest';
import type { Frame, Group } from '../src/live/group.ts';
import { Member, mostWaiting, mostWaitingBytes, type Outlet } from '../src/live/member.ts';

const frame = (seq: number, bytes: number): Frame<Buffer> => ({
  seq, madeAt: seq, payload: Buffer.alloc(bytes),
  delivery: { cursor: `c${seq}`, kind: 'PUBLISHED', announcedAt: '2026-01-01T00:00:00.000Z', articleId: seq, version: 1, note: null },
});

/** A live member whose reader takes nothing until `drain` is called. */
function stalled() {
  const sent: number[] = [];
  const failures: Error[] = [];
  const waiting: (() => void)[] = [];
  let isReady = false;
  const outlet: Outlet<Buffer> = {
    send: ({ seq }) => void sent.push(seq),
    isReady: () => isReady,
    whenReady: (call) => void waiting.push(call),
    sizeOf: ({ payload }) => payload.length,
    fail: (error) => void failures.push(error),
  };
  const group = { welcome: () => {}, join: () => 0, leave: () => {}, part: () => {}, isStale: () => false, fresh: async () => {} };
  const member = new Member(group as unknown as Group<Buffer>, outlet, {});
  const drain = async () => {
    isReady = true;
    for (const call of waiting.splice(0)) call();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { member, sent, failures, drain };
}

const numbers = (count: number) => Array.from({ length: count }, (_unused, n) => n + 1);

test.each([
  ['256 announcements', 256, 10],
  ['1 MiB', 8, 128 * 1024],
])('%s wait for a reader who stalls, and are sent in order once it reads', async (_name, count, bytes) => {
  const { member, sent, failures, drain } = stalled();
  for (const n of numbers(count)) member.take(frame(n, bytes));
  expect(failures).toEqual([]);
  await drain();
  expect(sent).toEqual(numbers(count));
});

test.each([
  ['announcements', mostWaiting, 10],
  ['bytes', 8, mostWaitingBytes / 8],
])('at the bound of %s one more ends it, and it is told to come back with its cursor', async (_name, count, bytes) => {
  const { member, sent, failures, drain } = stalled();
  for (const n of numbers(count + 1)) member.take(frame(n, bytes));
  expect(failures).toEqual([expect.objectContaining({ code: 'TOO_SLOW', message: expect.stringContaining('cursor') })]);
  await drain();
  expect(sent).toEqual([]);
});
