import type { Kind } from '../model/index.ts';
import type { EventRows } from '../table/index.ts';
import { eventIndex } from './event-index.ts';
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
export function densityOf(events: EventRows, window: TimeWindow, count: number): Density {
  const bins = Array.from({ length: count }, () => new Map<Kind, number>());
  for (const placed of eventIndex(events).placed) {
    const share = (momentOf(placed) - window.start) / spanOf(window);
    const bin = bins[Math.min(count - 1, Math.max(0, Math.floor(share * count)))];
    bin?.set(placed.event.kind, (bin.get(placed.event.kind) ?? 0) + 1);
  }
  const most = bins.reduce((top, bin) => Math.max(top, total(bin)), 0);
  return { bins, most };
}

/** All events of a bin. */
export function total(bin: Bin): number {
  let sum = 0;
  for (const count of bin.values()) sum += count;
  return sum;
}
