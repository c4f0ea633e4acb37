/**
 * The yardstick of the wire: a bare `ws` server that keeps sockets by the name that they subscribe with, and sends the
 * text that its parent gives it to those of a name. No protocol, no query, no log.
 */
import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

const groups = new Map<string, Set<WebSocket>>();
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false, clientTracking: false });
sockets.on('connection', (socket) => {
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { type: string; group?: string };
    if (message.type === 'connection_init') return socket.send('{"type":"connection_ack"}');
    const name = message.group ?? '';
    let group = groups.get(name);
    if (!group) groups.set(name, (group = new Set()));
    group.add(socket);
    socket.once('close', () => group.delete(socket));
  });
});
process.on('message', ({ groups: names, text }: { groups: string[]; text: string }) => {
  for (const name of names) for (const socket of groups.get(name) ?? []) socket.send(text);
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
