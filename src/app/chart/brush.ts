import { clampWindow, minSpan, panWindow, spanOf, type TimeWindow } from '../../layout/index.ts';

/** What of the brush is held: its beginning, its end, or the whole. */
export type Grip = 'start' | 'end' | 'body';

/** The window after dragging a grip by `ms`; an edge never passes the other, nor the extent. */
export function dragged(
  window: TimeWindow,
  grip: Grip,
  ms: number,
  extent: TimeWindow,
): TimeWindow {
  const { start, end } = window;
  if (grip === 'body') return clampWindow(panWindow(window, ms), extent);
  if (grip === 'start') {
    return { start: Math.max(extent.start, Math.min(start + ms, end - minSpan)), end };
  }
  return { start, end: Math.min(extent.end, Math.max(end + ms, start + minSpan)) };
}

/** Share of the window that a key moves a grip by. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -0.5,
  PageUp: 0.5,
};

/** The window after a key on a grip, or `null` for a key that does nothing there. */
export function brushKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  grip: Grip,
  window: TimeWindow,
  extent: TimeWindow,
): TimeWindow | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Home' || event.key === 'End') {
    const far = spanOf(extent) * (event.key === 'Home' ? -1 : 1);
    return dragged(window, grip, far, extent);
  }
  const share = steps[event.key];
  return share === undefined ? null : dragged(window, grip, share * spanOf(window), extent);
}
