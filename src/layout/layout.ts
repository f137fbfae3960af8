import type { TimelineEvent } from '../model/index.ts';
import { axisOf } from './ticks.ts';
import { bandsOf, dropsOf } from './bands.ts';
import type { Drawing, Label, Lane, Mark, Pill } from './drawing.ts';
import { scaleOf, type Scale } from './item.ts';
import { labelOf, markOf, type Put } from './marks.ts';
import { pillsOf } from './pills.ts';
import { furniture, inRange, makePlan, type Plan, type PlannedLane } from './plan.ts';
import { makeSetting, type LayoutInput, type Setting } from './setting.ts';
import { spanOf } from './window.ts';

/** Each zoom step is this much closer than the one before; rows hold within a step. */
const stepRatio = 2 ** 0.25;

/** Slots may be this much taller where there is room. */
const mostStretch = 1.28;

/** Plans are dear and a reader zooms back and forth. */
interface Kept {
  readonly setting: Setting;
  readonly plans: Map<number, Plan>;
}

const keptSettings = 4;
const keptPlans = 48;
const known = new WeakMap<readonly TimelineEvent[], Kept[]>();

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
  const made: Kept = { setting: makeSetting(input), plans: new Map() };
  list.unshift(made);
  list.length = Math.min(list.length, keptSettings);
  return made;
}

/** The plan of the zoom step a scale falls in: never closer than the window, so all still fits. */
function planFor({ setting, plans }: Kept, perMs: number): Plan {
  const { plotLeft, plotRight } = setting.metrics;
  const whole = (plotRight - plotLeft) / spanOf(setting.extent);
  const step = Math.floor(Math.log(perMs / whole) / Math.log(stepRatio) + 1e-6);
  const found = plans.get(step);
  if (found) return found;
  const scale = { perMs: whole * stepRatio ** step, zero: setting.extent.start };
  const made = makePlan(setting, step, scale);
  if (plans.size >= keptPlans) plans.delete(plans.keys().next().value ?? 0);
  plans.set(step, made);
  return made;
}

/** Heights of lanes, px: their slots, and one for pills where something is hidden. */
function slotsOf({ slots, plan }: PlannedLane): number {
  return slots + Number(plan.hidden > 0);
}

function pitchFor(setting: Setting, plan: Plan): number {
  const { height } = setting.input;
  const { slot } = setting.metrics;
  if (height === undefined) return slot;
  const slots = plan.lanes.reduce((sum, lane) => sum + slotsOf(lane), 0);
  const room = (height - furniture(setting)) / Math.max(1, slots);
  return Math.min(Math.max(room, slot), slot * mostStretch);
}

function lanesOf(setting: Setting, plan: Plan, pitch: number, top: number): Lane[] {
  const { metrics, input } = setting;
  let y = top;
  return plan.lanes.map((planned) => {
    const { id, label, kind, items } = planned.lane;
    const y0 = y;
    const content = y0 + metrics.lanePad + metrics.nameLine;
    y = content + slotsOf(planned) * pitch + metrics.lanePad;
    const baseline = input.fonts.lane.line / 2 + input.fonts.lane.size * 0.35;
    const name = {
      beside: { x: 14, y: content + baseline },
      above: { x: metrics.plotLeft, y: y0 + metrics.lanePad + baseline },
      none: null,
    }[metrics.names];
    return { id, label, kind, name, count: items.length, x0: 0, x1: input.width, y0, y1: y };
  });
}

interface Contents {
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly pills: Pill[];
}

function fillLane(
  planned: PlannedLane,
  planScale: Scale,
  put: Put,
  input: LayoutInput,
  into: Contents,
): void {
  const x0 = (input.window.start - planScale.zero) * planScale.perMs;
  const x1 = (input.window.end - planScale.zero) * planScale.perMs;
  for (const i of inRange(planned, x0, x1)) {
    const item = planned.lane.items[i];
    const spot = planned.plan.spots[i];
    if (!item || !spot) continue;
    const mark = markOf(item, spot, put);
    const label = labelOf(item, spot, mark, put);
    into.marks.push(mark);
    if (label) into.labels.push(label);
  }
  if (planned.hidden.length > 0) {
    const grown = put.scale.perMs / planScale.perMs;
    into.pills.push(...pillsOf(planned, planScale, x0, x1, grown, put));
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
  const plan = planFor(kept, scale.perMs);
  const pitch = pitchFor(setting, plan);
  const bands = bandsOf(setting, input.window, metrics.top);
  const lanesTop = (bands.at(-1)?.y1 ?? metrics.top - metrics.bandGap) + metrics.bandGap;
  const lanes = lanesOf(setting, plan, pitch, lanesTop);
  const contents: Contents = { marks: [], labels: [], pills: [] };
  for (const [i, planned] of plan.lanes.entries()) {
    const top = (lanes[i]?.y0 ?? lanesTop) + metrics.lanePad + metrics.nameLine;
    fillLane(planned, plan.scale, { setting, lane: i, scale, top, pitch }, input, contents);
  }
  const bottom = lanes.at(-1)?.y1 ?? lanesTop;
  const plot = { x0: metrics.plotLeft, x1: metrics.plotRight, y0: lanesTop, y1: bottom };
  return {
    width: input.width,
    height: bottom + metrics.axisHeight,
    window: input.window,
    plot,
    step: plan.step,
    lanes,
    bands,
    drops: dropsOf(setting, bands, contents.marks),
    ...contents,
    axis: axisOf(input.window, { ...plot, y: bottom }, input.fonts, input.measure),
    undated: setting.undated,
  };
}
