import { markReach, markSize, reachOf, scaleOf, type Scale, type Spot } from './item.ts';
import type { PlacedEvent } from './place-event.ts';
import { inRange, type PlannedLane } from './plan.ts';
import type { Setting } from './setting.ts';
import type { TimeWindow } from './window.ts';

/**
 * Labels that the edge of the resting view would cut stand on the other side of their mark, or in
 * another row, where there is room. Depends on the window at rest, so nothing changes while moving.
 */

interface Taken {
  readonly index: number;
  readonly slot: number;
  readonly height: number;
  readonly x0: number;
  readonly x1: number;
}

interface Look {
  readonly setting: Setting;
  readonly planned: PlannedLane;
  /** What is free at this scale is free at every closer one of the same step. */
  readonly scale: Scale;
  readonly resting: Scale;
  readonly width: number;
}

/** Half the room in px that a line to the band keeps. */
const lineHalf = 3;

/** What a spot takes at a scale, px. */
function reachAt(item: PlacedEvent, spot: Spot, scale: Scale): { x0: number; x1: number } {
  const { x0, x1 } = markReach(item, spot.shape === 'dot', scale);
  const room = spot.box && spot.side !== 0 ? markSize.gap + spot.box.width : 0;
  return { x0: spot.side === -1 ? x0 - room : x0, x1: spot.side === 1 ? x1 + room : x1 };
}

function takenBy({ setting, planned, scale }: Look, near: readonly number[]): Taken[] {
  return near.flatMap((index): Taken[] => {
    const spot = planned.plan.spots[index];
    const item = planned.lane.items[index];
    if (!spot || !item) return [];
    const { slot, height } = spot;
    const own: Taken = { index, slot, height, ...reachAt(item, spot, scale) };
    if (slot === 0 || !setting.turning.has(item.id)) return [own];
    const { a, b } = reachOf(item, scale);
    const x = (a + b) / 2;
    return [own, { index, slot: 0, height: slot, x0: x - lineHalf, x1: x + lineHalf }];
  });
}

function overlap(a: Omit<Taken, 'index'>, b: Taken): boolean {
  const apart = 2 * markSize.apart;
  return (
    a.slot < b.slot + b.height &&
    b.slot < a.slot + a.height &&
    a.x0 < b.x1 + apart &&
    b.x0 < a.x1 + apart
  );
}

/** Whether the edge of the resting view cuts a label on a side of its mark. */
function isCut(look: Look, index: number, spot: Spot, side: -1 | 1): boolean {
  const item = look.planned.lane.items[index];
  if (!item) return false;
  const { x0, x1 } = reachAt(item, { ...spot, side }, look.resting);
  return side === 1 ? x1 > look.width + 0.5 : x0 < -0.5;
}

function markInView({ planned, resting, width }: Look, index: number): boolean {
  const item = planned.lane.items[index];
  if (!item) return false;
  const { a, b } = reachOf(item, resting);
  return b >= 0 && a <= width;
}

function betterSpot(look: Look, index: number, spot: Spot, taken: readonly Taken[]): Spot | null {
  const others = taken.filter((one) => one.index !== index);
  const item = look.planned.lane.items[index];
  if (!item) return null;
  const fixed = look.setting.turning.has(item.id);
  const slots = Array.from({ length: look.planned.slots }, (_, slot) => slot)
    .filter((slot) => slot + spot.height <= look.planned.slots && (!fixed || slot === spot.slot))
    .sort((a, b) => Math.abs(a - spot.slot) - Math.abs(b - spot.slot));
  for (const slot of slots) {
    for (const side of [1, -1] as const) {
      if (isCut(look, index, spot, side)) continue;
      const reach = reachAt(item, { ...spot, side }, look.scale);
      const tried: Spot = { ...spot, slot, side, ...reach };
      if (!others.some((one) => overlap(tried, one))) return tried;
    }
  }
  return null;
}

/**
 * The spots that differ from the plan while a window is at rest, by index of the lane's items.
 * `now` is the scale of the present window: while it is as close as the resting one, the resting
 * scale decides what is free; farther out only the plan's does.
 */
export function edgeSpots(
  setting: Setting,
  planned: PlannedLane,
  plan: Scale,
  rest: TimeWindow,
  now: Scale,
): ReadonlyMap<number, Spot> {
  const width = setting.metrics.plotRight - setting.metrics.plotLeft;
  const resting = scaleOf(rest, width);
  const same = now.perMs >= resting.perMs * (1 - 1e-6) && resting.perMs >= plan.perMs;
  const look: Look = { setting, planned, scale: same ? resting : plan, resting, width };
  const from = (rest.start - plan.zero) * plan.perMs;
  const to = (rest.end - plan.zero) * plan.perMs;
  const rank = new Map(planned.lane.order.map((i, at) => [i, at]));
  const cut = inRange(planned.shown, from, to)
    .filter((i) => {
      const spot = planned.plan.spots[i];
      if (!spot?.box || spot.side === 0 || !markInView(look, i)) return false;
      return isCut(look, i, spot, spot.side);
    })
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const moved = new Map<number, Spot>();
  if (cut.length === 0) return moved;
  const span = to - from;
  let taken = takenBy(look, inRange(planned.shown, from - span, to + span));
  for (const index of cut) {
    const spot = planned.plan.spots[index];
    const better = spot && betterSpot(look, index, spot, taken);
    if (!better) continue;
    moved.set(index, better);
    const { slot, height, x0, x1 } = better;
    // A line from the band stays where it is: turning events keep their slot.
    taken = taken.map((one) =>
      one.index === index && one.slot === spot.slot && one.height === height
        ? { index, slot, height, x0, x1 }
        : one,
    );
  }
  return moved;
}
