import type { Database } from '../../db/database.ts';
import { namesVersion } from '../../db/names-version.ts';
import { relinkProgress, writeWalk } from '../../db/relink-mark.ts';
import { relinker, relinkNext, type Relinking } from '../editing/relink.ts';
import { loadGazetteer } from '../ingest/gazetteer.ts';
import { linkerOf } from '../ingest/linking/links.ts';
import { Progress } from '../progress.ts';
import { print, withNewsroom } from './newsroom.ts';

export interface RelinkOptions {
  /** From the first story, though a walk was interrupted. */
  readonly anew?: boolean;
  readonly json?: boolean;
}

/** Links the whole archive by the names of now and what editors decided; goes on where it was interrupted. */
export async function runRelink({ anew = false, json = false }: RelinkOptions): Promise<number> {
  return withNewsroom(async ({ database }) => {
    if (anew) await database.write((tx) => writeWalk(tx, undefined));
    let by = await namesOf(database);
    const before = await relinkProgress(database, by.names);
    let { done, total } = before;
    const progress = new Progress(process.stderr, 'Linking stories');
    const came = { changed: 0, same: 0 };
    try {
      for (;;) {
        progress.show(done, total);
        const outcome = await relinkNext(database, relinker, by);
        if (!outcome.ok) throw new Error(outcome.failure.message);
        if (outcome.value === 'done') break;
        if (outcome.value === 'renamed') {
          by = await namesOf(database);
          ({ done, total } = await relinkProgress(database, by.names));
        } else {
          came[outcome.value]++;
          done++;
        }
      }
    } finally {
      progress.end();
    }
    const read = came.changed + came.same;
    print(json ? JSON.stringify({ read, changed: came.changed, before: before.done }) : `Linked: ${read} stories${before.done > 0 ? `, after ${before.done} that were done before` : ''}; ${came.changed} speak of others now`);
    return 0;
  }, { mustExist: true });
}

/** The version is read first: what changes while the names are read has one of its own. */
async function namesOf(database: Database): Promise<Relinking> {
  const names = await namesVersion(database);
  return { names, linker: linkerOf(await loadGazetteer(database)) };
}
