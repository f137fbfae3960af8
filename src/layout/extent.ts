import type { Holding } from '../model/index.ts';
import type { EventRows } from '../table/index.ts';
import { dayMs, whenExtent } from '../time/index.ts';
import { momentOf } from './neighbours.ts';
import { laneCount } from './lane-count.ts';
import { placedRows } from './lanes.ts';
import { clampWindow, farthest, type TimeWindow } from './window.ts';

/** A timeline of one moment still shows a week. */
const leastSpan = 7 * dayMs;

/** Room left and right of the first and last event, as a share of the whole. */
const margin = 0.05;

function widen(start: number, end: number, before = margin, after = margin): TimeWindow {
  const span = Math.max(end - start, leastSpan);
  const centre = (start + end) / 2;
  return {
    start: Math.max(centre - span / 2 - span * before, -farthest),
    end: Math.min(centre + span / 2 + span * after, farthest),
  };
}

/**
 * The whole timeline with a margin: what can be panned to, in ms. Holdings count as events do;
 * undated and open sides do not. With nothing dated, one week from 1970-01-01.
 */
export function timelineExtent(events: EventRows, holdings: readonly Holding[]): TimeWindow {
  let start = Infinity;
  let end = -Infinity;
  const consider = (instant: number) => {
    if (!Number.isFinite(instant)) return;
    start = Math.min(start, instant);
    end = Math.max(end, instant);
  };
  const { columns } = events.table;
  for (const row of events.rows) {
    consider(columns.start[row] ?? NaN);
    consider(columns.end[row] ?? NaN);
  }
  for (const { from, to } of holdings) {
    for (const when of [from, to]) {
      if (!when) continue;
      const bounds = whenExtent(when);
      consider(bounds.start);
      consider(bounds.end);
    }
  }
  return start <= end ? widen(start, end) : { start: 0, end: leastSpan };
}

/** Room around the opening window: labels stand after their marks where they can. */
const openingMargin = { before: 0.05, after: 0.14 } as const;

/** A gap longer than this share of what is already in view is not opened across. */
const mostGap = 1;

/** A gap is measured against this at least. */
const leastCore = 30 * dayMs;

/** Share of the events at either end that may be lone ones far off. */
const outer = 0.1;

/**
 * The window to open with, ms: every essential event and all but the outermost tenth of the others,
 * then outwards over those until a gap that would only make the rest small. Lone events far off are
 * left for the reader to pan to.
 */
export function openingWindow(events: EventRows, holdings: readonly Holding[]): TimeWindow {
  const extent = timelineExtent(events, holdings);
  const placed = placedRows(events);
  const { table } = events;
  const { start: starts, end: ends } = table.columns;
  const momentAt = (row: number) => momentOf({ start: starts[row] ?? NaN, end: ends[row] ?? NaN });
  // Rows stand in the order of time: their beginnings need no sorting.
  const { beginning, before } = laneCount(placed);
  const last = placed.rows.length - 1;
  const inner = [Math.ceil(last * outer), Math.floor(last * (1 - outer))].map(beginning);
  const essential = Array.from(
    placed.rows.filter((row) => table.isEssential(row)),
    momentAt,
  );
  let start = Infinity;
  let end = -Infinity;
  for (const at of [...inner, ...essential]) {
    if (Number.isNaN(at)) return extent;
    start = Math.min(start, at);
    end = Math.max(end, at);
  }
  const far = (at: number, from: number) => at - from > Math.max(end - start, leastCore) * mostGap;
  for (let i = before(start) - 1; i >= 0 && !far(start, beginning(i)); i -= 1) {
    start = beginning(i);
  }
  for (let i = before(end + 1); i <= last && !far(beginning(i), end); i += 1) end = beginning(i);
  return clampWindow(widen(start, end, openingMargin.before, openingMargin.after), extent);
}
