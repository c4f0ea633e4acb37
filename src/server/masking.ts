import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { DatabaseUnavailable } from '../../db/database.ts';
import { InvalidPage } from '../../db/page.ts';
import { StorageFailure } from '../../db/storage.ts';
import { KeyReused } from '../editing/once.ts';
import { Unavailable } from '../figures/unavailable.ts';
import { WireError } from '../live/cursor.ts';
import { IdentityUnavailable } from './identity.ts';
import { Unauthenticated } from './who.ts';

/**
 * What a client is told of an error: an expected one in its own words, with its code; anything else only that it was
 * ours, with an id under which it stands in the log, once.
 */
export function tellError(error: unknown, log: Logger): GraphQLError {
  if (!(error instanceof GraphQLError)) return told(error, undefined, log);
  if (error.originalError && !(error.originalError instanceof GraphQLError)) return told(error.originalError, error, log);
  // Without an original it was made for clients, and has a code: a syntax or validation error, a scalar's refusal.
  if (error.extensions.code !== undefined) return error;
  // What graphql-js says of an answer is about us; of variables and arguments, about the client.
  if (error.path && !error.message.startsWith('Argument ')) return told(error, error, log);
  const { message, nodes, path, originalError, extensions } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, path, originalError, extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
}

/** One failure reaches us once for each field that waited for it: it is one line in the log, and one id. */
const logged = new WeakMap<Error, string>();

function told(error: unknown, at: GraphQLError | undefined, log: Logger): GraphQLError {
  const place = { ...(at?.nodes && { nodes: at.nodes }), ...(at?.path && { path: at.path }) };
  if (error instanceof Unauthenticated) {
    return new GraphQLError(error.message, { ...place, extensions: withStatus({ code: error.code }, 401, { 'www-authenticate': 'Bearer' }) });
  }
  if (error instanceof IdentityUnavailable) return new GraphQLError(error.message, { ...place, extensions: withStatus({ code: 'IDENTITY_UNAVAILABLE' }, 503, {}) });
  if (error instanceof KeyReused) return new GraphQLError(error.message, { ...place, extensions: withStatus({ code: error.code }, 422, {}) });
  if (error instanceof InvalidPage || error instanceof Unavailable) return new GraphQLError(error.message, { ...place, extensions: { code: error.code } });
  if (error instanceof StorageFailure || error instanceof DatabaseUnavailable) {
    const [what, again] = error instanceof StorageFailure ? ['Nothing can be saved', '10'] : ['The database does not answer', '5'];
    if (!logged.has(error)) log.error({ err: error }, what);
    logged.set(error, '');
    return new GraphQLError(error.message, { ...place, extensions: withStatus({ code: error.code }, 503, { 'retry-after': again }) });
  }
  if (error instanceof WireError) {
    return new GraphQLError(error.message, { ...place, extensions: { code: error.code, ...(error.cursor && { cursor: error.cursor }) } });
  }
  const known = error instanceof Error ? logged.get(error) : undefined;
  const id = known ?? randomUUID();
  if (known === undefined) log.error({ err: error, id, path: at?.path?.join('.') }, 'A request failed');
  if (error instanceof Error) logged.set(error, id);
  return new GraphQLError(`Something went wrong on our side. It is logged under ${id}.`, { ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', id } });
}

/** Yoga takes a response's status from here. Not enumerable: streams and sockets would send it on to the client. */
function withStatus(extensions: { readonly code: string }, status: number, headers: Readonly<Record<string, string>>): { readonly code: string } {
  return Object.defineProperty({ ...extensions }, 'http', { value: { status, headers }, enumerable: false });
}
