import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/app/state/numbers.ts';

const said = (text: string) =>
  numbersIn(text).map(({ text: t, value, counted }) => [t, value, counted]);

describe('numbersIn', () => {
  it.each([
    ['Nearly 160 harbour workers left.', [['160 harbour workers', 160, 'worker']]],
    ['Five young sailors drowned.', [['Five young sailors', 5, 'sailor']]],
    ['It cost $16.6 billion in all.', [['$16.6 billion', 16.6e9, null]]],
    [
      'twenty-two people and 1,100 boats',
      [
        ['twenty-two people', 22, 'people'],
        ['1,100 boats', 1100, 'boat'],
      ],
    ],
    ['six percent of the workforce', [['six percent', 6, null]]],
    ['Two dozen ships', [['Two dozen ships', 24, 'ship']]],
  ])('reads %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('takes no ordinal, code, part of a word or “one” for a number', () => {
    expect(said('The 1st of them, A320, 3.5.1, phone-2 and one of us')).toEqual([]);
  });

  it('leaves lengths of time, ages and years to the dates', () => {
    expect(
      said('four weeks after 2014 a 2,000-year-old city in 30 days, held on 3 April, then 12 Dec'),
    ).toEqual([]);
  });

  it('leaves out what lies in a date', () => {
    const text = 'On 7 June 12 ships left.';
    expect(numbersIn(text, [{ start: 3, end: 9 }]).map(({ value }) => value)).toEqual([12]);
  });

  it('gives spans of the text, whatever the text', () => {
    const text = 'x'.repeat(5000) + ' 12 ' + '1,'.repeat(5000) + ' five '.repeat(1000);
    for (const { start, end, text: words } of numbersIn(text)) {
      expect(text.slice(start, end)).toBe(words);
    }
  });
});
