/** How a follower stands. */
export type State =
  /** No connection yet, or not any more. `attempt` counts from 1 since the last that succeeded; `reason` says why the last one ended. */
  | {
      readonly state: 'connecting';
      readonly attempt: number;
      /** How long it waits before the attempt, in ms; 0 while it is under way. */
      readonly waitMs: number;
      readonly reason?: string;
      /** What the handler, or the store, threw. */
      readonly error?: unknown;
    }
  /** Connected, and told of what happened before. */
  | { readonly state: 'behind' }
  /** Connected, and up to date. */
  | { readonly state: 'live' }
  /**
   * It can't go on, and does not try to. `code` is the server's (CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FROM_FUTURE,
   * INVALID_INPUT, …), CLOSED_4403 and the like for a close code, BAD_URL, or REFUSED; `message` is for a person.
   */
  | { readonly state: 'lost'; readonly code: string; readonly message: string }
  /** It was stopped. */
  | { readonly state: 'stopped' };
