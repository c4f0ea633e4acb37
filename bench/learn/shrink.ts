import type { Fitted } from './fit.ts';
import type { Vectors } from './vectors.ts';

/** Times that the directions are turned towards those that count most. */
const turns = 60;

/**
 * The same vectors in fewer dimensions: of the directions in which the weights of all places and outcomes differ most, as
 * many as are `kept` (a truncated singular value decomposition of what was learnt with all of them).
 */
export function shrunk(vectors: Vectors, { meaning, outcomes }: Fitted, kept: number): Vectors {
  const directions = directionsOf(meaning, vectors.dimensions, outcomes.length, kept);
  const turned = new Map(vectors.words.map((word) => [word, Float32Array.from(directions, (direction) => dot(direction, vectors.of(word)!))]));
  return { dimensions: kept, words: vectors.words, of: (word) => turned.get(word) };
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) sum += a[n]! * b[n]!;
  return sum;
}

/** By orthogonal iteration. */
function directionsOf(meaning: Float64Array, size: number, outcomes: number, kept: number): Float64Array[] {
  const product = Array.from({ length: size }, () => new Float64Array(size));
  const columns = meaning.length / size;
  const at = (d: number, column: number): number => meaning[(Math.floor(column / outcomes) * size + d) * outcomes + (column % outcomes)]!;
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let sum = 0;
      for (let column = 0; column < columns; column += 1) sum += at(a, column) * at(b, column);
      product[a]![b] = product[b]![a] = sum;
    }
  }
  let directions: Float64Array[] = Array.from({ length: kept }, (_, k) => Float64Array.from({ length: size }, (_unused, d) => Math.sin((k + 1) * (d + 1))));
  for (let turn = 0; turn < turns; turn += 1) directions = orthogonal(directions.map((direction) => Float64Array.from(product, (row) => dot(row, direction))));
  return directions;
}

/** Gram-Schmidt. */
function orthogonal(directions: readonly Float64Array[]): Float64Array[] {
  const found: Float64Array[] = [];
  for (const direction of directions) {
    const own = Float64Array.from(direction);
    for (const other of found) {
      const shared = dot(own, other);
      for (let d = 0; d < own.length; d += 1) own[d]! -= shared * other[d]!;
    }
    const length = Math.sqrt(dot(own, own)) || 1;
    found.push(own.map((value) => value / length));
  }
  return found;
}
