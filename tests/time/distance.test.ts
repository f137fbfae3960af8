import { describe, expect, test } from 'vitest';
import { dateAway, whenOf, type DistanceUnit } from '../../src/time/index.ts';

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

  test('is none for what begins nowhere', () => {
    expect(away('../2019', 1, 'day')).toBeUndefined();
  });
});
