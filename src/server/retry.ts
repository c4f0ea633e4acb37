import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Retry } from '../editing/once.ts';

/** A request that may come again, as its header `Idempotency-Key` says; undefined without one. @throws GraphQLError if it is no key. */
export function retryOf(key: string | null | undefined, params: { readonly query?: unknown; readonly operationName?: unknown; readonly variables?: unknown } | undefined): Omit<Retry, 'call'> | undefined {
  if (key == null) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new GraphQLError('The Idempotency-Key must have from 1 to 200 characters of ASCII without spaces: a UUID, say.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
  }
  const body = JSON.stringify([params?.query ?? null, params?.operationName ?? null, params?.variables ?? null]);
  return { key, body: createHash('sha256').update(body).digest('hex') };
}
