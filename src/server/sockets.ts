import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Database } from '../../db/database.ts';
import type { Pipeline } from './pipeline.ts';
import { tellError } from './masking.ts';
import { whoSends } from './who.ts';

/** A message of a client is a document and its variables: 64 KiB. */
const mostMessage = 64 * 1024;
/** How often a peer is asked whether it is there, in ms; one that does not answer by the next is let go. */
const pingEvery = 12_000;

type RunArgs = ExecutionArgs & { rootValue: { execute: (args: ExecutionArgs) => unknown; subscribe: (args: ExecutionArgs) => unknown } };

/** Answers graphql-transport-ws at `/graphql`, through the same pipeline as HTTP. Gives the way to stop it. */
export function serveSockets(server: Server, pipeline: Pipeline, database: Database, log: Logger, allowedOrigin: (request: IncomingMessage) => boolean): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostMessage, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/graphql') return refuse('404 Not Found');
    if (!allowedOrigin(request)) return refuse('403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request));
  });
  // Too long a message, a broken frame: the library closes that socket, and nobody else is touched.
  sockets.on('connection', (webSocket) => webSocket.on('error', (error) => log.debug({ err: error }, 'A socket broke')));

  const running = useServer<{ authorization?: unknown; Authorization?: unknown }>(
    {
      execute: (args) => (args as RunArgs).rootValue.execute(args) as never,
      subscribe: (args) => (args as RunArgs).rootValue.subscribe(args) as never,
      onConnect: async ({ connectionParams }) => {
        try {
          await whoSends(database, connectionParams?.authorization ?? connectionParams?.Authorization);
          return true;
        } catch {
          // Closes with 4403.
          return false;
        }
      },
      onSubscribe: async ({ connectionParams, extra }, _id, payload) => {
        try {
          const authorization = connectionParams?.authorization ?? connectionParams?.Authorization;
          const { schema, execute, subscribe, contextFactory, parse, validate } = pipeline.getEnveloped({
            authorization, req: extra.request, params: payload,
          } as never);
          const document = parse(payload.query);
          const errors = validate(schema, document);
          if (errors.length > 0) return errors as readonly GraphQLError[];
          return {
            schema, document, contextValue: await contextFactory(), rootValue: { execute, subscribe },
            ...(payload.operationName != null && { operationName: payload.operationName }),
            ...(payload.variables != null && { variableValues: payload.variables }),
          };
        } catch (error) {
          // Thrown on, it would close the socket with 4500 and end all its other operations.
          return [tellError(error, log)];
        }
      },
    },
    sockets,
    pingEvery,
  );
  return async () => {
    // 1012: the server restarts, come back.
    for (const client of sockets.clients) client.close(1012, 'Service restart');
    const patience = setTimeout(() => {
      for (const client of sockets.clients) client.terminate();
    }, 2000);
    await running.dispose();
    clearTimeout(patience);
  };
}

