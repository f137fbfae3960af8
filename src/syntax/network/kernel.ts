import { kernelBytes } from './kernel-bytes.ts';

/** The loops of `kernel.wat`; addresses in bytes. */
export interface Kernel {
  embed(list: number, count: number, out: number, length: number): void;
  project(inputs: number, weights: number, out: number, pairs: number, width: number): void;
  hide(list: number, count: number, hidden: number, width: number): void;
  output(
    hidden: number,
    weights: number,
    bias: number,
    out: number,
    classes: number,
    width: number,
  ): void;
}

let compiled: WebAssembly.Module | undefined;

/** The kernel over some memory. */
export function networkKernel(memory: WebAssembly.Memory): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(kernelBytes, 'base64'));
  return new WebAssembly.Instance(compiled, { host: { memory } }).exports as unknown as Kernel;
}
