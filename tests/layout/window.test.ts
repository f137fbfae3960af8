import { describe, expect, it } from 'vitest';
import {
  clampWindow,
  frameWindow,
  minSpan,
  panWindow,
  spanOf,
  zoomWindow,
} from '../../src/layout/index.ts';
import { dayMs } from '../../src/time/index.ts';

const extent = { start: 0, end: 100 * dayMs };

describe('clampWindow', () => {
  it('keeps a window within the extent', () => {
    expect(clampWindow({ start: -5 * dayMs, end: 5 * dayMs }, extent)).toEqual({
      start: 0,
      end: 10 * dayMs,
    });
    expect(clampWindow({ start: 95 * dayMs, end: 105 * dayMs }, extent)).toEqual({
      start: 90 * dayMs,
      end: 100 * dayMs,
    });
  });

  it('shows the extent where the window is longer', () => {
    expect(clampWindow({ start: -dayMs, end: 300 * dayMs }, extent)).toEqual(extent);
  });

  it('grows too short a window about its middle to one hour', () => {
    const window = clampWindow({ start: dayMs, end: dayMs + 1 }, extent);
    expect(spanOf(window)).toBe(minSpan);
    expect((window.start + window.end) / 2).toBeCloseTo(dayMs + 0.5, 3);
  });
});

describe('zoomWindow', () => {
  it('keeps the instant it zooms about at the same share of the window', () => {
    const at = 20 * dayMs;
    const closer = zoomWindow(extent, 4, at);
    expect(spanOf(closer)).toBe(25 * dayMs);
    expect((at - closer.start) / spanOf(closer)).toBeCloseTo(0.2, 10);
  });

  it('is undone by its inverse', () => {
    const there = zoomWindow(extent, 3, 7 * dayMs);
    const back = zoomWindow(there, 1 / 3, 7 * dayMs);
    expect(back.start).toBeCloseTo(extent.start, 3);
    expect(back.end).toBeCloseTo(extent.end, 3);
  });
});

describe('panWindow and frameWindow', () => {
  it('moves by ms, later if positive', () => {
    expect(panWindow(extent, dayMs)).toEqual({ start: dayMs, end: 101 * dayMs });
  });

  it('frames a span with the span at 80 % of the view', () => {
    const { start, end } = frameWindow(10 * dayMs, 18 * dayMs);
    expect(end - start).toBeCloseTo(10 * dayMs, 3);
    expect(start).toBeCloseTo(9 * dayMs, 3);
  });
});
