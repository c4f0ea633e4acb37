import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Member } from '../src/live/member.ts';
import { TextFrames } from '../src/server/frame.ts';
import { Socket, type SocketParts } from '../src/server/socket.ts';
import { TokenWatch } from '../src/server/token-watch.ts';

/** A server's frame taken apart, by the letter of RFC 6455, 5.2. */
function textOf(frame: Buffer): string {
  expect(frame[0]).toBe(0x81);
  const short = frame.readUInt8(1);
  const [start, length] = short === 127 ? [10, Number(frame.readBigUInt64BE(2))] : short === 126 ? [4, frame.readUInt16BE(2)] : [2, short];
  expect(frame.length).toBe(start + length);
  return frame.toString('utf8', start);
}

describe('frames', () => {
  test.each([0, 100, 123, 124, 500, 65_533, 65_534, 70_000])('of a tail of %i bytes are whole, each with its own head', (length) => {
    const frames = new TextFrames();
    const tail = Buffer.from('т'.repeat(length / 2) + 't'.repeat(length % 2));
    expect(['aa', 'bb', 'c', 'dd'].map((head) => textOf(frames.of(Buffer.from(head), tail)))).toEqual(['aa', 'bb', 'c', 'dd'].map((head) => head + String(tail)));
  });

  test('are not copied anew for heads that are as long', () => {
    const frames = new TextFrames();
    const tail = Buffer.from('tail');
    const first = frames.of(Buffer.from('aa'), tail);
    expect(frames.of(Buffer.from('bb'), tail)).toBe(first);
    expect(frames.of(Buffer.from('bb'), Buffer.from('tail'))).not.toBe(first);
  });

  test('that still wait in one socket are not written over for the next', async () => {
    const frames = new TextFrames();
    const [stalled, reading] = [peer(frames, { isStalled: true }), peer(frames)];
    for (const { subscribe } of [stalled, reading]) subscribe();
    await new Promise((resolve) => setImmediate(resolve));
    for (const seq of [1, 2, 3]) {
      const frame = { seq, madeAt: seq, payload: Buffer.from(`,"n":${seq}}`), delivery: { cursor: `c${seq}` } };
      for (const { members } of [stalled, reading]) for (const member of members) member.take(frame as never);
    }
    expect(reading.taken()).toEqual([1, 2, 3].map((n) => ({ id: reading.id, n })));
    stalled.goOn();
    expect(stalled.taken()).toEqual([1, 2, 3].map((n) => ({ id: stalled.id, n })));
  });
});

let ids = 0;

/** A socket over a stream that may keep what it is given before it looks at it, as a network does that is full. */
function peer(frames: TextFrames, { isStalled = false } = {}) {
  const id = `id ${ids++}`;
  let isHeld = isStalled;
  const held: (() => void)[] = [];
  const written: string[] = [];
  const net = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const look = () => {
        written.push(textOf(chunk));
        done();
      };
      if (isHeld) held.push(look);
      else look();
    },
  });
  const members: Member<Buffer>[] = [];
  const group = { welcome: (member: Member<Buffer>) => members.push(member), join: () => 0, isStale: () => false };
  const webSocket = Object.assign(new EventEmitter(), { OPEN: 1, readyState: 1 });
  const road = { isWire: () => true, enter: async () => ({ group, start: {} }) };
  const socket = new Socket({ webSocket, net, road, frames, tokenWatch: new TokenWatch(), tell: (error: unknown) => error } as unknown as SocketParts);
  socket.transport.onMessage(async () => {});
  socket.acknowledge({ rights: 'PUBLIC' } as never, undefined, { acknowledged: true, subscriptions: {} } as never);
  return {
    id, members,
    subscribe: () => webSocket.emit('message', Buffer.from(JSON.stringify({ id, type: 'subscribe', payload: { query: '' } })), false),
    taken: () => written.map((text) => JSON.parse(text) as unknown),
    goOn: () => {
      isHeld = false;
      for (const look of held.splice(0)) look();
    },
  };
}
