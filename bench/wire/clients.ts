/**
 * Many subscribers in one process. The parent says how many and to what, asks what has arrived, and ends them.
 */
import { WebSocket } from 'ws';

interface Order {
  readonly url: string;
  readonly protocol?: string;
  /** One message each, sent after the acknowledgement. */
  readonly subscribe: readonly string[];
}

let received = 0;
let bytes = 0;
let lastAt = 0;
const sockets: WebSocket[] = [];

async function open({ url, protocol, subscribe }: Order): Promise<void> {
  const atOnce = 200;
  for (let start = 0; start < subscribe.length; start += atOnce) {
    await Promise.all(
      subscribe.slice(start, start + atOnce).map(
        (message) =>
          new Promise<void>((resolve, reject) => {
            const socket = new WebSocket(url, protocol, { perMessageDeflate: false });
            sockets.push(socket);
            socket.once('open', () => socket.send('{"type":"connection_init"}'));
            socket.once('message', () => {
              socket.on('message', (data: Buffer) => {
                received++;
                bytes += data.length;
                lastAt = performance.timeOrigin + performance.now();
              });
              socket.send(message, () => resolve());
            });
            socket.once('error', reject);
          }),
      ),
    );
  }
}

process.on('message', (message: { open?: Order; count?: true; end?: true }) => {
  if (message.open) void open(message.open).then(() => process.send?.({ opened: sockets.length }));
  if (message.count) process.send?.({ received, bytes, lastAt });
  if (message.end) process.exit(0);
});
