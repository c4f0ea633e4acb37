/**
 * How far a word is from the beginning of each term, in edits: a letter more, less, other, or two changed over (optimal
 * string alignment). Calls `found(n, edits)` for each term `n` of `terms` that some beginning of is at most `most` away.
 *
 * The terms are sorted, and `shared[n]` is how many letters term `n` has in common with the one before: what is known of
 * those is used again, and terms whose beginning is too far already are passed over. 100,000 terms take about a millisecond.
 */
export function nearTerms(
  word: string,
  { terms, shared, from, to }: { readonly terms: readonly string[]; readonly shared: Uint8Array; readonly from: number; readonly to: number },
  most: number,
  found: (n: number, edits: number) => void,
): void {
  const width = word.length + 1;
  const deepest = word.length + most;
  // Row `d` compares the first `d` letters of a term with all beginnings of the word.
  const rows = new Uint8Array((deepest + 1) * width);
  for (let column = 0; column < width; column++) rows[column] = column;
  /** The least edits of any beginning of the first `d` letters. */
  const best = new Uint8Array(deepest + 1).fill(255);
  best[0] = word.length;
  /** The rows that are right for the term before; all terms beneath a row that is too far are so, too. */
  let known = 0;
  let barrier = Number.POSITIVE_INFINITY;
  for (let n = from; n < to; n++) {
    const common = n === from ? 0 : (shared[n] ?? 0);
    if (common < barrier) {
      barrier = Number.POSITIVE_INFINITY;
      const term = terms[n] ?? '';
      known = Math.min(known, common);
      while (known < term.length && known < deepest) {
        const nearest = nextRow(word, term, known++, rows, best);
        if (nearest > most) {
          barrier = known;
          break;
        }
      }
    }
    const edits = best[known] ?? 255;
    if (edits <= most) found(n, edits);
  }
}

/** Fills row `d + 1` of a term, and gives its least value. */
function nextRow(word: string, term: string, d: number, rows: Uint8Array, best: Uint8Array): number {
  const width = word.length + 1;
  const above = d * width;
  const row = above + width;
  const letter = term.charCodeAt(d);
  const before = d > 0 ? term.charCodeAt(d - 1) : -1;
  rows[row] = d + 1;
  let least = d + 1;
  for (let column = 1; column < width; column++) {
    const at = word.charCodeAt(column - 1);
    let edits = Math.min((rows[above + column] ?? 0) + 1, (rows[row + column - 1] ?? 0) + 1, (rows[above + column - 1] ?? 0) + (at === letter ? 0 : 1));
    if (d > 0 && column > 1 && at === before && word.charCodeAt(column - 2) === letter) edits = Math.min(edits, (rows[above - width + column - 2] ?? 0) + 1);
    rows[row + column] = edits;
    if (edits < least) least = edits;
  }
  best[d + 1] = Math.min(best[d] ?? 255, rows[row + width - 1] ?? 255);
  return least;
}
