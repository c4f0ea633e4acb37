/** Whole numbers below 2^32, in a row that grows: four bytes each, and a quarter more in reserve. */
export class Growing {
  #numbers: Uint32Array;
  #length = 0;

  constructor(capacity = 16) {
    this.#numbers = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): number {
    return this.#numbers.byteLength;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil(this.#length * 1.25) + 4);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  set(at: number, number: number): void {
    this.#numbers[at] = number;
  }

  /** What there is now; not after the next `push`. */
  get view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
