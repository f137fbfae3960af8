import type { Scale } from './item.ts';
import type { Placing } from './lane-plan.ts';
import type { Put } from './marks.ts';
import { hiddenIn, stretchFor } from './pills.ts';
import { stretchOf, type PlannedLane } from './plan.ts';
import type { LayoutInput, Setting } from './setting.ts';
import type { TimeWindow } from './window.ts';

/** A lane as one drawing shows it. */
export interface Shown {
  readonly planned: PlannedLane;
  /** What is drawn of it: events whose marks touch the window. */
  readonly drawn: readonly Placing[];
  /** Slots of events, and one for pills where something is hidden; 0 while nothing is in sight. */
  readonly slots: number;
  readonly pillSlot: number | null;
}

const endOf = ({ spot }: Placing) => spot.slot + spot.height;

/** Slots that the events touching a window need, and whether any is hidden there or near. */
function needIn(put: Pick<Put, 'setting'>, planned: PlannedLane, scale: Scale, window: TimeWindow) {
  const stretch = stretchFor(put);
  const [x0, x1] = stretchOf(scale, window);
  const around = planned.plan.within(x0 - stretch, x1 + stretch);
  const drawn = around.filter((one) => one.x0 <= x1 && one.x1 >= x0);
  const margin = stretch / scale.perMs;
  const wide = { start: window.start - margin, end: window.end + margin };
  return {
    drawn,
    slots: drawn.reduce((most, one) => Math.max(most, endOf(one)), 0),
    hidden: hiddenIn(planned.count, around, wide) > 0,
  };
}

/** A lane of very many events has the slots it was given, wherever the view is, while it has any. */
function showCrowd(
  setting: Setting,
  planned: PlannedLane,
  scale: Scale,
  { window, rest }: LayoutInput,
): Shown {
  const { count, plan } = planned;
  const need = needIn({ setting }, planned, scale, window);
  const then = count.touching(rest ?? setting.extent);
  const slots = then + need.drawn.length > 0 || need.hidden ? plan.slots : 0;
  const pills = need.hidden || then > plan.slots;
  return {
    planned,
    drawn: need.drawn,
    slots: slots + Number(pills),
    pillSlot: pills ? slots : null,
  };
}

/** What one drawing shows of a lane: as much as its window needs, and the window of the last rest. */
export function showLane(
  setting: Setting,
  planned: PlannedLane,
  scale: Scale,
  input: LayoutInput,
): Shown {
  if (!setting.few) return showCrowd(setting, planned, scale, input);
  const { rest, window } = input;
  const need = needIn({ setting }, planned, scale, window);
  const { drawn } = need;
  if (!rest) {
    const { slots, complete } = planned.plan;
    return { planned, drawn, slots: slots + Number(!complete), pillSlot: complete ? null : slots };
  }
  const same = rest.start === window.start && rest.end === window.end;
  const then = same ? need : needIn({ setting }, planned, scale, rest);
  const slots = Math.max(need.slots, then.slots);
  const pills = need.hidden || then.hidden;
  return { planned, drawn, slots: slots + Number(pills), pillSlot: pills ? slots : null };
}
