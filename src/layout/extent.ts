import type { Holding, TimelineEvent } from '../model/index.ts';
import { dayMs, whenExtent } from '../time/index.ts';
import { farthest, type TimeWindow } from './window.ts';

/** A timeline of one moment still shows a week. */
const leastSpan = 7 * dayMs;

/** Room left and right of the first and last event, as a share of the whole. */
const margin = 0.05;

function widen(start: number, end: number): TimeWindow {
  const span = Math.max(end - start, leastSpan);
  const centre = (start + end) / 2;
  const half = span / 2 + span * margin;
  return { start: Math.max(centre - half, -farthest), end: Math.min(centre + half, farthest) };
}

/**
 * The whole timeline with a margin: what can be panned to, in ms. Holdings count as events do;
 * undated and open sides do not. With nothing dated, one week from 1970-01-01.
 */
export function timelineExtent(
  events: readonly TimelineEvent[],
  holdings: readonly Holding[],
): TimeWindow {
  let start = Infinity;
  let end = -Infinity;
  const whens = [
    ...events.map((event) => event.when),
    ...holdings.flatMap(({ from, to }) => [from, to].filter((when) => when !== null)),
  ];
  for (const when of whens) {
    const bounds = whenExtent(when);
    for (const instant of [bounds.start, bounds.end]) {
      if (!Number.isFinite(instant)) continue;
      start = Math.min(start, instant);
      end = Math.max(end, instant);
    }
  }
  return start <= end ? widen(start, end) : { start: 0, end: leastSpan };
}
