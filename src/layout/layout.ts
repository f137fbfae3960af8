import type { EventRows } from '../table/index.ts';
import { planAhead, windowAhead, type Ahead } from './ahead.ts';
import { reliefOf } from './relief.ts';
import { axisOf } from './ticks.ts';
import { bandsOf, dropsOf, markCrossed } from './bands.ts';
import type { Drawing, Label, Lane, Mark, Pill, Relief } from './drawing.ts';
import { scaleOf, type Scale } from './item.ts';
import { labelOf, markOf, type Put } from './marks.ts';
import type { Placing } from './lane-plan.ts';
import { hiddenIn, pillsOf, stretchFor } from './pills.ts';
import {
  cutsLabels,
  furniture,
  planFew,
  planMany,
  slotsFor,
  stretchOf,
  type Plan,
  type PlannedLane,
} from './plan.ts';
import { makeSetting, type LayoutInput, type Setting } from './setting.ts';
import { spanOf, type TimeWindow } from './window.ts';

/** Each zoom step is this much closer than the one before; rows hold within a step. */
const stepRatios = { few: 2 ** 0.25, many: 2 ** 0.5 } as const;

/** Slots may be this much taller where there is room. */
const mostStretch = 1.28;

/** And the margins of a lane this much larger, px: the lanes share the height. */
const mostPad = 160;

/** Plans are dear and a reader zooms back and forth. */
interface Kept {
  readonly setting: Setting;
  /** By zoom step and the lanes' slots. */
  readonly plans: Map<string, Plan>;
  /** The plan of the window that last came to rest. */
  resting: { readonly rest: TimeWindow; readonly plan: Plan } | null;
  /** What is being planned for the step that comes next. */
  ahead: Ahead | null;
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
  const made: Kept = { setting: makeSetting(input), plans: new Map(), resting: null, ahead: null };
  list.unshift(made);
  list.length = Math.min(list.length, keptSettings);
  return made;
}

const ratioOf = ({ few }: Setting) => stepRatios[few ? 'few' : 'many'];

/** Px per ms with the whole extent in view. */
const wholeScale = ({ extent, metrics }: Setting) =>
  (metrics.plotRight - metrics.plotLeft) / spanOf(extent);

/** The zoom step a scale falls in: never closer than the window, so all still fits. */
function stepOf(setting: Setting, perMs: number): number {
  return Math.floor(Math.log(perMs / wholeScale(setting)) / Math.log(ratioOf(setting)) + 1e-6);
}

const scaleOfStep = (setting: Setting, step: number): Scale => ({
  perMs: wholeScale(setting) * ratioOf(setting) ** step,
  zero: setting.extent.start,
});

/** While a crowd is zoomed only every so many steps are planned; the others when the view rests. */
const strideInMotion = 2;

/** The step of a crowd in motion, counted from that of the last rest. */
function stepInMotion(setting: Setting, now: Scale, rest: TimeWindow): number {
  const { plotLeft, plotRight } = setting.metrics;
  const from = stepOf(setting, scaleOf(rest, plotRight - plotLeft).perMs);
  const on = stepOf(setting, now.perMs) - from;
  return from + strideInMotion * Math.floor(on / strideInMotion);
}

/** Plans one more lane of the step that a crowd in motion comes to next. */
function prepare(kept: Kept, { step }: Plan, { window, rest }: LayoutInput): void {
  const { setting } = kept;
  if (!rest || setting.few || spanOf(rest) === spanOf(window)) return;
  const next = step + (spanOf(window) < spanOf(rest) ? strideInMotion : -strideInMotion);
  const lane = kept.ahead?.step === next ? kept.ahead.lanes : 0;
  const plan = stepPlan(kept, next, rest);
  const planned = plan.lanes[lane];
  if (!planned) return;
  const { plotLeft, plotRight } = setting.metrics;
  // Where the step will be taken up: closer, at its own scale; farther, just before the one in force.
  const scale = next > step ? plan.scale : scaleOfStep(setting, next + strideInMotion);
  const ahead = windowAhead(rest, window, plotRight - plotLeft, scale);
  planAhead(planned, plan.scale, ahead, stretchFor({ setting }));
  kept.ahead = { step: next, lanes: lane + 1 };
}

