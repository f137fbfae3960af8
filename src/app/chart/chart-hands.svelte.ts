import {
  eventBox,
  hitTest,
  inWindow,
  neighbourOf,
  surroundings,
  type Direction,
  type Drawing,
  type Hit,
  type Pill,
} from '../../layout/index.ts';
import { placeOfRow, type EventHead, type EventRows } from '../../table/index.ts';
import { dayMs } from '../../time/index.ts';
import { attachGestures, type GestureActions } from './gestures.ts';
import { keyAction, type KeyAction } from './keys.ts';
import type { ChartProps } from './props.ts';

/** The room an event is framed with, at least, ms. */
const frameLeast = 21 * dayMs;

/** A pointer passing over says nothing; one that stays this long (ms) asks. */
const cardMs = 260;

/** How long the hint about the wheel stands, ms. */
const hintMs = 1400;

/** What the hands need to know of the chart; read anew at each use. */
export interface HandledChart {
  readonly props: ChartProps;
  readonly drawing: Drawing | null;
  /** The events that can be reached. */
  readonly events: EventRows;
}

/** The event with an id, if it is one of those shown. */
function reachable(events: EventRows, id: string | null): EventHead | null {
  const head = events.table.find(id);
  return head && placeOfRow(events, head.row) >= 0 ? head : null;
}

