import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** An empty place for a database, and the way to take it away. */
export interface Place {
  readonly name: 'sqlite' | 'postgres';
  readonly url: string;
  /** A folder of the test's own. */
  readonly folder: string;
  remove(): Promise<void>;
}

export type MakePlace = () => Promise<Place>;

function folderOfOurOwn(): string {
  return mkdtempSync(join(tmpdir(), 'silkwire-test-'));
}

/** A file in a folder of its own. */
export async function sqlitePlace(): Promise<Place> {
  const folder = folderOfOurOwn();
  return { name: 'sqlite', url: `file:${join(folder, 'silkwire.db')}`, folder, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A schema of its own in this Postgres database. */
export async function postgresPlaceIn(server: string): Promise<Place> {
  const folder = folderOfOurOwn();
  const schema = `silkwire_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create schema ${schema}`);
  const url = new URL(server);
  url.searchParams.set('options', `-csearch_path=${schema}`);
  return {
    name: 'postgres',
    url: url.href,
    folder,
    remove: async () => {
      await run(`drop schema ${schema} cascade`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where Postgres is, if it can be reached; where it can't, in CI an error, and elsewhere a loud word of what is left out. */
export async function findPostgres(leftOut: string): Promise<string | undefined> {
  const url = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    if (process.env.CI === 'true') throw new Error(`CI must not skip: there is no Postgres at ${url} (${reason}).`, { cause: error });
    const line = '!'.repeat(100);
    process.stderr.write(`\n${line}\n  SKIPPED: ${leftOut}. There is no Postgres at ${url} (${reason}).\n  Name one with TEST_POSTGRES_URL=postgres://…\n${line}\n\n`);
    return undefined;
  }
}
