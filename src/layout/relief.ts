import type { Relief } from './drawing.ts';
import type { Scale } from './item.ts';
import type { LaneCount } from './lane-count.ts';
import type { TimeWindow } from './window.ts';

/**
 * Where a lane hides events, how many lie there: a low relief along its foot, behind the pills that
 * count them. Bins are fixed to the step's scale and heights to one measure, so that the relief moves
 * with the window and lanes can be compared.
 */

/** Width of a bin, px of the step's scale. */
const binWidth = 8;

/** So many events in a bin fill the height; fewer stand by their order of magnitude. */
const fullest = 32;

const share = (count: number) => Math.min(1, Math.log2(1 + count) / Math.log2(1 + fullest));

/** Where the relief of a lane goes: its number, foot and greatest height, px, and left edge of the plot. */
export interface ReliefPlace {
  readonly lane: number;
  readonly left: number;
  readonly foot: number;
  readonly height: number;
}

/** The relief of a lane in a window. In: the step's scale, and how much the window is closer than it. */
export function reliefOf(
  count: LaneCount,
  window: TimeWindow,
  { perMs, zero }: Scale,
  grown: number,
  { lane, left, foot, height }: ReliefPlace,
): Relief {
  const ms = binWidth / perMs;
  const first = Math.floor((window.start - zero) / ms);
  const last = Math.ceil((window.end - zero) / ms);
  const heights: number[] = [];
  let before = count.before(zero + first * ms);
  for (let nth = first; nth < last; nth += 1) {
    const upTo = count.before(zero + (nth + 1) * ms);
    heights.push(share(upTo - before) * height);
    before = upTo;
  }
  const x0 = left + (zero + first * ms - window.start) * perMs * grown;
  return { lane, x0, step: binWidth * grown, foot, heights };
}
