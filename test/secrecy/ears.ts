import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { schema } from '../../schema/index.ts';
import type { TestNewsroom } from '../kit/newsroom.ts';
import { subscriptionTo } from './documents.ts';
import type { Curious } from './reader.ts';
import type { Twins } from './twins.ts';

const nothing = { ids: [], slugs: [], words: [], cursors: [], codes: [] };

const sides = ['real', 'twin'] as const;
const readers = ['PUBLIC', 'OTHER'] as const;

/** What a reader was told by each. */
export type Heard = Record<Curious, { readonly real: readonly string[]; readonly twin: readonly string[] }>;

/** Follows the wire of both twins over sockets and over event streams, and is told all that an announcement may say. */
export class Ears {
  readonly #twins: Twins;
  readonly #query: string;
  readonly #clients: Client[] = [];
  readonly #streams = new AbortController();
  readonly #told = new Map<string, string[]>();

  constructor(twins: Twins) {
    const field = schema.getSubscriptionType()?.getFields().announcements;
    if (!field) throw new Error('The schema has no announcements to subscribe to.');
    this.#twins = twins;
    this.#query = subscriptionTo(field, nothing, '');
    const query = this.#query;
    for (const as of readers) {
      for (const side of sides) {
        const told: string[] = [];
        this.#told.set(`${side} ${as} socket`, told);
        const streamed: string[] = [];
        this.#told.set(`${side} ${as} stream`, streamed);
        this.#stream(side, as, streamed).catch((error: unknown) => void streamed.push(`error ${String(error)}`));
        const client = createClient({
          url: `${twins[side].url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WebSocket,
          ...(as === 'OTHER' && { connectionParams: { authorization: `Bearer ${twins.otherReporter[side]}` } }),
        });
        this.#clients.push(client);
        client.subscribe({ query }, { next: (result) => void told.push(JSON.stringify(result)), error: (error) => void told.push(`error ${JSON.stringify(error)}`), complete: () => {} });
      }
    }
  }

  /** What a reader was told since it was last asked, by both. Waits until all were told as much as was announced. */
  async heard(count: number): Promise<Heard> {
    const giveUpAt = Date.now() + 30_000;
    while ([...this.#told.values()].some((told) => told.length < count)) {
      if (Date.now() > giveUpAt) throw new Error(`Not every follower was told all ${count}: ${JSON.stringify([...this.#told])}`);
      await pause(2);
    }
    const take = (side: string, as: string) => ['socket', 'stream'].flatMap((road) => this.#told.get(`${side} ${as} ${road}`)?.splice(0) ?? []);
    return heardBy((side, as) => take(side, as));
  }

  /** What a reader is told who comes back with a cursor from before the last `count` announcements. */
  async replayed(cursor: string, count: number): Promise<Heard> {
    const told = new Map<string, string[]>();
    await Promise.all(readers.flatMap((as) => sides.map(async (side) => {
      const heard: string[] = [];
      told.set(`${side} ${as}`, heard);
      if (count > 0) await this.#stream(side, as, heard, { cursor, count });
    })));
    return heardBy((side, as) => told.get(`${side} ${as}`) ?? []);
  }

  /** Reads an event stream until it is closed, or so many were told. */
  async #stream(side: (typeof sides)[number], as: Curious, told: string[], replay?: { readonly cursor: string; readonly count: number }): Promise<void> {
    const { url } = this.#twins[side];
    const response = await fetch(`${url}/graphql`, {
      method: 'POST', body: JSON.stringify({ query: this.#query }), signal: AbortSignal.any([this.#streams.signal, ...(replay ? [AbortSignal.timeout(30_000)] : [])]),
      headers: {
        'content-type': 'application/json', accept: 'text/event-stream',
        ...(replay && { 'last-event-id': replay.cursor }), ...(as === 'OTHER' && { authorization: `Bearer ${this.#twins.otherReporter[side]}` }),
      },
    });
    const decoder = new TextDecoder();
    let unread = '';
    for await (const bytes of response.body ?? []) {
      unread += decoder.decode(bytes, { stream: true });
      const events = unread.split('\n\n');
      unread = events.pop() ?? '';
      told.push(...events.filter((event) => event.includes('event: ')));
      if (replay && told.length >= replay.count) return;
    }
  }

  /** Waits until all are really listening: a story is published until each was told of one. */
  async ready(publish: () => Promise<unknown>): Promise<void> {
    const giveUpAt = Date.now() + 20_000;
    while ([...this.#told.values()].some((told) => told.length === 0)) {
      if (Date.now() > giveUpAt) throw new Error('Not every follower was told anything.');
      await publish();
      await pause(50);
    }
    await pause(300);
    for (const told of this.#told.values()) told.splice(0);
  }

  async close(): Promise<void> {
    this.#streams.abort();
    for (const client of this.#clients) await client.dispose();
  }
}

function heardBy(told: (side: (typeof sides)[number], as: Curious) => readonly string[]): Heard {
  const of = (as: Curious) => ({ real: told('real', as), twin: told('twin', as) });
  return { PUBLIC: of('PUBLIC'), OTHER: of('OTHER') };
}

/** How many announcements the database has. */
export async function logLength({ database }: TestNewsroom): Promise<number> {
  const { count } = await database.write((tx) => tx.tables.selectFrom('announcement').select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow());
  return count;
}
