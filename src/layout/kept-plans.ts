import type { EventRows } from '../table/index.ts';
import { planAhead, windowAhead, type Ahead } from './ahead.ts';
import { scaleOf, type Scale } from './item.ts';
import { stretchFor } from './pills.ts';
import { cutsLabels, planFew, planMany, slotsFor, type Plan } from './plan.ts';
import { makeSetting, type LayoutInput, type Setting } from './setting.ts';
import { spanOf, type TimeWindow } from './window.ts';

/** Each zoom step is this much closer than the one before; rows hold within a step. */
const stepRatios = { few: 2 ** 0.25, many: 2 ** 0.5 } as const;

/** Plans are dear and a reader zooms back and forth. */
export interface Kept {
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

/** What is kept for an input's setting. */
export function settingFor(input: LayoutInput): Kept {
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
export function prepare(kept: Kept, { step }: Plan, { window, rest }: LayoutInput): void {
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
export function planFor(kept: Kept, now: Scale, rest: TimeWindow | undefined): Plan {
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
