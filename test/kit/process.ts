import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What a command came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `silkwire …` as a process of its own, to its end. */
export async function silkwire(args: readonly string[], environment: Readonly<Record<string, string>>, input?: string): Promise<Run> {
  const child = start(args, environment);
  if (input === undefined) child.stdin?.end();
  else child.stdin?.end(input);
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out(), err: err() };
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it printed. */
  readonly out: () => string;
  readonly err: () => string;
  /** Sends a signal and waits for the end; gives the exit code, null if a signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `silkwire serve` and waits until it is ready. @throws Error, with what it wrote, if it ends before. */
export async function serve(environment: Readonly<Record<string, string>>, port?: number): Promise<ServerProcess> {
  const at = port ?? (await freePort());
  const child = start(['serve'], { DEMO: '0', LOG_LEVEL: 'warn', ...environment, PORT: String(at) });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const ended = once(child, 'close').then(() => true);
  const url = `http://127.0.0.1:${at}`;
  for (;;) {
    const isOver = await Promise.race([ended, new Promise<false>((resolve) => setTimeout(() => resolve(false), 20))]);
    if (isOver) throw new Error(`The server ended before it was ready:\n${out()}${err()}`);
    if (await isReady(url)) break;
  }
  return {
    url, child, out, err,
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ready`)).status === 200;
  } catch {
    return false;
  }
}

function start(args: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'src', 'silkwire.js'), ...args], {
    cwd: environment.CWD ?? root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A test that fails half-way must not leave a server behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  return child;
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
