import { clampWindow, type TimeWindow } from '../../layout/index.ts';
import type { When } from '../../model/index.ts';
import { dayMs, whenExtent } from '../../time/index.ts';

interface Dated {
  readonly when: When;
}

/** The least the camera shows, in ms, and the shares of the whole it shows at least and at most. */
const least = 21 * dayMs;
const shares = { least: 0.16, most: 0.55 } as const;

/** The part of an event's time that can be shown, in ms; `null` where its date cannot be placed. */
export function placeOf(event: Dated): TimeWindow | null {
  const { start, end } = whenExtent(event.when);
  const known = [start, end].filter(Number.isFinite);
  if (known.length === 0) return null;
  return { start: Math.min(...known), end: Math.max(...known) };
}

/**
 * Where the camera stands for one of a row of events: on the event, wide enough to show the ones
 * before and after it where they are not too far. In: events in the order of time, the place of the
 * one shown, and the whole. Out: a window within the whole; the whole where the event has no place.
 */
export function cameraFor(events: readonly Dated[], place: number, extent: TimeWindow): TimeWindow {
  const event = events[place];
  const own = event ? placeOf(event) : null;
  if (!own) return extent;
  const middle = (own.start + own.end) / 2;
  const neighbours = [events[place - 1], events[place + 1]].flatMap((one) => {
    const at = one && placeOf(one);
    return at ? [Math.abs((at.start + at.end) / 2 - middle)] : [];
  });
  const whole = extent.end - extent.start;
  const limit = (whole * shares.most) / 2;
  const reach = Math.max(0, ...neighbours.filter((distance) => distance <= limit));
  const half = Math.min(
    limit,
    Math.max(least / 2, (whole * shares.least) / 2, own.end - own.start, reach * 1.25),
  );
  return clampWindow({ start: middle - half, end: middle + half }, extent);
}
