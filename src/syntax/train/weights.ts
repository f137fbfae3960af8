import type { Arena } from '../network/arena.ts';
import type { TrainingKernel } from './kernel.ts';

/** Settings of Adam as its authors give them; the kernel has them, too. */
const beta1 = 0.9;
const beta2 = 0.999;

/** A matrix of weights in training with its gradients, and what Adam remembers of them (Kingma and Ba 2015). */
export class Weights {
  /** Where the weights and their gradients lie, in bytes, row after row. */
  readonly values: number;
  readonly gradients: number;
  /** How long a row is, in bytes. */
  readonly stride: number;
  private readonly means: number;
  private readonly squares: number;
  private readonly rows: number;
  private readonly isSparse: boolean;
  private readonly isTouched: Uint8Array;
  private touched: number[] = [];
  private steps = 0;

  /** @param isSparse whether only the rows named by `touch` take part in a step */
  constructor(arena: Arena, rows: number, width: number, isSparse: boolean) {
    this.rows = rows;
    this.stride = Math.ceil(width / 16) * 64;
    const bytes = rows * this.stride;
    this.values = arena.take(bytes);
    this.gradients = arena.take(bytes);
    this.means = arena.take(bytes);
    this.squares = arena.take(bytes);
    this.isSparse = isSparse;
    this.isTouched = new Uint8Array(rows);
  }

  /** Gives every weight a normal random value of some spread. */
  scatter(memory: Float32Array, spread: number, next: () => number): void {
    if (spread === 0) return;
    const end = (this.values + this.rows * this.stride) / 4;
    for (let i = this.values / 4; i < end; i += 1) memory[i] = spread * normal(next);
  }

  /** Notes that a row has a gradient. */
  touch(row: number): void {
    if (this.isTouched[row] === 1) return;
    this.isTouched[row] = 1;
    this.touched.push(row);
  }

  /** Steps against the gradients and sets them to nothing. */
  step(kernel: TrainingKernel, rate: number): void {
    this.steps += 1;
    if (!this.isSparse) {
      this.stepRows(kernel, 0, this.rows, rate);
      return;
    }
    for (const row of this.touched) {
      this.isTouched[row] = 0;
      this.stepRows(kernel, row, 1, rate);
    }
    this.touched = [];
  }

  private stepRows(kernel: TrainingKernel, row: number, rows: number, rate: number): void {
    const { values, gradients, means, squares, stride, steps } = this;
    const at = row * stride;
    kernel.adam(
      values + at,
      gradients + at,
      means + at,
      squares + at,
      rows * stride,
      rate / (1 - beta1 ** steps),
      1 / (1 - beta2 ** steps),
    );
  }
}

/** A normal random number (Box and Muller 1958). */
const normal = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
