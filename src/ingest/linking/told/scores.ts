/** One for each outcome. */
export type Scores = Float64Array;

/** Adds scores of the same length, so many times. */
export function add(sum: Scores, more: Scores, times = 1): void {
  // No `?? 0`: it makes this the slowest line of a story's linking.
  for (let n = 0; n < sum.length; n += 1) sum[n] = (sum[n] as number) + (more[n] as number) * times;
}

/** Makes scores chances that add up to 1. */
export function softmax(scores: Scores): Scores {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let n = 0; n < scores.length; n += 1) sum += scores[n] = Math.exp((scores[n] as number) - most);
  for (let n = 0; n < scores.length; n += 1) scores[n] = (scores[n] as number) / sum;
  return scores;
}

/** How much the best of the others is above the first, which is that of no event. */
export function lead(scores: Scores): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let n = 1; n < scores.length; n += 1) most = Math.max(most, scores[n] as number);
  return most - (scores[0] as number);
}