/** The plan of a zoom step. */
function stepPlan({ setting, plans }: Kept, step: number, rest: TimeWindow | undefined): Plan {
  const scale = scaleOfStep(setting, step);
  const slots = setting.few ? [] : slotsFor(setting, rest ?? setting.extent);
  const key = [step, ...slots].join(' ');
  const found = plans.get(key);
  if (found) return found;
  const made = setting.few ? planFew(setting, step, scale) : planMany(setting, step, scale, slots);
  if (plans.size >= keptPlans) plans.delete(plans.keys().next().value ?? '');
  plans.set(key, made);
  return made;
}

/** The plan for a window at rest: as its step's, unless the view's edges would cut labels. */
function restingPlan(kept: Kept, rest: TimeWindow, scale: Scale): Plan {
  const found = kept.resting;
  if (found && found.rest.start === rest.start && found.rest.end === rest.end) return found.plan;
  const base = stepPlan(kept, stepOf(kept.setting, scale.perMs), rest);
  const plan = cutsLabels(kept.setting, base, rest)
    ? planFew(kept.setting, base.step, { ...scale, zero: kept.setting.extent.start }, rest)
    : base;
  kept.resting = { rest, plan };
  return plan;
}

/** The plan for a window: that of the last rest as long as it holds, else that of the zoom step. */
function planFor(kept: Kept, now: Scale, rest: TimeWindow | undefined): Plan {
  const { setting } = kept;
  const step = stepOf(setting, now.perMs);
  if (!rest) return stepPlan(kept, step, rest);
  if (!setting.few) return stepPlan(kept, stepInMotion(setting, now, rest), rest);
  const { plotLeft, plotRight } = setting.metrics;
  const then = scaleOf(rest, plotRight - plotLeft);
  const closer = now.perMs >= then.perMs * (1 - 1e-9);
  const holds = closer && step === stepOf(setting, then.perMs);
  return holds ? restingPlan(kept, rest, then) : stepPlan(kept, step, rest);
}

/** A lane as one drawing shows it. */
interface Shown {
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

function showLane(setting: Setting, planned: PlannedLane, scale: Scale, input: LayoutInput): Shown {
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
    const { id, label, kind, rows } = planned.lane;
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
    return { id, label, kind, name, idle, count: rows.length, x0: 0, x1: input.width, y0, y1: y };
  });
}

interface Contents {
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly pills: Pill[];
  readonly reliefs: Relief[];
}

function fillLane(
  { planned, drawn, pillSlot }: Shown,
  planScale: Scale,
  put: Put,
  { window }: LayoutInput,
  into: Contents,
): void {
  for (const { placed, spot } of drawn) {
    const mark = markOf(placed, spot, put);
    const label = labelOf(placed, spot, mark, put);
    into.marks.push(mark);
    if (label) into.labels.push(label);
  }
  if (pillSlot === null) return;
  const y0 = put.top + pillSlot * put.pitch + 2;
  into.pills.push(...pillsOf(planned, drawn, { window, scale: planScale, y0 }, put));
  if (put.setting.few) return;
  const foot = put.top + (pillSlot + 1) * put.pitch;
  const left = put.setting.metrics.plotLeft;
  const place = { lane: put.lane, left, foot, height: put.pitch - 1 };
  const grown = put.scale.perMs / planScale.perMs;
  into.reliefs.push(reliefOf(planned.count, window, planScale, grown, place));
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
  const shown = plan.lanes.map((planned) => showLane(setting, planned, plan.scale, input));
  const air = airFor(setting, shown);
  const { pitch } = air;
  const bands = bandsOf(setting, input.window, metrics.top);
  const lanesTop = (bands.at(-1)?.y1 ?? metrics.top - metrics.bandGap) + metrics.bandGap;
  const lanes = lanesOf(setting, shown, air, lanesTop);
  const contents: Contents = { marks: [], labels: [], pills: [], reliefs: [] };
  for (const [i, lane] of shown.entries()) {
    const top = (lanes[i]?.y0 ?? lanesTop) + air.pad + metrics.nameLine;
    fillLane(lane, plan.scale, { setting, lane: i, scale, top, pitch }, input, contents);
  }
  prepare(kept, plan, input);
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
    crowd: !setting.few,
    lanes,
    bands,
    drops,
    ...contents,
    labels: markCrossed(contents.labels, drops),
    axis: axisOf(input.window, { ...plot, y: bottom }, input.fonts, input.measure),
    undated: setting.undated,
  };
}
