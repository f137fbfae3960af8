import type { EventRows } from '../table/index.ts';
import { placeEvent, type PlacedEvent } from './place-event.ts';

/** The events that can be drawn, by time, and how many cannot. */
export interface EventIndex {
  /** By start, the shorter first, then as given: events of one day keep their order. */
  readonly placed: readonly PlacedEvent[];
  /** Number of events whose date cannot be placed. */
  readonly undated: number;
}

function build({ table, rows }: EventRows): EventIndex {
  const dated = rows.filter((row) => row < table.placed);
  const placed = Array.from(dated, (row) => placeEvent(table, row));
  return { placed, undated: rows.length - placed.length };
}

const known = new WeakMap<EventRows, EventIndex>();

/** The index of events; made once for each list. */
export function eventIndex(events: EventRows): EventIndex {
  const found = known.get(events) ?? build(events);
  known.set(events, found);
  return found;
}
