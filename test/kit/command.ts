import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Run } from './process.ts';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');
export const silkwirePath = join(root, 'src', 'silkwire.js');

/** A user who may do nothing, where the tests run as one who may do everything. */
export const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/** Compiled once and not by each process: that is half of what starting one takes. */
const compileCache = join(tmpdir(), 'silkwire-test-compiled');

export interface Circumstances {
  readonly environment?: Readonly<Record<string, string>>;
  /** The working directory; the repository, where nothing is said. */
  readonly folder?: string;
  /** What it is given to read. */
  readonly input?: string;
  readonly uid?: number | undefined;
}

/** A program that runs, and what it wrote so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** When it is over, its output read to the end. */
  readonly over: Promise<Run & { readonly signal: NodeJS.Signals | null }>;
  /** Waits until it wrote this to standard output. @throws Error, with what it wrote, if it ends before. */
  says(what: string | RegExp): Promise<void>;
}

/** Starts `silkwire …` in a process of its own; it is ended with the test. */
export function begin(args: readonly string[], circumstances: Circumstances = {}): Running {
  return beginProgram(process.execPath, [silkwirePath, ...args], circumstances);
}

/** The same, to its end. */
export async function run(args: readonly string[], circumstances: Circumstances = {}): Promise<Run> {
  const { code, out, err } = await begin(args, circumstances).over;
  return { code, out, err };
}

export function beginProgram(program: string, args: readonly string[], { environment, folder = root, input, uid }: Circumstances = {}): Running {
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_COMPILE_CACHE: compileCache, ...environment },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  // One that has ended reads no more.
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const over = once(child, 'close').then(([code, signal]: (number | NodeJS.Signals | null)[]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null, out, err }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await over;
  });
  const says = async (what: string | RegExp) => {
    const said = () => (typeof what === 'string' ? out.includes(what) : what.test(out));
    while (!said()) {
      const ended = await Promise.race([over.then(() => true), once(child.stdout, 'data').then(() => false)]);
      if (ended && !said()) throw new Error(`It ended before it said ${what}:\n${out}${err}`);
    }
  };
  return { child, out: () => out, err: () => err, over, says };
}

/** A folder of the test's own, taken away with it. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'silkwire-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
