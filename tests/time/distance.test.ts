import { describe, expect, test } from 'vitest';
import { dateAway, weekdayAway, whenOf, type DistanceUnit } from '../../src/time/index.ts';

const away = (edtf: string, count: number, unit: DistanceUnit): string | undefined =>
  dateAway(whenOf(edtf), count, unit)?.edtf;

describe('the date so far from another', () => {
  test.each<[string, number, DistanceUnit, string]>([
    ['2019-03-12', 1, 'day', '2019-03-13'],
    ['2019-12-31', 1, 'day', '2020-01-01'],
    ['2019-03-12', 3, 'week', '2019-04-02~'],
    ['2019-03-12', -2, 'month', '2019-01'],
    ['2019-01-31', 1, 'month', '2019-02'],
    ['2019-11-30', 14, 'month', '2021-01'],
    ['2019-03-12', -20, 'year', '1999'],
    ['2019-03-12T16:53', 2, 'day', '2019-03-14'],
    ['2019-03-12~', 2, 'day', '2019-03-14~'],
    ['2019-03-12~', 2, 'week', '2019-03-26~'],
    ['2019-03-12~', -3, 'month', '2018-12'],
    ['0001-03-12', -1, 'day', '0001-03-11'],
  ])('of %s, %i %s on, is %s', (edtf, count, unit, expected) => {
    expect(away(edtf, count, unit)).toBe(expected);
  });

  test('is none for what begins nowhere, and none beyond the years 0 to 9999', () => {
    expect(away('../2019', 1, 'day')).toBeUndefined();
    expect(away('2019-03-12', 9999, 'year')).toBeUndefined();
    expect(away('2019-03-12', -9000, 'year')).toBeUndefined();
    expect(away('9999-12-31', 1, 'day')).toBeUndefined();
  });
});

describe('the weekday next to another date', () => {
  test.each<[string, number | 'weekend', 1 | -1, string]>([
    ['2019-03-12', 5, 1, '2019-03-15'],
    ['2019-03-12', 2, 1, '2019-03-19'],
    ['2019-03-12', 1, 1, '2019-03-18'],
    ['2019-03-12', 1, -1, '2019-03-11'],
    ['2019-03-12', 2, -1, '2019-03-05'],
    ['2019-03-12', 'weekend', 1, '2019-03-16/2019-03-17'],
    ['2019-03-12', 'weekend', -1, '2019-03-09/2019-03-10'],
  ])('of %s, weekday %s, %i, is %s', (edtf, weekday, direction, expected) => {
    expect(weekdayAway(whenOf(edtf), weekday, direction)?.edtf).toBe(expected);
  });
});

test('is the very day where that is said', () => {
  const exact = (edtf: string, count: number, unit: DistanceUnit) =>
    dateAway(whenOf(edtf), count, unit, true)?.edtf;
  expect(exact('2019-06-12', 2, 'year')).toBe('2021-06-12');
  expect(exact('2019-06-12', -1, 'month')).toBe('2019-05-12');
  expect(exact('2019-06-12', 3, 'week')).toBe('2019-07-03');
  expect(exact('2019-01-31', 1, 'month')).toBe('2019-02-28');
  expect(exact('2020-02-29', 1, 'year')).toBe('2021-02-28');
});
