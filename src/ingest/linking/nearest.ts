import type { Naming } from './story.ts';

/** Of these the last that stands before a token, else the first; it is asked of tokens in their order, and takes linear time for all. */
export function nearestOf(namings: readonly Naming[]): (at: number) => Naming | undefined {
  const inOrder = namings.toSorted((a, b) => a.from - b.from);
  let last = 0;
  return (at) => {
    while ((inOrder[last + 1]?.from ?? at) < at) last += 1;
    return inOrder[last];
  };
}
