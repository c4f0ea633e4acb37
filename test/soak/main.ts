/**
 * The wire, proved with real processes, for as long as one likes:
 * `npm run soak -- --subscribers 1000 --seconds 60 --kills 5 --database sqlite|postgres|both [--servers 2] [--restarts 1] [--pace 40] [--seed 1]`.
 * Exit code 1 if anything was missing, told twice, out of order, or shown that should not be.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { runCommand, UsageError } from '../../bench/command-line.ts';
import { told } from './figures.ts';
import { soak, type SoakOptions } from './soak.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Each database's place, for as long as `work` takes. */
const places: Readonly<Record<string, (work: (url: string) => Promise<void>) => Promise<void>>> = {
  sqlite: async (work) => {
    const folder = mkdtempSync(join(tmpdir(), 'silkwire-soak-'));
    try {
      await work(`file:${join(folder, 'silkwire.db')}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  postgres: async (work) => {
    const server = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
    const schema = `silkwire_soak_${randomBytes(6).toString('hex')}`;
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(`create schema ${schema}`);
      const url = new URL(server);
      url.searchParams.set('options', `-csearch_path=${schema}`);
      await work(url.href);
    } finally {
      await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
    }
  },
};

async function prove(name: string, url: string, options: SoakOptions): Promise<void> {
  say(`On ${name}:`);
  const { violations, violationCount, figures } = await soak(url, options);
  for (const line of told(figures)) say(line);
  for (const violation of violations) say(`  ! ${violation}`);
  say(violationCount === 0 ? `  Nothing missing, nothing twice, nothing out of order on ${name}.` : `  ${violationCount} violations on ${name}; the seed was ${options.seed}.`);
  if (violationCount > 0) process.exitCode = 1;
}

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { subscribers: text, seconds: text, kills: text, restarts: text, servers: text, seed: text, pace: text, database: text } });
  const number = (option: Exclude<keyof typeof values, 'database'>, usual: number) => {
    const given = values[option] ?? String(usual);
    if (!/^\d{1,9}$/.test(given)) throw new UsageError(`--${option} is "${given}": it must be a whole number.`);
    return Number(given);
  };
  const { database = 'both' } = values;
  const names = Object.keys(places).filter((name) => database === 'both' || database === name);
  if (names.length === 0) throw new UsageError(`--database is "${database}": it must be sqlite, postgres or both.`);
  for (const name of names) {
    const options: SoakOptions = {
      say, subscribers: number('subscribers', 1000), seconds: number('seconds', 60), kills: number('kills', 5), restarts: number('restarts', 1), pace: number('pace', 40),
      seed: number('seed', 1 + (Date.now() % 1_000_000)), servers: number('servers', name === 'postgres' ? 2 : 1),
    };
    await places[name]?.((url) => prove(name, url, options));
  }
});
