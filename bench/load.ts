import { connect, type Socket } from 'node:net';
import { AnswerReader } from './answer-reader.ts';

/** The longest that an answer may take, in ms: only one that will never come takes longer. */
const patience = 300_000;

/** A request as a server is sent it. */
export interface Call {
  readonly method: 'GET' | 'POST';
  /** With its query string. */
  readonly path: string;
  /** JSON; none for GET. */
  readonly body?: string;
}

export interface LoadOptions {
  readonly port: number;
  /** Sent in turn. */
  readonly calls: readonly Call[];
  /** Connections that are kept alive, each with one request under way at any time. */
  readonly connections: number;
  readonly seconds: number;
  /** Seconds before these that are not counted. */
  readonly warmUp: number;
}

export interface LoadResult {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds from sending to the last byte: of half the answers less, of 99 in 100 less. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Keeps a server on this machine busy and counts its answers. It speaks plain HTTP/1.1 over sockets: a client that does
 * more would need more time than the yardstick.
 *
 * @throws Error at the first answer that is not 200 or has `errors`.
 */
export async function load({ port, calls, connections, seconds, warmUp }: LoadOptions): Promise<LoadResult> {
  const messages = calls.map((call) => messageOf(call, port));
  const countFrom = performance.now() + warmUp * 1000;
  const countTo = countFrom + seconds * 1000;
  const latencies: number[] = [];
  let sent = 0;
  let lastAt = countFrom;

  const sockets: Socket[] = [];
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      sockets.push(socket);
      let sentAt = 0;
      const send = () => {
        sentAt = performance.now();
        socket.write(messages[sent++ % messages.length] ?? '');
      };
      const reader = new AnswerReader((status, body) => {
        const now = performance.now();
        const problem = problemOf(status, body);
        if (problem) return reject(problem);
        // Those under way at the end are waited for and counted: a server that takes longer than the load has a rate, too.
        if (now >= countFrom) latencies.push(now - sentAt);
        lastAt = Math.max(lastAt, now);
        if (now < countTo) send();
        else resolve();
      });
      socket.on('connect', send);
      socket.on('data', (bytes) => {
        try {
          reader.push(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
        } catch (error) {
          reject(error);
        }
      });
      socket.setTimeout(patience, () => reject(new Error(`The server at port ${port} took more than ${patience / 1000} s to answer.`)));
      socket.on('error', reject);
      socket.on('close', () => reject(new Error(`The server at port ${port} closed the connection.`)));
    });
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    for (const socket of sockets) socket.destroy();
  }

  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;
  return { answers: latencies.length, perSecond: (latencies.length / (lastAt - countFrom)) * 1000, p50: at(0.5), p99: at(0.99) };
}

/** One answer, for a look at what it says. @throws Error as `load` does. */
export async function ask(port: number, { method, path, body }: Call): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method, ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }), signal: AbortSignal.timeout(patience),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const problem = problemOf(response.status, bytes);
  if (problem) throw problem;
  return JSON.parse(bytes.toString());
}

function problemOf(status: number, body: Buffer): Error | undefined {
  if (status === 200 && !body.includes('"errors":')) return undefined;
  return new Error(`The server answered ${status}: ${body.toString('utf8', 0, 500)}`);
}

function messageOf({ method, path, body = '' }: Call, port: number): Buffer {
  const content = method === 'POST' ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` : '';
  return Buffer.from(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: application/json\r\n${content}\r\n${body}`);
}
