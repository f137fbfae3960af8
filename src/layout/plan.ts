import type { Generosity, LaneEvents, LaneTask, Walls } from './choices.ts';
import { isDot, markReach, markSize, scaleOf, type Scale } from './item.ts';
import { laneCount, type LaneCount } from './lane-count.ts';
import { knownPlan, type LanePlan, type Placing } from './lane-plan.ts';
import type { LaneRows } from './lanes.ts';
import { placeEvent } from './place-event.ts';
import { placeAll, placeTight, type LanePlacement } from './place-lane.ts';
import type { Setting } from './setting.ts';
import { leastSlots, share, type Claim } from './share.ts';
import { TiledLane } from './tiles.ts';
import { tooMuch } from './too-much.ts';
import type { TimeWindow } from './window.ts';

/** A lane at one zoom step. */
export interface PlannedLane {
  readonly lane: LaneRows;
  readonly count: LaneCount;
  readonly plan: LanePlan;
}

/** Where everything is drawn at one zoom step, whatever the window. */
export interface Plan {
  readonly step: number;
  readonly scale: Scale;
  readonly lanes: readonly PlannedLane[];
}

/** Slots a lane is given where the drawing may be as tall as it needs. */
const unlimited = 160;

/** Height in px of what stands around the lanes' slots. */
export function furniture({ metrics, places, lanes }: Setting): number {
  const bands = places.length * (metrics.bandHeight + metrics.bandGap + metrics.placeLine);
  const each = 2 * metrics.lanePad + metrics.nameLine;
  return metrics.top + bands + lanes.length * each + metrics.axisHeight;
}

/** The events of a lane and the order in which they are given room: the more important first. */
function laneEvents({ table, rows }: LaneRows): LaneEvents {
  const items = Array.from(rows, (row) => placeEvent(table, row));
  const order = items.map((_, i) => i);
  order.sort((a, b) => (items[b]?.importance ?? 0) - (items[a]?.importance ?? 0));
  return { items, order };
}

/** The lanes of a setting, to be placed at a scale; labels keep within the walls, px of the scale. */
export function tasksOf(setting: Setting, scale: Scale, rest: Walls | null): LaneTask[] {
  return setting.lanes.map((lane, i) => ({
    setting,
    lane: laneEvents(lane),
    scale,
    rest,
    drops: i === 0 && setting.places.length > 0,
    kept: { bare: new Map(), labelled: new Map() },
  }));
}

function tryAll(
  tasks: readonly LaneTask[],
  available: number,
  generosity: Generosity,
): LanePlacement[] | null {
  const plans: LanePlacement[] = [];
  let left = available;
  for (const task of tasks) {
    const plan = placeAll(task, left, generosity);
    if (!plan) return null;
    left -= plan.used;
    plans.push(plan);
  }
  return plans;
}

/** Every event with its label, with its sub-line where there is room; `null` where there is not. */
function allSet(tasks: readonly LaneTask[], available: number): LanePlacement[] | null {
  if (tooMuch(tasks, available)) return null;
  return tryAll(tasks, available, 'full') ?? tryAll(tasks, available, 'title');
}

/** The same lane with its essential events only: what it must have room for. */
function essentials({ lane, ...task }: LaneTask): LaneTask {
  const items = lane.items.filter((item) => item.essential);
  const rank = new Map(lane.order.map((i, at) => [lane.items[i], at]));
  const order = items.map((_, i) => i);
  order.sort((a, b) => (rank.get(items[a]) ?? 0) - (rank.get(items[b]) ?? 0));
  return { ...task, lane: { ...lane, items, order } };
}

function claimOf(task: LaneTask, available: number): Claim {
  const { items, order } = task.lane;
  const room = Math.max(available, 1);
  const telling = essentials(task);
  const essential = placeAll(telling, room, 'tight')?.used ?? 1;
  const shortest = placeAll(telling, room, 'least')?.used ?? 1;
  const others = items.filter((item) => !item.essential).length;
  let want: number | undefined;
  const wanted = () => {
    want ??= (tooMuch([task], room) ? null : placeAll(task, room, 'title'))?.used ?? available;
    return want;
  };
  return {
    least: Math.max(leastSlots, shortest + Math.min(others, 1)),
    // Room for the others, or at least for the pill that counts them.
    must: essential + Math.min(others, essential > 0 ? 1 : leastSlots),
    // To place all is dear, and most lanes get less than their titles alone take.
    couldUse: (slots) => slots < available && (tooMuch([task], slots) || slots < wanted()),
    weight: items[order[0] ?? 0]?.importance ?? 0,
  };
}

