import { dayMs, hourMs } from '../time/index.ts';

/** The stretch of time in view: instants in ms, UTC. Never changed; moving makes a new one. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The closest zoom: an hour fills the view. */
export const minSpan = hourMs;

/**
 * How far from 1970 time is drawn, in ms: about 270,000 years. A JavaScript date can hold a little
 * more, but calendar steps beyond its end never come back.
 */
export const farthest = 99_000_000 * dayMs;

/** Length of a window in ms. */
export function spanOf(window: TimeWindow): number {
  return window.end - window.start;
}

/** The instant in the middle of a window. */
export function middleOf(window: TimeWindow): number {
  return window.start + spanOf(window) / 2;
}

/**
 * The window nearest to the wanted one that lies within the extent and is no shorter than the
 * closest zoom; where it is longer than the extent, the extent itself.
 */
export function clampWindow(wanted: TimeWindow, extent: TimeWindow): TimeWindow {
  const room = spanOf(extent);
  const span = Math.min(room, Math.max(Math.min(minSpan, room), spanOf(wanted)));
  // Too short a window grows about its middle; all else keeps its start.
  const centre = middleOf(wanted);
  const start = Math.min(Math.max(centre - span / 2, extent.start), extent.end - span);
  return { start, end: start + span };
}

/** A window `factor` times closer (2 shows half as much), the instant `at` staying where it is. */
export function zoomWindow(window: TimeWindow, factor: number, at: number): TimeWindow {
  return { start: at + (window.start - at) / factor, end: at + (window.end - at) / factor };
}

/** A window moved by `ms`; positive is later. */
export function panWindow(window: TimeWindow, ms: number): TimeWindow {
  return { start: window.start + ms, end: window.end + ms };
}

/** A window that shows a span with room around it: the span fills `share` of the view. */
export function frameWindow(start: number, end: number, share = 0.8): TimeWindow {
  const room = Math.max(end - start, minSpan) / share;
  const centre = (start + end) / 2;
  return { start: centre - room / 2, end: centre + room / 2 };
}
