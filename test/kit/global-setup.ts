import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests find Postgres; '' if there is none. */
    postgresUrl: string;
  }
}

/** Looks for Postgres once, and says loudly if the tests will run without it. In CI that is a failure. */
export default async function setup(project: TestProject): Promise<void> {
  const url = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.end();
    project.provide('postgresUrl', url);
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    if (process.env.CI === 'true') throw new Error(`CI must not skip: there is no Postgres at ${url} (${reason}).`, { cause: error });
    project.provide('postgresUrl', '');
    const line = '!'.repeat(100);
    process.stderr.write(`\n${line}\n  SKIPPED: everything on Postgres. There is none at ${url} (${reason}).\n  Name one with TEST_POSTGRES_URL=postgres://… The tests run on SQLite alone.\n${line}\n\n`);
  }
}