function squeeze(tasks: readonly LaneTask[], available: number): LanePlacement[] {
  const claims = tasks.map((task) => claimOf(task, available));
  const slots = share(claims, available);
  return tasks.map((task, i) => placeTight(task, slots[i] ?? 1));
}

function placings({ lane, scale }: LaneTask, { spots }: LanePlacement): Placing[] {
  return lane.items.flatMap((placed, i): Placing[] => {
    const spot = spots[i];
    if (!spot) return [];
    return [{ placed, spot, ...markReach(placed, isDot(placed, scale.perMs), scale) }];
  });
}

/** Height in px that is left for the lanes' slots; infinite where there is no limit. */
function roomFor(setting: Setting): number {
  const { height } = setting.input;
  return height === undefined ? Infinity : height - furniture(setting);
}

/**
 * Plans one zoom step of few events, each with regard to all; what finds no room is hidden and counted. With `rest` (ms) the labels in that
 * window keep within it.
 */
export function planFew(
  setting: Setting,
  step: number,
  scale: Scale,
  rest: TimeWindow | null = null,
): Plan {
  const room = roomFor(setting);
  const available =
    room === Infinity
      ? unlimited * Math.max(1, setting.lanes.length)
      : Math.max(setting.lanes.length, Math.floor(room / setting.metrics.slot));
  const walls = rest && {
    low: (rest.start - scale.zero) * scale.perMs,
    high: (rest.end - scale.zero) * scale.perMs,
  };
  const tasks = tasksOf(setting, scale, walls);
  const plans =
    allSet(tasks, available) ?? squeeze(tasks, room === Infinity ? 40 * tasks.length : available);
  const lanes = setting.lanes.map((lane, i): PlannedLane => {
    const [task, placement] = [tasks[i] as LaneTask, plans[i] as LanePlacement];
    const plan = knownPlan(
      placings(task, placement),
      Math.max(1, placement.used),
      placement.hidden === 0,
    );
    return { lane, count: laneCount(lane), plan };
  });
  return { step, scale, lanes };
}

/** Slots of a lane of many events where the drawing may be as tall as it needs. */
const comfortable = 10;

/**
 * How many slots each lane of very many events is given, by how much of it lies in a window: rows
 * stay as they are while the reader moves, and are shared out anew when the view rests elsewhere.
 */
export function slotsFor(setting: Setting, window: TimeWindow): number[] {
  const { metrics, lanes } = setting;
  const counts = lanes.map((lane) => laneCount(lane).touching(window));
  const active = counts.filter((count) => count > 0).length;
  const idle = lanes.length - active;
  const saved = idle * (2 * metrics.lanePad + metrics.nameLine);
  const room = roomFor(setting) + saved - idle * setting.input.fonts.lane.line;
  const available =
    room === Infinity ? comfortable * active : Math.max(active, Math.floor(room / metrics.slot));
  const claims = counts
    .filter((count) => count > 0)
    .map((count): Claim => ({
      must: leastSlots,
      couldUse: (slots) => slots < Math.min(count, available),
      weight: count,
    }));
  const shares = share(claims, available);
  let next = 0;
  return counts.map((count) => {
    if (count === 0) return 1;
    const slots = shares[next++] ?? 1;
    // One of them is for the pills, where not all has room.
    return count > slots ? Math.max(1, slots - 1) : slots;
  });
}

/** Plans one zoom step of very many events, each lane as the reader comes to its parts. */
export function planMany(
  setting: Setting,
  step: number,
  scale: Scale,
  slots: readonly number[],
): Plan {
  const lanes = setting.lanes.map((lane, i): PlannedLane => ({
    lane,
    count: laneCount(lane),
    plan: new TiledLane(setting, lane, scale, slots[i] ?? 1),
  }));
  return { step, scale, lanes };
}

/** A window as a stretch of a scale, px. */
export function stretchOf({ perMs, zero }: Scale, { start, end }: TimeWindow): [number, number] {
  return [(start - zero) * perMs, (end - zero) * perMs];
}

/** Whether the edge of a window cuts the label of a mark that lies in it. */
export function cutsLabels(setting: Setting, { lanes, scale }: Plan, window: TimeWindow): boolean {
  const width = setting.metrics.plotRight - setting.metrics.plotLeft;
  const at = scaleOf(window, width);
  return lanes.some(({ plan }) =>
    plan.within(...stretchOf(scale, window)).some(({ placed, spot }) => {
      if (!spot.box || spot.side === 0) return false;
      const mark = markReach(placed, spot.shape === 'dot', at);
      const centre = (mark.x0 + mark.x1) / 2;
      if (centre < 0 || centre > width) return false;
      const room = markSize.gap + spot.box.width;
      return spot.side === 1 ? mark.x1 + room > width : mark.x0 - room < 0;
    }),
  );
}
