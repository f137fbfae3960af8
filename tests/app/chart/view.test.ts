import { afterEach, describe, expect, it, vi } from 'vitest';
import { ViewState } from '../../../src/app/state/view.svelte.ts';
import { dayMs, hourMs } from '../../../src/time/index.ts';

const extent = { start: 0, end: 1000 * dayMs };

describe('ViewState', () => {
  it('opens with the whole', () => {
    const view = new ViewState(extent);
    expect(view.window).toEqual(extent);
    expect(view.whole).toBe(true);
  });

  it('zooms about an instant, which keeps its place', () => {
    const view = new ViewState(extent);
    view.zoomBy(4, 100 * dayMs);
    expect(view.end - view.start).toBeCloseTo(250 * dayMs, 0);
    expect((100 * dayMs - view.start) / (view.end - view.start)).toBeCloseTo(0.1, 6);
  });

  it('never shows less than an hour, nor turns a zoom at the limit into a pan', () => {
    const view = new ViewState(extent);
    view.zoomBy(1e9, 500 * dayMs);
    expect(view.end - view.start).toBeCloseTo(hourMs, 0);
    const { start } = view;
    view.zoomBy(2, view.end);
    expect(view.start).toBeCloseTo(start, 0);
  });

  it('never shows more than the whole', () => {
    const view = new ViewState(extent, { start: 10 * dayMs, end: 20 * dayMs });
    view.zoomBy(1e-6);
    expect(view.window).toEqual(extent);
  });

  it('pans to the edge and no farther', () => {
    const view = new ViewState(extent, { start: 10 * dayMs, end: 20 * dayMs });
    view.panBy(-50 * dayMs);
    expect(view.window).toEqual({ start: 0, end: 10 * dayMs });
  });

  it('frames a span and shows the whole again', () => {
    const view = new ViewState(extent);
    view.frame(100 * dayMs, 108 * dayMs);
    expect(view.window).toEqual({ start: 99 * dayMs, end: 109 * dayMs });
    view.fitAll();
    expect(view.whole).toBe(true);
  });

  it('keeps the window as far as it can when the extent changes', () => {
    const view = new ViewState(extent, { start: 900 * dayMs, end: 950 * dayMs });
    view.setExtent({ start: 0, end: 920 * dayMs });
    expect(view.window).toEqual({ start: 870 * dayMs, end: 920 * dayMs });
  });

  describe('at rest', () => {
    afterEach(() => vi.useRealTimers());

    it('rests a moment after the last move, and not while it is held', () => {
      vi.useFakeTimers();
      const view = new ViewState(extent, { start: 10 * dayMs, end: 20 * dayMs });
      expect(view.rest).toBe(view.window);
      view.hold(true);
      view.panBy(dayMs);
      vi.advanceTimersByTime(5000);
      expect(view.rest.start).toBe(10 * dayMs);
      view.hold(false);
      view.panBy(dayMs);
      vi.advanceTimersByTime(100);
      expect(view.rest.start).toBe(10 * dayMs);
      vi.advanceTimersByTime(100);
      expect(view.rest).toBe(view.window);
    });
  });
});
