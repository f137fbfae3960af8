import type { EventRows } from '../table/index.ts';
import { timeOf } from './place-event.ts';
import { lower, upper } from './slots.ts';
import type { TimeWindow } from './window.ts';

/** Counts the events of a lane by time, however many: two sorted columns, searched by halving. */
export interface LaneCount {
  /** Events whose time touches a window. */
  readonly touching: (window: TimeWindow) => number;
  /** The same, of those that begin before `before` and not before `from`, ms. */
  readonly begun: (window: TimeWindow, from: number, before: number) => number;
  /** When the nth event begins, in the order of time, ms. */
  readonly beginning: (n: number) => number;
  /** Number of events that begin before an instant, ms. */
  readonly before: (ms: number) => number;
}

function make({ table, rows }: EventRows): LaneCount {
  const { start, end } = table.columns;
  const begins = new Float64Array(rows.length);
  const ends = new Float64Array(rows.length);
  let sorted = false;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const time = timeOf({ start: start[row] ?? NaN, end: end[row] ?? NaN });
    begins[i] = time.start;
    ends[i] = time.end;
  }
  const before = (ms: number) => lower(begins, ms);
  const over = (ms: number) => {
    if (!sorted) ends.sort();
    sorted = true;
    return upper(ends, ms);
  };
  return {
    before,
    beginning: (n) => begins[n] ?? NaN,
    touching: ({ start, end }) => before(end) - over(start),
    begun(window, from, to) {
      const last = before(Math.min(to, window.end));
      // Those that ended before the window all began before it.
      return from < window.start ? last - over(window.start) : last - before(from);
    },
  };
}

const known = new WeakMap<Uint32Array, LaneCount>();

/** The counts of a lane; made once. */
export function laneCount(lane: EventRows): LaneCount {
  const found = known.get(lane.rows) ?? make(lane);
  known.set(lane.rows, found);
  return found;
}
