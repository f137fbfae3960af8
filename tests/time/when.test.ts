import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../../src/model/index.ts';
import {
  compareWhen,
  compatible,
  dayMs,
  dayStart,
  whenExtent,
  whenLength,
  whenOf,
  whenOfDays,
  within,
} from '../../src/time/index.ts';
import { edtfText } from './edtf-sample.ts';

const when = edtfText.map(whenOf);

describe('whenOf', () => {
  const cases: readonly When[] = [
    { edtf: '2016-03-27', earliest: '2016-03-27', latest: '2016-03-27' },
    { edtf: '2015-05', earliest: '2015-05-01', latest: '2015-05-31' },
    { edtf: '2014~', earliest: '2014-01-01', latest: '2014-12-31' },
    { edtf: '2016-03-16/2016-03-17', earliest: '2016-03-16', latest: '2016-03-17' },
    { edtf: '../2016-03-28', earliest: null, latest: '2016-03-28' },
    { edtf: '2016-03-28/..', earliest: '2016-03-28', latest: null },
    { edtf: 'XXXX-05-12', earliest: null, latest: null },
    { edtf: '2016-03-27T20:30Z', earliest: '2016-03-27T20:30Z', latest: '2016-03-27T20:30Z' },
    { edtf: '2016-03-27T20Z', earliest: '2016-03-27T20:00Z', latest: '2016-03-27T20:59Z' },
  ];

  it.each(cases)('bounds $edtf', (expected) => {
    expect(whenOf(expected.edtf)).toEqual(expected);
  });

  it('refuses what is not EDTF, naming it', () => {
    expect(() => whenOf('last May')).toThrow(new RangeError('not an EDTF date: last May'));
  });
});

describe('whenOfDays', () => {
  it('writes one day as a day and several as an interval', () => {
    const day = dayStart(2016, 3, 27);
    expect(whenOfDays(day, day).edtf).toBe('2016-03-27');
    expect(whenOfDays(day, day + dayMs)).toEqual({
      edtf: '2016-03-27/2016-03-28',
      earliest: '2016-03-27',
      latest: '2016-03-28',
    });
  });

  it('gives back the days for years of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), fc.nat(1000), (first, length) => {
        const found = whenOfDays(first * dayMs, (first + length) * dayMs);
        expect(whenExtent(found)).toEqual({
          start: first * dayMs,
          end: (first + length + 1) * dayMs,
        });
      }),
    );
  });
});

describe('relations of dates', () => {
  it('a month is compatible with its days, which lie within it and are shorter', () => {
    const [month, day] = [whenOf('2016-03'), whenOf('2016-03-27')];
    expect(compatible(month, day)).toBe(true);
    expect(within(day, month)).toBe(true);
    expect(within(month, day)).toBe(false);
    expect(whenLength(day)).toBe(dayMs);
    expect(whenLength(month)).toBe(31 * dayMs);
  });

  it('neighbouring days are not compatible', () => {
    expect(compatible(whenOf('2016-03-27'), whenOf('2016-03-28'))).toBe(false);
    expect(compatible(whenOf('../2016-03-27'), whenOf('2016-03-28/..'))).toBe(false);
  });

  it('a date with no year is compatible with every date', () => {
    fc.assert(
      fc.property(when, (a) => {
        expect(compatible(whenOf('XXXX-05-12'), a)).toBe(true);
        expect(within(a, whenOf('XXXX'))).toBe(true);
      }),
    );
  });

  it('every date is compatible with itself and lies within itself', () => {
    fc.assert(
      fc.property(when, (a) => {
        expect(compatible(a, a)).toBe(true);
        expect(within(a, a)).toBe(true);
        expect(whenLength(a)).toBeGreaterThan(0);
      }),
    );
  });

  it('compatible does not depend on the order', () => {
    fc.assert(
      fc.property(when, when, (a, b) => {
        expect(compatible(a, b)).toBe(compatible(b, a));
      }),
    );
  });
});

describe('compareWhen', () => {
  it('sorts by beginning, then the shorter first, and what cannot be placed last', () => {
    const sorted = [
      '2014',
      '2016-03-16',
      '2016-03-16/2016-03-17',
      '2016-03-27',
      '2016-04-01/..',
      '../2015',
      '../2016',
      'XXXX-05',
    ];
    const shuffled = [...sorted].reverse().map(whenOf);
    expect(shuffled.sort(compareWhen).map(({ edtf }) => edtf)).toEqual(sorted);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(when, when, when, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
        expect(compareWhen(a, a)).toBe(0);
        const [x, y, z] = [a, b, c].sort(compareWhen) as [When, When, When];
        expect(compareWhen(x, y)).toBeLessThanOrEqual(0);
        expect(compareWhen(y, z)).toBeLessThanOrEqual(0);
        expect(compareWhen(x, z)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
