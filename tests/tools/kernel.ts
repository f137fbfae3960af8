/** Compiles the kernel of the syntax networks: `npm run kernel` after a change to `src/syntax/network/kernel.wat`. */
import { writeFileSync } from 'node:fs';
import { compiledKernel, kernelModule } from '../support/kernel.ts';

writeFileSync(kernelModule, await compiledKernel());
