import type { Box, Drawing, Label, Mark, Pill } from './drawing.ts';

/** What lies at a place. */
export type Hit =
  { readonly type: 'event'; readonly id: string } | { readonly type: 'pill'; readonly pill: Pill };

/** A target is never smaller than 24 px (WCAG 2.5.8), so marks are hit this far from their middle. */
const reach = 13;

function distance({ x0, x1, y0, y1 }: Box, x: number, y: number): number {
  const dx = Math.max(x0 - x, 0, x - x1);
  const dy = Math.max(y0 - y, 0, y - y1);
  return Math.hypot(dx, dy);
}

function boxOf({ x0, x1, y, height }: Mark): Box {
  return { x0, x1, y0: y - height / 2, y1: y + height / 2 };
}

/** The event or pill at a place in px, the nearest where several are near; `null` if none is. */
export function hitTest(drawing: Drawing, x: number, y: number): Hit | null {
  let best = Infinity;
  let hit: Hit | null = null;
  const consider = (found: Hit, far: number, within: number) => {
    if (far > within || far >= best) return;
    best = far;
    hit = found;
  };
  for (const label of drawing.labels) {
    consider({ type: 'event', id: label.id }, distance(label, x, y), 3);
  }
  for (const pill of drawing.pills) consider({ type: 'pill', pill }, distance(pill, x, y), 4);
  for (const mark of drawing.marks) {
    const box = boxOf(mark);
    const grown = Math.max(0, reach - mark.height / 2);
    // Between a label's fringe and a mark's middle the mark wins.
    consider({ type: 'event', id: mark.id }, distance(box, x, y) - 0.5, grown);
  }
  return hit;
}

/** The box an event takes in a drawing, mark and label together; `null` if it is not drawn. */
export function eventBox(drawing: Drawing, id: string): Box | null {
  const mark = drawing.marks.find((one) => one.id === id);
  if (!mark) return null;
  const label: Label | undefined = drawing.labels.find((one) => one.id === id);
  const box = boxOf(mark);
  if (!label) return box;
  return {
    x0: Math.min(box.x0, label.x0),
    y0: Math.min(box.y0, label.y0),
    x1: Math.max(box.x1, label.x1),
    y1: Math.max(box.y1, label.y1),
  };
}
