import type { TimelineEvent } from '../model/index.ts';
import { placeEvent, type PlacedEvent } from './place-event.ts';

/** The events that can be drawn, by time, and how many cannot. */
export interface EventIndex {
  /** By start, the shorter first, then as given: events of one day keep their order. */
  readonly placed: readonly PlacedEvent[];
  /** Number of events whose date cannot be placed. */
  readonly undated: number;
}

/** Where an event with an open beginning counts as beginning: just where it ends. */
const anchor = (event: PlacedEvent) => (Number.isFinite(event.start) ? event.start : event.end);

const reach = (event: PlacedEvent) => (Number.isFinite(event.end) ? event.end : event.start);

function build(events: readonly TimelineEvent[]): EventIndex {
  const placed = events.map(placeEvent).filter((event) => event !== null);
  placed.sort((a, b) => anchor(a) - anchor(b) || reach(a) - reach(b));
  return { placed, undated: events.length - placed.length };
}

const known = new WeakMap<readonly TimelineEvent[], EventIndex>();

/** The index of a list of events; made once for each list. */
export function eventIndex(events: readonly TimelineEvent[]): EventIndex {
  const found = known.get(events) ?? build(events);
  known.set(events, found);
  return found;
}
