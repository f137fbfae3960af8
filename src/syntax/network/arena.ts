/** Memory that a kernel shares, given out piece by piece and never taken back. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  private end = pieceUnit;

  constructor() {
    this.memory = new WebAssembly.Memory({ initial: 1 });
  }

  /**
   * Gives out a piece set to nothing. Views of earlier pieces are to be made anew, as memory may have moved.
   * @returns its address in bytes, a multiple of 64
   */
  take(bytes: number): number {
    const start = this.end;
    this.end += Math.ceil(bytes / pieceUnit) * pieceUnit;
    const missing = this.end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageSize));
    return start;
  }
}

const pieceUnit = 64;
/** Of WebAssembly's memory, in bytes. */
const pageSize = 65_536;
