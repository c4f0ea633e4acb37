import { describe, inject } from 'vitest';
import { postgresPlaceIn, sqlitePlace, type MakePlace, type Place } from './places.ts';

export { sqlitePlace, type MakePlace, type Place } from './places.ts';

/** A schema of its own in the tests' Postgres database. */
export function postgresPlace(): Promise<Place> {
  return postgresPlaceIn(inject('postgresUrl'));
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
