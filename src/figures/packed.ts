import type { Figures } from '../../db/figures.ts';

/** Figures as they go from thread to thread: thousands of days as objects took as long to copy as to count. */
export interface PackedFigures extends Omit<Figures, 'days'> {
  /** A day and its count, and the next. */
  readonly days: Int32Array;
}

export function packed({ days, ...figures }: Figures): PackedFigures {
  const numbers = new Int32Array(days.length * 2);
  for (const [n, { day, count }] of days.entries()) {
    numbers[2 * n] = day;
    numbers[2 * n + 1] = count;
  }
  return { ...figures, days: numbers };
}

export function unpacked({ days, ...figures }: PackedFigures): Figures {
  return { ...figures, days: Array.from({ length: days.length / 2 }, (_unused, n) => ({ day: days[2 * n] ?? 0, count: days[2 * n + 1] ?? 0 })) };
}
