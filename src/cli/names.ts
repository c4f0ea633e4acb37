import type { Database } from '../../db/database.ts';
import { StoryLinker } from '../ingest/story-linker.ts';

/** Links by the names of now, however long a command takes. */
export function namesOf(database: Database): StoryLinker {
  return new StoryLinker(database, (error) => process.stderr.write(`The names of entities could not be read, trying again: ${String(error)}\n`));
}
