import type { Generosity, LaneTask, Walls } from './choices.ts';
import { isDot, markReach, markSize, scaleOf, type Scale } from './item.ts';
import { placeAll, placeTight, type LanePlan } from './place-lane.ts';
import type { LaneEvents, Setting } from './setting.ts';
import { upper } from './slots.ts';
import type { TimeWindow } from './window.ts';

/** Events by their left edge (px of the step's scale), and how far right any so far reaches. */
export interface Ranked {
  readonly events: readonly number[];
  readonly lefts: readonly number[];
  readonly farthest: readonly number[];
}

/** A lane at one zoom step, ready to be looked up by place. */
export interface PlannedLane {
  readonly lane: LaneEvents;
  readonly plan: LanePlan;
  /** Slots the lane shows, the one for pills apart. */
  readonly slots: number;
  readonly shown: Ranked;
  readonly hidden: Ranked;
}

/** Where everything is drawn at one zoom step, whatever the window. */
export interface Plan {
  readonly step: number;
  readonly scale: Scale;
  readonly lanes: readonly PlannedLane[];
}

/** Slots a lane is given where the drawing may be as tall as it needs. */
const unlimited = 160;

/** More events than this in a lane never all have room; not worth trying. */
const mostTried = 600;

/** Height in px of what stands around the lanes' slots. */
export function furniture({ metrics, places, lanes }: Setting): number {
  const bands = places.length * (metrics.bandHeight + metrics.bandGap + metrics.placeLine);
  const each = 2 * metrics.lanePad + metrics.nameLine;
  return metrics.top + bands + lanes.length * each + metrics.axisHeight;
}

function tasksOf(setting: Setting, scale: Scale, rest: Walls | null): LaneTask[] {
  return setting.lanes.map((lane, i) => ({
    setting,
    lane,
    scale,
    rest,
    drops: i === 0 && setting.places.length > 0,
  }));
}

function tryAll(
  tasks: readonly LaneTask[],
  available: number,
  generosity: Generosity,
): LanePlan[] | null {
  const plans: LanePlan[] = [];
  let left = available;
  for (const task of tasks) {
    if (task.lane.items.length > mostTried) return null;
    const plan = placeAll(task, left, generosity);
    if (!plan) return null;
    left -= plan.used;
    plans.push(plan);
  }
  return plans;
}

/** One slot of events and one of pills: a lane never has less, if it has that many events. */
const leastSlots = 2;

/** What a lane asks for: slots it must have, could use, and how much it matters (0 to 1). */
export interface Claim {
  readonly must: number;
  readonly want: number;
  readonly weight: number;
}

/** Shares slots among lanes: what each must have first, then evenly up to what each could use. */
export function share(claims: readonly Claim[], available: number): number[] {
  const given = claims.map(({ must, want }) => Math.max(1, Math.min(must, want)));
  let left = available - given.reduce((sum, slots) => sum + slots, 0);
  const pick = (fits: (i: number) => boolean, order: (i: number) => number) =>
    given
      .map((_, i) => i)
      .filter(fits)
      .sort((a, b) => order(a) - order(b))[0];
  // Too little even for the essential: the lanes that matter least give way first.
  while (left < 0) {
    const least = pick(
      (i) => (given[i] ?? 0) > leastSlots,
      (i) => claims[i]?.weight ?? 0,
    );
    if (least === undefined) break;
    given[least] = (given[least] ?? 0) - 1;
    left += 1;
  }
  while (left > 0) {
    const poorest = pick(
      (i) => (given[i] ?? 0) < (claims[i]?.want ?? 0),
      (i) => given[i] ?? 0,
    );
    if (poorest === undefined) break;
    given[poorest] = (given[poorest] ?? 0) + 1;
    left -= 1;
  }
  return given;
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
  const essential = placeAll(essentials(task), room, 'tight')?.used ?? 1;
  const others = items.filter((item) => !item.essential).length;
  const all = items.length > mostTried ? null : placeAll(task, room, 'title');
  return {
    // Room for the others, or at least for the pill that counts them.
    must: essential + Math.min(others, essential > 0 ? 1 : leastSlots),
    want: all?.used ?? available,
    weight: items[order[0] ?? 0]?.event.importance ?? 0,
  };
}

function squeeze(tasks: readonly LaneTask[], available: number): LanePlan[] {
  const claims = tasks.map((task) => claimOf(task, available));
  const slots = share(claims, available);
  return tasks.map((task, i) => placeTight(task, slots[i] ?? 1));
}

function ranked(events: number[], reaches: readonly { x0: number; x1: number }[]): Ranked {
  const left = (i: number) => reaches[i]?.x0 ?? 0;
  events.sort((a, b) => left(a) - left(b) || a - b);
  let far = -Infinity;
  const farthest = events.map((i) => (far = Math.max(far, reaches[i]?.x1 ?? far)));
  return { events, lefts: events.map(left), farthest };
}

function indexed({ lane, scale }: LaneTask, plan: LanePlan): PlannedLane {
  const shown: number[] = [];
  const hidden: number[] = [];
  for (const [i, spot] of plan.spots.entries()) (spot ? shown : hidden).push(i);
  const reaches = lane.items.map((item) => markReach(item, isDot(item, scale.perMs), scale));
  return {
    lane,
    plan,
    slots: Math.max(1, plan.used),
    shown: ranked(shown, reaches),
    hidden: ranked(hidden, reaches),
  };
}

/**
 * Plans one zoom step; what finds no room is hidden and counted. With `rest` (ms) the labels in that
 * window keep within it.
 */
export function makePlan(
  setting: Setting,
  step: number,
  scale: Scale,
  rest: TimeWindow | null = null,
): Plan {
  const { height } = setting.input;
  const room = height === undefined ? Infinity : height - furniture(setting);
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
    tryAll(tasks, available, 'full') ??
    tryAll(tasks, available, 'title') ??
    squeeze(tasks, room === Infinity ? 40 * tasks.length : available);
  const lanes = tasks.map((task, i) =>
    indexed(task, plans[i] ?? { spots: [], used: 0, hidden: 0 }),
  );
  return { step, scale, lanes };
}

/** Events whose mark may touch `x0`–`x1` (px of the plan's scale), by their left edge. */
export function inRange({ events, lefts, farthest }: Ranked, x0: number, x1: number): number[] {
  return events.slice(upper(farthest, x0 - 1e-9), upper(lefts, x1));
}

/** Whether the edge of a window cuts the label of a mark that lies in it. */
export function cutsLabels(setting: Setting, { lanes, scale }: Plan, window: TimeWindow): boolean {
  const width = setting.metrics.plotRight - setting.metrics.plotLeft;
  const at = scaleOf(window, width);
  const [x0, x1] = [window.start, window.end].map((ms) => (ms - scale.zero) * scale.perMs) as [
    number,
    number,
  ];
  return lanes.some(({ lane, plan, shown }) =>
    inRange(shown, x0, x1).some((i) => {
      const spot = plan.spots[i];
      const item = lane.items[i];
      if (!spot?.box || spot.side === 0 || !item) return false;
      const mark = markReach(item, spot.shape === 'dot', at);
      const centre = (mark.x0 + mark.x1) / 2;
      if (centre < 0 || centre > width) return false;
      const room = markSize.gap + spot.box.width;
      return spot.side === 1 ? mark.x1 + room > width : mark.x0 - room < 0;
    }),
  );
}
