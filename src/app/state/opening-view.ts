import { openingWindow, timelineExtent, type TimeWindow } from '../../layout/index.ts';
import type { Holding } from '../../model/index.ts';
import { allRows, type EventRows, type EventTable } from '../../table/index.ts';

/** A timeline as it opens where the address says nothing. */
export interface OpeningView {
  readonly events: EventRows;
  /** What can be panned to. */
  readonly extent: TimeWindow;
  readonly window: TimeWindow;
}

const known = new WeakMap<EventTable, OpeningView>();

/** How a timeline opens; worked out once. */
export function openingView(table: EventTable, holdings: readonly Holding[]): OpeningView {
  const found = known.get(table);
  if (found) return found;
  const events = allRows(table);
  const extent = timelineExtent(events, holdings);
  const made = { events, extent, window: openingWindow(events, holdings) };
  known.set(table, made);
  return made;
}
