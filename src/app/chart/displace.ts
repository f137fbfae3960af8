import type { Drawing } from '../../layout/index.ts';

/** Heights of everything in a drawing that can move up or down, by key, px. */
export function heightsOf(drawing: Drawing): Map<string, number> {
  const heights = new Map<string, number>([['axis', drawing.axis.y]]);
  for (const { id, y0, y1 } of drawing.lanes) {
    heights.set(`top:${id}`, y0);
    heights.set(`foot:${id}`, y1);
  }
  for (const { id, y } of drawing.marks) heights.set(`mark:${id}`, y);
  for (const { id, y0 } of drawing.labels) heights.set(`label:${id}`, y0);
  for (const { id, y0 } of drawing.pills) heights.set(`pill:${id}`, y0);
  return heights;
}

/** The drawing with everything moved down by what `by` gives for its key, px. */
export function displaced(drawing: Drawing, by: (key: string) => number): Drawing {
  const shift = <T extends { y0: number; y1: number }>(box: T, dy: number): T =>
    dy === 0 ? box : { ...box, y0: box.y0 + dy, y1: box.y1 + dy };
  const axis = by('axis');
  return {
    ...drawing,
    height: drawing.height + Math.max(0, axis),
    plot: { ...drawing.plot, y1: drawing.plot.y1 + axis },
    lanes: drawing.lanes.map((lane) => {
      const dy = by(`top:${lane.id}`);
      return {
        ...lane,
        y0: lane.y0 + dy,
        y1: lane.y1 + by(`foot:${lane.id}`),
        name: lane.name && { ...lane.name, y: lane.name.y + dy },
      };
    }),
    marks: drawing.marks.map((mark) => ({ ...mark, y: mark.y + by(`mark:${mark.id}`) })),
    labels: drawing.labels.map((label) => shift(label, by(`label:${label.id}`))),
    reliefs: drawing.reliefs.map((relief) => ({
      ...relief,
      foot: relief.foot + by(`foot:${drawing.lanes[relief.lane]?.id}`),
    })),
    pills: drawing.pills.map((pill) => shift(pill, by(`pill:${pill.id}`))),
    drops: drawing.drops.map((drop) => ({ ...drop, y1: drop.y1 + by(`mark:${drop.id}`) })),
    axis: {
      ...drawing.axis,
      y: drawing.axis.y + axis,
      labels: drawing.axis.labels.map((label) => ({ ...label, y: label.y + axis })),
    },
  };
}

/**
 * How far each thing stands from its new height, px: where it stood, plus what it still had to go.
 */
export function offsetsBetween(
  before: ReadonlyMap<string, number> = new Map(),
  after: ReadonlyMap<string, number> = new Map(),
  pending: (key: string) => number = () => 0,
): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const [key, y] of after) {
    const was = before.get(key);
    if (was === undefined) continue;
    const offset = was + pending(key) - y;
    if (Math.abs(offset) > 0.1) offsets.set(key, offset);
  }
  return offsets;
}
