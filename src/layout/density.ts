import { kinds, type Kind } from '../model/index.ts';
import type { EventRows } from '../table/index.ts';
import { momentOf } from './neighbours.ts';
import { spanOf, type TimeWindow } from './window.ts';

/** How many events of each kind begin in one bin. */
export type Bin = ReadonlyMap<Kind, number>;

export interface Density {
  readonly bins: readonly Bin[];
  /** The fullest bin. */
  readonly most: number;
}

/** Counts events by kind in bins of equal length over a window, each event in the bin of its middle. */
export function densityOf({ table, rows }: EventRows, window: TimeWindow, count: number): Density {
  const { start, end, kind } = table.columns;
  const counts = Array.from({ length: count }, () => new Uint32Array(kinds.length));
  const scale = count / spanOf(window);
  for (const row of rows) {
    if (row >= table.placed) break;
    const at = momentOf({ start: start[row] ?? NaN, end: end[row] ?? NaN });
    const bin = counts[Math.min(count - 1, Math.max(0, Math.floor((at - window.start) * scale)))];
    const code = kind[row] ?? 0;
    if (bin) bin[code] = (bin[code] ?? 0) + 1;
  }
  const bins = counts.map(
    (bin): Bin => new Map(kinds.flatMap(({ id }, code) => (bin[code] ? [[id, bin[code]]] : []))),
  );
  return { bins, most: bins.reduce((top, bin) => Math.max(top, total(bin)), 0) };
}

/** All events of a bin. */
export function total(bin: Bin): number {
  let sum = 0;
  for (const count of bin.values()) sum += count;
  return sum;
}
