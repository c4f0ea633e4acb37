/** How long to wait before the next attempt, in ms. */
export interface Backoff {
  /** The longest wait before the first attempt; it doubles with each that fails. */
  readonly firstMs: number;
  /** The longest wait there is. */
  readonly mostMs: number;
}

export const usualBackoff: Backoff = { firstMs: 500, mostMs: 30_000 };

/**
 * The wait after so many failures in a row: at random between half of its limit and the whole, so that those who were
 * cut off together don't come back together.
 */
export function waitAfter(failures: number, { firstMs, mostMs }: Backoff, random: () => number = Math.random): number {
  const limit = Math.min(mostMs, firstMs * 2 ** Math.min(failures, 30));
  return limit / 2 + (random() * limit) / 2;
}
