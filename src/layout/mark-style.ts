import type { Status } from '../model/index.ts';
import type { Mark } from './drawing.ts';

/** How a status is told apart without colour; every painter draws these. */
export interface StatusStyle {
  readonly fill: 'solid' | 'hatch' | 'half' | 'none';
  readonly outline: 'none' | 'solid' | 'dashed';
  /** A stroke through the mark. */
  readonly strike: boolean;
}

export const statusStyles: Readonly<Record<Status, StatusStyle>> = {
  reported: { fill: 'solid', outline: 'none', strike: false },
  claimed: { fill: 'hatch', outline: 'solid', strike: false },
  disputed: { fill: 'half', outline: 'solid', strike: false },
  denied: { fill: 'none', outline: 'solid', strike: true },
  planned: { fill: 'none', outline: 'dashed', strike: false },
};

/** Opacity along a mark, from 0 (left end) to 1 (right end). */
export type Stops = readonly (readonly [offset: number, opacity: number])[];

const softEdge = 0.22;
const softMiddle = 0.8;

/** Opacity of a mark's ends; `null` where it is opaque throughout. `length` in px. */
export function opacityStops(mark: Mark, length: number): Stops | null {
  const { soft, openStart, openEnd, fadeIn, fadeOut } = mark;
  if (!soft && !openStart && !openEnd && fadeIn === 0 && fadeOut === 0) return null;
  const share = (px: number) => Math.min(0.45, px / Math.max(length, 1));
  const middle = soft ? softMiddle : 1;
  const edge = (open: boolean, fade: number) =>
    open || fade > 0 ? 0.04 : soft ? softEdge : middle;
  const run = (open: boolean, fade: number) =>
    open ? 0.45 : Math.max(share(fade), soft ? Math.min(0.4, share(34)) : 0.001);
  const rise = run(openStart, fadeIn);
  const fall = run(openEnd, fadeOut);
  const from = edge(openStart, fadeIn);
  const to = edge(openEnd, fadeOut);
  // Quick at first, slow at the end: a straight ramp shows a line where it meets the middle.
  const ease = (edgeOpacity: number) => edgeOpacity + (middle - edgeOpacity) * 0.72;
  return [
    [0, from],
    [rise * 0.5, ease(from)],
    [rise, middle],
    [1 - fall, middle],
    [1 - fall * 0.5, ease(to)],
    [1, to],
  ];
}

/** How strongly the relief of what is hidden is drawn. */
export const reliefOpacity = 0.2;

/** Opacity of the ground of a block, on which its words stand. */
export const blockTint = 0.13;

/** Width in px of the frame of a block that is simply reported. */
export const blockFrame = 1.25;

/**
 * Height in px of the strip along a block's foot that carries its status; 0 for what is simply reported,
 * which has a frame: a strip would underline its words.
 */
export function blockStrip({ status, height }: Pick<Mark, 'status' | 'height'>): number {
  if (status === 'reported') return 0;
  return height < 24 ? 3 : 5;
}

/** Distance in px between the stripes of a claim, and their width. */
export const hatch = { every: 4.5, width: 1.7 } as const;
