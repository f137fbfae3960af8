import type { Pill } from './drawing.ts';
import { reachOf } from './item.ts';
import type { PlannedLane } from './plan.ts';
import type { PlacedEvent } from './place-event.ts';
import type { Put } from './marks.ts';
import type { Scale } from './item.ts';

/** Hidden events are counted together in stretches of this many px of the step's scale. */
const stretch = 76;

const padding = 7;

/** Instants a pill's events lie between; open sides do not count. */
function bounds(items: readonly PlacedEvent[]): { start: number; end: number } {
  let start = Infinity;
  let end = -Infinity;
  for (const item of items) {
    start = Math.min(start, Number.isFinite(item.start) ? item.start : item.end);
    end = Math.max(end, Number.isFinite(item.end) ? item.end : item.start);
  }
  return { start, end };
}

interface Bin {
  readonly bin: number;
  readonly items: PlacedEvent[];
}

/**
 * The bins of hidden events that touch the view. What began before the first bin in view and still
 * lasts is counted in that first bin, so nothing in view goes uncounted.
 */
function binsInView({ lane, hidden }: PlannedLane, scale: Scale, x0: number, x1: number): Bin[] {
  const bins = new Map<number, PlacedEvent[]>();
  const first = Math.floor(x0 / stretch);
  const last = Math.floor(x1 / stretch);
  for (const i of hidden) {
    const item = lane.items[i];
    if (!item) continue;
    const { a, b } = reachOf(item, scale);
    const middle = item.point ? (a + b) / 2 : a;
    if (middle > (last + 1) * stretch || Math.max(b, middle) < first * stretch) continue;
    const bin = Math.min(Math.max(Math.floor(middle / stretch), first), last);
    const list = bins.get(bin);
    if (list) list.push(item);
    else bins.set(bin, [item]);
  }
  return [...bins].map(([bin, items]) => ({ bin, items })).sort((a, b) => a.bin - b.bin);
}

/**
 * The pills of a lane, in the slot kept for them. `x0`–`x1` is the window in px of the plan's
 * scale, `grown` how much larger the window's scale is (1 or a little more).
 */
export function pillsOf(
  planned: PlannedLane,
  scale: Scale,
  x0: number,
  x1: number,
  grown: number,
  put: Put,
): Pill[] {
  const { fonts, measure } = put.setting.input;
  const { plotLeft, plotRight } = put.setting.metrics;
  const y0 = put.top + planned.slots * put.pitch + 2;
  return binsInView(planned, scale, x0, x1).map(({ bin, items }) => {
    const text = `+${items.length}`;
    const width = Math.min(Math.max(measure(text, fonts.pill) + 2 * padding, 26), stretch - 4);
    const left = plotLeft + (bin * stretch - x0) * grown;
    const middle = left + (stretch * grown) / 2;
    const x = Math.min(Math.max(middle - width / 2, plotLeft), plotRight - width);
    return {
      id: `${planned.lane.id}:${bin}`,
      lane: put.lane,
      kind: planned.lane.kind,
      text,
      count: items.length,
      events: items.map(({ event }) => event),
      ...bounds(items),
      x0: x,
      x1: x + width,
      y0,
      y1: y0 + fonts.pill.line + 2,
    };
  });
}
