import type { EventRows } from '../table/index.ts';
import { axisOf } from './ticks.ts';
import { bandsOf, dropsOf, markCrossed } from './bands.ts';
import type { Drawing, Label, Lane, Mark, Pill } from './drawing.ts';
import { scaleOf, type Scale } from './item.ts';
import { labelOf, markOf, type Put } from './marks.ts';
import { pillsOf, pillStretch } from './pills.ts';
import { cutsLabels, furniture, inRange, makePlan, type Plan, type PlannedLane } from './plan.ts';
import { makeSetting, type LayoutInput, type Setting } from './setting.ts';
import { spanOf, type TimeWindow } from './window.ts';

/** Each zoom step is this much closer than the one before; rows hold within a step. */
const stepRatio = 2 ** 0.25;

/** Slots may be this much taller where there is room. */
const mostStretch = 1.28;

/** And the margins of a lane this much larger, px. */
const mostPad = 20;

/** Plans are dear and a reader zooms back and forth. */
interface Kept {
  readonly setting: Setting;
  readonly plans: Map<number, Plan>;
  /** The plan of the window that last came to rest. */
  resting: { readonly rest: TimeWindow; readonly plan: Plan } | null;
}

const keptSettings = 4;
const keptPlans = 48;
const known = new WeakMap<EventRows, Kept[]>();

/** What a setting depends on: everything but the window. */
const keys = [
  'holdings',
  'width',
  'height',
  'measure',
  'fonts',
  'lanes',
  'essentialOnly',
  'compact',
] as const;

function sameSetting({ input }: Setting, other: LayoutInput): boolean {
  return (
    keys.every((key) => input[key] === other[key]) &&
    input.extent?.start === other.extent?.start &&
    input.extent?.end === other.extent?.end
  );
}

function settingFor(input: LayoutInput): Kept {
  const list = known.get(input.events) ?? [];
  known.set(input.events, list);
  const found = list.find(({ setting }) => sameSetting(setting, input));
  if (found) return found;
  const made: Kept = { setting: makeSetting(input), plans: new Map(), resting: null };
  list.unshift(made);
  list.length = Math.min(list.length, keptSettings);
  return made;
}

function stepOf({ extent, metrics }: Setting, perMs: number): { step: number; scale: Scale } {
  const whole = (metrics.plotRight - metrics.plotLeft) / spanOf(extent);
  const step = Math.floor(Math.log(perMs / whole) / Math.log(stepRatio) + 1e-6);
  return { step, scale: { perMs: whole * stepRatio ** step, zero: extent.start } };
}

/** The plan of the zoom step a scale falls in: never closer than the window, so all still fits. */
function stepPlan({ setting, plans }: Kept, perMs: number): Plan {
  const { step, scale } = stepOf(setting, perMs);
  const found = plans.get(step);
  if (found) return found;
  const made = makePlan(setting, step, scale);
  if (plans.size >= keptPlans) plans.delete(plans.keys().next().value ?? 0);
  plans.set(step, made);
  return made;
}

/** The plan for a window at rest: as its step's, unless the view's edges would cut labels. */
function restingPlan(kept: Kept, rest: TimeWindow, scale: Scale): Plan {
  const found = kept.resting;
  if (found && found.rest.start === rest.start && found.rest.end === rest.end) return found.plan;
  const base = stepPlan(kept, scale.perMs);
  const plan = cutsLabels(kept.setting, base, rest)
    ? makePlan(kept.setting, base.step, { ...scale, zero: kept.setting.extent.start }, rest)
    : base;
  kept.resting = { rest, plan };
  return plan;
}

/** The plan for a window: that of the last rest as long as it holds, else that of the zoom step. */
function planFor(kept: Kept, now: Scale, rest: TimeWindow | undefined): Plan {
  if (!rest) return stepPlan(kept, now.perMs);
  const { setting } = kept;
  const { plotLeft, plotRight } = setting.metrics;
  const then = scaleOf(rest, plotRight - plotLeft);
  const closer = now.perMs >= then.perMs * (1 - 1e-9);
  const holds = closer && stepOf(setting, now.perMs).step === stepOf(setting, then.perMs).step;
  return holds ? restingPlan(kept, rest, then) : stepPlan(kept, now.perMs);
}

/** A lane as one drawing shows it. */
interface Shown {
  readonly planned: PlannedLane;
  /** Events whose marks touch the window. */
  readonly visible: readonly number[];
  /** Slots of events, and one for pills where something is hidden; 0 while nothing is in sight. */
  readonly slots: number;
  readonly pillSlot: number | null;
}

/** Slots that the events touching a window need, and whether any is hidden there. */
function needIn(
  planned: PlannedLane,
  scale: Scale,
  window: TimeWindow,
  visible: readonly number[],
) {
  let slots = 0;
  for (const i of visible) {
    const spot = planned.plan.spots[i];
    if (spot) slots = Math.max(slots, spot.slot + spot.height);
  }
  return { slots, hidden: hiddenIn(planned, scale, window) };
}

/** Whether anything hidden is in a window, or near enough to come in with the next step. */
function hiddenIn({ hidden }: PlannedLane, scale: Scale, window: TimeWindow): boolean {
  const [x0, x1] = range(scale, window);
  return inRange(hidden, x0 - pillStretch, x1 + pillStretch).length > 0;
}

function range(scale: Scale, { start, end }: TimeWindow): [number, number] {
  return [(start - scale.zero) * scale.perMs, (end - scale.zero) * scale.perMs];
}

