import { describe, expect, it } from 'vitest';
import { joinCoordinated } from '../../../src/derive/tag/index.ts';
import { tag } from './support.ts';

const joined = (text: string) =>
  joinCoordinated(tag(text), text).map(({ text: words, when }) => [words, when.edtf]);

describe('joinCoordinated', () => {
  it('joins days that touch', () => {
    expect(joined('Jets struck on Wednesday and Thursday.')).toEqual([
      ['Wednesday and Thursday', '2016-03-16/2016-03-17'],
    ]);
  });

  it('joins ranges', () => {
    expect(joined('They met on March 2–5.')).toEqual([['March 2–5', '2016-03-02/2016-03-05']]);
    expect(joined('It was shelled between May and December 2014.')).toEqual([
      ['May and December 2014', '2014-05/2014-12'],
    ]);
    expect(joined('They fought from 1914 to 1918.')).toEqual([['1914 to 1918', '1914/1918']]);
  });

  it('joins three months in a row', () => {
    expect(joined('In March, April and May of 2011 it rained.')).toEqual([
      ['March, April and May of 2011', '2011-03/2011-05'],
    ]);
  });

  it('does not claim the time between two dates that are only listed', () => {
    expect(joined('The town fell in 2012 and 2015.')).toEqual([]);
  });

  it('does not join what has no date', () => {
    expect(joined('They met for two days and on Friday.')).toEqual([]);
  });
});
