import { describe, expect, it } from 'vitest';
import { lex } from '../../../src/derive/tag/lex.ts';

const words = (text: string) =>
  lex(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
const numbers = (text: string) =>
  lex(text, [{ start: 0, end: text.length }]).flatMap(({ meaning }) => meaning.number ?? []);

describe('lex', () => {
  it('keeps dates, times, ordinals and decades whole', () => {
    expect(words("2016-03-27 at 14:30, the 5th of the 1990s, '89")).toEqual(
      "2016-03-27 at 14:30 , the 5th of the 1990s , '89".split(' '),
    );
  });

  it('keeps the full stop of an abbreviation and no other', () => {
    expect(words('On Nov. 5 at 3 p.m. he left.')).toEqual(
      'On Nov. 5 at 3 p.m. he left .'.split(' '),
    );
  });

  it('reads numbers in words as one lexeme', () => {
    expect(numbers('twenty-four')).toEqual([24]);
    expect(numbers('two hundred and six')).toEqual([206]);
    expect(numbers('nineteen ninety-six')).toEqual([1996]);
    expect(numbers('two thousand and six')).toEqual([2006]);
    expect(numbers('two and a half')).toEqual([2.5]);
    expect(numbers('9 1/2')).toEqual([9.5]);
    expect(numbers('a couple of')).toEqual([2]);
  });

  it('does not join numbers that stand apart', () => {
    expect(numbers('five, six and seven')).toEqual([5, 6, 7]);
    expect(numbers('10 20')).toEqual([10, 20]);
  });
});
