import type { Spot } from './item.ts';
import type { PlacedEvent } from './place-event.ts';
import { upper } from './slots.ts';

/** An event and where it is drawn; `x0`–`x1` is what its mark takes, px of the step's scale. */
export interface Placing {
  readonly placed: PlacedEvent;
  readonly spot: Spot;
  readonly x0: number;
  readonly x1: number;
}

/** Where the events of a lane are drawn at one zoom step. */
export interface LanePlan {
  /** Slots the events take or may take, the one for pills apart. */
  readonly slots: number;
  /** Everything in the lane is drawn, wherever the window is. */
  readonly complete: boolean;
  /** What is drawn with its mark touching a stretch, px of the step's scale. */
  readonly within: (x0: number, x1: number) => readonly Placing[];
}

/** A plan of placings that are all known: found by their left edge and how far any before reaches. */
export function knownPlan(
  placings: readonly Placing[],
  slots: number,
  complete: boolean,
): LanePlan {
  const sorted = [...placings].sort((a, b) => a.x0 - b.x0);
  const lefts = sorted.map(({ x0 }) => x0);
  let far = -Infinity;
  const farthest = sorted.map(({ x1 }) => (far = Math.max(far, x1)));
  return {
    slots,
    complete,
    within: (x0, x1) => sorted.slice(upper(farthest, x0 - 1e-9), upper(lefts, x1)),
  };
}
