import { findPostgres, postgresPlaceIn, sqlitePlace } from '../kit/places.ts';
import { printDdl } from './ddl.ts';
import { printGraph } from './graph.ts';
import { printStatements } from './statements.ts';
import { write } from './write.ts';

// Prints what reviewers read beside the code: `npm run print`. CI prints again and fails on a difference.
write('schema/schema.graphql', printGraph());
write('db/printed/sqlite.sql', await printDdl(sqlitePlace));
write('db/printed/statements.sql', await printStatements());
const postgres = await findPostgres('db/printed/postgres.sql; it stays as it was');
if (postgres) write('db/printed/postgres.sql', await printDdl(() => postgresPlaceIn(postgres)));
