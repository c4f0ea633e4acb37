/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
}

/** Mulberry32: 32 bits of state, 5 ns a number. Good enough for made-up stories, and short enough to trust. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (n) => Math.floor(next() * n) };
}

/**
 * Draws from 0 to below `n`, where `k` is as likely as `(k + 1) ** -exponent`: Zipf's law of words and of names in the
 * news. By Vose's alias method (1991): two numbers a draw, whatever `n`.
 */
export function zipf(random: Random, n: number, exponent: number): () => number {
  const weights = Array.from({ length: n }, (_unused, k) => (k + 1) ** -exponent);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / n;
  const share = Float64Array.from(weights, (weight) => weight / mean);
  const alias = new Uint32Array(n);
  const poor = [...share.keys()].filter((k) => share[k]! < 1);
  const rich = [...share.keys()].filter((k) => share[k]! >= 1);
  while (poor.length > 0 && rich.length > 0) {
    const [small, large] = [poor.pop()!, rich.at(-1)!];
    alias[small] = large;
    share[large] = share[large]! - (1 - share[small]!);
    if (share[large] < 1) poor.push(rich.pop()!);
  }
  // What is left differs from 1 by rounding alone.
  for (const k of [...poor, ...rich]) share[k] = 1;
  return () => {
    const k = random.below(n);
    return random.next() < share[k]! ? k : alias[k]!;
  };
}

/** How many of something that happens `mean` times on average (Poisson, by Knuth's method; `mean` is small). */
export function poisson(random: Random, mean: number): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > floor; product *= random.next()) count++;
  return count;
}

/** The same things in an order that the seed gives (Fisher-Yates). */
export function shuffled<T>(random: Random, things: readonly T[]): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** One of them, each as likely. */
export function oneOf<T>(random: Random, things: readonly [T, ...T[]]): T {
  return things[random.below(things.length)] ?? things[0];
}
