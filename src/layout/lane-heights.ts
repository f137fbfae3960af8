import type { Lane } from './drawing.ts';
import { furniture } from './plan.ts';
import type { Setting } from './setting.ts';
import type { Shown } from './show-lane.ts';

/** Slots may be this much taller where there is room. */
const mostStretch = 1.28;

/** And the margins of a lane this much larger, px: the lanes share the height. */
const mostPad = 160;

/** Height in px of a lane without anything in sight: its name. */
function restingHeight({ metrics, input }: Setting): number {
  return metrics.names === 'none' ? 0 : input.fonts.lane.line + 4;
}

/** How much air the lanes are given, px: the height of a slot, and room above and below each. */
export interface Air {
  readonly pitch: number;
  readonly pad: number;
}

/** Spare height makes slots taller first, then the lanes' margins. */
export function airFor(setting: Setting, shown: readonly Shown[]): Air {
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

/** The lanes below one another, from a height down. */
export function lanesOf(setting: Setting, shown: readonly Shown[], air: Air, top: number): Lane[] {
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
