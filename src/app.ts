import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import { ping } from '../db/meta.ts';
import { checkStorage } from '../db/storage-check.ts';
import { addressable, type Config } from './config.ts';
import { listen } from './listen.ts';
import { FeedRunner } from './feed-runner.ts';
import { Scheduler } from './scheduler.ts';
import { Counter } from './figures/counter.ts';
import { StoryLinker } from './ingest/story-linker.ts';
import { Wire } from './live/wire.ts';
import { Names } from './names/names.ts';
import { IdentityProvider } from './server/identity.ts';
import { httpServer, originAllowed } from './server/http.ts';
import { pipelineFor } from './server/pipeline.ts';
import { publicAsking } from './server/public-asking.ts';
import { serveSockets } from './server/sockets.ts';
import { Streams } from './server/stream.ts';
import { TokenWatch } from './server/token-watch.ts';
import { WireRoad } from './server/wire-road.ts';

/** A running server. */
export interface App {
  /** Where it listens: http://localhost:4000, say. */
  readonly url: string;
  readonly publicUrl: string;
  /** Stops taking requests, lets those in flight finish, and closes. The database stays open. */
  close(): Promise<void>;
}

/** How long requests in flight may take to finish when we stop, in ms. Ours take some; those who send slowly come again. */
const patience = 4000;

/** What tests make otherwise. */
export interface AppOptions {
  /** From how many stories on counts have a thread of their own. */
  readonly largeArchive?: number;
  /** From how many entities on their names are looked through in a thread. */
  readonly manyEntities?: number;
  /** The address of the database that the thread opens. */
  readonly countIn?: string;
}

/** Serves a database. @throws ListenError if it can't listen where the settings say. */
export async function startApp(config: Config, database: Database, log: Logger, { largeArchive, manyEntities, countIn = config.databaseUrl }: AppOptions = {}): Promise<App> {
  let stopping = false;
  const wire = await Wire.open(database, (error) => log.error({ err: error }, 'The log could not be read; trying again'));
  const scheduler = new Scheduler(database, log);
  const notReady = async () => {
    if (stopping) return 'stopping';
    try {
      await ping(database);
      return (await checkStorage(database)) ?? scheduler.trouble();
    } catch (error) {
      log.error({ err: error }, 'The database does not answer');
      return 'the database does not answer';
    }
  };

  const identity = config.identity && new IdentityProvider(config.identity);
  const counter = new Counter(database);
  const names = new Names(database, () => counter.mentions(), (error) => log.error({ err: error }, 'The names of entities could not be read; trying again'));
  const finder = new StoryLinker(database, (error) => log.error({ err: error }, 'The names of entities could not be read for linking; trying again'));
  const linker = config.linking ? finder : undefined;
  const feeds = new FeedRunner(database, log, () => finder.ready());
  const tokenWatch = new TokenWatch();
  const house = { database, wire, counter, names, tokenWatch, linker, publicUrl: config.publicUrl, identity };
  const pipeline = pipelineFor(house, log, config);
  const pages = { publicUrl: config.publicUrl, ask: publicAsking(pipeline) };
  const road = new WireRoad(house, log);
  const streams = new Streams({ road, door: house, log });
  const server = httpServer({ pipeline, pages, streams, corsOrigins: config.corsOrigins, log, notReady });
  try {
    await listen(server, config);
  } catch (error) {
    // What has a clock would keep the process from ending.
    await wire.close();
    throw error;
  }
  scheduler.start();
  feeds.start();
  const { port } = server.address() as AddressInfo;
  const url = `http://${addressable(config.host)}:${port}`;
  if (config.port === 0 && config.publicUrl.endsWith(':0')) pages.publicUrl = house.publicUrl = url;
  const closeSockets = serveSockets(server, { house, pipeline, road, log }, {
    allowedOrigin: originAllowed(config.corsOrigins, config.publicUrl), mostPerAddress: config.socketsPerAddress, drainMs: config.drainMs,
  });
  await counter.start({ url: countIn, log, from: largeArchive, entitiesFrom: manyEntities });

  return {
    url,
    publicUrl: house.publicUrl,
    close: async () => {
      stopping = true;
      await scheduler.stop();
      await feeds.stop();
      // First those who are told when to come back; meanwhile /ready says to whom it may concern that we are going.
      await closeSockets();
      const closed = once(server, 'close');
      server.close();
      // Whoever is answered from here on would keep the connection for the next request.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const giveUp = setTimeout(() => server.closeAllConnections(), patience);
      streams.close();
      await wire.close();
      await closed;
      // First: names that wait for its counts would wait for ever if its thread hung.
      await counter.close();
      await names.close();
      await finder.close();
      clearTimeout(giveUp);
      clearInterval(sweep);
    },
  };
}
