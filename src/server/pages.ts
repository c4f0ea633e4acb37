import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { printSchema } from 'graphql';
import { schema } from '../../schema/index.ts';
import { graphiql } from '../web/graphiql.ts';
import { frontPage, icon, styles } from '../web/front.ts';
import { isArchivePath } from '../web/archive/routes.ts';
import type { Ask } from '../web/archive/ask.ts';
import { webScripts } from '../web/scripts.ts';
import { sendArchivePage } from './archive-pages.ts';

/** What pages may do: their own scripts and styles, no others. GraphiQL's editor makes styles and workers of its own. */
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; font-src 'self' data:; " +
  "connect-src 'self' ws: wss:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** What the ticker may do: less. Its styles are a file, and it speaks to nobody but us. */
const tickerPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The desk shows pictures of other places, in what an editor previews; the rest is as strict, and no other page may frame it. */
const deskPolicy = tickerPolicy.replace("img-src 'self'", "img-src 'self' https: http:");

/** Scripts for other people's pages: a module is fetched as their origin, and may be read by any. */
const forEveryone = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const secure = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };

export interface Pages {
  readonly publicUrl: string;
  /** The API, as the public asks it. */
  readonly ask: Ask;
}

/** True if a browser asks for a page, and not a client for an answer. With `?query=`, too: GraphiQL writes what is edited into its address. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
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
    case '/ticker':
      return send(response, 'text/html', (await webScripts()).page, tickerPolicy);
    case '/desk':
      return send(response, 'text/html', (await webScripts()).desk, deskPolicy);
    case '/silkwire-ticker.js':
    case '/follow-announcements.js':
      return sendScript(path, request, response, { ...forEveryone, 'cache-control': 'no-cache' });
    default:
      if (isArchivePath(path)) return sendArchivePage(path, request, response, pages);
      if (/^\/assets\/(ticker|archive|desk)-/.test(path)) return sendScript(path, request, response, { 'cache-control': 'public, max-age=31536000, immutable' });
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

async function sendScript(path: string, request: IncomingMessage, response: ServerResponse, headers: Readonly<Record<string, string>>): Promise<boolean> {
  const script = (await webScripts()).assets.get(path);
  if (!script) return false;
  const etag = `W/"${script.tag}"`;
  const zipped = (request.headers['accept-encoding'] ?? '').includes('gzip');
  const isKnown = request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, {
    ...secure, ...headers, etag, vary: 'accept-encoding', 'content-type': `${script.type}; charset=utf-8`, ...(zipped && !isKnown && { 'content-encoding': 'gzip' }),
  });
  if (isKnown) response.end();
  else response.end(zipped ? script.gzipped : gunzipSync(script.gzipped));
  return true;
}

function send(response: ServerResponse, type: string, text: string, contentPolicy = policy): true {
  response.writeHead(200, { ...secure, 'content-security-policy': contentPolicy, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
  response.end(text);
  return true;
}
