import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { schema } from '../../schema/index.ts';
import type { TestNewsroom } from '../kit/newsroom.ts';
import { subscriptionTo } from './documents.ts';
import type { Curious } from './reader.ts';
import type { Twins } from './twins.ts';

const nothing = { ids: [], slugs: [], words: [], cursors: [], codes: [] };

/** Follows the wire of both twins over sockets, and is told all that an announcement may say. */
export class Ears {
  readonly #clients: Client[] = [];
  readonly #told = new Map<string, string[]>();

  constructor(twins: Twins) {
    const field = schema.getSubscriptionType()?.getFields().announcements;
    if (!field) throw new Error('The schema has no announcements to subscribe to.');
    const query = subscriptionTo(field, nothing, '');
    for (const as of ['PUBLIC', 'OTHER'] as const) {
      for (const side of ['real', 'twin'] as const) {
        const told: string[] = [];
        this.#told.set(`${side} ${as}`, told);
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
  async heard(count: number): Promise<Record<Curious, { readonly real: readonly string[]; readonly twin: readonly string[] }>> {
    const giveUpAt = Date.now() + 30_000;
    while ([...this.#told.values()].some((told) => told.length < count)) {
      if (Date.now() > giveUpAt) throw new Error(`Not every follower was told all ${count}: ${JSON.stringify([...this.#told])}`);
      await pause(2);
    }
    const take = (name: string) => this.#told.get(name)?.splice(0) ?? [];
    return { PUBLIC: { real: take('real PUBLIC'), twin: take('twin PUBLIC') }, OTHER: { real: take('real OTHER'), twin: take('twin OTHER') } };
  }

  /** Waits until all four are really listening: a story is published until each was told of one. */
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
    for (const client of this.#clients) await client.dispose();
  }
}

/** How many announcements the database has. */
export async function logLength({ database }: TestNewsroom): Promise<number> {
  const { count } = await database.write((tx) => tx.tables.selectFrom('announcement').select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow());
  return count;
}
