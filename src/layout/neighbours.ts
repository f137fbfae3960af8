import { kinds } from '../model/index.ts';
import type { EventHead, EventRows } from '../table/index.ts';
import { whenExtent } from '../time/index.ts';
import { eventIndex } from './event-index.ts';
import type { PlacedEvent } from './place-event.ts';
import type { TimeWindow } from './window.ts';

/** Where to look from an event: earlier or later in its lane, or the lane above or below. */
export type Direction = 'earlier' | 'later' | 'above' | 'below';

/** The middle of an event in ms; of an open one, the end that is known. */
export function momentOf(placed: Pick<PlacedEvent, 'start' | 'end'>): number {
  const { start, end } = placed;
  if (!Number.isFinite(start)) return end;
  return Number.isFinite(end) ? (start + end) / 2 : start;
}

function nearest(list: readonly PlacedEvent[], at: number): PlacedEvent | null {
  let best: PlacedEvent | null = null;
  for (const one of list) {
    if (!best || Math.abs(momentOf(one) - at) < Math.abs(momentOf(best) - at)) best = one;
  }
  return best;
}

/**
 * The event next to another in a direction; from none (`id` null), the one nearest the middle of
 * the window. `null` where there is none. With `lanes` `none` all events are in one lane.
 */
export function neighbourOf(
  events: EventRows,
  id: string | null,
  direction: Direction,
  window: TimeWindow,
  lanes: 'kind' | 'none' = 'kind',
): string | null {
  const { placed } = eventIndex(events);
  const from = placed.find((one) => one.id === id);
  if (!from) return nearest(placed, (window.start + window.end) / 2)?.id ?? null;
  const laneOf = (one: PlacedEvent) => (lanes === 'none' ? 'other' : one.event.kind);
  if (direction === 'earlier' || direction === 'later') {
    const lane = placed.filter((one) => laneOf(one) === laneOf(from));
    return lane[lane.indexOf(from) + (direction === 'later' ? 1 : -1)]?.id ?? null;
  }
  const present = kinds.filter((kind) => placed.some((one) => laneOf(one) === kind.id));
  const at = present.findIndex((kind) => kind.id === laneOf(from));
  const next = present[at + (direction === 'below' ? 1 : -1)];
  if (!next) return null;
  const lane = placed.filter((one) => laneOf(one) === next.id);
  return nearest(lane, momentOf(from))?.id ?? null;
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
