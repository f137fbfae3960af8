import type { Pill } from './drawing.ts';
import { isDot, markReach, type Scale } from './item.ts';
import { inRange, type PlannedLane } from './plan.ts';
import { touches, type PlacedEvent } from './place-event.ts';
import type { TimeWindow } from './window.ts';
import type { Put } from './marks.ts';

/** Hidden events are counted together in stretches of this many px of the step's scale. */
export const pillStretch = 76;

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
 * Bins of the hidden events that touch the view. Only bins wholly in view are shown, so that pills
 * keep their places; what lies beyond them, or began before and lasts, is counted in the outermost.
 */
function binsInView({ lane, hidden }: PlannedLane, scale: Scale, window: TimeWindow): Bin[] {
  const [x0, x1] = [window.start, window.end].map((ms) => (ms - scale.zero) * scale.perMs) as [
    number,
    number,
  ];
  const bins = new Map<number, PlacedEvent[]>();
  const first = Math.ceil(x0 / pillStretch);
  const last = Math.max(first, Math.floor(x1 / pillStretch) - 1);
  for (const i of inRange(hidden, x0, x1)) {
    const item = lane.items[i];
    if (!item || !touches(item, window)) continue;
    const reach = markReach(item, isDot(item, scale.perMs), scale);
    const at = item.point ? (reach.x0 + reach.x1) / 2 : reach.x0;
    const bin = Math.min(Math.max(Math.floor(at / pillStretch), first), last);
    const list = bins.get(bin);
    if (list) list.push(item);
    else bins.set(bin, [item]);
  }
  return [...bins].map(([bin, items]) => ({ bin, items })).sort((a, b) => a.bin - b.bin);
}

/** Where a lane's pills go: the window in px of the plan's scale, their top, and how much larger
 * the window's scale is (1 or a little more). */
export interface PillRow {
  readonly window: TimeWindow;
  readonly x0: number;
  readonly y0: number;
  readonly grown: number;
}

/** The pills of a lane, in the slot kept for them. */
export function pillsOf(
  planned: PlannedLane,
  scale: Scale,
  { window, x0, y0, grown }: PillRow,
  put: Put,
): Pill[] {
  const { fonts, measure } = put.setting.input;
  const { plotLeft, plotRight } = put.setting.metrics;
  return binsInView(planned, scale, window).map(({ bin, items }) => {
    const text = `+${items.length}`;
    const width = Math.min(Math.max(measure(text, fonts.pill) + 2 * padding, 26), pillStretch - 4);
    const left = plotLeft + (bin * pillStretch - x0) * grown;
    const middle = left + (pillStretch * grown) / 2;
    const x = Math.min(Math.max(middle - width / 2, plotLeft), plotRight - width);
    return {
      id: `${planned.lane.id}:${bin}`,
      lane: put.lane,
      kind: planned.lane.kind,
      text,
      count: items.length,
      ...bounds(items),
      x0: x,
      x1: x + width,
      y0,
      y1: y0 + fonts.pill.line + 2,
    };
  });
}
