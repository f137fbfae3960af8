import { reducedMotion } from './motion.ts';

/** What a hand can do to the chart; positions are px from the surface's left and top edge. */
export interface GestureActions {
  /** `factor` times closer, the place `x` staying where it is. */
  readonly zoom: (factor: number, x: number) => void;
  /** The contents follow the hand by `px`, or go on so after a throw. */
  readonly pan: (px: number) => void;
  /** Whether the contents are in a hand; a throw or a wheel moves them without one. */
  readonly grab: (held: boolean) => void;
  readonly tap: (x: number, y: number) => void;
  readonly doubleTap: (x: number, y: number, out: boolean) => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
  /** A hand takes hold: animated jumps end. */
  readonly hold: () => void;
  /** Whether the wheel belongs to the chart now; else the page scrolls. */
  readonly wheelAllowed: (event: WheelEvent) => boolean;
}

/** Moves shorter than this in px are taps. */
const slop = 4;

/** Share of its speed a thrown chart keeps after 1 ms, and the speed (px/ms) at which it rests. */
const friction = { keep: 0.996, rest: 0.02 } as const;

/** px that a line or a page of a wheel stands for. */
const wheelUnits = [1, 16, 400] as const;

interface Point {
  x: number;
  y: number;
}

/** Zoom of a wheel turn; trackpad pinches (ctrl) come in small steps. */
function wheelFactor(event: WheelEvent, delta: number): number {
  return Math.exp(-delta * (event.ctrlKey ? 0.012 : 0.0018));
}

/**
 * Turns wheel, drag, pinch and taps on an element into movements. Returns a function that lets go.
 * Vertical touch movement stays the page's (`touch-action: pan-y` is for the element to set).
 */
export function attachGestures(element: HTMLElement, actions: GestureActions): () => void {
  const pointers = new Map<number, Point>();
  let dragging = false;
  let started: Point = { x: 0, y: 0 };
  let speed = 0;
  let last = 0;
  let frame = 0;

  const placeOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const halt = () => cancelAnimationFrame(frame);

  function glide(): void {
    halt();
    if (reducedMotion() || Math.abs(speed) < 0.15) return;
    let before = performance.now();
    const step = (now: number) => {
      const passed = Math.min(40, Math.max(1, now - before));
      before = now;
      actions.pan(speed * passed);
      speed *= friction.keep ** passed;
      if (Math.abs(speed) > friction.rest) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  function wheel(event: WheelEvent): void {
    if (!actions.wheelAllowed(event)) return;
    event.preventDefault();
    halt();
    actions.hold();
    const unit = wheelUnits[event.deltaMode] ?? 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    if (!event.ctrlKey && (event.shiftKey || Math.abs(dx) > Math.abs(dy))) {
      actions.pan(-(event.shiftKey && dx === 0 ? dy : dx));
    } else {
      actions.zoom(wheelFactor(event, Math.max(-240, Math.min(240, dy))), placeOf(event).x);
    }
  }

  function drag(): void {
    dragging = true;
    actions.grab(true);
  }

  function letGo(): void {
    dragging = false;
    actions.grab(false);
  }

  function down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    halt();
    actions.hold();
    const at = placeOf(event);
    pointers.set(event.pointerId, at);
    if (pointers.size === 1) {
      started = at;
      dragging = false;
      speed = 0;
      last = event.timeStamp;
    } else {
      drag();
    }
  }

  /** Two fingers: their middle carries the contents, their distance zooms. */
  function pinch(event: PointerEvent, at: Point, from: Point): void {
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return;
    const before = Math.max(20, Math.abs(from.x - other.x));
    const after = Math.max(20, Math.abs(at.x - other.x));
    actions.pan((at.x - from.x) / 2);
    actions.zoom(after / before, (at.x + other.x) / 2);
  }

  function move(event: PointerEvent): void {
    const at = placeOf(event);
    const from = pointers.get(event.pointerId);
    if (!from) {
      if (event.pointerType === 'mouse') actions.hover(at.x, at.y);
      return;
    }
    if (!dragging && Math.abs(at.x - started.x) < slop) return;
    if (!dragging) {
      drag();
      // Only now: a captured pointer would take the click from what is under it.
      element.setPointerCapture(event.pointerId);
      actions.leave();
    }
    pointers.set(event.pointerId, { ...at });
    if (pointers.size > 1) {
      pinch(event, at, from);
      return;
    }
    const passed = Math.max(1, event.timeStamp - last);
    last = event.timeStamp;
    speed = 0.7 * ((at.x - from.x) / passed) + 0.3 * speed;
    actions.pan(at.x - from.x);
  }

  function up(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    const at = placeOf(event);
    if (dragging) {
      letGo();
      // A hand that rested before it let go does not throw.
      if (event.timeStamp - last < 60) glide();
    } else if (Math.hypot(at.x - started.x, at.y - started.y) < 2 * slop) {
      actions.tap(at.x, at.y);
    }
  }

  function cancel(event: PointerEvent): void {
    if (pointers.delete(event.pointerId) && pointers.size === 0) letGo();
  }

  function leave(): void {
    if (pointers.size === 0) actions.leave();
  }

  function doubled(event: MouseEvent): void {
    event.preventDefault();
    const at = placeOf(event);
    actions.doubleTap(at.x, at.y, event.shiftKey || event.altKey);
  }

  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener('wheel', wheel, { passive: false, signal });
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', cancel, { signal });
  element.addEventListener('pointerleave', leave, { signal });
  element.addEventListener('dblclick', doubled, { signal });
  return () => {
    halt();
    controller.abort();
  };
}
