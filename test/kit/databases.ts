import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';

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

/** A schema of its own in the tests' Postgres database. */
export async function postgresPlace(): Promise<Place> {
  const server = inject('postgresUrl');
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

/** The same behaviour on each database; Postgres is skipped, and said to be, where there is none. */
export function onEachDatabase(behaviour: (place: MakePlace) => void): void {
  describe('on SQLite', () => {
    behaviour(sqlitePlace);
  });
  describe.skipIf(inject('postgresUrl') === '')('on Postgres', () => {
    behaviour(postgresPlace);
  });
}
