import { once } from 'node:events';
import { pino } from 'pino';
import { startApp, type App } from '../app.ts';
import { loadDemo } from '../demo.ts';
import { createFirstToken } from '../editing/token.ts';
import { readConfig } from '../config.ts';
import { refuseTaken } from '../listen.ts';
import { print, withNewsroom, type Newsroom } from './newsroom.ts';

/** Serves until SIGTERM or SIGINT, which may come while it starts; a second one ends it at once. */
export async function runServe(): Promise<number> {
  const stop = stopSignal();
  await refuseTaken(readConfig());
  return withNewsroom(async (newsroom) => {
    const { config, database } = newsroom;
    const log = pino({ level: config.logLevel }, pino.destination(2));
    const demoLoaded = config.demo ? await loadDemo(database) : 0;
    if (stop.aborted) return 0;
    const app = await startApp(config, database, log);
    const firstToken = await createFirstToken(database);
    introduce(newsroom, app, demoLoaded, firstToken);

    if (!stop.aborted) await once(stop, 'abort');
    log.info({ signal: stop.reason }, 'Stopping');
    await app.close();
    return 0;
  });
}

/** Aborts at the first signal to stop, with its name; the second then does what signals do to whom they come unexpected. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const names = ['SIGTERM', 'SIGINT'] as const;
  const stop = (name: NodeJS.Signals) => {
    for (const each of names) process.off(each, stop);
    stopping.abort(name);
  };
  for (const name of names) process.on(name, stop);
  return stopping.signal;
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
  const url = databaseUrl.startsWith('file:') ? null : URL.parse(databaseUrl);
  if (!url) return databaseUrl.replace(/:\/\/.*@/, '://***@');
  if (url.password) url.password = '***';
  if (url.searchParams.has('password')) url.searchParams.set('password', '***');
  return url.href;
}
