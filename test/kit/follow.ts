import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { FollowDocument, type FollowSubscription, type FollowSubscriptionVariables } from './operations.ts';
import type { Data } from './newsroom.ts';

/** One announcement, as a follower is told it. */
export type Told = FollowSubscription['announcements'];

/** A subscriber over a real WebSocket, and what it was told so far. */
export interface Follower {
  readonly told: Told[];
  readonly errors: Data[];
  /** Waits until `count` were told. @throws Error, with what was told, after `ms`. */
  until(count: number, ms?: number): Promise<Told[]>;
  /** Resolves when it is over, of itself or by `stop`. */
  readonly over: Promise<void>;
  stop(): Promise<void>;
}

/** Subscribes; `variables` are those of the subscription. Does not reconnect: a test that wants that follows again. */
export function follow(url: string, variables: FollowSubscriptionVariables = {}, token?: string, onTold?: (announcement: Told) => void): Follower {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token && { connectionParams: { authorization: `Bearer ${token}` } }),
  });
  const told: Told[] = [];
  const errors: Data[] = [];
  const wake = new Set<() => void>();
  let isStopped = false;
  const over = Promise.withResolvers<void>();
  const end = () => {
    over.resolve();
    for (const call of wake) call();
  };
  client.subscribe<FollowSubscription>(
    { query: String(FollowDocument), variables: { ...variables } },
    {
      next: (result) => {
        // What was on its way when it was stopped: whoever comes back with the cursor is told it again.
        if (isStopped) return;
        if (result.errors) errors.push(...result.errors);
        if (result.data) {
          told.push(result.data.announcements);
          onTold?.(result.data.announcements);
        }
        for (const call of wake) call();
      },
      error: (error) => {
        errors.push(...(Array.isArray(error) ? error : [error]));
        end();
      },
      complete: end,
    },
  );
  return {
    told, errors,
    over: over.promise,
    until: (count, ms = 5000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (told.length < count) return;
          clearTimeout(timer);
          wake.delete(look);
          resolve(told);
        };
        const timer = setTimeout(() => {
          wake.delete(look);
          reject(new Error(`Told ${told.length} of ${count} in ${ms} ms: ${JSON.stringify({ told, errors }).slice(0, 2000)}`));
        }, ms);
        wake.add(look);
        look();
      }),
    stop: async () => {
      isStopped = true;
      await client.dispose();
      end();
    },
  };
}
