import { describe, expect, it } from 'vitest';
import { cameraFor, placeOf } from '../../../src/app/state/camera.ts';
import { dayMs } from '../../../src/time/index.ts';
import { event } from '../support/sample.ts';

const extent = { start: Date.parse('2014-01-01'), end: Date.parse('2018-01-01') };
const row = ['2015-05', '2016-03-27', '2016-12', '2017-03-02'].map((when, i) =>
  event(String(i), when, []),
);

describe('cameraFor', () => {
  it('shows the event in the middle, with its neighbours where they are near', () => {
    const { start, end } = cameraFor(row, 3, extent);
    const day = Date.parse('2017-03-02');
    expect(start).toBeLessThan(day);
    expect(end).toBeGreaterThan(day);
    expect(start).toBeLessThan(Date.parse('2016-12-15'));
  });

  it('stays within the whole and never shows all of it', () => {
    for (const place of row.keys()) {
      const { start, end } = cameraFor(row, place, extent);
      expect(start).toBeGreaterThanOrEqual(extent.start);
      expect(end).toBeLessThanOrEqual(extent.end);
      expect(end - start).toBeLessThan(extent.end - extent.start);
    }
  });

  it('shows the whole for an event without a place, or without an event', () => {
    expect(cameraFor([event('x', 'XXXX-05', [])], 0, extent)).toEqual(extent);
    expect(cameraFor([], 0, extent)).toEqual(extent);
  });
});

describe('placeOf', () => {
  it('is the known side of an open date', () => {
    const end = Date.parse('2016-03-28') + dayMs;
    expect(placeOf(event('x', '../2016-03-28', []))).toEqual({ start: end, end });
  });
});
