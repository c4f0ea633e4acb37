import { readFileSync } from 'node:fs';
import type { Random } from '../../bench/random.ts';
import { freePort, serve, type ServerProcess } from '../kit/process.ts';
import type { Witness } from './witness.ts';

interface Berth {
  readonly port: number;
  server: ServerProcess;
  /** True while we are ending it: its end is no surprise then. */
  isEnding: boolean;
}

/** Resident memory of a server, in MB. */
export interface Memory {
  readonly now: number;
  /** The most that it ever had. */
  readonly peak: number;
}

/** The server processes of one database, each at a port of its own, where it comes back after it was killed. */
export class Fleet {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #witness: Witness;
  readonly #random: Random;
  readonly #berths: Berth[] = [];
  kills = 0;
  restarts = 0;

  constructor(databaseUrl: string, random: Random, witness: Witness) {
    this.#environment = { DATABASE_URL: databaseUrl, DRAIN_MS: '0' };
    this.#witness = witness;
    this.#random = random;
  }

  /** One after the other: the first makes the tables. */
  async start(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const port = await freePort();
      const berth = { port, server: await serve(this.#environment, port), isEnding: false };
      this.#berths.push(berth);
      this.#watch(berth);
    }
  }

  get urls(): string[] {
    return this.#berths.map(({ port }) => `http://127.0.0.1:${port}`);
  }

  /** Any of them, be it up or down. */
  readonly some = (): string => this.urls[this.#random.below(this.#berths.length)] ?? '';

  get pids(): string {
    return this.#berths.map(({ server }) => server.child.pid).join(', ');
  }

  /** Kills the `n`th without a word, and starts it again where it was. */
  async kill(n: number): Promise<void> {
    this.kills++;
    await this.#replace(n, 'SIGKILL');
  }

  /** Stops it as a deploy does. */
  async restart(n: number): Promise<void> {
    this.restarts++;
    await this.#replace(n, 'SIGTERM');
  }

  async #replace(n: number, signal: NodeJS.Signals): Promise<void> {
    const berth = this.#berths[n % this.#berths.length];
    if (!berth) throw new Error(`There is no server ${n}.`);
    await this.#end(berth, signal);
    await new Promise((resolve) => setTimeout(resolve, this.#random.below(500)));
    berth.server = await serve(this.#environment, berth.port);
    berth.isEnding = false;
    this.#watch(berth);
  }

  async #end(berth: Berth, signal: NodeJS.Signals): Promise<void> {
    berth.isEnding = true;
    const code = await berth.server.end(signal);
    if (signal === 'SIGTERM' && code !== 0) this.#witness.violate(`The server at ${berth.port} ended with ${code} when it was told to stop: ${berth.server.err().slice(0, 2000)}`);
    // It writes warnings and worse alone.
    if (berth.server.err() !== '') this.#witness.violate(`The server at ${berth.port} complained: ${berth.server.err().slice(0, 2000)}`);
  }

  #watch(berth: Berth): void {
    const { server } = berth;
    server.child.once('exit', (code, signal) => {
      if (!berth.isEnding) this.#witness.violate(`The server at ${berth.port} ended of itself (${code ?? signal}): ${server.err().slice(0, 2000)}`);
    });
  }

  /** Of the largest; undefined where the system does not tell. */
  memory(): Memory | undefined {
    try {
      const read = (pid: number | undefined, name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
      const most = (name: string) => Math.round(Math.max(...this.#berths.map(({ server }) => read(server.child.pid, name))));
      return { now: most('VmRSS'), peak: most('VmHWM') };
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#berths.map((berth) => this.#end(berth, 'SIGTERM')));
  }

  /** Whatever is the matter: nothing is left behind. */
  async destroy(): Promise<void> {
    for (const berth of this.#berths) {
      berth.isEnding = true;
      await berth.server.end('SIGKILL');
    }
  }
}
