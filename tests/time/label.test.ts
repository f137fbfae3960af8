import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, dayStart, edtfLabel, monthName, weekdayName } from '../../src/time/index.ts';
import { edtfText } from './edtf-sample.ts';

describe('edtfLabel', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2016-03-27', '27 March 2016'],
    ['2015-05', 'May 2015'],
    ['2015', '2015'],
    ['199X', '1990s'],
    ['19XX', '20th century'],
    ['10XX', '11th century'],
    ['00XX', '1st century'],
    ['2016-21', 'Spring 2016'],
    ['2016-24', 'Winter 2016'],
    ['2016-33', '1st quarter of 2016'],
    ['2016-34', '2nd quarter of 2016'],
    ['2016-35', '3rd quarter of 2016'],
    ['2016-36', '4th quarter of 2016'],
    ['2016-40', 'First half of 2016'],
    ['2016-41', 'Second half of 2016'],
    ['2014~', 'about 2014'],
    ['2014?', '2014?'],
    ['2014%', 'about 2014?'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0044', '44'],
    ['2016-03-27T20:30Z', '27 March 2016, 20:30 UTC'],
    ['2016-03-27T05Z', '27 March 2016, 05:00 UTC'],
    ['2016-03-27T20:30', '27 March 2016, 20:30 local time'],
    ['2016-03-27T05', '27 March 2016, 05:00 local time'],
    ['2016-03-16/2016-03-17', '16–17 March 2016'],
    ['2016-03-16/2016-03-16', '16 March 2016'],
    ['2016-02-28/2016-03-02', '28 February – 2 March 2016'],
    ['2015-12-31/2016-01-01', '31 December 2015 – 1 January 2016'],
    ['2016-03/2016-05', 'March–May 2016'],
    ['2016-03/2016-03', 'March 2016'],
    ['2014/2016', '2014–2016'],
    ['2014~/2016', 'about 2014 – 2016'],
    ['../2016-03-28', 'By 28 March 2016'],
    ['2016-03-28/..', 'From 28 March 2016'],
    ['../..', 'Date unknown'],
    ['XXXX-05-12', '12 May, year unknown'],
    ['XXXX-05', 'May, year unknown'],
    ['XXXX', 'Date unknown'],
    ['in the spring', 'in the spring'],
  ];

  it.each(cases)('writes %s as “%s”', (text, label) => {
    expect(edtfLabel(text)).toBe(label);
  });

  it('shortens months and names the weekday where asked', () => {
    expect(edtfLabel('2016-03-27', { length: 'short', weekday: true })).toBe('Sunday, 27 Mar 2016');
    expect(edtfLabel('2016-02-28/2016-03-02', { length: 'short' })).toBe('28 Feb – 2 Mar 2016');
    expect(edtfLabel('2016-03-16/2016-03-17', { weekday: true })).toBe('16–17 March 2016');
    expect(edtfLabel('2015-12-31/2016-01-01', { weekday: true })).toBe(
      '31 December 2015 – 1 January 2016',
    );
  });

  it('has words for every date, without a gap or an unread code in them', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const label = edtfLabel(text);
        expect(label).not.toMatch(/undefined|NaN|Infinity|XX|^\s|\s$|\s\s|Date unknown/);
        expect(label).toMatch(/\d/);
      }),
    );
  });
});

describe('names', () => {
  it('of months and weekdays are English', () => {
    expect(monthName(9, 'short')).toBe('Sep');
    expect(weekdayName(dayStart(2016, 3, 27))).toBe('Sunday');
  });

  it('daysBetween counts whole days either way', () => {
    expect(daysBetween(dayStart(2016, 2, 28), dayStart(2016, 3, 1))).toBe(2);
    expect(daysBetween(dayStart(2016, 3, 1), dayStart(2016, 2, 28))).toBe(-2);
  });
});
