import { describe, expect, it } from 'vitest';
import { layout, timelineExtent, type Drawing, type TimeWindow } from '../../src/layout/index.ts';
import { allRows, tableOf, type EventRows } from '../../src/table/index.ts';
import { clashes, plainFonts, plainMeasure } from '../support/drawing.ts';
import { syntheticEvents } from '../support/synthetic.ts';

const events = syntheticEvents({ count: 1500, seed: 5 });
const crowd = () => allRows(tableOf(events).table);
const extent = timelineExtent(crowd(), []);

const draw = (rows: EventRows, window: TimeWindow, rest: TimeWindow): Drawing =>
  layout({
    events: rows,
    holdings: [],
    window,
    rest,
    extent,
    width: 900,
    height: 560,
    measure: plainMeasure,
    fonts: plainFonts,
  });

/** The windows of a zoom about an instant, from the whole to so many times closer. */
function zoom(at: number, closest: number): TimeWindow[] {
  return Array.from({ length: 20 }, (_, i) => {
    const factor = closest ** (-i / 19);
    return { start: at + (extent.start - at) * factor, end: at + (extent.end - at) * factor };
  });
}

const places = ({ marks, labels }: Drawing) => [
  marks.map(({ id, x0, y }) => [id, x0, y]),
  labels.map(({ id, x0, y0 }) => [id, x0, y0]),
];

describe('a crowd in motion', () => {
  const windows = zoom((extent.start + 2 * extent.end) / 3, 24);

  it('is drawn alike, whether it was planned ahead on the way or not', () => {
    const travelled = crowd();
    const drawn = windows.map((window) => draw(travelled, window, extent));
    for (const i of [7, 13, 19]) {
      const fresh = draw(crowd(), windows[i] ?? extent, extent);
      expect(places(drawn[i] ?? fresh)).toEqual(places(fresh));
    }
  });

  it('keeps labels apart on the way in and out', () => {
    const rows = crowd();
    const inner = windows.at(-1) ?? extent;
    for (const window of windows) expect(clashes(draw(rows, window, extent))).toEqual([]);
    for (const window of windows) expect(clashes(draw(rows, window, inner))).toEqual([]);
  });
});
