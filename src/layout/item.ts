import type { PlacedEvent } from './place-event.ts';
import type { LabelBox } from './label-box.ts';
import { spanOf, type TimeWindow } from './window.ts';

/** Sizes of marks in px. */
export const markSize = {
  dot: 11,
  essentialDot: 14,
  /** A bar is never shorter. */
  leastBar: 14,
  ring: 3,
  /** From mark to label. */
  gap: 7,
  /** Clear space between neighbours in one slot, halved on each side. */
  apart: 5,
  /** The tail of a date that is open on one side. */
  tail: 34,
  /** How far an approximate dot fades beyond itself. */
  halo: 7,
  /** From the end of a block to its words. */
  inset: 8,
} as const;

/** Diameter of an event's dot in px. */
export function dotSize({ essential }: PlacedEvent): number {
  return essential ? markSize.essentialDot : markSize.dot;
}

/** Bars longer than this in px carry no rings: they would be frames. */
const mostRinged = 30;

/** Number of rings around a mark of a length in px: agreement of several sources shows. */
export function ringsOf({ voices }: PlacedEvent, length: number): 0 | 1 | 2 {
  if (voices < 2 || length > mostRinged) return 0;
  return voices >= 4 ? 2 : 1;
}

/** A scale of the world: px per ms, and the instant at which px 0 lies. */
export interface Scale {
  readonly perMs: number;
  readonly zero: number;
}

/** The scale at which a window fills a width of `width` px. */
export function scaleOf(window: TimeWindow, width: number): Scale {
  return { perMs: width / spanOf(window), zero: window.start };
}

/** Where an event's date lies, in px of a scale; a date open on one side has a tail there. */
export function reachOf(placed: PlacedEvent, { perMs, zero }: Scale): { a: number; b: number } {
  const a = (placed.start - zero) * perMs;
  const b = (placed.end - zero) * perMs;
  return {
    a: Number.isFinite(a) ? a : b - markSize.tail,
    b: Number.isFinite(b) ? b : a + markSize.tail,
  };
}

/** Whether an event is so short at a scale that it is a dot. */
export function isDot(placed: PlacedEvent, perMs: number): boolean {
  return placed.point && (placed.end - placed.start) * perMs <= 2 * dotSize(placed);
}

/** What a mark takes at a scale, px: no narrower than can be seen. */
export function markReach(
  placed: PlacedEvent,
  dot: boolean,
  scale: Scale,
): { x0: number; x1: number } {
  const { a, b } = reachOf(placed, scale);
  const rings = ringsOf(placed, b - a) * markSize.ring;
  const centre = (a + b) / 2;
  if (dot) {
    const half = dotSize(placed) / 2 + rings;
    return {
      x0: centre - half - (placed.fadesIn ? markSize.halo : 0),
      x1: centre + half + (placed.fadesOut ? markSize.halo : 0),
    };
  }
  const half = markSize.leastBar / 2;
  return { x0: Math.min(a, centre - half) - rings, x1: Math.max(b, centre + half) + rings };
}

/** Where and how an event is drawn at one zoom step. */
export interface Spot {
  readonly slot: number;
  readonly height: number;
  readonly shape: 'dot' | 'bar' | 'block';
  /** 1: label after the mark, -1: before it, 0: no label (or within a block). */
  readonly side: -1 | 0 | 1;
  readonly box: LabelBox | null;
  /** What it takes, px of the step's scale. */
  readonly x0: number;
  readonly x1: number;
}
