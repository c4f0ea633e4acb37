/** The first `count` of some things in an order, sorted: without sorting the many others. */
export function bestOf<T>(things: Iterable<T>, count: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const thing of things) {
    const last = best.at(-1);
    if (best.length === count && (last === undefined || compare(thing, last) >= 0)) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = best[middle];
      if (there !== undefined && compare(there, thing) <= 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, thing);
    if (best.length > count) best.pop();
  }
  return best;
}
