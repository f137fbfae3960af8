import type { Attachment } from 'svelte/attachments';

/** How far, in px, a finger must go for it to be meant. */
const meant = 40;

export interface SwipeActions {
  readonly up: () => void;
  readonly down: () => void;
}

/** Tells of a pull on an element upwards or downwards; a press without one stays a click. */
export function swipe(actions: SwipeActions): Attachment<HTMLElement> {
  return (element) => {
    let from: number | null = null;
    let pulled = false;
    const press = (event: PointerEvent) => {
      from = event.clientY;
      pulled = false;
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (from === null || Math.abs(event.clientY - from) < meant) return;
      if (event.clientY < from) actions.up();
      else actions.down();
      from = null;
      pulled = true;
    };
    const release = () => (from = null);
    /** The click that ends a pull is none. */
    const click = (event: MouseEvent) => {
      if (!pulled) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', release);
    element.addEventListener('pointercancel', release);
    element.addEventListener('click', click, { capture: true });
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', release);
      element.removeEventListener('pointercancel', release);
      element.removeEventListener('click', click, { capture: true });
    };
  };
}
