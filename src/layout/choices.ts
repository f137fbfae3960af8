import { isDot, markReach, markSize, reachOf, type Scale, type Spot } from './item.ts';
import type { LabelBox } from './label-box.ts';
import type { PlacedEvent } from './place-event.ts';
import type { BoxForm, Setting } from './setting.ts';
import type { Slots } from './slots.ts';
import { spanOf } from './window.ts';

/** Events to be placed: in time order, and the order in which they are given room. */
export interface LaneEvents {
  readonly items: readonly PlacedEvent[];
  /** Indexes into `items`: the essential and the more important first. */
  readonly order: readonly number[];
}

/** One lane at one zoom step. Positions are px of the step's scale, so they hold for any window. */
export interface LaneTask {
  readonly setting: Setting;
  readonly lane: LaneEvents;
  readonly scale: Scale;
  /** Whether lines drop from the band into this lane. */
  readonly drops: boolean;
  /** The window at rest, px of the scale: what lies in it keeps its label within it. */
  readonly rest: Walls | null;
  /** Beyond this nothing may reach, px of the scale. */
  readonly range?: Walls;
  /** The ways found so far; for a task whose events are placed again and again. */
  readonly kept?: KeptChoices;
}

/** The ways to draw an event without a label, and with one, once they are known. */
export interface KeptChoices {
  readonly bare: Map<PlacedEvent, Choice>;
  readonly labelled: Map<LabelBox, readonly Choice[]>;
}

/** A way to draw an event: what it takes (px) and where its label stands. */
export type Choice = Pick<Spot, 'x0' | 'x1' | 'side' | 'shape' | 'box' | 'height'>;

/** `full`: sub-lines for all; `title`: for the essential; `tight`: a line each; `least`: no
 * more than that for any. */
export type Generosity = 'full' | 'title' | 'tight' | 'least';

/** How an event may be set, best first; by whether there is room to be generous. */
const forms: Readonly<Record<Generosity, readonly [BoxForm[], BoxForm[]]>> = {
  full: [
    ['full', 'middle', 'title', 'narrow', 'line'],
    ['full', 'middle', 'title', 'narrow', 'line'],
  ],
  title: [
    ['full', 'middle', 'title', 'narrow', 'line'],
    ['title', 'narrow', 'line'],
  ],
  tight: [
    ['wide', 'full', 'middle', 'title', 'narrow', 'line'],
    ['long', 'line'],
  ],
  least: [
    ['long', 'line'],
    ['long', 'line'],
  ],
};

/** Least space between the lines of two labels, px. */
const clear = 2;

/** Number of slots a label of a height in px takes. */
export function slotsFor(height: number, slot: number): number {
  return Math.max(1, Math.ceil((height + clear) / slot));
}

/** Between which places labels stand, px of a step's scale. */
export interface Walls {
  readonly low: number;
  readonly high: number;
}

/** Room for labels ends where the timeline does, or the range. */
function outerWalls({ setting, scale, range }: LaneTask): Walls {
  const low = (setting.extent.start - scale.zero) * scale.perMs;
  const high = low + spanOf(setting.extent) * scale.perMs;
  return {
    low: Math.max(low + 2, range?.low ?? -Infinity),
    high: Math.min(high - 2, range?.high ?? Infinity),
  };
}

/** The walls of an event: those of the view at rest, if its mark lies there. */
export function wallsOf(task: LaneTask, { x0, x1 }: Pick<Choice, 'x0' | 'x1'>): Walls {
  const outer = outerWalls(task);
  const { rest } = task;
  if (!rest || (x0 + x1) / 2 < rest.low || (x0 + x1) / 2 > rest.high) return outer;
  return { low: Math.max(outer.low, rest.low), high: Math.min(outer.high, rest.high) };
}

function makeBare({ scale }: LaneTask, item: PlacedEvent): Choice {
  const dot = isDot(item, scale.perMs);
  const { x0, x1 } = markReach(item, dot, scale);
  return { x0, x1, side: 0, shape: dot ? 'dot' : 'bar', box: null, height: 1 };
}

/** The mark without a label. */
export function bareChoice(task: LaneTask, item: PlacedEvent): Choice {
  const found = task.kept?.bare.get(item);
  if (found) return found;
  const made = makeBare(task, item);
  task.kept?.bare.set(item, made);
  return made;
}

function makeLabelled(task: LaneTask, item: PlacedEvent, box: LabelBox): readonly Choice[] {
  const height = slotsFor(box.height, task.setting.metrics.slot);
  const bare = bareChoice(task, item);
  const { a, b } = reachOf(item, task.scale);
  if (bare.shape === 'bar' && b - a >= box.width + 2 * markSize.inset) {
    return [{ ...bare, side: 0, shape: 'block', box, height }];
  }
  const room = markSize.gap + box.width;
  const after: Choice = { ...bare, x1: bare.x1 + room, side: 1, box, height };
  const before: Choice = { ...bare, x0: bare.x0 - room, side: -1, box, height };
  const within = ({ low, high }: Walls) =>
    [after, before].filter(({ side, x0, x1 }) => (side === 1 ? x1 <= high : x0 >= low));
  const inView = within(wallsOf(task, bare));
  // Better cut by the view's edge than no words at all.
  return inView.length > 0 ? inView : within(outerWalls(task));
}

/** The ways to draw an event with a label: within its bar where that is long enough, else beside. */
function labelChoices(task: LaneTask, item: PlacedEvent, box: LabelBox): readonly Choice[] {
  const found = task.kept?.labelled.get(box);
  if (found) return found;
  const made = makeLabelled(task, item, box);
  task.kept?.labelled.set(box, made);
  return made;
}

/**
 * The ways to set an event's label, best first, each worked out when it is asked for: most events
 * find room for one of the first. A form that keeps all words goes before one that cuts them.
 */
export function* setChoices(
  task: LaneTask,
  item: PlacedEvent,
  generosity: Generosity,
): Generator<readonly Choice[]> {
  const [essential, others] = forms[generosity];
  const cut: LabelBox[] = [];
  for (const form of item.essential ? essential : others) {
    const box = task.setting.box(item, form);
    if (box.cut) cut.push(box);
    else yield labelChoices(task, item, box);
  }
  for (const box of cut) yield labelChoices(task, item, box);
}

export function isFree(slots: Slots, slot: number, { x0, x1, height }: Choice): boolean {
  return slots.free(slot, height, x0 - markSize.apart, x1 + markSize.apart);
}

export function take(slots: Slots, slot: number, { x0, x1, height }: Choice): void {
  slots.take(slot, height, x0 - markSize.apart, x1 + markSize.apart);
}
