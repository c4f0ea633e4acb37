/** No row; the id of a story that is in a row no more. */
export const gone = 0xffffffff;

/** A set of small numbers. */
export class Marks {
  readonly marks: Uint8Array;

  /** Those of `numbers` that are not above `greatest`. */
  constructor(numbers: readonly number[], greatest: number) {
    this.marks = new Uint8Array(greatest + 1);
    for (const number of numbers) if (number <= greatest) this.marks[number] = 1;
  }
}

/** Rows that pass, in the place of those that were given: no list of a million is made twice. */
export function kept(rows: Uint32Array, passes: (row: number) => boolean): Uint32Array {
  let count = 0;
  for (const row of rows) {
    if (passes(row)) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Of rows those whose number in a column is marked, in their place. */
export function isIn(rows: Uint32Array, column: Uint32Array, { marks }: Marks): Uint32Array {
  let count = 0;
  for (const row of rows) {
    if (marks[column[row] ?? 0] === 1) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Entities by row: those of row `n` are `entities[starts[n]]` up to `starts[n + 1]`. */
interface Lists {
  readonly starts: Uint32Array;
  readonly entities: Uint32Array;
}

/** Of rows those that speak of a marked entity, or, where that is not `wanted`, of none; in their place. */
export function speaks(rows: Uint32Array, { starts, entities }: Lists, { marks }: Marks, wanted: boolean): Uint32Array {
  let count = 0;
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    let found = false;
    for (let at = starts[row] ?? 0; at < end && !found; at++) found = marks[entities[at] ?? 0] === 1;
    if (found === wanted) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
