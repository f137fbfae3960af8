import { readFileSync } from 'node:fs';
import wabt from 'wabt';

/** The loops of `kernel.wat`; addresses in bytes. */
export interface TrainingKernel {
  project(inputs: number, weights: number, out: number, count: number, width: number): void;
  learnProjection(
    inputs: number,
    inputGradients: number,
    weights: number,
    gradients: number,
    slopes: number,
    count: number,
    width: number,
  ): void;
  sumRows(list: number, count: number, out: number, width: number): void;
  addToRows(list: number, count: number, slopes: number, width: number): void;
  output(
    hidden: number,
    weights: number,
    bias: number,
    out: number,
    classes: number,
    width: number,
  ): void;
  learnOutput(
    slope: number,
    hidden: number,
    hiddenGradients: number,
    weights: number,
    gradients: number,
    width: number,
  ): void;
  adam(
    values: number,
    gradients: number,
    means: number,
    squares: number,
    bytes: number,
    size: number,
    spread: number,
  ): void;
}

const source = new URL('./kernel.wat', import.meta.url);
const { parseWat } = await wabt();
const compiled = new WebAssembly.Module(
  parseWat('kernel.wat', readFileSync(source, 'utf8')).toBinary({}).buffer as BufferSource,
);

/** The training kernel over some memory. */
export const trainingKernel = (memory: WebAssembly.Memory): TrainingKernel =>
  new WebAssembly.Instance(compiled, { host: { memory } }).exports as unknown as TrainingKernel;
