import type { Pill } from './drawing.ts';
import type { LaneCount } from './lane-count.ts';
import type { Placing } from './lane-plan.ts';
import type { Put } from './marks.ts';
import { timeOf, touches } from './place-event.ts';
import type { PlannedLane } from './plan.ts';
import type { Scale } from './item.ts';
import type { TimeWindow } from './window.ts';

/** Hidden events are counted together in stretches of this many px of the step's scale. */
const pillStretch = { few: 76, many: 152 } as const;

/** Which of the two a lane's pills take. */
export const stretchFor = ({ setting }: Pick<Put, 'setting'>): number =>
  setting.few ? pillStretch.few : pillStretch.many;

const padding = 7;

/** Number of events of a lane in a window that are not drawn. In: what is drawn there. */
export function hiddenIn(count: LaneCount, drawn: readonly Placing[], window: TimeWindow): number {
  return count.touching(window) - drawn.filter(({ placed }) => touches(placed, window)).length;
}

interface Bin {
  readonly nth: number;
  /** Instants between which its events begin; the outermost bins count what lies beyond, too. */
  readonly from: number;
  readonly to: number;
}

/** Bins wholly in view, so that pills keep their places while the view moves. */
function binsIn(window: TimeWindow, { perMs, zero }: Scale, stretch: number): Bin[] {
  const ms = stretch / perMs;
  const first = Math.ceil((window.start - zero) / ms);
  const last = Math.max(first, Math.floor((window.end - zero) / ms) - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    nth: first + i,
    from: i === 0 ? -Infinity : zero + (first + i) * ms,
    to: first + i === last ? Infinity : zero + (first + i + 1) * ms,
  }));
}

/** The time that the hidden events of a bin lie in, as near as counting tells. */
function boundsOf({ from, to }: Bin, count: LaneCount, window: TimeWindow): TimeWindow {
  const first = count.before(Math.max(from, window.start));
  const last = count.before(Math.min(to, window.end)) - 1;
  // Where all began before the view, they are met with in it.
  if (last < first) return window;
  return { start: count.beginning(first), end: count.beginning(last) };
}

/**
 * The middle of a pill in px: over the middle of what it counts, within its bin; the outermost bins reach to the edges of
 * the plot, where what they count may lie.
 */
function middleOf(
  { from, to }: Pick<Bin, 'from' | 'to'>,
  { start, end }: TimeWindow,
  width: number,
  { scale, setting: { metrics } }: Put,
): number {
  const x = (time: number) => metrics.plotLeft + (time - scale.zero) * scale.perMs;
  const least = from === -Infinity ? metrics.plotLeft : x(from);
  const most = to === Infinity ? metrics.plotRight : x(to);
  return Math.max(least + width / 2, Math.min(x((start + end) / 2), most - width / 2));
}

/** Where a lane's pills go: the window, the step's scale, and their top in px. */
export interface PillRow {
  readonly window: TimeWindow;
  readonly scale: Scale;
  readonly y0: number;
}

/** The pills of a lane, in the slot kept for them. In: what is drawn of the lane in the window. */
export function pillsOf(
  { lane, count }: PlannedLane,
  drawn: readonly Placing[],
  { window, scale, y0 }: PillRow,
  put: Put,
): Pill[] {
  const { fonts, measure } = put.setting.input;
  const { plotLeft, plotRight } = put.setting.metrics;
  const stretch = stretchFor(put);
  const bins = binsIn(window, scale, stretch);
  const shown = new Uint32Array(bins.length);
  for (const { placed } of drawn) {
    if (!touches(placed, window)) continue;
    const { start } = timeOf(placed);
    const bin = bins.findLastIndex(({ from }) => start >= from);
    shown[bin] = (shown[bin] ?? 0) + 1;
  }
  return bins.flatMap((bin, i): Pill[] => {
    const hidden = count.begun(window, bin.from, bin.to) - (shown[i] ?? 0);
    if (hidden === 0) return [];
    const text = `+${hidden}`;
    const width = Math.min(Math.max(measure(text, fonts.pill) + 2 * padding, 26), stretch - 4);
    const bounds = boundsOf(bin, count, window);
    const middle = middleOf(bin, bounds, width + 4, put);
    const x = Math.min(Math.max(middle - width / 2, plotLeft), plotRight - width);
    return [
      {
        id: `${lane.id}:${bin.nth}`,
        lane: put.lane,
        kind: lane.kind,
        text,
        count: hidden,
        ...bounds,
        x0: x,
        x1: x + width,
        y0,
        y1: y0 + fonts.pill.line + 2,
      },
    ];
  });
}
