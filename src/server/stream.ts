import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { WireError } from '../live/cursor.ts';
import { Member, type Outlet } from '../live/member.ts';
import { tellError } from './masking.ts';
import type { TokenWatch } from './token-watch.ts';
import { callerOf, type Caller, type Door } from './who.ts';
import { resultOfTail, type SubscribePayload, type WireRoad } from './wire-road.ts';

/** So often an empty line is sent, in ms: proxies close what is silent. */
const sayEvery = 15_000;
const mostBody = 64 * 1024;

/** True if a client asks for a stream of events. */
export function wantsStream({ headers }: IncomingMessage): boolean {
  return (headers.accept ?? '').includes('text/event-stream');
}

/** One that does not read is not waited for, in ms. */
const farewell = 1000;

function shutOut(member: Member<Buffer>, response: ServerResponse, why: Error): void {
  member.fail(why);
  setTimeout(() => {
    if (!response.writableFinished) response.destroy();
  }, farewell).unref();
}

interface StreamParts {
  readonly road: WireRoad;
  readonly door: Door & { readonly tokenWatch: TokenWatch };
  readonly log: Logger;
}

/** The streams of this process. */
export class Streams {
  readonly #open = new Set<ServerResponse>();
  readonly #parts: StreamParts;

  constructor(parts: StreamParts) {
    this.#parts = parts;
  }

  /**
   * Answers a subscription to the wire as server-sent events (GraphQL over SSE, distinct connections). Each event's id
   * is its cursor, so that a browser's EventSource comes back with it in `Last-Event-ID`, which goes before `after`.
   * Gives false, and does nothing, if it is something else.
   */
  async serve(request: IncomingMessage, response: ServerResponse, payload: SubscribePayload, cors: Readonly<Record<string, string>>): Promise<boolean> {
    const { road, door, log } = this.#parts;
    if (!road.isWire(payload)) return false;
    response.writeHead(200, { ...cors, 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' });
    response.write(':\n\n');
    const stream = new EventStream(response);
    try {
      const caller = await callerOf(door, request.headers.authorization);
      const resumed = request.headers['last-event-id'];
      const entrance = await road.enter(payload, caller, typeof resumed === 'string' && resumed !== '' ? resumed : undefined);
      if ('errors' in entrance) stream.fail({ errors: entrance.errors });
      else this.#keep(caller, response, new Member(entrance.group, stream.outlet((error) => tellError(error, log)), entrance.start));
    } catch (error) {
      stream.fail({ errors: [tellError(error, log)] });
    }
    return true;
  }

  /** Ends all: their clients come back of themselves, with their cursors. */
  close(): void {
    for (const response of this.#open) response.end();
  }

  #keep(caller: Caller, response: ServerResponse, member: Member<Buffer>): void {
    // It may have gone while it was coming in.
    if (response.destroyed) return member.end();
    this.#open.add(response);
    const leave = this.#parts.door.tokenWatch.stay(caller, (why) => shutOut(member, response, why));
    const saying = setInterval(() => write(response, ':\n\n'), sayEvery);
    response.once('close', () => {
      clearInterval(saying);
      this.#open.delete(response);
      leave();
      member.end();
    });
  }
}

class EventStream {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  outlet(tell: (error: unknown) => object): Outlet<Buffer> {
    const response = this.#response;
    return {
      send: ({ delivery, payload }) => write(response, Buffer.concat([Buffer.from(`id: ${delivery.cursor}\nevent: next\ndata: `), resultOfTail(payload), lineEnd])),
      isReady: () => !response.writableNeedDrain,
      whenReady: (call) => response.once('drain', call),
      sizeOf: ({ payload }) => payload.length,
      fail: (error) => {
        // One that does not read can't be told either.
        if (error instanceof WireError && error.code === 'TOO_SLOW') response.destroy();
        else this.fail({ errors: [tell(error)] });
      },
    };
  }

  fail(result: object): void {
    this.#response.end(`event: next\ndata: ${JSON.stringify(result)}\n\nevent: complete\ndata:\n\n`);
  }
}

/** Nothing behind the end, which may be long in leaving where a reader stalls: that would be an error, and the process's last. */
function write(response: ServerResponse, data: string | Buffer): void {
  if (!response.writableEnded) response.write(data);
}

const lineEnd = Buffer.from('\n\n');

/** What a request for a stream asks: the query string of a GET, the JSON of a POST. Undefined if it is neither. */
export async function streamPayload(request: IncomingMessage): Promise<SubscribePayload | undefined> {
  if (request.method === 'GET') {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    return payloadOf({ query: searchParams.get('query'), operationName: searchParams.get('operationName'), variables: parsed(searchParams.get('variables')) });
  }
  return payloadOf(parsed(await bodyOf(request)));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > mostBody) return '';
  }
  return Buffer.concat(chunks).toString();
}

function parsed(json: string | null): unknown {
  try {
    return json === null || json === '' ? null : JSON.parse(json);
  } catch {
    return undefined;
  }
}

function payloadOf(value: unknown): SubscribePayload | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { query, operationName, variables } = value as Record<string, unknown>;
  if (typeof query !== 'string' || (operationName != null && typeof operationName !== 'string')) return undefined;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  return { query, operationName: operationName ?? null, variables: (variables ?? null) as Record<string, unknown> | null };
}
