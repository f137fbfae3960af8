import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineExtent } from '../../src/layout/index.ts';
import { scaleOf } from '../../src/layout/item.ts';
import { tasksOf } from '../../src/layout/plan.ts';
import { placeAll } from '../../src/layout/place-lane.ts';
import { makeSetting } from '../../src/layout/setting.ts';
import { tooMuch } from '../../src/layout/too-much.ts';
import { plainFonts, plainMeasure } from '../support/drawing.ts';
import { rowsOf } from '../support/rows.ts';
import { syntheticEvents, syntheticHoldings, type SyntheticOptions } from '../support/synthetic.ts';

function tasks(options: SyntheticOptions, width: number) {
  const events = syntheticEvents(options);
  const holdings = syntheticHoldings(events);
  const rows = rowsOf(events);
  const extent = timelineExtent(rows, holdings);
  const input = { events: rows, holdings, extent, window: extent, width, height: 700 };
  const setting = makeSetting({ ...input, measure: plainMeasure, fonts: plainFonts });
  const { plotLeft, plotRight } = setting.metrics;
  return tasksOf(setting, scaleOf(extent, plotRight - plotLeft), null);
}

const options: fc.Arbitrary<SyntheticOptions> = fc.record({
  count: fc.integer({ min: 1, max: 120 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
  spans: fc.double({ min: 0, max: 0.8, noNaN: true }),
  lanes: fc.integer({ min: 1, max: 4 }),
  essential: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

describe('too much', () => {
  it('is said only of lanes that cannot be set with all their titles', () => {
    fc.assert(
      fc.property(options, fc.integer({ min: 280, max: 1800 }), (synthetic, width) => {
        for (const task of tasks(synthetic, width)) {
          for (let slots = 1; slots < 60 && tooMuch([task], slots); slots += 1) {
            expect(placeAll(task, slots, 'title')).toBeNull();
            expect(placeAll(task, slots, 'full')).toBeNull();
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is said of a crowd at once', () => {
    const [crowd] = tasks({ count: 120, seed: 3, lanes: 1 }, 900);
    expect(crowd && tooMuch([crowd], 8)).toBe(true);
  });
});
