import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  laneChoices,
  layout,
  type LaneBy,
  panWindow,
  timelineExtent,
  zoomWindow,
  type LayoutInput,
  type TimeWindow,
} from '../../src/layout/index.ts';
import { clashes, plainFonts, plainMeasure } from '../support/drawing.ts';
import { rowsOf } from '../support/rows.ts';
import { syntheticEvents, syntheticHoldings, type SyntheticOptions } from '../support/synthetic.ts';

const year = 365.25 * 86_400_000;

const options: fc.Arbitrary<SyntheticOptions> = fc.record({
  // Few enough to be weighed against each other, or so many that they are placed tile by tile.
  count: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 140 }) },
    { weight: 2, arbitrary: fc.integer({ min: 401, max: 1500 }) },
  ),
  seed: fc.integer({ min: 1, max: 1e6 }),
  spans: fc.double({ min: 0, max: 0.6, noNaN: true }),
  lanes: fc.integer({ min: 1, max: 8 }),
  essential: fc.double({ min: 0, max: 0.3, noNaN: true }),
  from: fc.constantFrom(Date.UTC(2019, 0, 1), Date.UTC(2019, 11, 20), -60 * 1000 * year),
  to: fc.constant(Date.UTC(2020, 0, 5)),
});

interface View {
  readonly width: number;
  readonly height: number | undefined;
  /** Zoom from the whole, as a power of two, and where. */
  readonly zoom: number;
  readonly at: number;
  readonly rest: boolean;
  readonly lanes: LaneBy;
  readonly compact: boolean;
}

const views: fc.Arbitrary<View> = fc.record({
  width: fc.integer({ min: 280, max: 1800 }),
  height: fc.option(fc.integer({ min: 120, max: 1100 }), { nil: undefined }),
  zoom: fc.double({ min: 0, max: 12, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  rest: fc.boolean(),
  lanes: fc.constantFrom(...laneChoices),
  compact: fc.boolean(),
});

function inputOf(synthetic: SyntheticOptions, view: View): LayoutInput {
  const events = syntheticEvents(synthetic);
  const holdings = syntheticHoldings(events);
  const rows = rowsOf(events);
  const extent = timelineExtent(rows, holdings);
  const at = extent.start + view.at * (extent.end - extent.start);
  const window = zoomWindow(extent, 2 ** view.zoom, at);
  return {
    events: rows,
    holdings,
    extent,
    window,
    width: view.width,
    ...(view.height === undefined ? {} : { height: view.height }),
    ...(view.rest ? { rest: window } : {}),
    lanes: view.lanes,
    compact: view.compact,
    measure: plainMeasure,
    fonts: plainFonts,
  };
}

/** Ids of the events whose time touches a window; an open side counts for nothing. */
function touching({ events }: LayoutInput, window: TimeWindow): string[] {
  const { table, rows } = events;
  const found = Array.from(rows.filter((row) => row < table.placed)).filter((row) => {
    const [start = NaN, end = NaN] = [table.columns.start[row], table.columns.end[row]];
    const from = Number.isFinite(start) ? start : end;
    const to = Number.isFinite(end) ? end : start;
    return from < window.end && (to > window.start || from >= window.start);
  });
  return found.map((row) => table.id(row));
}

/** Properties take their time where the machine is shared. */
const patience = 60_000;

describe('layout, for random events, sizes and views', { timeout: patience }, () => {
  it('lets no label, mark or pill overlap another', () => {
    fc.assert(
      fc.property(options, views, (synthetic, view) => {
        expect(clashes(layout(inputOf(synthetic, view)))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('draws or counts every event in the window exactly once', () => {
    fc.assert(
      fc.property(options, views, (synthetic, view) => {
        const input = inputOf(synthetic, view);
        const drawing = layout(input);
        const drawn = drawing.marks.map(({ id }) => id);
        expect(new Set(drawn).size).toBe(drawn.length);
        const counted = drawing.pills.reduce((sum, { count }) => sum + count, 0);
        const shown = new Set(drawn);
        const left = touching(input, input.window).filter((id) => !shown.has(id));
        expect(counted).toBe(left.length);
        for (const pill of drawing.pills) expect(pill.text).toBe(`+${pill.count}`);
      }),
      { numRuns: 120 },
    );
  });

  it('moves labels by as many pixels as the window', () => {
    fc.assert(
      fc.property(options, views, fc.integer({ min: -400, max: 400 }), (synthetic, view, px) => {
        const input = inputOf(synthetic, { ...view, rest: false });
        const before = layout(input);
        const width = before.plot.x1 - before.plot.x0;
        const ms = (px * (input.window.end - input.window.start)) / width;
        const after = layout({ ...input, window: panWindow(input.window, ms) });
        const labels = new Map(after.labels.map((label) => [label.id, label]));
        for (const label of before.labels) {
          const moved = labels.get(label.id);
          if (!moved) continue;
          expect(moved.y0).toBeCloseTo(label.y0, 6);
          const mark = before.marks.find(({ id }) => id === label.id);
          const inside = (x0: number, x1: number) =>
            x0 > before.plot.x0 + 0.01 && x1 < before.plot.x1 - 0.01;
          const whole = inside(label.x0, label.x1) && inside(moved.x0, moved.x1);
          // Words within a long bar stay in view instead.
          if (mark?.shape !== 'block' && whole) {
            expect(label.x0 - moved.x0).toBeCloseTo(px, 3);
          }
        }
        expect(after.lanes.map(({ y0 }) => y0)).toEqual(before.lanes.map(({ y0 }) => y0));
      }),
      { numRuns: 80 },
    );
  });

  it('keeps every label within the plot', () => {
    fc.assert(
      fc.property(options, views, (synthetic, view) => {
        const drawing = layout(inputOf(synthetic, view));
        const { x0, x1 } = drawing.plot;
        const out = [...drawing.labels, ...drawing.pills].filter(
          (box) => box.x0 < x0 - 0.01 || box.x1 > x1 + 0.01,
        );
        expect(out.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same drawing for the same input, made anew', () => {
    fc.assert(
      fc.property(options, views, (synthetic, view) => {
        const one = layout(inputOf(synthetic, view));
        const other = layout(inputOf(synthetic, view));
        expect(other).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });
});
