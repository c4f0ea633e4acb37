import { lookup as resolveName } from 'node:dns/promises';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { gathered } from '../sources/gather.ts';
import { isPrivate } from './address.ts';

/** What is asked for, and how far we go for it. */
export interface FetchOptions {
  /** It may be at a private address, and lead to one. */
  readonly privateAllowed: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes, unpacked. */
  readonly maxBytes?: number;
  /** From the first connection to the last byte, redirects included, in ms. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal | undefined;
  /** Whether an address is private. */
  readonly refuses?: (address: string) => boolean;
  /** Of a name, all its addresses. */
  readonly resolve?: (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;
}

/** What a server answered in the end. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** It was not fetched, or not to its end; the message says why, and what to do. */
export class FetchRefused extends Error {
  override readonly name = 'FetchRefused';
}

/** Bytes of a document, unpacked, where it isn't said. */
export const mostBytes = 32 * 1024 * 1024;

const redirections = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a document by HTTP or HTTPS within bounds. Unless they are allowed, private addresses are refused at every
 * step: the addresses of a name are looked up and checked, and we connect to those that were checked, so that a name
 * that changes in between changes nothing.
 *
 * @throws FetchRefused
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<Answer> {
  const { maxRedirects = 5, timeoutMs = 30_000, signal } = options;
  const clock = AbortSignal.timeout(timeoutMs);
  const bounded = { ...options, signal: signal ? AbortSignal.any([signal, clock]) : clock };
  let url = webAddress(address);
  try {
    for (let step = 0; step <= maxRedirects; step++) {
      const response = await answerOf(url, bounded);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (!redirections.has(status) || location === undefined) return { status, headers: headersOf(response), body: await bodyOf(response, bounded) };
      response.destroy();
      url = webAddress(location, url);
    }
  } catch (error) {
    if (clock.aborted) throw new FetchRefused(`It took longer than ${Math.round(timeoutMs / 1000)} s, so it was given up.`, { cause: error });
    if (error instanceof FetchRefused) throw error;
    throw new FetchRefused(`It can't be reached: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  throw new FetchRefused(`It redirects more than ${maxRedirects} times: find out where it is now, and add that address.`);
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw new FetchRefused(`${base ? 'It redirects to' : 'It is'} "${address.slice(0, 100)}", which is no address that begins with http:// or https://.`);
  url.username = url.password = url.hash = '';
  return url;
}

function answerOf(url: URL, { privateAllowed, headers = {}, signal, refuses = isPrivate, resolve = (name) => resolveName(name, { all: true }) }: FetchOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address is connected to without a look-up.
  if (isIP(host) !== 0 && !privateAllowed && refuses(host)) throw privateAddress(host);
  const lookup: LookupFunction = (name, { all }, tell) => {
    resolve(name).then((addresses) => {
      const [first] = addresses;
      const refused = privateAllowed ? undefined : addresses.find(({ address }) => refuses(address));
      if (!first) tell(new FetchRefused(`${name} has no address.`), '');
      else if (refused) tell(privateAddress(`${name} (${refused.address})`), '');
      else if (all) tell(null, addresses.map(({ address, family }) => ({ address, family })));
      else tell(null, first.address, first.family);
    }, (error: Error) => tell(error, ''));
  };
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((answer, fail) => {
    // Without an agent, so that no connection is used that was made by other rules.
    const request = send(url, { agent: false, lookup, headers: { 'user-agent': 'Silkwire', accept: '*/*', 'accept-encoding': 'gzip, deflate, br', ...headers }, ...(signal && { signal }), maxHeaderSize: 32_768 });
    request.on('response', answer).on('error', fail).end();
  });
}

function privateAddress(where: string): FetchRefused {
  return new FetchRefused(`${where} is a private address, so it is not asked. If the feed is your own, add it with --allow-private.`);
}

function headersOf({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}

async function bodyOf(response: IncomingMessage, { maxBytes = mostBytes }: FetchOptions): Promise<Uint8Array> {
  return gathered(unpacked(response), (size) => {
    if (size <= maxBytes) return;
    response.destroy();
    throw new FetchRefused(`It is larger than ${Math.floor(maxBytes / 1024)} KiB, the most that is fetched: ask its publisher for a shorter one.`);
  });
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[response.headers['content-encoding']?.toLowerCase() ?? ''];
  // What goes wrong on either side comes out at its end.
  return unpack ? pipeline(response, unpack(), () => {}) : response;
}
