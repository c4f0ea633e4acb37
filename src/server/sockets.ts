import type { IncomingMessage, Server } from 'node:http';
import type { Socket as NetSocket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { handleProtocols, makeServer, type Server as ProtocolServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { House } from './context.ts';
import { TextFrames } from './frame.ts';
import { tellError } from './masking.ts';
import type { Pipeline } from './pipeline.ts';
import { Socket, type SocketParts } from './socket.ts';
import { callerOf } from './who.ts';
import type { WireRoad } from './wire-road.ts';

/** A message of a client is a document and its variables: 64 KiB. */
const mostMessage = 64 * 1024;
/** How often each peer is asked whether it is there, in ms; one that has not answered by the next time is let go. */
const pingEvery = 14_000;

export interface SocketSettings {
  readonly allowedOrigin: (request: IncomingMessage) => boolean;
  /** Sockets of one address at the same time. */
  readonly mostPerAddress: number;
  /** Over how long sockets are closed when the server stops, in ms. */
  readonly drainMs: number;
}

/** What came with a socket: `graphql-ws` gives it back with each call. */
interface Extra {
  readonly socket: Socket;
}

type RunArgs = ExecutionArgs & { rootValue: { execute: (args: ExecutionArgs) => unknown; subscribe: (args: ExecutionArgs) => unknown } };

/** Serves graphql-transport-ws at `/graphql`. Gives the way to stop it. */
export function serveSockets(
  server: Server,
  parts: { readonly house: House; readonly pipeline: Pipeline; readonly road: WireRoad; readonly log: Logger },
  settings: SocketSettings,
): () => Promise<void> {
  const { log } = parts;
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: mostMessage, perMessageDeflate: false, handleProtocols, clientTracking: false });
  const protocol = protocolServer(parts);
  const open = new Set<Socket>();
  const frames = new TextFrames();
  const perAddress = new Map<string, number>();
  let isStopping = false;

  server.on('upgrade', (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    duplex.on('error', () => duplex.destroy());
    const refuse = (status: string) => void duplex.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => duplex.destroy());
    if (request.url?.split('?')[0] !== '/graphql') return refuse('404 Not Found');
    if (isStopping) return refuse('503 Service Unavailable');
    if (!settings.allowedOrigin(request)) return refuse('403 Forbidden');
    const address = request.socket.remoteAddress ?? '';
    if ((perAddress.get(address) ?? 0) >= settings.mostPerAddress) return refuse('429 Too Many Requests');
    webSockets.handleUpgrade(request, duplex, head, (webSocket) => welcome(webSocket, request.socket, address));
  });

  function welcome(webSocket: WebSocket, net: NetSocket, address: string): void {
    const socketParts: SocketParts = { webSocket, net, road: parts.road, frames, tokenWatch: parts.house.tokenWatch, tell: (error) => tellError(error, log) };
    const socket = new Socket(socketParts);
    open.add(socket);
    perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
    const closed = protocol.opened(socket.transport, { socket });
    webSocket.on('pong', () => socket.heard());
    // Too long a message, a broken frame: the library closes that socket, and nobody else is touched.
    webSocket.on('error', (error) => log.debug({ err: error }, 'A socket broke'));
    webSocket.once('close', (code, reason) => {
      open.delete(socket);
      const left = (perAddress.get(address) ?? 1) - 1;
      if (left > 0) perAddress.set(address, left);
      else perAddress.delete(address);
      socket.closed();
      void closed(code, String(reason));
    });
  }

  const pinging = setInterval(() => {
    for (const socket of open) socket.ping();
  }, pingEvery);

  return async () => {
    isStopping = true;
    clearInterval(pinging);
    await drain(open, settings.drainMs);
    webSockets.close();
  };
}

/** Answers all but the wire's own subscriptions, through the same pipeline as HTTP. */
function protocolServer({ house, pipeline, log }: { readonly house: House; readonly pipeline: Pipeline; readonly log: Logger }): ProtocolServer<Extra> {
  return makeServer<{ authorization?: unknown; Authorization?: unknown }, Extra>({
    execute: (args) => (args as RunArgs).rootValue.execute(args) as never,
    subscribe: (args) => (args as RunArgs).rootValue.subscribe(args) as never,
    onConnect: async (context) => {
      const { socket } = context.extra;
      const authorization = context.connectionParams?.authorization ?? context.connectionParams?.Authorization;
      try {
        socket.acknowledge(await callerOf(house, authorization), authorization, context);
        return true;
      } catch (error) {
        tellError(error, log);
        return false;
      }
    },
    onSubscribe: async ({ extra }, _id, payload) => {
      try {
        const { schema, execute, subscribe, contextFactory, parse, validate } = pipeline.getEnveloped({ authorization: extra.socket.authorization, params: payload } as never);
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
  });
}

/** Closes all, in a spread, so that those who come back don't come at once. 1012: the server restarts, come back. */
async function drain(open: ReadonlySet<Socket>, overMs: number): Promise<void> {
  const sockets = [...open];
  if (sockets.length === 0) return;
  const began = Date.now();
  const spread = sockets.length === 1 ? 0 : overMs;
  for (const [n, socket] of sockets.entries()) {
    const wait = began + (spread * n) / sockets.length - Date.now();
    if (wait > 5) await new Promise((resolve) => setTimeout(resolve, wait));
    socket.close(1012, 'Service restart: come back with your cursor');
  }
  const giveUpAt = Date.now() + 2000;
  while (open.size > 0 && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 10));
  for (const socket of open) socket.terminate();
}
