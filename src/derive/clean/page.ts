import type { LineKind } from './kinds.ts';
import type { Unit } from './unit.ts';

/** The lines of an article, each with what it is taken by itself. */
export interface Page {
  readonly units: readonly Unit[];
  readonly kinds: readonly LineKind[];
}

/** A run of lines by index, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Number of words in sentences before each line, and in all: `sums[i]` counts the lines before `i`. */
export function proseSums({ units, kinds }: Page): number[] {
  const sums = [0];
  for (const [i, unit] of units.entries()) {
    sums.push((sums[i] ?? 0) + (kinds[i] === 'prose' ? unit.words : 0));
  }
  return sums;
}
