import {
  clampWindow,
  frameWindow,
  middleOf,
  panWindow,
  spanOf,
  zoomWindow,
  type TimeWindow,
} from '../../layout/index.ts';
import { flight } from './flight.ts';

export interface MoveOptions {
  /** Fly there; never under prefers-reduced-motion. */
  readonly animate?: boolean;
}

/** The view rests when nothing has moved for so long, ms. */
const settleMs = 180;

/** Shortest and longest flight, in ms. */
const flightMs = { least: 220, most: 900 } as const;

const easeInOut = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

function still(): boolean {
  return (
    typeof requestAnimationFrame === 'undefined' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/** What stretch of time is in view: an immutable window within an extent, and the ways to move it. */
export class ViewState {
  #extent = $state.raw<TimeWindow>({ start: 0, end: 1 });
  #window = $state.raw<TimeWindow>({ start: 0, end: 1 });
  #rest = $state.raw<TimeWindow>({ start: 0, end: 1 });
  #flying = $state(false);
  #frame = 0;
  #held = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** The whole that can be panned to, and the window to open with (the whole by default), in ms. */
  constructor(extent: TimeWindow, window: TimeWindow = extent) {
    this.#extent = extent;
    this.#window = clampWindow(window, extent);
    this.#rest = this.#window;
  }

  get window(): TimeWindow {
    return this.#window;
  }

  get extent(): TimeWindow {
    return this.#extent;
  }

  get start(): number {
    return this.#window.start;
  }

  get end(): number {
    return this.#window.end;
  }

  /** The window as it last came to rest: what is dear to change follows it, not every move. */
  get rest(): TimeWindow {
    return this.#rest;
  }

  /** Whether an animated jump is under way. */
  get flying(): boolean {
    return this.#flying;
  }

  /** Whether the whole extent is in view. */
  get whole(): boolean {
    return spanOf(this.#window) >= spanOf(this.#extent) * (1 - 1e-9);
  }

  /** Other events, another extent; the window stays as far as it can. */
  setExtent(extent: TimeWindow): void {
    this.#extent = extent;
    this.set(this.#window);
  }

  /** Shows a window, clamped to the extent. */
  set(window: TimeWindow, options: MoveOptions = {}): void {
    this.stop();
    const goal = clampWindow(window, this.#extent);
    if (options.animate && !still()) this.#fly(goal);
    else this.#show(goal);
  }

  /** `factor` times closer (below 1: farther), keeping the instant `at` (ms) where it is. */
  zoomBy(factor: number, at: number = middleOf(this.#window), options: MoveOptions = {}): void {
    const room = spanOf(this.#extent);
    const span = spanOf(this.#window);
    // At the limits a zoom must not turn into a pan, so the factor is limited, not the result.
    const limited = Math.max(factor, span / room);
    const closest = clampWindow({ start: at, end: at }, this.#extent);
    const most = Math.max(1, span / spanOf(closest));
    this.set(zoomWindow(this.#window, Math.min(limited, most), at), options);
  }

  /** Moves by `ms`; positive is later. */
  panBy(ms: number, options: MoveOptions = {}): void {
    this.set(panWindow(this.#window, ms), options);
  }

  /** Shows the whole extent. */
  fitAll(options: MoveOptions = {}): void {
    this.set(this.#extent, options);
  }

  /** Shows a span of time (ms) with room around it. */
  frame(start: number, end: number, options: MoveOptions = {}): void {
    this.set(frameWindow(start, end), options);
  }

  /** Stops an animated jump where it is. */
  stop(): void {
    if (!this.#flying) return;
    cancelAnimationFrame(this.#frame);
    this.#flying = false;
  }

  /** While it is held in a hand it does not come to rest. */
  hold(held: boolean): void {
    this.#held = held;
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    if (this.#held || this.#window === this.#rest) return;
    this.#settling = setTimeout(() => (this.#rest = this.#window), settleMs);
  }

  #show(window: TimeWindow): void {
    const { start, end } = this.#window;
    if (window.start === start && window.end === end) return;
    this.#window = window;
    this.#settle();
  }

  #fly(goal: TimeWindow): void {
    const way = flight(this.#window, goal);
    const time = Math.min(flightMs.most, Math.max(flightMs.least, way.duration / 2));
    const begun = performance.now();
    this.#flying = true;
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - begun) / time));
      if (t === 1) {
        this.#flying = false;
        this.#show(goal);
        return;
      }
      this.#show(clampWindow(way.at(easeInOut(t)), this.#extent));
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
