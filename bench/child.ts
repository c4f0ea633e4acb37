import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a server may take to be ready, and how long to stop, in ms. */
const [startPatience, stopPatience] = [60_000, 5000];

export interface ServerProcess {
  readonly name: string;
  readonly port: number;
  stop(): Promise<void>;
}

export interface ServerCommand {
  readonly name: string;
  /** Arguments of node, for a server that listens at this port. */
  readonly args: (port: number) => readonly string[];
  /** Added to our own environment. */
  readonly env: (port: number) => Readonly<Record<string, string>>;
  /** Answers 200 as soon as the server is ready. */
  readonly readyPath: string;
}

/**
 * Starts a server with this node in a process of its own, at a free port, and waits until it is ready.
 * However we end, it ends too.
 *
 * @throws Error, with what it wrote, if it ends or is not ready in a minute.
 */
export async function startServer({ name, args, env, readyPath }: ServerCommand): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, args(port), { env: { ...process.env, ...env(port) }, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr?.on('data', (bytes: Buffer) => (complaint = (complaint + bytes.toString()).slice(-2000)));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await end(child);
  };
  const giveUpAt = Date.now() + startPatience;
  while (!(await answers(port, readyPath))) {
    if (hasEnded(child) || Date.now() > giveUpAt) {
      await stop();
      throw new Error(`${name} did not become ready. ${complaint.trim() || 'It wrote nothing.'}`);
    }
    await pause(50);
  }
  return { name, port, stop };
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), stopPatience);
  await ended;
  clearTimeout(tooLong);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function answers(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
