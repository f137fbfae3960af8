import { describe, expect, it } from 'vitest';
import { layout, timelineExtent, type TimeWindow } from '../../src/layout/index.ts';
import { allRows, tableOf } from '../../src/table/index.ts';
import { plainFonts, plainMeasure } from '../support/drawing.ts';
import { syntheticEvents } from '../support/synthetic.ts';

const rows = allRows(tableOf(syntheticEvents({ count: 1200, seed: 11 })).table);
const extent = timelineExtent(rows, []);

const draw = (window: TimeWindow) =>
  layout({
    events: rows,
    holdings: [],
    window,
    rest: extent,
    extent,
    width: 900,
    height: 560,
    measure: plainMeasure,
    fonts: plainFonts,
  });

describe('the relief of a crowd', () => {
  it('stands at the foot of each lane that hides events', () => {
    const { reliefs, lanes, pills } = draw(extent);
    const hiding = new Set(pills.map(({ lane }) => lane));
    expect(new Set(reliefs.map(({ lane }) => lane))).toEqual(hiding);
    for (const { lane, foot, heights } of reliefs) {
      expect(foot).toBeLessThanOrEqual(lanes[lane]?.y1 ?? 0);
      expect(Math.max(...heights)).toBeGreaterThan(0);
    }
  });

  it('moves with the window', () => {
    const third = (extent.end - extent.start) / 3;
    const at = (by: number) => ({ start: extent.start + third + by, end: extent.end - third + by });
    const [before, after] = [draw(at(0)), draw(at(third / 20))];
    const columns = ({ reliefs }: typeof before) =>
      new Map(
        reliefs.flatMap(({ lane, x0, step, heights }) =>
          heights.map((height, i): [string, number] => [
            `${lane} ${Math.round(x0 + i * step)}`,
            height,
          ]),
        ),
      );
    const moved = (third / 20) * ((before.plot.x1 - before.plot.x0) / third);
    const shifted = before.reliefs.map((relief) => ({ ...relief, x0: relief.x0 - moved }));
    const [then, now] = [columns({ ...before, reliefs: shifted }), columns(after)];
    const shared = [...then].filter(([key]) => now.has(key));
    expect(shared.length).toBeGreaterThan(50);
    for (const [key, height] of shared) expect(now.get(key)).toBeCloseTo(height, 6);
  });
});
