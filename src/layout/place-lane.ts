import {
  bareChoice,
  isFree,
  setChoices,
  take,
  type Choice,
  type Generosity,
  type LaneTask,
} from './choices.ts';
import { fillGaps, lengthen } from './gaps.ts';
import type { Spot } from './item.ts';
import { emptySlots, type Slots } from './slots.ts';
import { settleTurning, takeTurning } from './turning.ts';

/** Where each event of a lane is drawn (`null`: it found no room), and the slots it takes. */
export interface LanePlacement {
  readonly spots: readonly (Spot | null)[];
  readonly used: number;
  readonly hidden: number;
}

/** The topmost free place for any of the choices, among the first `most` slots. */
function firstFree(slots: Slots, choices: readonly Choice[], most: number): Spot | null {
  for (let slot = 0; slot < most; slot += 1) {
    for (const choice of choices) {
      if (slot + choice.height <= most && isFree(slots, slot, choice)) return { ...choice, slot };
    }
  }
  return null;
}

/** The same for the first of several ways that finds one. */
function firstSet(slots: Slots, ways: Iterable<readonly Choice[]>, most: number): Spot | null {
  for (const choices of ways) {
    const spot = firstFree(slots, choices, most);
    if (spot) return spot;
  }
  return null;
}

interface Pass {
  readonly most: number;
  readonly generosity: Generosity;
  /** How many of the events, in order of importance, are given labels. */
  readonly labelled: number;
  /** Give up as soon as one of the labelled finds no room for its label. */
  readonly strict: boolean;
  /** Where the events with a line to the band go. */
  readonly settled: ReadonlyMap<number, Spot>;
}

function settledIn(task: LaneTask, most: number): ReadonlyMap<number, Spot> {
  return task.drops ? settleTurning(task, most) : new Map();
}

function place(task: LaneTask, pass: Pass, slots: Slots): (Spot | null)[] | null {
  const { items, order } = task.lane;
  const spots: (Spot | null)[] = items.map(() => null);
  const { settled } = pass;
  takeTurning(task, settled, slots);
  for (const [i, spot] of settled) spots[i] = spot;
  for (const [rank, i] of order.entries()) {
    const item = items[i];
    if (!item || settled.has(i)) continue;
    let spot: Spot | null = null;
    if (rank < pass.labelled) {
      spot = firstSet(slots, setChoices(task, item, pass.generosity), pass.most);
      if (!spot && pass.strict) return null;
    }
    spot ??= firstFree(slots, [bareChoice(task, item)], pass.most);
    if (spot) take(slots, spot.slot, spot);
    spots[i] = spot;
  }
  return spots;
}

/** Places every event of a lane with its label within `most` slots, or gives up (`null`). */
export function placeAll(
  task: LaneTask,
  most: number,
  generosity: Generosity,
): LanePlacement | null {
  const slots = emptySlots();
  const settled = settledIn(task, most);
  const pass = { most, generosity, labelled: Infinity, strict: true, settled };
  const spots = place(task, pass, slots);
  return spots && { spots, used: slots.used, hidden: 0 };
}

/** How a crowd is placed: its slots, those of which what is not essential may take, and labels tried. */
export interface CrowdRoom {
  readonly most: number;
  readonly mostPlain: number;
  readonly labelled: number;
}

/**
 * Places the most important of a crowd in slots of which some are taken already: the first with
 * labels, the others without, as far as there is room. `items` stand in the order of importance.
 */
export function placeCrowd(
  task: LaneTask,
  slots: Slots,
  { most, mostPlain, labelled }: CrowdRoom,
): (Spot | null)[] {
  const { items } = task.lane;
  const spots = items.map((item, rank): Spot | null => {
    const within = item.essential ? most : mostPlain;
    let spot: Spot | null = null;
    if (rank < labelled || item.essential) {
      const generosity = item.essential ? 'title' : 'tight';
      spot = firstSet(slots, setChoices(task, item, generosity), within);
    }
    spot ??= firstFree(slots, [bareChoice(task, item)], within);
    if (spot) take(slots, spot.slot, spot);
    return spot;
  });
  fillGaps(task, slots, spots);
  return spots;
}

/** More passes than this cost more than they show. */
const mostSearched = 5000;

function tightPass(
  task: LaneTask,
  most: number,
  labelled: number,
  settled: ReadonlyMap<number, Spot>,
  generosity: Generosity = 'tight',
) {
  const slots = emptySlots();
  const pass: Pass = { most, generosity, labelled, strict: false, settled };
  const spots = place(task, pass, slots) ?? [];
  return { slots, spots, hidden: spots.filter((spot) => spot === null).length };
}

const hidesEssential = ({ lane }: LaneTask, spots: readonly (Spot | null)[]) =>
  lane.items.some((item, i) => item.essential && spots[i] === null);

/**
 * Places a lane that has not room for everything in `most` slots: the less important lose their
 * labels first, then their marks; what finds no room is hidden, and one slot is kept free for the
 * pills that count it.
 */
export function placeTight(task: LaneTask, most: number): LanePlacement {
  const { items } = task.lane;
  const essential = items.filter((item) => item.essential).length;
  const settled = settledIn(task, most);
  let best = tightPass(task, most, essential, settled);
  if (best.hidden > 0) {
    const fewer = Math.max(1, most - 1);
    best = tightPass(task, fewer, essential, settledIn(task, fewer));
    // Shorter words for all rather than none for some that tell the story.
    if (hidesEssential(task, best.spots)) {
      const least = tightPass(task, fewer, essential, settledIn(task, fewer), 'least');
      if (least.hidden < best.hidden) best = least;
    }
  } else if (items.length <= mostSearched) {
    let low = essential;
    let high = items.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const tried = tightPass(task, most, middle, settled);
      if (tried.hidden === 0) {
        low = middle;
        best = tried;
      } else high = middle - 1;
    }
  }
  fillGaps(task, best.slots, best.spots);
  lengthen(task, best.slots, best.spots);
  return { spots: best.spots, used: best.slots.used, hidden: best.hidden };
}
