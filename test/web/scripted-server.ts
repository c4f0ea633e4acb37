import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';

/** What a client subscribed with, and the ways to answer it. */
export interface Visit {
  /** The how-manieth connection, from 1. */
  readonly number: number;
  readonly variables: { readonly after?: string; readonly last?: number; readonly filter?: object };
  readonly authorization: unknown;
  next(announcement: object): void;
  /** A last result that says why there are no more, as Silkwire tells it. */
  failed(code: string, message?: string): void;
  /** The subscription is refused, as a document that is not valid. */
  refused(errors: readonly object[]): void;
  complete(): void;
  close(code: number, reason?: string): void;
  /** Without a word. */
  terminate(): void;
}

export interface ScriptedServer {
  readonly url: string;
  readonly visits: Visit[];
}

/** Speaks graphql-transport-ws as Silkwire does, and otherwise behaves as the test says. */
export async function scriptedServer(onSubscribe: (visit: Visit) => void, liveCursor = 'c0'): Promise<ScriptedServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
  await once(server, 'listening');
  const visits: Visit[] = [];
  let connections = 0;
  server.on('connection', (socket) => {
    const number = ++connections;
    let authorization: unknown;
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string; id: string; payload?: { authorization?: unknown; query: string; variables?: Visit['variables'] } };
      const send = (answer: object) => socket.send(JSON.stringify(answer));
      if (message.type === 'connection_init') {
        authorization = message.payload?.authorization;
        send({ type: 'connection_ack' });
      } else if (message.type === 'ping') send({ type: 'pong' });
      else if (message.type === 'subscribe' && message.payload?.query.startsWith('query')) {
        send({ id: message.id, type: 'next', payload: { data: { articles: { liveCursor } } } });
        send({ id: message.id, type: 'complete' });
      } else if (message.type === 'subscribe') {
        const visit = visitOf(socket, message.id, { number, variables: message.payload?.variables ?? {}, authorization });
        visits.push(visit);
        onSubscribe(visit);
      }
    });
  });
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, visits };
}

function visitOf(socket: WebSocket, id: string, facts: Pick<Visit, 'number' | 'variables' | 'authorization'>): Visit {
  const send = (message: object) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id, ...message }));
  };
  return {
    ...facts,
    next: (announcement) => send({ type: 'next', payload: { data: { announcements: announcement } } }),
    failed: (code, message = 'Why, in words.') => {
      send({ type: 'next', payload: { errors: [{ message, extensions: { code } }] } });
      send({ type: 'complete' });
    },
    refused: (errors) => send({ type: 'error', payload: errors }),
    complete: () => send({ type: 'complete' }),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
  };
}

/** The nth announcement of a log. */
export function announcement(n: number): { readonly cursor: string; readonly kind: string; readonly announcedAt: string; readonly articleId: string; readonly version: number } {
  return { cursor: `c${n}`, kind: 'PUBLISHED', announcedAt: '2026-01-01T00:00:00.000Z', articleId: `a${n}`, version: 2 };
}
