import { once } from 'node:events';
import { pino } from 'pino';
import { startApp, type App } from '../app.ts';
import { loadDemo } from '../demo.ts';
import { allTokens, createToken } from '../editing/token.ts';
import { print, withNewsroom, type Newsroom } from './newsroom.ts';

/** Serves until SIGTERM or SIGINT; a second one ends it at once. */
export async function runServe(): Promise<number> {
  return withNewsroom(async (newsroom) => {
    const { config, database } = newsroom;
    const log = pino({ level: config.logLevel }, pino.destination(2));
    const demoLoaded = config.demo ? await loadDemo(database) : 0;
    const app = await startApp(config, database, log);
    const firstToken = (await allTokens(database)).length === 0 ? await createToken(database, { name: 'first editor', role: 'EDITOR', expiresAt: null }) : undefined;
    introduce(newsroom, app, demoLoaded, firstToken?.token);

    const signal = await Promise.race(['SIGTERM', 'SIGINT'].map(async (name) => (await once(process, name), name)));
    log.info({ signal }, 'Stopping');
    for (const name of ['SIGTERM', 'SIGINT']) process.once(name, () => process.exit(1));
    await app.close();
    return 0;
  });
}

function introduce({ config, migrated, factsLoaded }: Newsroom, { url }: App, demoLoaded: number, token: string | undefined): void {
  const news = [
    ...(migrated.created ? ['new database'] : migrated.applied.length > 0 ? [`migrated: ${migrated.applied.join(', ')}`] : []),
    ...(factsLoaded > 0 ? [`${factsLoaded} reference facts`] : []),
    ...(demoLoaded > 0 ? [`${demoLoaded} demo stories`] : []),
  ];
  print(`Silkwire is at ${url}`);
  print(`  Pages      ${url}/          GraphiQL at ${url}/graphql`);
  print(`  GraphQL    ${url}/graphql   POST, or server-sent events`);
  print(`  WebSocket  ${url.replace(/^http/, 'ws')}/graphql     graphql-transport-ws`);
  print(`  Database   ${withoutPassword(config.databaseUrl)}${news.length > 0 ? `  (${news.join(', ')})` : ''}`);
  if (token) {
    print('');
    print("An editor's token, shown this once. Keep it, and send it as: Authorization: Bearer …");
    print(`  ${token}`);
  }
}

function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1:***@');
}
