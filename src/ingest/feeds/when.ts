/** However often it failed, or is told to wait: a feed is asked once a day. In ms. */
const longest = 86_400_000;
/** Feeds that were added together are not all asked together. */
const jitter = 0.1;

export interface PollTiming {
  /** Between two polls, in ms. */
  readonly everyMs: number;
  /** Polls that failed one after another: the pause doubles with each. */
  readonly failures: number;
  /** For how long the server asks to be left alone, in ms. */
  readonly retryAfterMs?: number | undefined;
  /** From 0 to 1. */
  readonly random: number;
}

/** How long to wait before a feed is asked again, in ms. */
export function pauseBefore({ everyMs, failures, retryAfterMs = 0, random }: PollTiming): number {
  const backedOff = Math.max(everyMs, Math.min(everyMs * 2 ** Math.min(failures, 20), longest));
  return Math.max(Math.round(backedOff * (1 - jitter + 2 * jitter * random)), Math.min(retryAfterMs, longest));
}

/** A Retry-After header (RFC 9110, 10.2.3: seconds, or a date) in ms from `now`; undefined for none, or one that says nothing. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\s*(\d{1,9})\s*$/.exec(header)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  const date = /GMT\s*$/.test(header) ? Date.parse(header) : NaN;
  return date > now ? date - now : undefined;
}
