import type { Ending } from './connection.ts';

/** What follows from a connection's end. */
export type Verdict =
  | { readonly next: 'stop' }
  | { readonly next: 'again'; readonly reason: string; readonly error?: unknown }
  /** To come back would be no use. */
  | { readonly next: 'lost'; readonly code: string; readonly message: string };

/** Codes of results after which the same subscription may well succeed. All others would be refused again. */
const passing = new Set(['TOO_SLOW', 'SHUTTING_DOWN', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_SUBSCRIPTIONS', 'RATE_LIMITED', 'UNAVAILABLE', 'COUNTS_UNAVAILABLE', 'LIST_UNAVAILABLE']);

/** The cursor is no good: only to begin anew helps. */
const cursorCodes = new Set(['CURSOR_INVALID', 'CURSOR_EXPIRED', 'CURSOR_FROM_FUTURE']);

export function isCursorCode(code: string): boolean {
  return cursorCodes.has(code);
}

/**
 * Close codes after which the next attempt would end the same way. After all others we come back: 1006 (the network),
 * 1001 and 1012 (the server restarts), 1013 (it has too much to do), 4020 (we took too slowly) and the like.
 */
const finalCodes: Readonly<Record<number, string>> = {
  1009: 'What was sent is too long for the server: choose fewer things to filter by.',
  4400: 'The server did not understand us. Is this a Silkwire server, and of the same version?',
  4401: 'The server did not let us in.',
  4403: 'The server did not let us in: the token is not one of its own, was revoked or has expired.',
  4406: 'The server does not speak graphql-transport-ws.',
  4409: 'The server took this subscription for another.',
  4429: 'The server was greeted twice.',
};

export function verdictOn(ending: Ending): Verdict {
  switch (ending.why) {
    case 'stopped':
      return { next: 'stop' };
    case 'completed':
      return { next: 'again', reason: 'The server ended the subscription.' };
    case 'stalled':
      return { next: 'again', reason: 'Nothing was heard of the server.' };
    case 'full':
      return { next: 'again', reason: 'More announcements came than were taken.' };
    case 'handler':
      return { next: 'again', reason: 'An announcement could not be taken.', error: ending.error };
    case 'refused': {
      const error = ending.errors[0];
      const code = typeof error?.extensions?.code === 'string' ? error.extensions.code : 'REFUSED';
      const message = error?.message ?? 'The server refused the subscription.';
      return passing.has(code) ? { next: 'again', reason: message } : { next: 'lost', code, message };
    }
    case 'closed': {
      const { code, reason } = ending;
      const message = finalCodes[code];
      if (message !== undefined) return { next: 'lost', code: `CLOSED_${code}`, message };
      return { next: 'again', reason: reason || `The connection was closed (${code}).` };
    }
  }
}
