import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A site on this machine, which answers as it is told; it is closed with the test. */
export interface Site {
  readonly url: string;
  /** What it was asked, in order. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
}

export async function openSite(answer: Site['answer']): Promise<Site> {
  const requests: Site['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    site.answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const site: Site = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, answer };
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return site;
}