/** Pointer, wheel and keys on the chart: what is hovered, active and held, and what it leads to. */
export class ChartHands {
  hoveredId: string | null = $state(null);
  /** The pointer has stayed on this event. */
  askedId: string | null = $state(null);
  /** Where the keys have gone. */
  keyedId: string | null = $state(null);
  focused = $state(false);
  grabbing = $state(false);
  pointed = $state(false);
  hint = $state(false);
  #chart: () => HandledChart;
  #cardTimer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(chart: () => HandledChart) {
    this.#chart = chart;
  }

  /** The active option: where the keys are, else the selected event; none without the focus. */
  readonly active = $derived.by(() => {
    const { events, props } = this.#chart();
    const id = this.focused ? (this.keyedId ?? props.selectedId) : null;
    return reachable(events, id);
  });

  /** The event to show a card for. */
  get cardId(): string | null {
    return this.askedId ?? (this.focused ? this.keyedId : null);
  }

  /** Listens on the surface until the returned function is called. */
  attach = (surface: HTMLElement): (() => void) => {
    const stop = attachGestures(surface, this.#gestures);
    return () => {
      stop();
      clearTimeout(this.#cardTimer);
      clearTimeout(this.#hintTimer);
    };
  };

  blurred(): void {
    this.focused = false;
    this.keyedId = null;
    this.#point();
  }

  pressed(event: KeyboardEvent): void {
    const action = keyAction(event);
    if (action && this.#act(action)) event.preventDefault();
  }

  /** Screen readers click on an option itself; hands are heard by the surface. */
  optionClicked(event: MouseEvent): void {
    const option = event.target instanceof Element && event.target.closest('[data-id]');
    if (event.detail !== 0 || !(option instanceof HTMLElement)) return;
    this.#chart().props.onselect(option.dataset['id'] ?? null);
  }

  readonly #gestures: GestureActions = {
    zoom: (factor, x) => this.#view.zoomBy(factor, this.#timeAt(x)),
    pan: (px) => this.#view.panBy(-px * this.#msPerPx),
    grab: (held) => {
      this.grabbing = held;
      this.#view.hold(held);
    },
    tap: (x, y) => this.#tap(this.#hit(x, y)),
    doubleTap: (x, y, out) => {
      const hit = this.#hit(x, y);
      if (hit?.type === 'event') this.#chart().props.onopen?.(hit.id);
      else if (!hit) this.#view.zoomBy(out ? 0.5 : 2, this.#timeAt(x), { animate: true });
    },
    hover: (x, y) => this.#hover(this.#hit(x, y)),
    leave: () => this.#hover(null),
    hold: () => this.#view.stop(),
    wheelAllowed: (event) => this.#wheelAllowed(event),
  };

  get #view() {
    return this.#chart().props.view;
  }

  get #msPerPx(): number {
    const { drawing } = this.#chart();
    const { start, end } = this.#view;
    return drawing ? (end - start) / (drawing.plot.x1 - drawing.plot.x0) : 0;
  }

  #timeAt(x: number): number {
    return this.#view.start + (x - (this.#chart().drawing?.plot.x0 ?? 0)) * this.#msPerPx;
  }

  #hit(x: number, y: number): Hit | null {
    const { drawing } = this.#chart();
    return drawing && hitTest(drawing, x, y);
  }

  #wheelAllowed(event: WheelEvent): boolean {
    const { interactive = 'page' } = this.#chart().props;
    if (interactive === 'page' || event.ctrlKey || event.metaKey || this.focused) return true;
    if (Math.abs(event.deltaY) >= Math.abs(event.deltaX)) {
      this.hint = true;
      clearTimeout(this.#hintTimer);
      this.#hintTimer = setTimeout(() => (this.hint = false), hintMs);
    }
    return false;
  }

  #hover(hit: Hit | null): void {
    const id = hit?.type === 'event' ? hit.id : null;
    this.pointed = hit !== null;
    if (id === this.hoveredId) return;
    this.hoveredId = id;
    this.#point();
    this.askedId = null;
    clearTimeout(this.#cardTimer);
    if (id !== null) this.#cardTimer = setTimeout(() => (this.askedId = id), cardMs);
  }

  #point(): void {
    this.#chart().props.onpoint?.(this.hoveredId ?? this.keyedId);
  }

  #tap(hit: Hit | null): void {
    const { onselect, selectedId } = this.#chart().props;
    this.keyedId = null;
    if (hit?.type === 'pill') this.#zoomTo(hit.pill);
    else if (hit) onselect(hit.id);
    else if (selectedId !== null) onselect(null);
  }

  #zoomTo({ start, end }: Pill): void {
    this.#view.frame(start, Math.max(end, start + dayMs), { animate: true });
  }

  #act(action: KeyAction): boolean {
    const view = this.#view;
    switch (action.type) {
      case 'go':
        this.#go(action.direction);
        return true;
      case 'zoom':
        view.zoomBy(action.factor, this.#middleOfActive(), { animate: true });
        return true;
      case 'pan':
        view.panBy(action.share * (view.end - view.start), { animate: true });
        return true;
      case 'fit':
        view.fitAll({ animate: true });
        return true;
      case 'frame':
        this.#frame();
        return true;
      case 'open':
        this.#open();
        return true;
      case 'release':
        return this.#release();
    }
  }

  #go(direction: Direction): void {
    const { events, props } = this.#chart();
    const from = this.keyedId ?? props.selectedId;
    const next = neighbourOf(events, from, direction, props.view.window, props.lanes);
    if (next === null) return;
    this.keyedId = next;
    this.askedId = null;
    this.#point();
    this.#reveal(next);
  }

  #reveal(id: string): void {
    const view = this.#view;
    const event = reachable(this.#chart().events, id);
    const around = event && surroundings(event, 0);
    if (!event || !around || inWindow(event, view.window)) return;
    const half = (view.end - view.start) / 2;
    const middle = (around.start + around.end) / 2;
    view.set({ start: middle - half, end: middle + half }, { animate: true });
  }

  /** The instant keys zoom about: the active event while it is in view. */
  #middleOfActive(): number | undefined {
    const { drawing } = this.#chart();
    const around = this.active && surroundings(this.active, 0);
    const shown = this.active && drawing && eventBox(drawing, this.active.id);
    return around && shown ? (around.start + around.end) / 2 : undefined;
  }

  #frame(): void {
    const { events, props } = this.#chart();
    const event = this.active ?? reachable(events, props.selectedId);
    const around = event && surroundings(event, frameLeast);
    if (around) props.view.frame(around.start, around.end, { animate: true });
  }

  #open(): void {
    const { active } = this;
    const { onselect, onopen, selectedId } = this.#chart().props;
    if (!active) return;
    if (active.id !== selectedId) onselect(active.id);
    onopen?.(active.id);
  }

  /** Lets go of the last thing; false if there is nothing, then Esc is the page's. */
  #release(): boolean {
    const { onselect, selectedId } = this.#chart().props;
    const keyed = this.keyedId !== null || this.askedId !== null;
    if (!keyed && selectedId === null) return false;
    if (!keyed) onselect(null);
    this.keyedId = null;
    this.askedId = null;
    return true;
  }
}
