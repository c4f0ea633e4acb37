import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A network between a client and a server, which does what networks do. */
export interface BadNetwork {
  /** The server, through it. */
  readonly url: string;
  /** Connections that were made through it. */
  readonly count: () => number;
  /** Cuts all connections. */
  cut(): void;
  /** From now on nobody gets through, or everybody does again. */
  refuse(isDown: boolean): void;
  /** From now on nothing passes, and nobody is told: a tunnel, a router that forgot. What connects anew passes. */
  swallow(): void;
}

export async function badNetwork(serverUrl: string): Promise<BadNetwork> {
  const { hostname, port } = new URL(serverUrl);
  const open = new Set<Socket>();
  let count = 0;
  let isDown = false;
  const server = createServer((near) => {
    if (isDown) return near.destroy();
    count++;
    const far = connect(Number(port), hostname);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
    cut,
    refuse: (is) => {
      isDown = is;
    },
    swallow: () => {
      for (const socket of open) {
        socket.unpipe();
        socket.pause();
      }
    },
  };
}
