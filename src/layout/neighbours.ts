import { placeOfRow, type EventHead, type EventRows } from '../table/index.ts';
import { whenExtent } from '../time/index.ts';
import { laneCount } from './lane-count.ts';
import { lanesBy, placedRows, type LaneBy } from './lanes.ts';
import { placeEvent, type PlacedEvent } from './place-event.ts';
import type { TimeWindow } from './window.ts';

/** Where to look from an event: along its lane, at the lane's ends, or in the lane above or below. */
export type Direction = 'earlier' | 'later' | 'first' | 'last' | 'above' | 'below';

/** The middle of an event in ms; of an open one, the end that is known. */
export function momentOf(placed: Pick<PlacedEvent, 'start' | 'end'>): number {
  const { start, end } = placed;
  if (!Number.isFinite(start)) return end;
  return Number.isFinite(end) ? (start + end) / 2 : start;
}

/** How many rows on either side may hold the nearest: long events lie far from where they begin. */
const looked = 24;

/** The event of a lane whose middle is nearest to an instant. */
function nearest({ table, rows }: EventRows, at: number): number | null {
  const { start, end } = table.columns;
  const from = laneCount({ table, rows }).before(at);
  let best: number | null = null;
  let least = Infinity;
  for (const row of rows.subarray(Math.max(0, from - looked), from + looked)) {
    const far = Math.abs(momentOf({ start: start[row] ?? NaN, end: end[row] ?? NaN }) - at);
    if (far >= least) continue;
    least = far;
    best = row;
  }
  return best;
}

/**
 * The event next to another in a direction; from none (`id` null), the one nearest the middle of
 * the window. `null` where there is none.
 */
export function neighbourOf(
  events: EventRows,
  id: string | null,
  direction: Direction,
  window: TimeWindow,
  by: LaneBy = 'kind',
): string | null {
  const { table } = events;
  const idOf = (row: number | null | undefined) => (row == null ? null : table.id(row));
  const row = id === null ? -1 : table.rowOf(id);
  const lanes = lanesBy(events, by);
  const here = lanes.findIndex((lane) => placeOfRow(lane, row) >= 0);
  const lane = lanes[here];
  if (!lane) return idOf(nearest(placedRows(events), (window.start + window.end) / 2));
  if (direction === 'first') return idOf(lane.rows[0]);
  if (direction === 'last') return idOf(lane.rows.at(-1));
  if (direction === 'earlier' || direction === 'later') {
    return idOf(lane.rows[placeOfRow(lane, row) + (direction === 'later' ? 1 : -1)]);
  }
  const next = lanes[here + (direction === 'below' ? 1 : -1)];
  return next ? idOf(nearest(next, momentOf(placeEvent(table, row)))) : null;
}

/** Where an event lies, in ms; `null` where its date cannot be placed. */
function placeOf({ when }: Pick<EventHead, 'when'>): TimeWindow | null {
  const { start, end } = whenExtent(when);
  return Number.isFinite(start) || Number.isFinite(end) ? { start, end } : null;
}

/** A window around an event: its date with its surroundings, so that a day is not all there is. */
export function surroundings(event: Pick<EventHead, 'when'>, leastMs: number): TimeWindow | null {
  const found = placeOf(event);
  if (!found) return null;
  const middle = momentOf(found);
  const length = Number.isFinite(found.end - found.start) ? found.end - found.start : 0;
  const half = Math.max(length, leastMs) / 2;
  return { start: middle - half, end: middle + half };
}

/** Whether an event touches a window. */
export function inWindow(event: Pick<EventHead, 'when'>, window: TimeWindow): boolean {
  const found = placeOf(event);
  return found !== null && found.start < window.end && found.end > window.start;
}
