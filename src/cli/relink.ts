import { relinkProgress, writeMark } from '../../db/relink-mark.ts';
import { relinker, relinkNext } from '../editing/relink.ts';
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
    if (anew) await database.write((tx) => writeMark(tx, undefined));
    const linker = linkerOf(await loadGazetteer(database));
    const before = await relinkProgress(database);
    const progress = new Progress(process.stderr, 'Linking stories');
    const came = { changed: 0, same: 0 };
    try {
      for (let done = before.done; ; done++) {
        progress.show(done, before.total);
        const outcome = await relinkNext(database, relinker, { linker });
        if (!outcome.ok) throw new Error(outcome.failure.message);
        if (outcome.value === 'done') break;
        came[outcome.value]++;
      }
    } finally {
      progress.end();
    }
    const read = came.changed + came.same;
    print(json ? JSON.stringify({ read, changed: came.changed, before: before.done }) : `Linked: ${read} stories${before.done > 0 ? `, after ${before.done} that were done before` : ''}; ${came.changed} speak of others now`);
    return 0;
  }, { mustExist: true });
}
