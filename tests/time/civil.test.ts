import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civil,
  dayMs,
  dayStart,
  daysInMonth,
  isoDay,
  isoMinute,
  isoWeekday,
  isoWeekStart,
} from '../../src/time/index.ts';

const year = fc.integer({ min: -9999, max: 12_000 });

describe('dayStart', () => {
  it('reads the years 0 to 99 as they stand', () => {
    expect(isoDay(dayStart(44, 3, 15))).toBe('0044-03-15');
    expect(isoDay(dayStart(0))).toBe('0000-01-01');
  });

  it('carries months and days that overflow', () => {
    expect(isoDay(dayStart(2015, 13, 1))).toBe('2016-01-01');
    expect(isoDay(dayStart(2016, 3, 0))).toBe('2016-02-29');
    expect(isoDay(dayStart(2016, 0, 1))).toBe('2015-12-01');
  });

  it('is undone by civil', () => {
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          expect(civil(dayStart(y, m, d))).toEqual({ year: y, month: m, day: d });
          expect(civil(dayStart(y, m, d) + dayMs - 1)).toEqual({ year: y, month: m, day: d });
        },
      ),
    );
  });
});

describe('daysInMonth', () => {
  it('knows the leap years of the Gregorian calendar', () => {
    expect([1900, 2000, 2015, 2016].map((y) => daysInMonth(y, 2))).toEqual([28, 29, 28, 29]);
    expect(daysInMonth(2016, 12)).toBe(31);
  });
});

describe('weekdays', () => {
  it('count from Monday, 1, to Sunday, 7', () => {
    expect(isoWeekday(dayStart(2016, 3, 27))).toBe(7);
    expect(isoWeekday(dayStart(2016, 3, 28))).toBe(1);
    expect(isoWeekday(dayStart(1969, 12, 31))).toBe(3);
  });

  it('the week of an instant begins on the Monday before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (ms) => {
        const start = isoWeekStart(ms);
        expect(isoWeekday(start)).toBe(1);
        expect(start % dayMs).toBeCloseTo(0);
        expect(ms - start).toBeGreaterThanOrEqual(0);
        expect(ms - start).toBeLessThan(7 * dayMs);
      }),
    );
  });
});

describe('ISO texts', () => {
  it('write years outside 0 to 9999 with a sign and six digits', () => {
    expect(isoDay(dayStart(-43, 3, 15))).toBe('-000043-03-15');
    expect(isoDay(dayStart(12_000))).toBe('+012000-01-01');
    expect(isoMinute(dayStart(2016, 3, 27) + 20.5 * 3_600_000)).toBe('2016-03-27T20:30Z');
  });

  it('are read back by Date.parse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (ms) => {
        expect(Date.parse(isoDay(ms))).toBe(Math.floor(ms / dayMs) * dayMs);
        expect(Date.parse(isoMinute(ms))).toBe(Math.floor(ms / 60_000) * 60_000);
      }),
    );
  });
});
