import type { TestProject } from 'vitest/node';
import { findPostgres } from './places.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests find Postgres; '' if there is none. */
    postgresUrl: string;
  }
}

/** Looks for Postgres once. In CI it is a failure if there is none. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('postgresUrl', (await findPostgres('all tests on Postgres; they run on SQLite alone')) ?? '');
}
