import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Config } from './config.ts';

/** It can't listen where it should; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

type Place = Pick<Config, 'host' | 'port'>;

/** @throws ListenError */
export async function listen(server: Server, { host, port }: Place): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reasons: Record<string, string> = {
      EADDRINUSE: `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port === 4001 ? 4002 : 4001} npm start.`,
      EACCES: `Port ${port} needs rights that this user hasn't. Choose one above 1023: PORT=4000.`,
      EADDRNOTAVAIL: `HOST ${host} is no address of this machine. Use 127.0.0.1 (this machine alone) or 0.0.0.0 (everyone).`,
      ENOTFOUND: `HOST ${host} can't be resolved. Use 127.0.0.1 (this machine alone) or 0.0.0.0 (everyone).`,
    };
    throw new ListenError(reasons[String(code)] ?? `Can't listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}

/** Asks before anything is changed: a second server started by mistake must not migrate the first one's database. @throws ListenError */
export async function refuseTaken(place: Place): Promise<void> {
  const probe = createServer();
  await listen(probe, place);
  probe.close();
  await once(probe, 'close');
}
