import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { printSchema } from 'graphql';
import { schema } from '../../schema/index.ts';
import { graphiql } from '../web/graphiql.ts';
import { frontPage, icon, styles } from '../web/front.ts';

/** What pages may do: their own scripts and styles, no others. GraphiQL's editor makes styles and workers of its own. */
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; font-src 'self' data:; " +
  "connect-src 'self' ws: wss:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const secure = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

export interface Pages {
  readonly publicUrl: string;
}

/** True if a browser asks for a page, and not a client for an answer. */
export function wantsPage({ method, headers, url }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !url?.includes('query=');
}

/** Answers a request for a page or a file. Gives false, and does nothing, if it has none of this path. */
export async function servePage(path: string, request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  switch (path) {
    case '/':
      return send(response, 'text/html', frontPage(pages.publicUrl));
    case '/graphql':
      return send(response, 'text/html', (await graphiql()).page);
    case '/schema.graphql':
      return send(response, 'text/plain', printSchema(schema));
    case '/silkwire.css':
      return send(response, 'text/css', styles);
    case '/icon.svg':
    case '/favicon.ico':
      return send(response, 'image/svg+xml', icon);
    default:
      return path.startsWith('/assets/graphiql-') && sendAsset(path, request, response);
  }
}

async function sendAsset(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const asset = (await graphiql()).assets.get(path);
  if (!asset) return false;
  const zipped = (request.headers['accept-encoding'] ?? '').includes('gzip');
  response.writeHead(200, {
    ...secure, 'content-type': `${asset.type}; charset=utf-8`, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding',
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  response.end(zipped ? asset.gzipped : gunzipSync(asset.gzipped));
  return true;
}

function send(response: ServerResponse, type: string, text: string): true {
  response.writeHead(200, { ...secure, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
  response.end(text);
  return true;
}
