import { matrices, sizesOf } from '../network/shape.ts';
import { steps } from '../network/units.ts';
import type { Trained } from '../network/network.ts';
import type { Matrix } from '../network/shape.ts';
import type { Learner } from './learner.ts';

/** The weights of a trained network in the whole numbers of its file; what passes their limits stops there. */
export function quantized({ shape, weights, numbers }: Learner): Trained {
  const sizes = sizesOf(shape);
  return Object.fromEntries(
    matrices.map((matrix) => {
      const { rows, width } = sizes[matrix];
      const { values, stride } = weights[matrix];
      const bytes = Int8Array.from({ length: rows * width }, (_, i) => {
        const at = (values + Math.floor(i / width) * stride) / 4 + (i % width);
        return byteOf((numbers[at] as number) * steps[matrix]);
      });
      return [matrix, bytes];
    }),
  ) as Record<Matrix, Int8Array>;
}

const byteOf = (value: number): number => Math.max(-127, Math.min(127, Math.round(value)));
