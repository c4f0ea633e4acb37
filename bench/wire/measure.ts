import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Keeps a process to one core, where the system lets us (taskset). */
function pinned(child: ChildProcess, core: number): ChildProcess {
  children.add(child);
  child.once('exit', () => children.delete(child));
  if (child.pid) spawn('taskset', ['-acp', String(core), String(child.pid)], { stdio: 'ignore' }).on('error', () => {});
  return child;
}

/** Starts a script of this folder with a channel to it. */
export function script(name: string, core: number, ...args: string[]): ChildProcess {
  return pinned(fork(join(import.meta.dirname, name), args, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }), core);
}

/** Starts Silkwire's server, as users do. */
export async function silkwire(core: number, environment: Record<string, string>): Promise<ChildProcess> {
  const child = pinned(
    spawn(process.execPath, [join(root, 'src', 'silkwire.js'), 'serve'], { env: { PATH: process.env.PATH, DEMO: '0', LOG_LEVEL: 'error', DRAIN_MS: '0', ...environment }, stdio: ['ignore', 'ignore', 'inherit'] }),
    core,
  );
  for (;;) {
    if (child.exitCode !== null) throw new Error('The server ended before it was ready.');
    const isReady = await fetch(`http://127.0.0.1:${environment.PORT}/ready`).then(({ status }) => status === 200, () => false);
    if (isReady) return child;
    await pause(50);
  }
}

/** Sends a message and gives the answer. */
export async function ask<T>(child: ChildProcess, message: object): Promise<T> {
  const answer = once(child, 'message');
  child.send(message);
  return ((await answer) as [T])[0];
}

export async function ready(child: ChildProcess): Promise<ChildProcess> {
  await once(child, 'message');
  return child;
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Processor time of a process so far, all its threads, in ms: to the nanosecond, where /proc/…/stat counts in steps of 10 ms. */
export function cpuOf({ pid }: ChildProcess): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]), 0) / 1e6;
}

/** Resident memory of a process, in KB. */
export function memoryOf({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
