import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import type { MakePlace } from '../kit/places.ts';
import { pretty } from './sql.ts';

/** The tables and indexes that all migrations together make. */
export async function printDdl(makePlace: MakePlace): Promise<string> {
  const place = await makePlace();
  const database = await openDatabase(place.url);
  try {
    await migrate(database);
    const printed = await database.write((tx) => database.dialect.printSchema(tx.tables));
    // A column a line, too.
    return printed.replaceAll(/^create table .*;$/gim, (line) => pretty(line));
  } finally {
    await database.close();
    await place.remove();
  }
}