function showLane(planned: PlannedLane, scale: Scale, input: LayoutInput): Shown {
  const visible = inRange(planned.shown, ...range(scale, input.window));
  const { rest } = input;
  if (!rest) {
    const pills = planned.plan.hidden > 0;
    const { slots } = planned;
    return { planned, visible, slots: slots + Number(pills), pillSlot: slots };
  }
  const need = needIn(planned, scale, input.window, visible);
  const then = needIn(planned, scale, rest, inRange(planned.shown, ...range(scale, rest)));
  const slots = Math.max(need.slots, then.slots);
  const pills = need.hidden || then.hidden;
  return { planned, visible, slots: slots + Number(pills), pillSlot: pills ? slots : null };
}

/** Height in px of a lane without anything in sight: its name. */
function restingHeight({ metrics, input }: Setting): number {
  return metrics.names === 'none' ? 0 : input.fonts.lane.line + 4;
}

/** How much air the lanes are given, px: the height of a slot, and room above and below each. */
interface Air {
  readonly pitch: number;
  readonly pad: number;
}

/** Spare height makes slots taller first, then the lanes' margins. */
function airFor(setting: Setting, shown: readonly Shown[]): Air {
  const { height } = setting.input;
  const { slot, lanePad, nameLine } = setting.metrics;
  if (height === undefined) return { pitch: slot, pad: lanePad };
  const slots = shown.reduce((sum, lane) => sum + lane.slots, 0);
  const idle = shown.filter((lane) => lane.slots === 0).length;
  const saved = idle * (2 * lanePad + nameLine - restingHeight(setting));
  const room = height - furniture(setting) + saved;
  const pitch = Math.min(Math.max(room / Math.max(1, slots), slot), slot * mostStretch);
  const spare = (room - slots * pitch) / Math.max(1, 2 * (shown.length - idle));
  return { pitch, pad: lanePad + Math.min(Math.max(0, spare), mostPad) };
}

function lanesOf(setting: Setting, shown: readonly Shown[], air: Air, top: number): Lane[] {
  const { metrics, input } = setting;
  let y = top;
  return shown.map(({ planned, slots }) => {
    const { id, label, kind, items } = planned.lane;
    const y0 = y;
    const idle = slots === 0;
    const pad = idle ? 2 : air.pad;
    const content = y0 + pad + (idle ? 0 : metrics.nameLine);
    y = idle ? y0 + restingHeight(setting) : content + slots * air.pitch + pad;
    const baseline = input.fonts.lane.line / 2 + input.fonts.lane.size * 0.35;
    const name = {
      beside: { x: 14, y: content + baseline },
      above: { x: metrics.plotLeft, y: y0 + pad + baseline },
      none: null,
    }[metrics.names];
    return { id, label, kind, name, idle, count: items.length, x0: 0, x1: input.width, y0, y1: y };
  });
}

interface Contents {
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly pills: Pill[];
}

function fillLane(
  { planned, visible, pillSlot }: Shown,
  planScale: Scale,
  put: Put,
  input: LayoutInput,
  into: Contents,
): void {
  for (const i of visible) {
    const item = planned.lane.items[i];
    const spot = planned.plan.spots[i];
    if (!item || !spot) continue;
    const mark = markOf(item, spot, put);
    const label = labelOf(item, spot, mark, put);
    into.marks.push(mark);
    if (label) into.labels.push(label);
  }
  if (planned.plan.hidden > 0 && pillSlot !== null) {
    const [x0] = range(planScale, input.window);
    const grown = put.scale.perMs / planScale.perMs;
    const y0 = put.top + pillSlot * put.pitch + 2;
    into.pills.push(...pillsOf(planned, planScale, { window: input.window, x0, y0, grown }, put));
  }
}

/**
 * Lays out a window of a timeline: a plain list of what to paint, in CSS px. Rows depend on the
 * zoom step alone, so moving the window moves everything by as much and changes nothing else; the
 * same input gives the same drawing.
 */
export function layout(input: LayoutInput): Drawing {
  const kept = settingFor(input);
  const { setting } = kept;
  const { metrics } = setting;
  const scale = scaleOf(input.window, metrics.plotRight - metrics.plotLeft);
  const plan = planFor(kept, scale, input.rest);
  const shown = plan.lanes.map((planned) => showLane(planned, plan.scale, input));
  const air = airFor(setting, shown);
  const { pitch } = air;
  const bands = bandsOf(setting, input.window, metrics.top);
  const lanesTop = (bands.at(-1)?.y1 ?? metrics.top - metrics.bandGap) + metrics.bandGap;
  const lanes = lanesOf(setting, shown, air, lanesTop);
  const contents: Contents = { marks: [], labels: [], pills: [] };
  for (const [i, lane] of shown.entries()) {
    const top = (lanes[i]?.y0 ?? lanesTop) + air.pad + metrics.nameLine;
    fillLane(lane, plan.scale, { setting, lane: i, scale, top, pitch }, input, contents);
  }
  const drops = dropsOf(setting, bands, contents.marks);
  const needed = lanes.at(-1)?.y1 ?? lanesTop;
  const foot = input.fill ? (input.height ?? 0) - metrics.axisHeight : 0;
  const bottom = Math.max(needed, foot);
  const plot = { x0: metrics.plotLeft, x1: metrics.plotRight, y0: lanesTop, y1: bottom };
  return {
    width: input.width,
    height: bottom + metrics.axisHeight,
    window: input.window,
    plot,
    step: plan.step,
    lanes,
    bands,
    drops,
    ...contents,
    labels: markCrossed(contents.labels, drops),
    axis: axisOf(input.window, { ...plot, y: bottom }, input.fonts, input.measure),
    undated: setting.undated,
  };
}
