import type { Kind, Status } from '../model/index.ts';
import type { PlacedEvent } from './place-event.ts';
import type { FontRole } from './fonts.ts';
import type { TimeWindow } from './window.ts';

/** All places and sizes are CSS px from the drawing's top left corner. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How an event's place in time is drawn. `x0`–`x1` is where it can lie; a dot sits in the middle. */
export interface Mark {
  readonly placed: PlacedEvent;
  readonly id: string;
  readonly lane: number;
  /** `block` is a bar as tall as the label it carries. */
  readonly shape: 'dot' | 'bar' | 'block';
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
  readonly status: Status;
  readonly kind: Kind;
  /** Somewhere within, not all along. */
  readonly soft: boolean;
  /** Length in px over which an end fades; 0 where it is sharp. */
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** The date is open on that side. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Rings around the mark: 1 for two or three voices, 2 for more. */
  readonly rings: 0 | 1 | 2;
  readonly essential: boolean;
}

export interface LabelLine {
  readonly text: string;
  readonly role: FontRole;
  /** Baseline from the label's top. */
  readonly baseline: number;
}

/** An event's words. Lines start at `x0`, or end at `x1` where `align` is `end`. */
export interface Label extends Box {
  readonly id: string;
  readonly lane: number;
  readonly align: 'start' | 'end';
  readonly lines: readonly LabelLine[];
  readonly essential: boolean;
}

/** “+12”: events of a lane that found no room. `start`–`end` is where they lie, in ms. */
export interface Pill extends Box {
  readonly id: string;
  readonly lane: number;
  readonly kind: Kind | null;
  readonly text: string;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** How many events lie along a lane that hides some: columns upon its foot, from `x0`, px. */
export interface Relief {
  readonly lane: number;
  readonly x0: number;
  /** Width of a column. */
  readonly step: number;
  readonly foot: number;
  readonly heights: readonly number[];
}

export interface Lane extends Box {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind | null;
  /** Where the name stands (baseline), or `null` where lanes have none. */
  readonly name: { readonly x: number; readonly y: number } | null;
  /** Nothing of it is in view: only its name stands. */
  readonly idle: boolean;
  /** Number of events in the lane, in view or not. */
  readonly count: number;
}

export interface HoldingBar extends Box {
  readonly id: string;
  readonly holder: string;
  /** 0 to 5: which holding colour. */
  readonly colour: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
  /** In words, for a title: “Old Harbour: harbour board, May 2015 – 27 March 2016”. */
  readonly words: string;
}

/** Who held one place. */
export interface Band extends Box {
  readonly place: string;
  readonly name: { readonly x: number; readonly y: number; readonly text: string } | null;
  readonly bars: readonly HoldingBar[];
}

/** A line from the band down to the event that changed it. */
export interface Drop {
  readonly id: string;
  readonly kind: Kind;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

export interface Tick {
  readonly x: number;
  /** Begins a larger period: its line is heavier. */
  readonly strong: boolean;
}

export interface TickLabel {
  /** Stays the same while the axis moves. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly strong: boolean;
}

export interface Axis {
  readonly y: number;
  readonly ticks: readonly Tick[];
  readonly labels: readonly TickLabel[];
}

/** Everything to paint for one window and size; painters add nothing but colours. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly window: TimeWindow;
  /** Where time runs: marks are clipped to it. */
  readonly plot: Box;
  /** Changes when rows may differ; while it stays, things only move sideways. */
  readonly step: number;
  /** So many events that each step shows others of them. */
  readonly crowd: boolean;
  readonly lanes: readonly Lane[];
  readonly bands: readonly Band[];
  readonly drops: readonly Drop[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly pills: readonly Pill[];
  readonly reliefs: readonly Relief[];
  readonly axis: Axis;
  /** Events whose date cannot be placed. */
  readonly undated: number;
}
