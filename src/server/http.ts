import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { servePage, wantsPage, type Pages } from './pages.ts';
import type { Pipeline } from './pipeline.ts';
import { streamPayload, wantsStream, type Streams } from './stream.ts';

export interface Rooms {
  readonly pipeline: Pipeline;
  readonly pages: Pages;
  readonly streams: Streams;
  readonly corsOrigins: readonly string[];
  readonly log: Logger;
  /** Why it can't answer now, or undefined if it can. */
  readonly notReady: () => Promise<string | undefined>;
}

/** The HTTP server, not listening yet: GraphQL at /graphql, the pages, /health and /ready. */
export function httpServer(rooms: Rooms): Server {
  const server = createServer((request, response) => {
    answer(rooms, request, response).catch((error: unknown) => {
      rooms.log.error({ err: error, path: request.url }, 'A request failed');
      if (!response.headersSent) text(response, 500, 'Something went wrong on our side.\n');
      else response.destroy();
    });
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  // Longer than the proxies before us keep theirs, so that none sends to a connection that we are just closing.
  server.keepAliveTimeout = 75_000;
  return server;
}

async function answer(rooms: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/graphql' && !wantsPage(request)) return answerGraphql(rooms, request, response);
  if (path === '/health') return text(response, 200, 'ok\n');
  if (path === '/ready') {
    const reason = await rooms.notReady();
    return text(response, reason === undefined ? 200 : 503, `${reason ?? 'ready'}\n`);
  }
  if (await servePage(path, request, response, rooms.pages)) return;
  text(response, 404, `There is nothing at ${path.slice(0, 100)}. GraphQL is at /graphql.\n`);
}

/**
 * The types that a page of another origin can send without asking first: a form, or text. With them it could have a
 * browser act in its user's name. JSON makes the browser ask, and CORS answers.
 */
function isForm({ method, headers }: IncomingMessage): boolean {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return method === 'POST' && ['', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'].includes(type);
}

async function answerGraphql({ pipeline, streams, corsOrigins }: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (isForm(request)) return text(response, 415, 'Send JSON, and say so: content-type: application/json. Forms and plain text are not taken.\n');
  if (wantsStream(request) && (request.method === 'GET' || request.method === 'POST')) {
    const payload = await streamPayload(request);
    if (!payload) return text(response, 400, 'Send a query: as JSON by POST, or as ?query=… by GET.\n');
    if (await streams.serve(request, response, payload, corsHeaders(request, corsOrigins))) return;
    // The body has been read: the pipeline finds it here.
    if (request.method === 'POST') Object.assign(request, { body: payload });
  }
  await pipeline(request, response);
}

function corsHeaders({ headers: { origin } }: IncomingMessage, corsOrigins: readonly string[]): Record<string, string> {
  return origin !== undefined && corsOrigins.includes(origin) ? { 'access-control-allow-origin': origin, vary: 'origin' } : {};
}

function text(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  response.end(body);
}

/** Whether a page of this origin may open a socket: our own, one of the list, or no page at all. */
export function originAllowed(corsOrigins: readonly string[], publicUrl: string): (request: IncomingMessage) => boolean {
  return ({ headers }) => {
    const { origin, host } = headers;
    if (origin === undefined) return true;
    // Behind a proxy the host may be another than the one that readers see.
    return corsOrigins.includes(origin) || (host !== undefined && URL.parse(origin)?.host === host) || URL.parse(publicUrl)?.origin === origin;
  };
}
