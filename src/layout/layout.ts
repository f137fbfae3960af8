import { bandsOf, dropsOf } from './bands.ts';
import type { Drawing, Label, Mark, Pill, Relief } from './drawing.ts';
import { scaleOf, type Scale } from './item.ts';
import { planFor, prepare, settingFor } from './kept-plans.ts';
import { airFor, lanesOf } from './lane-heights.ts';
import { labelOf, markOf, type Put } from './marks.ts';
import { pillsOf } from './pills.ts';
import { reliefOf } from './relief.ts';
import type { LayoutInput } from './setting.ts';
import { showLane, type Shown } from './show-lane.ts';
import { axisOf } from './ticks.ts';

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
    drops: dropsOf(setting, bands, contents.marks),
    ...contents,
    axis: axisOf(input.window, { ...plot, y: bottom }, input.fonts, input.measure),
    undated: setting.undated,
  };
}
