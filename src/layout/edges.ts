import { markReach, markSize, reachOf, type Scale, type Spot } from './item.ts';
import { inRange, type PlannedLane } from './plan.ts';
import type { Setting } from './setting.ts';
import { scaleOf } from './item.ts';
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
  /** The plan's scale: what is free in it is free at every scale of its step. */
  readonly scale: Scale;
  readonly resting: Scale;
  readonly width: number;
}

/** Half the room in px that a line to the band keeps. */
const lineHalf = 3;

function takenNear({ setting, planned, scale }: Look, window: TimeWindow): Taken[] {
  const span = (window.end - window.start) * scale.perMs;
  const from = (window.start - scale.zero) * scale.perMs;
  const near = inRange(planned, from - span, from + 2 * span);
  return near.flatMap((index): Taken[] => {
    const spot = planned.plan.spots[index];
    const item = planned.lane.items[index];
    if (!spot || !item) return [];
    const own: Taken = { index, slot: spot.slot, height: spot.height, x0: spot.x0, x1: spot.x1 };
    if (spot.slot === 0 || !setting.turning.has(item.id)) return [own];
    const { a, b } = reachOf(item, scale);
    const x = (a + b) / 2;
    return [own, { index, slot: 0, height: spot.slot, x0: x - lineHalf, x1: x + lineHalf }];
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

/** Where a label beside a mark reaches at the resting scale, px from the plot's left edge. */
function labelEdge(look: Look, index: number, spot: Spot, side: -1 | 1): number {
  const item = look.planned.lane.items[index];
  if (!item || !spot.box) return 0;
  const { x0, x1 } = markReach(item, spot.shape === 'dot', look.resting);
  const room = markSize.gap + spot.box.width;
  return side === 1 ? x1 + room : x0 - room;
}

function isCut(look: Look, index: number, spot: Spot, side: -1 | 1): boolean {
  const edge = labelEdge(look, index, spot, side);
  return side === 1 ? edge > look.width + 0.5 : edge < -0.5;
}

function markInView({ planned, resting, width }: Look, index: number): boolean {
  const item = planned.lane.items[index];
  if (!item) return false;
  const { a, b } = reachOf(item, resting);
  return b >= 0 && a <= width;
}

/** The same event with its label on a side, in a slot. */
function turned(look: Look, index: number, spot: Spot, side: -1 | 1, slot: number): Spot | null {
  const item = look.planned.lane.items[index];
  if (!item || !spot.box) return null;
  const { x0, x1 } = markReach(item, spot.shape === 'dot', look.scale);
  const room = markSize.gap + spot.box.width;
  return side === 1
    ? { ...spot, slot, side, x0, x1: x1 + room }
    : { ...spot, slot, side, x0: x0 - room, x1 };
}

function betterSpot(look: Look, index: number, spot: Spot, taken: readonly Taken[]): Spot | null {
  const others = taken.filter((one) => one.index !== index);
  const id = look.planned.lane.items[index]?.id ?? '';
  const fixed = look.setting.turning.has(id);
  const slots = Array.from({ length: look.planned.slots }, (_, slot) => slot)
    .filter((slot) => slot + spot.height <= look.planned.slots && (!fixed || slot === spot.slot))
    .sort((a, b) => Math.abs(a - spot.slot) - Math.abs(b - spot.slot));
  for (const slot of slots) {
    for (const side of [1, -1] as const) {
      if (isCut(look, index, spot, side)) continue;
      const tried = turned(look, index, spot, side, slot);
      if (tried && !others.some((one) => overlap(tried, one))) return tried;
    }
  }
  return null;
}

/** The spots that differ from the plan while a window is at rest, by index of the lane's items. */
export function edgeSpots(
  setting: Setting,
  planned: PlannedLane,
  scale: Scale,
  rest: TimeWindow,
): ReadonlyMap<number, Spot> {
  const width = setting.metrics.plotRight - setting.metrics.plotLeft;
  const look: Look = { setting, planned, scale, resting: scaleOf(rest, width), width };
  const from = (rest.start - scale.zero) * scale.perMs;
  const to = (rest.end - scale.zero) * scale.perMs;
  const rank = new Map(planned.lane.order.map((i, at) => [i, at]));
  const cut = inRange(planned, from, to)
    .filter((i) => {
      const spot = planned.plan.spots[i];
      if (!spot?.box || spot.side === 0 || !markInView(look, i)) return false;
      return isCut(look, i, spot, spot.side);
    })
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const moved = new Map<number, Spot>();
  if (cut.length === 0) return moved;
  let taken = takenNear(look, rest);
  for (const index of cut) {
    const spot = planned.plan.spots[index];
    const better = spot && betterSpot(look, index, spot, taken);
    if (!better) continue;
    moved.set(index, better);
    const { slot, height, x0, x1 } = better;
    // A line stays where it is: only labels of other events change their slot.
    taken = taken.map((one) =>
      one.index === index && one.height === height && one.slot === spot.slot
        ? { index, slot, height, x0, x1 }
        : one,
    );
  }
  return moved;
}
