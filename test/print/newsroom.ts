import { graphql } from 'graphql';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { everyone, type Viewer } from '../../db/reader.ts';
import { loadFacts } from '../../db/reference/load.ts';
import { schema } from '../../schema/index.ts';
import { createToken } from '../../src/editing/token.ts';
import { Counter } from '../../src/figures/counter.ts';
import { Wire } from '../../src/live/wire.ts';
import { Names } from '../../src/names/names.ts';
import { openContext } from '../../src/server/context.ts';
import { TokenWatch } from '../../src/server/token-watch.ts';
import type { MakePlace } from '../kit/places.ts';

/** A newsroom with the reference facts that nobody but us reads: no server, and no follower of the log. */
export interface QuietNewsroom {
  readonly database: Database;
  /** Asks, as an editor or the public. @throws Error if it can't be answered. */
  ask<Result>(document: string, variables?: object, as?: 'EDITOR'): Promise<Result>;
  close(): Promise<void>;
}

export async function openQuietly(makePlace: MakePlace): Promise<QuietNewsroom> {
  const place = await makePlace();
  const database = await openDatabase(place.url);
  await migrate(database);
  await loadFacts(database);
  const { id: tokenId } = await createToken(database, { name: 'an editor', role: 'EDITOR', expiresAt: null });
  const wire = await Wire.open(database, () => {});
  await wire.close();
  const counter = new Counter(database);
  const names = new Names(database, () => counter.mentions(), () => {});
  const viewers: Record<'EDITOR' | 'PUBLIC', Viewer> = { EDITOR: { role: 'EDITOR', name: 'an editor', tokenId }, PUBLIC: everyone };
  return {
    database,
    ask: async <Result>(source: string, variableValues: object = {}, as: 'EDITOR' | 'PUBLIC' = 'PUBLIC') => {
      const contextValue = await openContext({ database, wire, counter, names, tokenWatch: new TokenWatch(), publicUrl: 'http://localhost' }, { rights: as, viewer: async () => viewers[as] });
      const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { ...variableValues } });
      const failure = errors?.[0]?.message ?? Object.values(data ?? {}).map(messageOf).find(Boolean);
      if (failure !== undefined) throw new Error(`${failure}\n${source}`);
      // The caller knows what it asked for.
      return data as Result;
    },
    close: async () => {
      await names.close();
      await database.close();
      await place.remove();
    },
  };
}

/** Of an error that is a value. */
function messageOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'message' in value ? String(value.message) : undefined;
}
