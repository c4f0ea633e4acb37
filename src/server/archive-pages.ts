import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Ask } from '../web/archive/ask.ts';
import { documentOf } from '../web/archive/frame.ts';
import { archiveRoute } from '../web/archive/routes.ts';
import { webScripts } from '../web/scripts.ts';

/** What the archive's pages may do. Stories have pictures from elsewhere; nothing else comes from there. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Answers with a page of the archive. It is made anew for each request, and sent only where it differs from the one the browser has. */
export async function sendArchivePage(path: string, request: IncomingMessage, response: ServerResponse, { ask, publicUrl }: { readonly ask: Ask; readonly publicUrl: string }): Promise<true> {
  const search = (request.url ?? '').split('?').slice(1).join('?');
  const [page, { archive }] = await Promise.all([archiveRoute(ask, path, new URLSearchParams(search)), webScripts()]);
  const text = documentOf(page, { publicUrl, ...archive });
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin',
    'content-type': 'text/html; charset=utf-8', 'cache-control': page.status === 200 ? 'no-cache' : 'no-store', vary: 'accept-encoding', etag,
  };
  if (page.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const zipped = (request.headers['accept-encoding'] ?? '').includes('gzip');
  const body = zipped ? await promisify(gzip)(text, { level: 5 }) : Buffer.from(text);
  response.writeHead(page.status, { ...headers, 'content-length': body.length, ...(zipped && { 'content-encoding': 'gzip' }) });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
