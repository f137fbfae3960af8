/** Natural numbers as bytes, small ones in one: seven bits a byte, the lowest first (LEB128). */

/** Writes numbers one after another. */
export class NumberWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  /** @param n a whole number from 0 to 2 ** 31 - 1 */
  write(n: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow();
    let rest = n;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** All that was written; a view, not a copy. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads numbers in the order they were written; 0 past the end. */
export class NumberReader {
  readonly #source: Uint8Array;
  #at = 0;

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  /** Whether all has been read. */
  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  next(): number {
    let n = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#source[this.#at++] ?? 0;
      n |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return n;
  }
}
