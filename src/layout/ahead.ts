import { scaleOf, type Scale } from './item.ts';
import { stretchOf, type PlannedLane } from './plan.ts';
import type { TimeWindow } from './window.ts';
import { spanOf } from './window.ts';

/**
 * A crowd in motion: the step it comes to next is planned a lane at a time, one with each drawing on
 * the way there, so that none of them has to plan all lanes at once. What is drawn does not depend on it.
 */

/** The instant that stays where it is as one window zooms to another, ms; the middle if none does. */
function fixedPoint(from: TimeWindow, to: TimeWindow): number {
  const shrunk = spanOf(from) - spanOf(to);
  const at = (to.start * spanOf(from) - from.start * spanOf(to)) / shrunk;
  return at >= to.start && at <= to.end ? at : (to.start + to.end) / 2;
}

/** The window as it will be at another scale, if the movement goes on as it began. */
export function windowAhead(
  rest: TimeWindow,
  window: TimeWindow,
  width: number,
  { perMs }: Scale,
): TimeWindow {
  const at = fixedPoint(rest, window);
  const factor = scaleOf(window, width).perMs / perMs;
  return { start: at + (window.start - at) * factor, end: at + (window.end - at) * factor };
}

/** How far the preparation of a step has come. */
export interface Ahead {
  readonly step: number;
  readonly lanes: number;
}

/** Plans what a window will show of one lane. */
export function planAhead(lane: PlannedLane, scale: Scale, window: TimeWindow, margin: number) {
  const [x0, x1] = stretchOf(scale, window);
  lane.plan.within(x0 - margin, x1 + margin);
}
